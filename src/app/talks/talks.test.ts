// The fourteen beliefs as a talk, and the talks of ours as files: all of them are sound, and nothing of them is lost.
import { expect, test } from 'vitest';
import { BELIEFS } from '../../lessons/beliefs.ts';
import { requirementsOf } from '../../lessons/challenge.ts';
import { CHALLENGES } from '../../lessons/challenges.ts';
import { STAGED_CLAIMS } from '../../lessons/claims.ts';
import { staged } from '../../lessons/experiment.ts';
import { play } from '../../lessons/play.ts';
import { choiceOf } from '../../lessons/prediction.ts';
import { stage } from '../../lessons/scene.ts';
import { talkOfFile } from '../../lessons/talk-file.ts';
import { lessonOfScenes, scenesOf } from '../../lessons/trials.ts';
import { presentText } from '../../locales/present.ts';
import { storyText } from '../../locales/story.ts';
import { readTalkValue } from '../../sharing/talk-file/read.ts';
import type { SpokenTalk } from '../present/talk.ts';
import { stepOf, talks } from '../present/talks.ts';
import { challengesTalk } from './challenges-talk.ts';
import { claimsTalk } from './claims-talk.ts';
import { fileOfTalk } from './file-of-talk.ts';
import { furtherTalk, talksOfLessons } from './further.ts';

const beliefs = furtherTalk('beliefs') as SpokenTalk;
const all = [...talks({ present: presentText('en'), story: storyText('en') }), ...talksOfLessons()];

test.each(all.map((talk) => [talk.id, talk] as const))('%s can be copied as a file', (_id, talk) => {
  const file = fileOfTalk(talk);
  expect(readTalkValue(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, file });
  const again = talkOfFile(file);
  expect(again.title).toBe(talk.title);
  const wordsOf = ({
    title,
    idea,
    notes,
    minutes,
    asks,
    says,
    because,
    task,
    handout,
  }: (typeof talk.scenes)[number]) => ({
    title,
    idea,
    notes,
    minutes,
    asks,
    says: JSON.stringify(says ?? {}),
    because,
    task,
    handout: handout || undefined,
  });
  expect(again.scenes.map(wordsOf)).toEqual(talk.scenes.map(wordsOf));
});

test.each(BELIEFS.map((belief, at) => [belief.id, belief, at] as const))(
  'the run of %s answers the room as it answers its reader',
  (_id, { prediction }, at) => {
    const scene = beliefs.scenes[at];
    if (prediction.kind === 'curve') {
      expect(scene).not.toHaveProperty('poll');
      expect(scene?.idea).not.toBe('');
      return;
    }
    const step = scene ? stepOf(scene, beliefs.lessons) : null;
    if (!step) throw new Error('The scene has no step.');
    expect(play(step.lesson, step.index).after).toBe(true);
    const [measured] = scenesOf(step.lesson, step.index, prediction);
    const value = measured ? (play(lessonOfScenes([measured]), 0).figures.m0 ?? null) : null;
    expect(value).not.toBeNull();
    if (prediction.kind === 'choice') expect(choiceOf(prediction, value as number)).not.toBeNull();
  },
);

test.each(CHALLENGES.map((challenge, at) => [challenge.id, challenge, at] as const))(
  '%s is an exercise whose solution waits until it is asked for, in a copy too',
  (id, challenge, at) => {
    const talk = challengesTalk();
    const scene = talk.scenes[at];
    if (!scene) throw new Error('The challenge has no scene.');
    expect(scene).toMatchObject({ id, exercise: {}, shown: { lesson: id } });
    for (const part of [scene.title, scene.idea, scene.notes, scene.task]) {
      expect(part).toMatch(/\w/);
      expect(part).not.toMatch(/[{}]|challenges\./);
    }
    expect(scene.task?.match(/^- /gm)).toHaveLength(requirementsOf(challenge).length);
    const step = stepOf(scene, talk.lessons);
    expect(step?.lesson.steps[step.index]?.solution).toEqual(challenge.solution);
    expect(fileOfTalk(talk).scenes[at]?.scene?.timeline ?? []).toEqual(challenge.scene.timeline ?? []);
  },
);

test.each(STAGED_CLAIMS.map((claim, at) => [claim.id, claim, at] as const))(
  'the claim %s has a scene, each of its runs as its page plays it, and its records',
  (id, claim, at) => {
    const talk = claimsTalk();
    const scene = talk.scenes[at];
    if (!scene) throw new Error('The claim has no scene.');
    expect(scene).toMatchObject({ id, claim: id, shown: { lesson: id, step: claim.scenes[0].id } });
    for (const part of [scene.title, scene.idea, scene.notes, scene.handout]) {
      expect(part).toMatch(/\w/);
      expect(part).not.toMatch(/[{}]|claims\./);
    }
    expect(scene.notes.match(/^- /gm)).toHaveLength(claim.evidence.length);
    expect(new Set(scene.evidence)).toEqual(new Set(claim.evidence.map((one) => one.id)));
    const step = stepOf(scene, talk.lessons);
    if (!step) throw new Error('The scene has no step.');
    claim.scenes.forEach((run, index) => {
      expect(stage(step.lesson, index)).toEqual(staged(run));
    });
  },
);
