// Talks that are found by their id alone, besides those shipped as scenes of the story: the beliefs, the claims, the build challenges,
// and those kept on this device.
import { FILE_TALK } from '../../lessons/talk-file.ts';
import { readTalkValue } from '../../sharing/talk-file/read.ts';
import type { SpokenTalk } from '../present/talk.ts';
import { BELIEFS_TALK, beliefsTalk } from './beliefs-talk.ts';
import { CHALLENGES_TALK, challengesTalk } from './challenges-talk.ts';
import { CLAIMS_TALK, claimsTalk } from './claims-talk.ts';
import { spokenOf } from './deeds.ts';
import { ownTalk } from './own.ts';

/** Of ours, made of lessons of other sorts than the story, by their ids: each is made only when it is asked for. */
const OF_LESSONS: ReadonlyMap<string, () => SpokenTalk> = new Map([
  [BELIEFS_TALK, beliefsTalk],
  [CLAIMS_TALK, claimsTalk],
  [CHALLENGES_TALK, challengesTalk],
]);

export function talksOfLessons(): readonly SpokenTalk[] {
  return [...OF_LESSONS.values()].map((make) => make());
}

/** Null when there is none, or what is kept under the id cannot be given as it is. */
export function furtherTalk(id: string): SpokenTalk | null {
  const ours = OF_LESSONS.get(id);
  if (ours) return ours();
  const own = id.startsWith(FILE_TALK) ? ownTalk(id.slice(FILE_TALK.length)) : null;
  return own?.file && readTalkValue(own.file).ok ? spokenOf(own.file) : null;
}
