// Lessons from files as talks: whatever a step has is told, asked or tried by the room.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { readLessonText } from '../../sharing/lesson-file/read.ts';
import { readTalkValue } from '../../sharing/talk-file/read.ts';
import { stepOf } from '../present/talks.ts';
import { fileOfTalk } from './file-of-talk.ts';
import { lessonTalk } from './lesson-talk.ts';

async function shipped(name: string): Promise<LessonFile> {
  const read = await readLessonText(
    readFileSync(new URL(`../../../public/lessons/${name}.yaml`, import.meta.url), 'utf8'),
  );
  if (!read.ok) throw new Error(`${name} is no lesson.`);
  return read.file;
}

test.each(['one-kernel-for-all', 'a-wall-for-each-tenant'])('every step of %s is a scene of its talk', async (name) => {
  const file = await shipped(name);
  const talk = await lessonTalk(file);
  expect(talk.scenes.map(({ id }) => id)).toEqual(file.steps.map(({ id }) => id));
  expect(talk.carried).toMatch(/^lesson=./);
  file.steps.forEach((step, at) => {
    const scene = talk.scenes[at];
    if (!scene) throw new Error('The step has no scene.');
    const found = stepOf(scene, talk.lessons);
    expect(found?.lesson.steps[found.index]?.solution).toEqual(step.solution);
    const { prediction, challenge, question } = step;
    if (prediction?.kind === 'curve') {
      expect(scene.idea).toBe(prediction.asks);
      expect(scene.notes).toContain(prediction.because);
    } else expect(scene.asks).toBe(prediction?.asks);
    expect(scene.exercise !== undefined).toBe(challenge !== undefined);
    for (const { says } of [...(challenge?.goals ?? []), ...(challenge?.constraints ?? [])]) {
      expect(scene.task).toContain(`- ${says}`);
    }
    for (const hint of challenge?.hints ?? []) expect(scene.notes).toContain(`- ${hint}`);
    if (question) {
      expect(scene.notes).toContain(question.asks);
      const right = question.answers.find(({ id }) => id === question.right);
      expect(scene.notes).toContain(`**${right?.says}**`);
    }
  });
  const copy = fileOfTalk(talk);
  expect(readTalkValue(JSON.parse(JSON.stringify(copy)))).toEqual({ ok: true, file: copy });
});
