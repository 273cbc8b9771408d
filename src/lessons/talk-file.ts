// A talk as somebody's file has it: its scenes with their words in it. A scene shows a step of the story, what a link has, or a
// scene of its own; the last become steps of a lesson that the talk brings along. Words are marked up as markup.ts has it. What
// can be wrong with one is in sharing/talk-file/.
import type { EvidenceId } from '../catalog/evidence.ts';
import type { ChartName, Lesson, Look, Scene, Step } from './lesson.ts';
import { type FilePrediction, slugOf } from './lesson-file.ts';
import type { ChoicePrediction, SliderPrediction } from './prediction.ts';
import type { Talk, TalkScene } from './talk.ts';

export const TALK_VERSION = 1;

/** What the room is asked before the run; `until`: when the run is read, where the scene has no end of its own. */
export type FilePoll = Extract<FilePrediction, { readonly kind: 'choice' | 'slider' }> & { readonly until?: string };

export interface FileScene {
  readonly id: string;
  readonly title: string;
  /** One sentence under the title. */
  readonly idea?: string;
  /** For the speaker alone. */
  readonly notes?: string;
  /** How long it is meant to take; missing: `USUAL_MINUTES`. */
  readonly minutes?: number;
  readonly chart?: ChartName;
  /** The chart that stands in full view, in the place of the stage; missing: the stage is seen. */
  readonly fullView?: ChartName;
  /** Exactly one of these three: a step of the story as `chapter/step`, what a link has after its `#`, a scene of its own. */
  readonly step?: string;
  readonly link?: string;
  readonly scene?: Scene;
  /** Of a scene of its own: the moment shown first, the one up to which it plays, what is pointed at. */
  readonly from?: string;
  readonly until?: string;
  readonly look?: Look;
  readonly poll?: FilePoll;
  /** `because`: what explains it afterwards, where no poll says so. */
  readonly exercise?: { readonly minutes: number; readonly task: string; readonly because?: string };
  readonly handout?: string;
  /** Records of the catalogue that it rests on: the sources of the handout. */
  readonly evidence?: readonly string[];
}

export interface TalkFile {
  readonly strataTalk: typeof TALK_VERSION;
  /** For links; missing: made of the title. */
  readonly id?: string;
  readonly title: string;
  /** Tag of the language of its words; missing: that of the page. */
  readonly language?: string;
  readonly author?: string;
  readonly about?: string;
  readonly scenes: readonly FileScene[];
}

/** The words of a scene, as the audience and the speaker read them. */
export interface SceneWords {
  readonly title: string;
  /** One sentence under the title; '' when the title says it all. */
  readonly idea: string;
  /** For the speaker alone; '': none. */
  readonly notes: string;
  /** What the poll asks, what each of its choices says by id, and what explains the answer; none: no poll. */
  readonly asks?: string;
  readonly says?: Readonly<Record<string, string>>;
  readonly because?: string;
  /** What is to be tried in the exercise. */
  readonly task?: string;
  /** What the handout says of it, for those who take it home; '': the idea alone. */
  readonly handout?: string;
}

export interface ToldTalk extends Talk {
  readonly title: string;
  readonly language?: string;
  readonly author?: string;
  readonly about?: string;
  readonly scenes: readonly [TalkScene & SceneWords, ...(TalkScene & SceneWords)[]];
}

/** Ids of talks from files begin so, and are nobody else's. */
export const FILE_TALK = 'talk.';
/** The lesson that a talk brings along is called so, and no chapter is. */
export const SCENES_OF_TALK = 'scenes-of-talk';
/** Of a scene that says nothing of it. */
export const USUAL_MINUTES = 1;
/** A scene that does not say until when plays on, for as long as a run can be watched. */
const PLAYS_ON = '60m';

/** The id by which links name it. */
export function idOfTalk({ id, title }: Pick<TalkFile, 'id' | 'title'>): string {
  return FILE_TALK + (id || slugOf(title));
}

/** What a link has after its `#`, whether all of the link was written or only that. */
export function hashOf(link: string): string {
  return link.trim().replace(/^[^#]*#/, '');
}

/** As talks are given. Its scenes are those of the file, one for one. */
export function talkOfFile(file: TalkFile): ToldTalk {
  const { title, language, author, about, scenes } = file;
  const lesson = lessonOfTalk(file);
  return {
    id: idOfTalk(file),
    title,
    ...(language !== undefined && { language }),
    ...(author !== undefined && { author }),
    ...(about !== undefined && { about }),
    scenes: scenes.map(sceneOf) as unknown as ToldTalk['scenes'],
    ...(lesson && { lessons: [lesson] }),
  };
}

/** The scenes of its own, each a step that stands for itself; null where there are none. */
export function lessonOfTalk({ scenes }: Pick<TalkFile, 'scenes'>): Lesson | null {
  const [first, ...others] = scenes.flatMap((one) => stepOf(one) ?? []);
  return first ? { id: SCENES_OF_TALK, steps: [first, ...others] } : null;
}

function stepOf({ id, scene, from, until = PLAYS_ON, look }: FileScene): Step | null {
  if (!scene) return null;
  return { id, scene, ...(from !== undefined && { from }), until, ...(look && { look }), done: { all: [] } };
}

function sceneOf(scene: FileScene): TalkScene & SceneWords {
  const { id, title, idea = '', notes = '', minutes = USUAL_MINUTES, chart, fullView } = scene;
  const { poll, exercise, handout, evidence } = scene;
  return {
    id,
    shown: shownOf(scene),
    minutes,
    title,
    idea,
    notes,
    ...(chart && { chart }),
    ...(fullView && { fullView }),
    ...(exercise?.because !== undefined && { because: exercise.because }),
    ...(poll && pollOf(poll)),
    ...(exercise && { exercise: { minutes: exercise.minutes }, task: exercise.task }),
    ...(handout !== undefined && { handout }),
    ...(evidence && { evidence: evidence as readonly EvidenceId[] }),
  };
}

function shownOf({ id, step, link = '' }: FileScene): TalkScene['shown'] {
  if (step !== undefined) {
    const [lesson = '', inLesson = ''] = step.split('/');
    return { lesson, step: inLesson };
  }
  return link === '' ? { lesson: SCENES_OF_TALK, step: id } : { link: hashOf(link) };
}

/** A poll with its words apart, as talks have them. */
function pollOf({ asks, because, until, ...asked }: FilePoll): Pick<TalkScene & SceneWords, 'poll' | 'asks' | 'says'> {
  const prediction =
    asked.kind === 'choice' ? { ...asked, choices: asked.choices.map(({ says: _words, ...choice }) => choice) } : asked;
  const says = asked.kind === 'choice' ? asked.choices.map((choice) => [choice.id, choice.says] as const) : [];
  return {
    poll: {
      prediction: prediction as unknown as ChoicePrediction | SliderPrediction,
      ...(until !== undefined && { until }),
    },
    asks,
    says: Object.fromEntries(says),
    ...(because !== undefined && { because }),
  };
}

/** How long all of it is meant to take, minutes. */
export function minutesOf({ scenes }: Pick<TalkFile, 'scenes'>): number {
  return scenes.reduce((sum, { minutes = USUAL_MINUTES }) => sum + minutes, 0);
}
