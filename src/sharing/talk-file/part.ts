// What reads and writes talk files, in one place and one chunk: it comes when the first own talk does.
export { readTalkText, readTalkValue, unpackTalk } from './read.ts';
