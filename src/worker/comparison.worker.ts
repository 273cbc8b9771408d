// The thread that measures deployments: one reply per request, in order. It never speaks first.
import { answerComparison, type ComparisonRequest } from './comparison-messages.ts';

self.onmessage = ({ data }: MessageEvent<ComparisonRequest>) => self.postMessage(answerComparison(data));
