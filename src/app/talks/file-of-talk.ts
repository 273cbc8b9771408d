// A talk of ours, or of a lesson, as a talk file: for speakers who want to begin with it. A step of the story stays one; a step of
// any other lesson becomes a scene of the talk's own, in which what would be done by hand happens by itself.
import type { Lesson } from '../../lessons/lesson.ts';
import { slugOf } from '../../lessons/lesson-file.ts';
import { STORY } from '../../lessons/story.ts';
import { type FilePoll, type FileScene, TALK_VERSION, type TalkFile } from '../../lessons/talk-file.ts';
import { courseOf } from '../../lessons/trials.ts';
import { languageOf } from '../../locales/locale.ts';
import { currentLocale } from '../../locales/text.ts';
import { recordsOf } from '../handout/records.ts';
import { freshIdLike } from '../lesson-editor/patch.ts';
import type { SpokenScene, SpokenTalk } from '../present/talk.ts';
import { stepOf } from '../present/talks.ts';

export function fileOfTalk(talk: SpokenTalk): TalkFile {
  const ids: string[] = [];
  const scenes = talk.scenes.map((scene) => {
    const id = freshIdLike(ids, slugOf(scene.id));
    ids.push(id);
    return sceneOf(talk, scene, id);
  });
  return {
    strataTalk: TALK_VERSION,
    title: talk.title,
    language: languageOf(currentLocale()),
    ...(talk.about && { about: talk.about }),
    scenes,
  };
}

function sceneOf(talk: SpokenTalk, scene: SpokenScene, id: string): FileScene {
  const { title, idea, notes, minutes, chart, fullView, exercise, task = '', because, handout } = scene;
  const evidence = recordsOf(scene);
  const poll = pollOf(scene);
  return {
    id,
    title,
    ...(idea !== '' && { idea }),
    ...(notes !== '' && { notes }),
    minutes,
    ...(chart && { chart }),
    ...(fullView && { fullView }),
    ...shownOf(talk, scene),
    ...(poll && { poll }),
    ...(exercise && { exercise: { minutes: exercise.minutes, task, ...(because && !poll && { because }) } }),
    ...(handout && { handout }),
    ...(evidence.length > 0 && { evidence }),
  };
}

function shownOf(talk: SpokenTalk, { shown, exercise }: SpokenScene): Partial<FileScene> {
  if ('link' in shown) return { link: shown.link };
  if (STORY.some(({ id }) => id === shown.lesson)) return { step: `${shown.lesson}/${shown.step}` };
  const found = stepOf({ shown }, talk.lessons ?? []);
  const step = found?.lesson.steps[found.index];
  const scene = found && courseOf(exercise ? leftToDo(found) : found.lesson, found.index);
  if (!found || !step || !scene) return { step: `${shown.lesson}/${shown.step}` };
  const from = step.from ?? (step.scene ? undefined : found.lesson.steps[found.index - 1]?.until);
  return { scene, ...(from !== undefined && { from }), until: step.until, ...(step.look && { look: step.look }) };
}

/** What an exercise asks for does not happen by itself. */
function leftToDo({ lesson, index }: { readonly lesson: Lesson; readonly index: number }): Lesson {
  const steps = lesson.steps.map(({ solution, ...step }, at) =>
    at === index || !solution ? step : { ...step, solution },
  );
  return { ...lesson, steps: steps as unknown as Lesson['steps'] };
}

function pollOf({ poll, asks, says = {}, because, shown }: SpokenScene): FilePoll | null {
  if (!poll || !asks) return null;
  const { prediction, until } = poll;
  const words = {
    asks,
    ...(because && { because }),
    ...(until !== undefined && 'link' in shown && { until }),
  };
  if (prediction.kind === 'slider') return { ...words, ...prediction };
  const choices = prediction.choices.map((choice) => ({ ...choice, says: says[choice.id] ?? choice.id }));
  return { ...words, ...prediction, choices };
}
