// Stages by the hand that lays them, which is how they are drawn and added up. Pure.
import type { StageName } from '../../catalog/cost.ts';
import type { NodeFrame } from '../../simulation/frame.ts';
import type { StartRow } from './rows.ts';

/** Stages that look alike in the drawing because they are laid by the same hand. */
export type StageMaterial =
  | 'pull'
  | 'pod'
  | 'sandbox'
  | 'network'
  | 'monitor'
  | 'firmware'
  | 'kernel'
  | 'services'
  | 'application';

/** What the stages of one material take together, and may take at least and at most; milliseconds. */
export interface Span {
  readonly material: StageMaterial;
  readonly ms: number;
  readonly lowMs: number;
  readonly highMs: number;
}

/** Which material a stage is drawn with. */
export function materialOf(stage: StageName): StageMaterial {
  switch (stage) {
    case 'pull':
    case 'unpack':
      return 'pull';
    case 'pod-engine':
    case 'pod-overlay':
    case 'pod-namespaces':
    case 'pod-cgroup':
    case 'pod-runtime':
      return 'pod';
    case 'engine':
    case 'overlay':
    case 'namespaces':
    case 'cgroup':
    case 'runtime':
      return 'sandbox';
    case 'network':
      return 'network';
    case 'monitor':
    case 'restore':
    case 'exit':
    case 'pod-exit':
      return 'monitor';
    case 'firmware':
    case 'partition':
      return 'firmware';
    case 'sentry':
    case 'kernel':
      return 'kernel';
    case 'services':
    case 'pod-agent':
    case 'agent':
      return 'services';
    case 'application':
      return 'application';
  }
}

/** Stages of one material together: what they take adds up, what they may be off adds as independent errors do. */
export function spansOf(node: NodeFrame): readonly Span[] {
  const sums = new Map<StageMaterial, { ms: number; down: number; up: number }>();
  for (const { name, startMs, endMs, expectedEndMs, lowMs, highMs } of node.stages) {
    const end = endMs ?? expectedEndMs;
    if (end === null) continue;
    const ms = end - startMs;
    const material = materialOf(name);
    const sum = sums.get(material) ?? { ms: 0, down: 0, up: 0 };
    sum.ms += ms;
    sum.down += (ms - (lowMs ?? ms)) ** 2;
    sum.up += ((highMs ?? ms) - ms) ** 2;
    sums.set(material, sum);
  }
  return [...sums].map(([material, { ms, down, up }]) => {
    return { material, ms, lowMs: Math.max(0, ms - Math.sqrt(down)), highMs: ms + Math.sqrt(up) };
  });
}

/** The materials that occur, in the order of a start-up. */
export function materialsIn(rows: readonly StartRow[]): readonly StageMaterial[] {
  const order: readonly StageMaterial[] = [
    'pull',
    'pod',
    'sandbox',
    'network',
    'monitor',
    'firmware',
    'kernel',
    'services',
    'application',
  ];
  const present = new Set(rows.flatMap((row) => row.stretches.map((stretch) => stretch.material)));
  return order.filter((material) => present.has(material));
}

/** Milliseconds that a row spends, or will spend as computed, in one material. */
export function msIn(row: StartRow, material: StageMaterial): number {
  return row.stretches.reduce(
    (total, stretch) => total + (stretch.material === material ? stretch.toMs - stretch.fromMs : 0),
    0,
  );
}
