// The fourteen beliefs as a talk: each asks the room what it expects, then lets it run. A curve cannot be drawn by show of hands, so
// those three ask in words.

import { type Belief, lessonOf } from '../../lessons/belief.ts';
import { BELIEFS, type BeliefId } from '../../lessons/beliefs.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { courseOf } from '../../lessons/trials.ts';
import { beliefsText } from '../../locales/beliefs.ts';
import { leftOpen } from '../../locales/message.ts';
import { ownTalksText } from '../../locales/own-talks.ts';
import { currentLocale } from '../../locales/text.ts';
import type { SpokenScene, SpokenTalk } from '../present/talk.ts';

export const BELIEFS_TALK = 'beliefs';
/** To ask, let it run, and say why: half an hour and a bit for all of them. */
const MINUTES = 2.5;

export function beliefsTalk(): SpokenTalk {
  const locale = currentLocale();
  const [first, ...others] = BELIEFS.map((belief) => sceneOf(belief));
  return {
    id: BELIEFS_TALK,
    title: ownTalksText(locale)('list.beliefs'),
    about: ownTalksText(locale)('list.beliefsAbout'),
    lessons: BELIEFS.map(lessonOfRun),
    scenes: [first as SpokenScene, ...others],
  };
}

/** In a talk everything that is done in the run of a belief happens by itself. */
function lessonOfRun(belief: Belief): Lesson {
  const { solution: _done, ...step } = belief;
  return { id: belief.id, steps: [{ ...step, scene: courseOf(lessonOf(belief), 0) ?? belief.scene }] };
}

function sceneOf(belief: Belief): SpokenScene {
  const id = belief.id as BeliefId;
  const text = beliefsText(currentLocale());
  // Figures stay in braces until the run of the scene has them (figures-in-words.ts).
  const kept = leftOpen(Object.keys(belief.figures ?? {}));
  const say = (key: string): string => text(`belief.${id}.${key}` as never, kept);
  const part = (key: 'people' | 'fact' | 'because'): string => `${text(`believing.refute.${key}`)} ${say(key)}`;
  const fact = `${part('fact')} ${part('because')}`;
  const scene = {
    id,
    shown: { lesson: id, step: id },
    minutes: MINUTES,
    title: say('title'),
    notes: `${part('people')}\n\n${fact}`,
    handout: fact,
    evidence: belief.evidence,
  };
  const { prediction } = belief;
  if (prediction.kind === 'curve') return { ...scene, idea: say('question') };
  const choices = prediction.kind === 'choice' ? prediction.choices : [];
  return {
    ...scene,
    idea: '',
    poll: { prediction },
    asks: say('question'),
    because: `${say('ran')} ${fact}`,
    says: Object.fromEntries(choices.map((one) => [one.id, say(`choices.${one.id}`)])),
  };
}
