// Whether and why a node is slower than just before the present trouble: by how much, what it waits for, and who takes that.
import { type Culprit, hostOf, type Resource, takersOf } from './culprits.ts';
import type { Frame, NodeFrame, ResponseFrame } from './frame.ts';

export interface Slowed {
  readonly code: 'slowed';
  /** How many times as long one operation takes as just before the trouble; Infinity where the backlog grows without end. */
  readonly factor: number;
  readonly through: Resource;
  /** Trouble that takes it; empty where it is none. */
  readonly by: readonly Culprit[];
  /** What was started beside it since, by a manager or again after a failure; counts where no trouble takes it. */
  readonly beside: readonly string[];
}

/** Less is not worth a word. */
const LEAST = 1.05;

/** Null for what is not slowed, does not run, or did not work before. */
export function slowedOf(frame: Frame, node: NodeFrame): Slowed | null {
  if (!node.calm || node.phase !== 'running') return null;
  const stands = node.saturated || (node.calm.responseMs !== null && node.responseMs === null);
  const factor = stands || node.slowdown === null ? Number.POSITIVE_INFINITY : node.slowdown / node.calm.slowdown;
  if (!(factor > LEAST)) return null;
  const through = resourceOf(node);
  const by = takersOf(frame, node, through);
  return { code: 'slowed', factor, through, by, beside: by.length > 0 ? [] : newcomersBeside(frame, node) };
}

/** What has grown most of the time that one operation takes. */
function resourceOf({ effects, responseMs, calm }: NodeFrame): Resource {
  if (effects.includes('process-table-full')) return 'processes';
  if (effects.includes('paging')) return 'memory';
  const before = calm?.responseMs;
  if (!responseMs || !before) return 'processor';
  const grown = (part: keyof ResponseFrame) => responseMs[part] - before[part];
  const parts = [
    ['processor', grown('waiting')],
    ['disk', grown('disk')],
    ['network', grown('network')],
    ['caches', grown('work')],
  ] as const;
  return parts.reduce((most, part) => (part[1] > most[1] ? part : most))[0];
}

/** On its host: what starts right now, and what stands there though the document has it elsewhere. */
function newcomersBeside(frame: Frame, node: NodeFrame): readonly string[] {
  const refugees = new Set((frame.elsewhere ?? []).map((one) => one.node));
  return frame.nodes.flatMap((other) => {
    const beside = other !== node && other.kind !== 'host' && hostOf(other) === hostOf(node);
    return beside && (other.phase === 'starting' || refugees.has(other.id)) ? [other.id] : [];
  });
}
