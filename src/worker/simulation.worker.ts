// The simulation thread: one reply per request, in order. It has no clock and never speaks first.
import { createHandler, transferable } from './handle.ts';
import type { Request } from './messages.ts';

const handle = createHandler();
self.onmessage = ({ data }: MessageEvent<Request>) => {
  const reply = handle(data);
  self.postMessage(reply, { transfer: transferable(reply) });
};
