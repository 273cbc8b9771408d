// What reads and writes lesson files, in one place and one chunk: it comes when the first lesson does.
export { readLessonText } from './read.ts';
export { unpackLesson } from './write.ts';
