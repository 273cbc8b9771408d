// What the parts of a lesson file have to do with each other: that every step can be put on the stage, that words name figures
// there are, that there is one right answer. All of it is asked before anything on the page is touched.
import { PARAMETERS } from '../../catalog/parameters.ts';
import type { Lesson, Scene, TimedChange } from '../../lessons/lesson.ts';
import { type FileStep, type LessonFile, lessonOfFile, predictionOf } from '../../lessons/lesson-file.ts';
import { badLinksIn, figuresIn } from '../../lessons/markup.ts';
import { LessonMistake, presentAt, type Staged, stage } from '../../lessons/scene.ts';
import { lessonOfScenes, scenesOf } from '../../lessons/trials.ts';
import { whoever } from '../../lessons/who.ts';
import { read } from '../../topology/read.ts';
import { find } from '../../topology/tree.ts';
import { checkAsked } from './check-asked.ts';
import { MOST_CHANGES_IN_ALL } from './limits.ts';
import { type Path, problem, type Unplaced } from './problem.ts';

/** Everything that is wrong with a file of the right shape, in its order. */
export function check(file: LessonFile): readonly Unplaced[] {
  return [
    ...checkControls(file),
    ...checkWords(['intro'], file.intro, null),
    ...checkScene(['start'], file.start),
    ...checkIds(file),
    ...(tooMany(file) ?? checkSteps(file)),
  ];
}

function checkControls({ hide = [], lock = [] }: LessonFile): Unplaced[] {
  return lock.flatMap((name, at) =>
    hide.includes(name) ? [problem('hidden-and-locked', ['lock', at], { name })] : [],
  );
}

function checkIds({ steps }: LessonFile): Unplaced[] {
  const ids = steps.map(({ id }) => id);
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [problem('id-twice', ['steps', at, 'id'], { id })] : []));
}

/** Each step is played with all changes before it, so that there may not be endlessly many. */
function tooMany({ start, steps }: LessonFile): Unplaced[] | null {
  const count = (scene: Scene | undefined): number => scene?.timeline?.length ?? 0;
  const all = steps.reduce((sum, { scene, solution = [] }) => sum + count(scene) + solution.length, count(start));
  return all > MOST_CHANGES_IN_ALL ? [problem('too-many-changes', ['steps'], { most: MOST_CHANGES_IN_ALL })] : null;
}

function checkSteps(file: LessonFile): Unplaced[] {
  const lesson = lessonOfFile(file);
  return file.steps.flatMap((step, index) => {
    const path = ['steps', index];
    const scenes = checkScene([...path, 'scene'], step.scene);
    // A scene that cannot be read is told of once, and not again by every step in it.
    const staged = scenes.length > 0 ? null : tryStage(file, lesson, index);
    return [
      ...checkWords([...path, 'text'], step.text, step),
      ...checkWords([...path, 'task'], step.task, step),
      ...(step.task && !step.solution?.length ? [problem('task-without-solution', [...path, 'task'])] : []),
      ...scenes,
      ...(Array.isArray(staged) ? staged : []),
      ...(staged && !Array.isArray(staged) ? checkStaged(path, step, staged as Staged) : []),
      ...(staged && !Array.isArray(staged) ? checkRuns(path, step, lesson, index) : []),
      ...checkAsked(path, step),
    ];
  });
}

/** The step made ready, or why it cannot be; null where an earlier step is at fault and has been told of. */
function tryStage(file: LessonFile, lesson: Lesson, index: number): Staged | Unplaced[] | null {
  try {
    return stage(lesson, index);
  } catch (mistake) {
    if (!(mistake instanceof LessonMistake)) throw mistake;
    const found = mistakeAt(file, index, mistake);
    return found === null ? null : [found];
  }
}

