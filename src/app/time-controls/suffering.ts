// What an incident has done to others by now: instances lost, and who was slowed down most. Pure: frames in, numbers out.
import type { Frame, NodeFrame } from '../../simulation/frame.ts';

export interface Suffering {
  /** Instances that have failed or been killed since, all nodes together. */
  readonly lost: number;
  /** Whose work takes longest compared with before, when it is slower by more than a twentieth. */
  readonly slowed: { readonly node: string; readonly factor: number } | null;
}

const LEAST = 1.05;

/** A host that fails is what lost them, not one of them. */
const lostOf = (nodes: readonly NodeFrame[]): number =>
  nodes.reduce((sum, { kind, phase, count }) => {
    return kind !== 'host' && (phase === 'failed' || phase === 'killed') ? sum + count : sum;
  }, 0);

/** Compares the moment before an incident in `struck` with now; what was struck itself is not among the slowed. */
export function sufferingOf(struck: string, before: Frame, now: Frame): Suffering {
  const calm = new Map(before.nodes.map((node) => [node.id, node.slowdown]));
  let slowed: Suffering['slowed'] = null;
  for (const node of now.nodes) {
    const was = calm.get(node.id) ?? null;
    if (node.path.split('/').includes(struck) || was === null || node.slowdown === null || was <= 0) continue;
    const factor = node.slowdown / was;
    if (factor > LEAST && (slowed === null || factor > slowed.factor)) slowed = { node: node.id, factor };
  }
  return { lost: Math.max(0, lostOf(now.nodes) - lostOf(before.nodes)), slowed };
}
