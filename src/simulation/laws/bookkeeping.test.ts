// What is kept from one moment to the next (outlines of what stands on a host, starts as they were seen last) is what counting
// everything from scratch gives, whatever has been added, changed, broken or removed in between.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../topology/placement.ts';
import { read } from '../../topology/read.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import { hostOf } from '../../topology/tree.ts';
import { advance, afterChange } from '../advance.ts';
import { type Context, createContext } from '../context.ts';
import { frameOf } from '../frames.ts';
import { heldOn, isMerging } from '../holdings.ts';
import { createWorld } from '../hosts.ts';
import { applyIncident } from '../incidents.ts';
import { keepWorld, type Opened, openWorld } from '../keep-world.ts';
import { createKeeper, type KeptWorld } from '../kept/kept-world.ts';
import { cacheLines } from '../memory/cache.ts';
import { pressure } from '../memory/pressure.ts';
import { mergeableEntries, type ScannerEntry } from '../merging/merged.ts';
import { reconcile } from '../reconcile.ts';
import type { Entry, Recording } from '../recording.ts';
import { scannerEntries } from '../scanned.ts';
import { createSight } from '../sight.ts';
import { createStructures } from '../structure.ts';
import type { HostState, World } from '../world.ts';
import { renamed, replaced, sandboxesOf, topologies } from './any-topology.ts';
import { keep } from './keep.ts';
import { law } from './law.ts';

/** Where copies stood while the world was copied. */
const NOT_OF_THE_WORLD = 'slot';

type Change = (
  topology: Topology,
  node: Sandbox,
  at: number,
) => Omit<Extract<Entry, { topology: Topology }>, 'atMs'> | Incident;
type Incident = Omit<Extract<Entry, { incident: unknown }>, 'atMs'>;

const CHANGES: readonly Change[] = [
  (topology, node) => ({ topology: replaced(topology, node.id, () => []) }),
  (topology, node, at) => ({ topology: replaced(topology, node.id, (old) => [old, renamed(old, `x${at}`)]) }),
  (topology, node) => ({ topology: replaced(topology, node.id, (old) => [{ ...old, replicas: old.replicas + 2 }]) }),
  (topology, node) => ({
    topology: replaced(topology, node.id, (old) => [{ ...old, replicas: Math.max(1, old.replicas - 1) }]),
  }),
  (topology, node) => ({ topology: replaced(topology, node.id, (old) => [{ ...old, workload: 'database' }]) }),
  (topology, node) => ({ topology: replaced(topology, node.id, (old) => [{ ...old, tenant: 'hooli' }]) }),
  (topology, node) => ({ topology: onOtherHost(topology, node) }),
  (topology, node) => ({ topology: onOtherHost(topology, node) }),
  (_, node) => ({ incident: { name: 'cpu-hog', node: node.id, action: 'begin' } }),
  (_, node) => ({ incident: { name: 'kernel-panic', node: node.id, action: 'begin' } }),
  (_, node) => ({ incident: { name: 'kernel-panic', node: node.id, action: 'end' } }),
  (_, node) => ({ incident: { name: 'memory-hog', node: node.id, action: 'begin' } }),
  (_, node) => ({ incident: { name: 'memory-hog', node: node.id, action: 'end' } }),
  (_, node) => ({ incident: { name: 'fork-bomb', node: node.id, action: 'begin' } }),
];

/** A node put onto the other host, where there is one and it may stand there. */
function onOtherHost(topology: Topology, node: Sandbox): Topology {
  const there = topology.hosts.find((host) => hostOf(topology, node.id) !== host);
  const away = replaced(topology, node.id, () => []);
  const hosts = away.hosts.map((one) => (one.id === there?.id ? { ...one, children: [...one.children, node] } : one));
  const moved = { ...away, hosts };
  return there && check(moved) === null ? moved : topology;
}

