// The thread that reads somebody's file: one reply per request, and the reason where nothing could be read. It never speaks first.
import { answerRead, type ReadRequest } from './read-messages.ts';

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  answerRead(data).then(
    (result) => self.postMessage({ result }),
    (error: unknown) => self.postMessage({ failed: String(error) }),
  );
};
