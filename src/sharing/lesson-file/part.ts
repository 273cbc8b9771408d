// What reads and writes lesson files, in one place and one chunk: it comes when the first lesson does.
export { readLessonText, unpackLesson } from './read.ts';
