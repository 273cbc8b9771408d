// Our own chapters are lessons as any other: each can be written as a lesson file and read back as the same lesson.
import { expect, test } from 'vitest';
import { FILE_LESSON, lessonOfFile } from '../../../lessons/lesson-file.ts';
import { STORY } from '../../../lessons/story.ts';
import { packFile } from '../../../sharing/lesson-file/pack.ts';
import { readLessonText, unpackLesson } from '../../../sharing/lesson-file/read.ts';
import { writeYaml } from '../../../sharing/lesson-file/write.ts';
import { fileOfChapter } from './file-of-chapter.ts';

test.each(STORY.map((lesson) => [lesson.id, lesson] as const))('%s', async (id, lesson) => {
  const file = fileOfChapter(lesson, 'en');
  const read = await readLessonText(await writeYaml(file));
  expect(read).toEqual({ ok: true, file });
  expect(lessonOfFile(file)).toEqual({ ...lesson, id: FILE_LESSON + id });
  expect(await unpackLesson(packFile(file) ?? '')).toEqual(read);
});
