// A talk of ours with the figures in its words as the runs have them, so that a copy of it says what they were.
import { createFormat, currentLocale } from '../../locales/text.ts';
import { claimsText } from '../../locales/twenty-claims.ts';
import { askLesson } from '../../worker/lessons-client.ts';
import { claimWords } from '../claims/claim-words.ts';
import { claimNamed, judge } from '../claims/judged.ts';
import { verdictWords } from '../claims/verdict-words.ts';
import { figureWords } from '../lessons/figures.ts';
import { withFigures } from '../present/figures-in-words.ts';
import type { SpokenScene, SpokenTalk } from '../present/talk.ts';
import { stepOf } from '../present/talks.ts';

/** Plays the lessons whose figures are named; what cannot be played keeps its braces. */
export async function filledTalk(talk: SpokenTalk): Promise<SpokenTalk> {
  const own = talk.lessons ?? [];
  const named = talk.scenes.filter((scene) => /\{[A-Za-z]/.test(JSON.stringify({ ...scene, shown: null, poll: null })));
  const lessons = [...new Set(named.flatMap((scene) => stepOf(scene, own)?.lesson ?? []))];
  const played = new Map(
    await Promise.all(
      lessons.map(async (lesson) => [lesson, await askLesson({ lesson }).reply.catch(() => null)] as const),
    ),
  );
  const format = createFormat(currentLocale());
  const verdicts = await Promise.all(talk.scenes.map(verdictOfScene));
  const [first, ...others] = talk.scenes.map((plain, at): SpokenScene => {
    const scene = { ...plain, ...verdicts[at] };
    const found = stepOf(scene, own);
    const step = found?.lesson.steps[found.index];
    const values = found && played.get(found.lesson)?.[found.index];
    return step && values ? withFigures(scene, figureWords(step, values, format)) : scene;
  });
  return { ...talk, scenes: [first as SpokenScene, ...others] };
}

/** A copy has no board to run a claim beside: the verdict is in its notes and in its handout. */
async function verdictOfScene({ claim: id, notes, handout = '' }: SpokenScene): Promise<Partial<SpokenScene>> {
  const claim = id === undefined ? null : claimNamed(id);
  const judged = claim && (await judge(claim));
  if (!claim || !judged) return {};
  const text = claimsText(currentLocale());
  const verdict = verdictWords(judged.verdict, claimWords(claim, text, createFormat(currentLocale())), text);
  return { notes: `${notes}\n\n${verdict}`, handout: `${handout}\n\n${verdict}` };
}
