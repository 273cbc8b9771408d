// The waterfall as data: one row per node, all from their own zero, stages by material, the computed rest apart. Pure.
// A cohort is one row, that of its last instance, because that one decides when all is ready.
import type { StageName } from '../../catalog/cost.ts';
import type { EventFrame, Frame, NodeFrame } from '../../simulation/frame.ts';
import { materialOf, type Span, type StageMaterial, spansOf } from './stage-materials.ts';

/** A stretch of a row, milliseconds from the row's own zero. `computed` is the part that has not happened yet. */
export interface Stretch {
  readonly name: StageName;
  readonly material: StageMaterial;
  readonly fromMs: number;
  readonly toMs: number;
  readonly computed: boolean;
}

export interface StartRow {
  readonly id: string;
  readonly tenant: string;
  readonly count: number;
  /** What it stands in. */
  readonly parent: string | null;
  /** How deep below its host, 0 for what stands on the host itself. */
  readonly depth: number;
  /** Simulated time of the row's zero: when it was ordered to start. */
  readonly zeroMs: number;
  readonly stretches: readonly Stretch[];
  /** From zero until the last instance is ready; null when that cannot be told. */
  readonly totalMs: number | null;
  /** The same at the earliest and the latest, by the ranges of all figures; null when that is not known. */
  readonly range: { readonly lowMs: number; readonly highMs: number } | null;
  readonly spans: readonly Span[];
  readonly done: boolean;
  /** True for what starts again and again: its zero moves on faster than a drawing follows. */
  readonly again: boolean;
  readonly cpuSeconds: number;
  readonly readMiB: number;
  readonly pulledMiB: number;
}

export interface StartupHeadline {
  /** The longest row: seconds until all is ready, in milliseconds; null when nothing has started. */
  readonly readyMs: number | null;
  /** Of the same row. */
  readonly range: StartRow['range'];
  readonly slowest: string | null;
  readonly starts: number;
  readonly starting: number;
  readonly cpuSeconds: number;
  readonly readMiB: number;
  readonly pulledMiB: number;
}

/** When each node was last ordered to start, by id: placed, started again, or given more instances. */
function orders(events: readonly EventFrame[]): ReadonlyMap<string, number> {
  const ordered = new Map<string, number>();
  for (const event of events) {
    const again = event.type === 'changed' && (event.detail === 'restart' || Number(event.detail) > 0);
    if (event.type === 'placed' || again) ordered.set(event.node, event.tMs);
  }
  return ordered;
}

/** The node's own order, or the nearest enclosing one later than that (a whole subtree is placed at once). */
function zeroOf(node: NodeFrame, ordered: ReadonlyMap<string, number>): number | null {
  const ids = node.path.split('/').reverse();
  for (const id of ids) {
    const at = ordered.get(id);
    if (at !== undefined) return at;
  }
  return null;
}

/** Simulated time when the last instance is ready, known or computed; null when it cannot be told. */
export function readyMs(node: NodeFrame): number | null {
  if (node.phase === 'waiting' || node.phase === 'starting') return node.expectedReadyMs;
  return node.readyAtMs ? node.readyAtMs.last : node.expectedReadyMs;
}

/** The stages laid so far, cut at the present moment, and the computed rest of them up to `readyAtMs`. */
function stretchesOf(node: NodeFrame, zeroMs: number, nowMs: number, readyAtMs: number | null): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let reached = zeroMs;
  const lay = (name: StageName, from: number, to: number, computed: boolean): void => {
    if (to <= from) return;
    stretches.push({ name, material: materialOf(name), fromMs: from - zeroMs, toMs: to - zeroMs, computed });
    reached = to;
  };
  for (const stage of node.stages) {
    const end = stage.endMs ?? stage.expectedEndMs ?? Math.max(nowMs, stage.startMs);
    lay(stage.name, Math.max(stage.startMs, reached), Math.min(end, nowMs), false);
    lay(stage.name, Math.max(stage.startMs, reached, nowMs), end, true);
  }
  if (readyAtMs !== null) {
    const last = node.stages[node.stages.length - 1];
    lay(last?.name ?? 'application', Math.max(reached, nowMs), readyAtMs, true);
  }
  return stretches;
}

const known = new WeakMap<Frame, readonly StartRow[]>();

/** Every node that has started or is about to, in the order in which the boxes stand; worked out once per frame. */
export function startRows(frame: Frame): readonly StartRow[] {
  let rows = known.get(frame);
  if (!rows) {
    rows = rowsOf(frame);
    known.set(frame, rows);
  }
  return rows;
}

