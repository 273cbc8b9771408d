// The pages besides the stage, each in a chunk of its own. Which files a page consists of is known here, so that the first
// view of the stage need not carry their names.
import { lazy } from 'react';
import { loadWords } from '../locales/text.ts';
import type { PageName } from './pages.ts';

const ValidationPage = lazy(async () => {
  const { ValidationPage: page } = await import('./validation/validation-page.tsx');
  return { default: page };
});

// Names of the catalogue and what is wrong with a link are among the words that come later.
const ComparisonPage = lazy(async () => {
  const [{ ComparisonPage: page }] = await Promise.all([import('./comparison/comparison-page.tsx'), loadWords()]);
  return { default: page };
});

const ClaimsPage = lazy(async () => {
  const [{ ClaimsPage: page }] = await Promise.all([import('./claims/claims-page.tsx'), loadWords()]);
  return { default: page };
});

const AdvisorPage = lazy(async () => {
  const [{ AdvisorPage: page }] = await Promise.all([import('./advisor/advisor-page.tsx'), loadWords()]);
  return { default: page };
});

const LessonEditorPage = lazy(async () => {
  const [{ LessonEditorPage: page }] = await Promise.all([
    import('./lesson-editor/lesson-editor-page.tsx'),
    loadWords(),
  ]);
  return { default: page };
});

const SpeakerPage = lazy(async () => {
  const [{ SpeakerPage: page }] = await Promise.all([import('./speaker/speaker-page.tsx'), loadWords()]);
  return { default: page };
});

const HandoutPage = lazy(async () => {
  const [{ HandoutPage: page }] = await Promise.all([import('./handout/handout-page.tsx'), loadWords()]);
  return { default: page };
});

const PAGES = {
  validation: ValidationPage,
  comparison: ComparisonPage,
  advisor: AdvisorPage,
  claims: ClaimsPage,
  'lesson-editor': LessonEditorPage,
  speaker: SpeakerPage,
  handout: HandoutPage,
} as const satisfies Record<PageName, unknown>;

export function OtherPage({ name }: { readonly name: PageName }) {
  const Page = PAGES[name];
  return <Page />;
}
