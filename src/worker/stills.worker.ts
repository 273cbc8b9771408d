// The thread that plays scenes for their pictures: one reply per request. It never speaks first.
import { answerStill, type StillRequest } from './stills-messages.ts';

self.onmessage = ({ data }: MessageEvent<StillRequest>) => self.postMessage(answerStill(data));