/** When the present of several starts ends; where that is not known yet, as long after its zero as most have taken. */
function endOfPresent({ stages, starts }: NodeFrame, zeroMs: number): number | null {
  const end = stages[stages.length - 1]?.expectedEndMs ?? null;
  const usual = starts?.medianMs ?? null;
  return end ?? (usual === null ? null : zeroMs + usual);
}

/** A row without what is drawn in it: as much as a headline reads. */
type Start = Omit<StartRow, 'stretches' | 'spans'>;

function startsOf<Row>(frame: Frame, rowOf: (start: Start, node: NodeFrame) => Row): readonly Row[] {
  const ordered = orders(frame.events);
  const hosts = new Set(frame.hosts.map((host) => host.id));
  return frame.nodes.flatMap((node) => {
    const starting = node.phase === 'waiting' || node.phase === 'starting';
    if (hosts.has(node.id) || (node.stages.length === 0 && !starting)) return [];
    // What starts again and again shows its present start, from the zero of that.
    const again = node.starts !== null;
    const zeroMs = (again ? null : zeroOf(node, ordered)) ?? node.stages[0]?.startMs ?? frame.tMs;
    const ready = again ? endOfPresent(node, zeroMs) : readyMs(node);
    const range = node.readyRangeMs;
    const path = node.path.split('/');
    const start: Start = {
      id: node.id,
      tenant: node.tenant,
      count: node.count,
      parent: path.at(-2) ?? null,
      depth: Math.max(0, path.length - 2),
      zeroMs,
      totalMs: ready === null ? null : Math.max(0, ready - zeroMs),
      range: range && { lowMs: Math.max(0, range.low - zeroMs), highMs: Math.max(0, range.high - zeroMs) },
      done: !starting,
      again,
      cpuSeconds: node.startCost.cpuSeconds,
      readMiB: node.startCost.diskMiB,
      pulledMiB: node.startCost.networkMiB,
    };
    return [rowOf(start, node)];
  });
}

function rowsOf(frame: Frame): readonly StartRow[] {
  return startsOf(frame, (start, node) => {
    const { zeroMs, totalMs, done } = start;
    const readyAtMs = done || totalMs === null ? null : zeroMs + totalMs;
    return { ...start, stretches: stretchesOf(node, zeroMs, frame.tMs, readyAtMs), spans: spansOf(node) };
  });
}

const headlines = new WeakMap<Frame, StartupHeadline>();

/** The headline: the longest row, and what starting has cost so far, all nodes together; worked out once per frame. */
export function startupHeadline(frame: Frame | null): StartupHeadline | null {
  if (!frame) return null;
  let headline = headlines.get(frame);
  if (!headline) {
    headline = headlineOf(startsOf(frame, (start) => start));
    headlines.set(frame, headline);
  }
  return headline;
}

function headlineOf(rows: readonly Start[]): StartupHeadline {
  let readyMost: number | null = null;
  let slowest: string | null = null;
  let range: StartRow['range'] = null;
  for (const row of rows) {
    if (row.totalMs !== null && (readyMost === null || row.totalMs > readyMost)) {
      readyMost = row.totalMs;
      slowest = row.id;
      range = row.range;
    }
  }
  const total = (read: (row: Start) => number): number => rows.reduce((sum, row) => sum + read(row), 0);
  return {
    readyMs: readyMost,
    range,
    slowest,
    starts: rows.length,
    starting: rows.filter((row) => !row.done).length,
    cpuSeconds: total((row) => row.cpuSeconds),
    readMiB: total((row) => row.readMiB),
    pulledMiB: total((row) => row.pulledMiB),
  };
}

/** Keeps the rows that fit: those still starting and the slowest, in the order in which the boxes stand. */
export function fitting(
  rows: readonly StartRow[],
  most: number,
): { readonly rows: readonly StartRow[]; readonly more: number } {
  if (rows.length <= most) return { rows, more: 0 };
  const rank = (row: StartRow): number => (row.done ? 0 : 1);
  const kept = new Set(
    [...rows].sort((a, b) => rank(b) - rank(a) || (b.totalMs ?? 0) - (a.totalMs ?? 0)).slice(0, most),
  );
  return { rows: rows.filter((row) => kept.has(row)), more: rows.length - most };
}

/** End of the axis in milliseconds: the longest thing drawn. */
export function longestMs(rows: readonly StartRow[]): number {
  return Math.max(0, ...rows.map((row) => Math.max(row.totalMs ?? 0, ...row.stretches.map((stretch) => stretch.toMs))));
}
