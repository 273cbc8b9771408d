// Starts everything: language and theme first, then the page.
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/themes.css';
import './ui/base.css';
import { App } from './app/app.tsx';
import { BrokenPage } from './app/broken-page.tsx';
import { isEmbedded } from './app/preferences.ts';
import { useScenario } from './app/scenario.ts';
import { thread } from './app/thread.ts';
import { isLocale, type Locale, localeFromQuery } from './locales/locale.ts';
import { loadLanguage, setLocale } from './locales/text.ts';
import { THEMES, useView } from './store/view.ts';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { followTheme } from './ui/theme.ts';
import { trustOwnScripts } from './worker/trusted-scripts.ts';

const OtherPage = lazy(async () => ({ default: (await import('./app/other-pages.tsx')).OtherPage }));
const Cover = lazy(async () => ({ default: (await import('./app/embedding/cover.tsx')).Cover }));
const { page, clickToLoad, motion } = useScenario.getState().configuration;
if (motion === 'reduced') document.documentElement.dataset.motion = motion;

trustOwnScripts();
// Fetched while the page is drawn; frames wait until they are seen (start.ts).
if (!page && !clickToLoad && !isEmbedded()) thread.load().catch(() => {});
const theme = followTheme(() => useView.getState().theme);
useView.subscribe((view, before) => {
  if (view.theme !== before.theme) theme.refresh();
  if (view.locale !== before.locale && isLocale(view.locale)) void speak(view.locale);
});
const asked = new URLSearchParams(location.search).get('theme');
useView.getState().setTheme(THEMES.find((known) => known === asked) ?? null);
const locale = localeFromQuery(location.search);
useView.getState().setLocale(locale);

// What the address hides is never seen, so that is waited for; where it cannot be loaded, the page comes whole.
const tailored = /[?&](hide|lock)=/.test(location.search) ? import('./app/tailoring/by-address.ts') : null;

// Not awaited at the top: the chunks that are waited for import this one.
void Promise.allSettled([speak(locale), tailored?.then((part) => part.tailorByAddress(location.search))]).then(show);

function show(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root".');
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary fallback={(error, again) => <BrokenPage error={error} again={again} />}>
        {page ? (
          <Suspense>
            <OtherPage name={page} />
          </Suspense>
        ) : clickToLoad ? (
          <Suspense>
            <Cover>
              <App />
            </Cover>
          </Suspense>
        ) : (
          <App />
        )}
      </ErrorBoundary>
    </StrictMode>,
  );
}

/** Goes over to a language as soon as its words are here; where they cannot be loaded, the page keeps the one it has. */
async function speak(wanted: Locale): Promise<void> {
  try {
    await loadLanguage(wanted);
    if (useView.getState().locale === wanted) setLocale(wanted);
  } catch {
    // The words that are here will do.
  }
}
