// The thread that plays beliefs: one reply per request. It never speaks first.
import { answerBelief, type BeliefRequest } from './beliefs-messages.ts';

self.onmessage = ({ data }: MessageEvent<BeliefRequest>) => self.postMessage(answerBelief(data));