const histories = fc.tuple(
  topologies({ restoring: true }),
  fc.array(
    fc.record({
      change: fc.constantFrom(...CHANGES),
      which: fc.nat(),
      waitMs: fc.double({ min: 1, max: 20_000, noNaN: true }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
);

describe('bookkeeping', () => {
  law(
    'what is kept is what counting afresh gives',
    histories,
    ([first, changes]) => {
      let topology = first;
      const entries: Entry[] = [{ atMs: 0, topology }];
      let atMs = 0;
      for (const { change, which, waitMs } of changes) {
        const all = sandboxesOf(topology);
        if (all.length === 0) break;
        atMs += waitMs;
        const made = change(topology, all[which % all.length] as Sandbox, entries.length);
        if ('topology' in made) topology = made.topology;
        entries.push({ atMs, ...made });
      }
      play({ seed: 3, parameters: { 'startup.variation': 0.2 }, running: [], entries });
    },
    100,
  );

  it('also where a part of a cohort is killed for want of memory', () => {
    const entries: Entry[] = [0, 6000, 12_000].map((atMs, at) => ({
      atMs,
      topology: document(`host:x86,4cpu,2G,swap=0M(container:postgres#db*${40 + at}; container:nginx*3)`),
    }));
    const killed = play({ seed: 3, parameters: {}, running: [], entries });
    expect(killed.groups.get('db')?.length).toBeGreaterThan(1);
  });
});

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.topology;
}

/** Plays it, looking at every stop; the world as it is in the end. */
function play(recording: Recording): World {
  const context = createContext(recording);
  const world = createWorld();
  const sight = createSight();
  const future = new Map();
  const keepNow = createKeeper();
  const moments: { readonly kept: KeptWorld; readonly text: string; readonly lists: string }[] = [];
  const check = (applied: number): void => {
    for (const host of world.hosts.values()) {
      for (const moment of ['now', 'settled', 'whole'] as const) {
        expect(heldOn(world, context, host, moment)).toEqual(heldOn(world, afresh(context), host, moment));
      }
      expect(scannerEntries(world, context, host)).toEqual(entriesOn(world, afresh(context), host));
    }
    const seen = frameOf(world, context, future, applied, sight);
    const copy = keepWorld(world);
    const text = flat(keep(world));
    expect(flat(copy)).toBe(text);
    moments.push({ kept: keepNow(world), text, lists: listsOf(world) });
    expect(sharedBy(copy, world)).toEqual([]);
    expect(seen).toEqual(frameOf(copy, afresh(context), future, applied, createSight()));
  };
  recording.entries.forEach((entry, at) => {
    advance(world, context, entry.atMs);
    check(at);
    if ('topology' in entry) reconcile(world, context, entry.topology, []);
    else applyIncident(world, context, entry.incident);
    afterChange(world, context);
    check(at + 1);
    advance(world, context, entry.atMs + 700);
    check(at + 1);
  });
  // Whatever has happened since, and whatever its parts have been before.
  let spare: Opened | null = null;
  for (const { kept, text, lists } of moments.reverse()) {
    const fresh = openWorld(kept).world;
    spare = openWorld(kept, spare);
    expect(listsOf(fresh)).toBe(lists);
    expect(listsOf(spare.world)).toBe(lists);
    expect(flat(fresh)).toBe(text);
    expect(flat(spare.world)).toBe(text);
    expect(sharedBy(spare.world, world)).toEqual([]);
    expect(sharedBy(spare.world, fresh)).toEqual([]);
    advance(spare.world, context, spare.world.flow.nowMs + 500);
  }
  return world;
}

/** What scanners list, as text: moments share the lists themselves, in which nothing may ever change. */
function listsOf({ hosts }: World): string {
  return JSON.stringify([...hosts.values()].map(({ scanner: { parts, groups } }) => [parts, [...groups]]));
}

/** What the scanner of a host visits, worked out from what is held there. */
function entriesOn(world: World, context: Context, host: HostState): readonly ScannerEntry[] {
  const { holdings, limits, options } = heldOn(world, context, host, 'settled');
  const lines = cacheLines(holdings);
  const { idle } = pressure(holdings, lines, limits, options);
  return isMerging(context, host) ? mergeableEntries(holdings, lines, idle, options.freedAreZero) : [];
}

/** The same, with nothing kept. */
function afresh(context: Context): Context {
  return { ...context, structures: createStructures() };
}

/** What two worlds have in common although somebody might change it: the names of its properties. */
function sharedBy(one: object, other: object): string[] {
  const parts = new Set(partsOf(one));
  const known = partsOf(other).filter((part) => parts.has(part) && !Object.isFrozen(part) && !isEndless(part));
  return known.map((part) => Object.keys(part).join());
}

/** A world with all that refers to each other in it, as text: every part by its number. */
function flat(world: object): string {
  const parts = partsOf(world);
  const numbers = new Map(parts.filter((part) => !isEndless(part)).map((part, at) => [part, at]));
  // That something goes on for ever is said of all that does by one and the same, or by copies of it.
  const said = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return String(value);
    return isEndless(value) ? 'forever' : `#${numbers.get(value)}`;
  };
  return parts
    .filter((part) => !isEndless(part))
    .map((part) => `${said(part)} ${Object.keys(part)}: ${innerOf(part).map(said)}`)
    .join('\n');
}

/** Everything in a world, each part once, in the order in which one comes to it. */
function partsOf(world: object): object[] {
  const parts = new Set<object>([world]);
  for (const part of parts) {
    if (Object.isFrozen(part)) continue;
    for (const inner of innerOf(part)) if (typeof inner === 'object' && inner !== null) parts.add(inner);
  }
  return [...parts];
}

function innerOf(part: object): unknown[] {
  if (part instanceof Map) return [...part.keys(), ...part.values()];
  if (part instanceof Set) return [...part];
  return Object.entries(part).map(([name, value]) => (name === NOT_OF_THE_WORLD ? null : value));
}

function isEndless(part: object): boolean {
  return 'type' in part && part.type === 'forever';
}
