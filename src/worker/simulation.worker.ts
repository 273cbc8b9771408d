// The simulation thread: one reply per request, in order. It has no clock and never speaks first.
import type { Frame } from '../simulation/frame.ts';
import { changeOf } from './difference.ts';
import { createHandler, transferable } from './handle.ts';
import type { FrameChanges, Request } from './messages.ts';

const handle = createHandler();
let told: Frame | null = null;

self.onmessage = ({ data }: MessageEvent<Request>) => {
  const reply = handle(data);
  if (reply.type !== 'frame') {
    self.postMessage(reply, { transfer: transferable(reply) });
    return;
  }
  const changes: FrameChanges | null =
    data.type === 'frame' && data.changesOnly
      ? { id: reply.id, type: 'changes', change: changeOf(told, reply.frame) }
      : null;
  told = reply.frame;
  self.postMessage(changes ?? reply);
};
