// What is going on, while nobody has changed anything yet: how much is ready, what comes last, what sharing saves. Pure.
import type { Format, Text } from '../../locales/text.ts';
import type { Frame } from '../../simulation/frame.ts';
import type { Sentence } from './sentence.ts';
import type { NameOf } from './words.ts';

/** A frame in a few numbers; all instances are counted. */
export interface Now {
  readonly boxes: number;
  readonly ready: number;
  /** Killed or failed. */
  readonly lost: number;
  /** What becomes, or became, ready last, and when; null when that cannot be told. */
  readonly last: { readonly node: string; readonly readyMs: number } | null;
  readonly heldMiB: number;
  readonly savedMiB: number;
  readonly tMs: number;
}

/** Reads a frame. */
export function nowOf(frame: Frame): Now {
  let boxes = 0;
  let ready = 0;
  let lost = 0;
  let last: Now['last'] = null;
  let known = true;
  const hosts = new Set(frame.hosts.map((host) => host.id));
  for (const node of frame.nodes) {
    if (hosts.has(node.id)) continue;
    boxes += node.count;
    if (node.phase === 'killed' || node.phase === 'failed') {
      lost += node.count;
      continue;
    }
    ready += node.ready;
    const starting = node.phase === 'waiting' || node.phase === 'starting';
    const readyMs = starting ? node.expectedReadyMs : (node.readyAtMs?.last ?? null);
    if (starting && readyMs === null) known = false;
    if (readyMs !== null && (last === null || readyMs > last.readyMs)) last = { node: node.id, readyMs };
  }
  const sum = (read: (memory: Frame['hosts'][number]['memory']) => number): number =>
    frame.hosts.reduce((total, { memory }) => total + read(memory), 0);
  return {
    boxes,
    ready,
    lost,
    last: known ? last : null,
    heldMiB: sum((memory) => memory.totalMiB - memory.freeMiB),
    savedMiB: sum((memory) => memory.savedByPageCacheMiB + memory.savedByMergingMiB),
    tMs: frame.tMs,
  };
}

/** The same in words; what counts down stands at the end, so that nothing moves. */
export function nowWords(text: Text, format: Format, nameOf: NameOf, now: Now): Sentence {
  const held = text('time.now.held', { held: format.MiB(now.heldMiB) });
  if (now.boxes === 0) return { done: text('time.now.empty'), parts: [{ words: held }] };
  const lost = now.lost > 0 ? [{ words: text('time.now.lost', { count: now.lost }) }] : [];
  const waiting = now.ready + now.lost < now.boxes;
  const last = now.last ? { name: nameOf(now.last.node) } : null;
  if (waiting) {
    const done = text('time.now.ready', { ready: format.count(now.ready), count: format.count(now.boxes) });
    const time = now.last ? format.seconds(Math.max(0, now.last.readyMs - now.tMs), { digits: 1 }) : '';
    return { done, parts: [...lost, ...(last ? [{ words: text('time.now.waits', { ...last, time }) }] : [])] };
  }
  const done = text(now.lost > 0 ? 'time.now.left' : 'time.now.all', { count: now.ready });
  const since = now.last && now.last.readyMs > 0 ? format.seconds(now.last.readyMs) : null;
  const after = last && since ? [{ words: text('time.now.after', { ...last, time: since }) }] : [];
  const saved = now.savedMiB >= 0.5 ? text('time.now.saved', { saved: format.MiB(now.savedMiB) }) : held;
  return { done, parts: [...lost, ...after, { words: saved }] };
}
