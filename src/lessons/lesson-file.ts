// A lesson as somebody's file has it: the same steps as in lesson.ts, with their words in it, and with what of the page is
// hidden or locked meanwhile. Words are marked up as markup.ts has it. What can be wrong with one is in sharing/lesson-file/.
import type { Challenge, NothingBut, Score, StaysAsGiven, Trial, WithinBounds } from './challenge.ts';
import type { ControlName } from './controls.ts';
import type { Goal } from './goal.ts';
import type { Lesson, Look, Scene, Step, TimedChange } from './lesson.ts';
import type { Measure } from './measure.ts';
import type { Choice, CurvePrediction, Prediction, SliderPrediction } from './prediction.ts';

export const LESSON_VERSION = 1;

/** What the reader expects, asked before the step is played. */
export type FilePrediction = { readonly asks: string; readonly because?: string } & (
  | {
      readonly kind: 'choice';
      readonly measure: Measure;
      readonly choices: readonly (Choice & { readonly says: string })[];
    }
  | (Omit<SliderPrediction, 'stops'> & { readonly stops: readonly number[] })
  | (Omit<CurvePrediction, 'along'> & {
      readonly along:
        | { readonly kind: 'time'; readonly at: readonly string[] }
        | { readonly kind: 'value'; readonly values: readonly number[]; readonly change: string };
    })
);

/** A question with answers, asked when the step has been played. */
export interface FileQuestion {
  readonly asks: string;
  readonly answers: readonly { readonly id: string; readonly says: string; readonly because?: string }[];
  /** Id of the answer that is right. */
  readonly right: string;
}

type Says = { readonly says: string };
export type FileRequirement = (WithinBounds | NothingBut | StaysAsGiven) & Says;

/** Something to be built: what has to become so, and what has to stay so meanwhile. */
export interface FileChallenge {
  readonly goals: readonly FileRequirement[];
  readonly constraints?: readonly FileRequirement[];
  readonly score?: readonly (Score & Says)[];
  readonly trial?: Trial;
  readonly hints?: readonly string[];
}

export interface FileStep {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  /** What is to be done by hand, in words. */
  readonly task?: string;
  readonly scene?: Scene;
  readonly from?: string;
  readonly until: string;
  readonly look?: Look;
  readonly figures?: Readonly<Record<string, Measure>>;
  /** Missing: it is done when it has been read. */
  readonly done?: Goal;
  readonly solution?: readonly TimedChange[];
  readonly prediction?: FilePrediction;
  readonly question?: FileQuestion;
  readonly challenge?: FileChallenge;
}

export interface LessonFile {
  readonly strataLesson: typeof LESSON_VERSION;
  /** For links and for progress; missing: made of the title. */
  readonly id?: string;
  readonly title: string;
  /** Tag of the language of its words; missing: that of the page. */
  readonly language?: string;
  readonly author?: string;
  readonly intro?: string;
  readonly hide?: readonly ControlName[];
  readonly lock?: readonly ControlName[];
  /** The scene of the first step, if that has none of its own. */
  readonly start?: Scene;
  readonly steps: readonly FileStep[];
}

/** Ids of lessons from files begin so, and are nobody else's. */
export const FILE_LESSON = 'lesson.';

/** The id by which links and progress name it. */
export function idOfFile({ id, title }: Pick<LessonFile, 'id' | 'title'>): string {
  return FILE_LESSON + (id || slugOf(title));
}

/** A title as a name for links; one without a Latin letter or digit is `untitled`. */
export function slugOf(title: string): string {
  const made = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return made || 'untitled';
}

/** As lessons are played. Its steps are those of the file, one for one. */
export function lessonOfFile(file: LessonFile): Lesson {
  return {
    id: idOfFile(file),
    steps: file.steps.map((step, index) =>
      stepOf(step, index === 0 ? file.start : undefined),
    ) as unknown as Lesson['steps'],
  };
}

function stepOf(step: FileStep, start: Scene | undefined): Step {
  const { id, scene = start, from, until, look, figures, done, solution, challenge } = step;
  return {
    id,
    ...(scene && { scene }),
    ...(from !== undefined && { from }),
    until,
    ...(look && { look }),
    ...(figures && { figures }),
    done: done ?? goalOf(challenge),
    ...(solution && solution.length > 0 && { solution }),
  };
}

/** What a challenge asks of the moment on the screen; a step that asks for nothing is done when it has been shown. */
function goalOf(challenge: FileChallenge | undefined): Goal {
  const bounds = (challenge?.goals ?? []).filter((one): one is WithinBounds & Says => 'measure' in one);
  return { all: bounds.filter(({ when }) => when !== 'trial') };
}

/** The challenge of a step as challenges are played; null where it has none, or nobody can say how it is solved. */
export function challengeOf(file: LessonFile, index: number): Challenge | null {
  const step = file.steps[index];
  const opening = file.steps.slice(0, index + 1).findLast(({ scene }) => scene);
  const scene = opening?.scene ?? file.start;
  if (!step?.challenge || !scene || !step.solution?.length) return null;
  const { goals, constraints, score = [], trial } = step.challenge;
  return {
    id: step.id,
    scene,
    until: step.until,
    goals: goals as unknown as Challenge['goals'],
    ...(constraints && { constraints }),
    score,
    ...(trial && { trial }),
    solution: step.solution as unknown as Challenge['solution'],
  };
}

/** The prediction of a step as predictions are scored. */
export function predictionOf(prediction: FilePrediction): Prediction {
  return prediction as unknown as Prediction;
}

/** Tells lessons of one name apart, and not a lesson from itself with a mistake in its words mended: for progress. */
export function markOfFile(file: LessonFile): string {
  let mark = 0x811c9dc5;
  for (const sign of `${file.title}\n${file.steps.map(({ id }) => id).join('\n')}`) {
    mark = Math.imul(mark ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `${idOfFile(file)}@${mark.toString(16)}`;
}
