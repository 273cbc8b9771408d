// What the parts of a talk file have to do with each other: that every scene shows one thing which can be put on the stage, and that
// every poll has an answer. All of it is asked before anything on the page is touched.
import { isEvidenceId } from '../../catalog/evidence.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { LessonMistake, presentAt, stage } from '../../lessons/scene.ts';
import { STORY } from '../../lessons/story.ts';
import { type FileScene, hashOf, lessonOfTalk, type TalkFile } from '../../lessons/talk-file.ts';
import { whoever } from '../../lessons/who.ts';
import { checkLinks, checkScene } from '../lesson-file/check.ts';
import { checkPrediction } from '../lesson-file/check-asked.ts';
import { MOST_CHANGES_IN_ALL } from '../lesson-file/limits.ts';
import { type Path, problem, type Unplaced } from '../lesson-file/problem.ts';
import { type LinkProblem, readLink } from '../link.ts';

/** Everything that is wrong with a file of the right shape, in its order. */
export function checkTalk(file: TalkFile): readonly Unplaced[] {
  const ids = file.scenes.map(({ id }) => id);
  const changes = file.scenes.reduce((sum, { scene }) => sum + (scene?.timeline?.length ?? 0), 0);
  const tooMany = changes > MOST_CHANGES_IN_ALL;
  return [
    ...checkLinks(['about'], file.about),
    ...(tooMany ? [problem('too-many-changes', ['scenes'], { most: MOST_CHANGES_IN_ALL })] : []),
    ...file.scenes.flatMap((scene, at) => {
      const path = ['scenes', at];
      return [
        ...(ids.indexOf(scene.id) < at ? [problem('id-twice', [...path, 'id'], { id: scene.id })] : []),
        ...checkLinks([...path, 'notes'], scene.notes),
        ...checkLinks([...path, 'handout'], scene.handout),
        ...checkLinks([...path, 'exercise', 'task'], scene.exercise?.task),
        ...checkShown(path, scene, tooMany),
        ...checkPoll(path, scene),
        ...(scene.evidence ?? []).flatMap((id, one) =>
          isEvidenceId(id) ? [] : [problem('evidence-unknown', [...path, 'evidence', one], { id })],
        ),
      ];
    }),
  ];
}

function checkShown(path: Path, scene: FileScene, tooMany: boolean): Unplaced[] {
  const { step, link, scene: own } = scene;
  if ([step, link, own].filter((one) => one !== undefined).length !== 1) return [problem('shows-one', path)];
  if (own) return tooMany ? [] : checkOwn(path, scene);
  const only = (['from', 'until', 'look'] as const).filter((key) => scene[key] !== undefined);
  return [
    ...only.map((key) => problem('own-scene-only', [...path, key], { key })),
    ...(step === undefined ? checkLink([...path, 'link'], link ?? '') : checkStep([...path, 'step'], step)),
  ];
}

function checkStep(path: Path, written: string): Unplaced[] {
  const found = STORY.some(({ id, steps }) => steps.some((step) => `${id}/${step.id}` === written));
  return found ? [] : [problem('step-unknown', path, { written: written.slice(0, 60) })];
}

function checkLink(path: Path, link: string): Unplaced[] {
  const read = readLink(hashOf(link));
  if (read?.ok) return [];
  return [read ? linkProblem(path, read.problem) : problem('link-nothing', path)];
}

function linkProblem(path: Path, wrong: LinkProblem): Unplaced {
  switch (wrong.code) {
    case 'missing':
      return problem('link-nothing', path);
    case 'version':
      return problem('link-version', path, { written: wrong.params.version?.slice(0, 20) ?? '' });
    case 'notation':
    case 'definitions': {
      const { code, params, position } = wrong.error;
      return { code: 'notation', params: { position: position + 1 }, path, reason: { code, params } };
    }
    case 'incident':
      return problem('link-part', path, { written: `i=${wrong.written.slice(0, 60)}` });
    case 'encoding':
      return problem('link-part', path, { written: wrong.params.part ?? '' });
    case 'running':
      return problem('link-part', path, { written: `r=${wrong.params.id?.slice(0, 60)}` });
    default:
      return problem('link-part', path, { written: wrong.params.written?.slice(0, 60) ?? '' });
  }
}

/** A scene of its own: played from nothing, so that its timeline and what it points at are known to be there. */
function checkOwn(path: Path, scene: FileScene): Unplaced[] {
  const mistakes = checkScene([...path, 'scene'], scene.scene);
  const lesson = lessonOfTalk({ scenes: [scene] });
  return mistakes.length > 0 || !lesson ? mistakes : checkStaged(path, scene, lesson);
}

function checkStaged(path: Path, { scene, until, look }: FileScene, lesson: Lesson): Unplaced[] {
  try {
    const { fromMs, untilMs, recording } = stage(lesson, 0);
    const end = presentAt(recording, untilMs);
    const all = new Set([...whoever({}, end), ...end.hosts.map(({ id }) => id)]);
    return [
      ...(untilMs < fromMs ? [problem('ends-before', [...path, until === undefined ? 'from' : 'until'])] : []),
      ...(look?.nodes ?? []).flatMap((id, at) =>
        all.has(id) ? [] : [problem('node-unknown', [...path, 'look', 'nodes', at], { id })],
      ),
    ];
  } catch (mistake) {
    if (!(mistake instanceof LessonMistake)) throw mistake;
    const { field, code, params } = mistake.place;
    const at = scene?.timeline?.findIndex((one) => one.do === field) ?? -1;
    const to = at < 0 ? ['scene', 'timeline'] : ['scene', 'timeline', at, 'do'];
    return [{ code: 'notation', params: {}, path: [...path, ...to], reason: { code, params } }];
  }
}

function checkPoll(path: Path, { poll, step, link, until }: FileScene): Unplaced[] {
  if (!poll) return [];
  const to = [...path, 'poll'];
  const end = link !== undefined ? poll.until : until;
  return [
    ...checkPrediction(to, poll),
    ...(poll.until !== undefined && link === undefined ? [problem('poll-ends-with-step', [...to, 'until'])] : []),
    ...(step === undefined && end === undefined ? [problem('poll-until', link === undefined ? path : to)] : []),
  ];
}
