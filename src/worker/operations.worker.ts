// The thread that works out what running a document takes: one reply per request. It never speaks first.
import { answerOperations, type OperationsRequest } from './operations-messages.ts';

self.onmessage = ({ data }: MessageEvent<OperationsRequest>) => self.postMessage(answerOperations(data));
