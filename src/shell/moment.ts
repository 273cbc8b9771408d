// A run from the shell, looked at in one moment: what the page shows of it, as one value.
import type { Flaw } from '../catalog/flaw.ts';
import { createText, type MessageKey } from '../locales/text.ts';
import { documentContext } from '../simulation/isolation/document-tree.ts';
import { openingsOf } from '../simulation/isolation/openings.ts';
import { type Replay, replay } from '../simulation/isolation/replay.ts';
import { wallsOf } from '../simulation/isolation/walls.ts';
import { waysOutOf } from '../simulation/isolation/ways-out.ts';
import { operationsOf } from '../simulation/operations/operations.ts';
import type { Entry } from '../simulation/recording.ts';
import { createRun } from '../simulation/run.ts';
import { entriesOf } from '../simulation/timeline.ts';
import type { Difference } from '../topology/beside.ts';
import type { Topology } from '../topology/topology.ts';
import { find, walk } from '../topology/tree.ts';

const text = createText('en');

/** Everybody is held against everybody else, so that it takes long where there are many. */
const MOST_EXPOSED = 200;

/** Something the caller got wrong, with the place of the error. Ends the program with 2. */
export class Mistake extends Error {}

export interface Order {
  readonly topology: Topology;
  readonly parameters: Record<string, number>;
  readonly running: readonly string[];
  readonly seed: number;
  readonly untilMs: number;
  readonly changes: readonly { readonly place: string; readonly atMs: number; readonly words: string }[];
  /** Whether to work out too what running it takes. */
  readonly operations: boolean;
  /** Whether to work out who would have to break which walls, and what neighbours share. */
  readonly walls: boolean;
  /** What is different on the host put beside; null: none was asked for. */
  readonly beside: readonly Difference[] | null;
  readonly flaws: readonly { readonly place: string; readonly flaw: Flaw; readonly attacker: string }[];
}

/** Throws a Mistake where a change cannot be read or done, or an attack starts nowhere. */
export function simulate({
  topology,
  changes,
  seed,
  parameters,
  running,
  untilMs,
  operations,
  walls,
  beside,
  flaws,
}: Order) {
  const timeline = entriesOf(topology, changes);
  if (!timeline.ok) {
    const { step, mistake } = timeline;
    throw new Mistake(`${step.place}: ${'position' in mistake ? say(mistake) : refusal(mistake)}`);
  }
  const run = createRun({ seed, parameters, running, entries: timeline.entries }, untilMs);
  const frame = run.frameAt(untilMs);
  const present = topologyAt(timeline.entries, untilMs) ?? topology;
  const nodes = frame.nodes.map((node) => ({
    ...node,
    density: run.densityAt(untilMs, node.id),
    ...exposureOf(present, node.id),
  }));
  return {
    ...frame,
    nodes,
    ...(flaws.length > 0 && { replays: flaws.map((one) => replayOf(present, one)) }),
    ...(beside && { beside }),
    ...(walls && {
      walls: {
        notice: text('simulate.notAnAssessment'),
        ...wallsOf(documentContext(present, parameters), present, run.colocationAt(untilMs)),
      },
    }),
    ...(operations && { operations: operationsOf(present, { parameters, seed }, frame) }),
  };
}

/** The ways out that the switches of a box leave, and what is open between it and others, both ways. */
function exposureOf(topology: Topology, id: string) {
  if (walk(topology).length > MOST_EXPOSED) return { exposure: null };
  const node = find(topology, id);
  if (node === null || node.kind === 'host') return {};
  return { exposure: { waysOut: waysOutOf(topology, node), openings: openingsOf(topology, id) } };
}

function replayOf(topology: Topology, { place, flaw, attacker }: Order['flaws'][number]): Replay {
  const played = replay(topology, flaw, attacker);
  if (!played) throw new Mistake(`${place}: ${text('simulate.attacker', { id: attacker })}`);
  return played;
}

/** The document as it is at a moment, edits done by then. */
function topologyAt(entries: readonly Entry[], tMs: number): Topology | null {
  return entries.reduce<Topology | null>((last, entry) => {
    return 'topology' in entry && entry.atMs <= tMs ? entry.topology : last;
  }, null);
}

interface TextMistake {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly position: number;
  readonly line: number;
  readonly column: number;
}

/** The place of a mistake and the words for it. */
export function say({ code, params, position, line, column }: TextMistake): string {
  const words = refusal({ code, params });
  return text('simulate.at', { line: String(line), column: String(column), position: String(position), words });
}

export function refusal({ code, params }: Pick<TextMistake, 'code' | 'params'>): string {
  return text(`refusals.${code}` as MessageKey, params);
}