function mistakeAt({ start, steps }: LessonFile, index: number, { place }: LessonMistake): Unplaced | null {
  const { field, code, params } = place;
  const path: Path = ['steps', index];
  const { scene = index === 0 ? start : undefined, solution } = steps[index] as FileStep;
  const scenePath: Path = steps[index]?.scene || index > 0 ? [...path, 'scene'] : ['start'];
  if (code === 'lesson.no-scene') return index === 0 ? problem('no-scene', path) : null;
  if (field === 'scene.topology') return null;
  const reason = { code, params };
  const at = (changes: readonly TimedChange[] | undefined): number =>
    changes?.findIndex((one) => one.do === field) ?? -1;
  for (const [changes, to] of [
    [solution, [...path, 'solution']],
    [scene?.timeline, [...scenePath, 'timeline']],
  ] as const) {
    const found = at(changes);
    if (found >= 0) return { code: 'notation', params: {}, path: [...to, found, 'do'], reason };
  }
  return null;
}

function checkStaged(path: Path, { look, until }: FileStep, { fromMs, untilMs, withSolution }: Staged): Unplaced[] {
  const documents = withSolution.entries.flatMap((entry) => ('topology' in entry ? [entry.topology] : []));
  const end = documents.at(-1) ?? presentAt(withSolution, untilMs);
  const all = new Set([...whoever({}, end), ...end.hosts.map(({ id }) => id)]);
  return [
    ...(untilMs < fromMs ? [problem('ends-before', [...path, 'until'], { until })] : []),
    ...(['nodes', 'near'] as const).flatMap((list) =>
      (look?.[list] ?? []).flatMap((id, at) =>
        all.has(id) ? [] : [problem('node-unknown', [...path, 'look', list, at], { id })],
      ),
    ),
  ];
}

/** A curve over something that is changed plays a run for each of its values: each has to be one that can be. */
function checkRuns(path: Path, { prediction }: FileStep, lesson: Lesson, index: number): Unplaced[] {
  if (prediction?.kind !== 'curve' || prediction.along.kind !== 'value') return [];
  const runs = lessonOfScenes(scenesOf(lesson, index, predictionOf(prediction)));
  for (const at of runs.steps.keys()) {
    try {
      stage(runs, at);
    } catch (mistake) {
      if (!(mistake instanceof LessonMistake)) throw mistake;
      const { code, params } = mistake.place;
      return [
        { code: 'notation', params: {}, path: [...path, 'prediction', 'along', 'change'], reason: { code, params } },
      ];
    }
  }
  return [];
}

/** A scene that can be put on the stage, its timeline apart. */
export function checkScene(path: Path, scene: Scene | undefined): Unplaced[] {
  if (!scene) return [];
  const document = read(scene.topology);
  if (!document.ok) {
    const { code, params, position } = document.error;
    return [
      { code: 'notation', params: { position: position + 1 }, path: [...path, 'topology'], reason: { code, params } },
    ];
  }
  const running = (scene.running ?? []).flatMap((id, at) =>
    find(document.topology, id) ? [] : [problem('running-unknown', [...path, 'running', at], { id })],
  );
  const parameters = Object.entries(scene.parameters ?? {}).flatMap(([id, value]) => {
    const record = Object.hasOwn(PARAMETERS, id) ? PARAMETERS[id] : undefined;
    const to = [...path, 'parameters', id];
    if (!record) return [problem('parameter-unknown', to, { id })];
    const { low, high } = record;
    return value < low || value > high ? [problem('parameter-range', to, { id, low, high })] : [];
  });
  return [...running, ...parameters];
}

/** Links in words that nobody would follow. */
export function checkLinks(path: Path, words: string | undefined): Unplaced[] {
  return badLinksIn(words ?? '').map((written) => problem('link', path, { written: written.slice(0, 60) }));
}

/** `step` null: where no figures can be named. */
function checkWords(path: Path, words: string | undefined, step: FileStep | null): Unplaced[] {
  if (words === undefined) return [];
  return [
    ...checkLinks(path, words),
    ...figuresIn(words)
      .filter((name) => !Object.hasOwn(step?.figures ?? {}, name))
      .map((name) => problem('figure-unknown', path, { name })),
  ];
}
