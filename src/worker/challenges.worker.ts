// The thread that plays trials and par of a build challenge: one reply per request. It never speaks first.
import { answerChallenge, type ChallengeRequest } from './challenges-messages.ts';

self.onmessage = ({ data }: MessageEvent<ChallengeRequest>) => self.postMessage(answerChallenge(data));
