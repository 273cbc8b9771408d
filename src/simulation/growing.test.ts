// A memory hog takes memory as fast as a core can touch it, then as fast as the disk takes what it pushes out, until somebody
// has to go: itself, inside the domain or the limit that ran out.
import { describe, expect, it } from 'vitest';
import { createValue } from '../catalog/parameters.ts';
import { read } from '../topology/read.ts';
import type { Frame, NodeFrame } from './frame.ts';
import type { Entry, IncidentName } from './recording.ts';
import { createRun, type Run } from './run.ts';

const value = createValue();
const AT_MS = 30_000;
const WORK = 'container:nginx#web,workload=web,@a';
const MACHINE = 'vm:debian#machine,2cpu,4G,@c(container:redis#inside)';

function runOf(notation: string, horizonMs: number, incident: IncidentName, id: string, endMs?: number): Run {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${JSON.stringify(result.error)}`);
  const entries: Entry[] = [
    { atMs: 0, topology: result.topology },
    { atMs: AT_MS, incident: { name: incident, node: id, action: 'begin' } },
  ];
  if (endMs !== undefined) entries.push({ atMs: endMs, incident: { name: incident, node: id, action: 'end' } });
  return createRun({ seed: 1, parameters: {}, running: [], entries }, horizonMs);
}

function node(frame: Frame, id: string): NodeFrame {
  return frame.nodes.find((one) => one.id === id) as NodeFrame;
}

function killedAtMs(run: Run): number {
  return run.events.find((event) => event.type === 'hog-killed')?.tMs ?? Number.NaN;
}

describe('without a limit', () => {
  const run = runOf(`host:x86,8cpu,16G(${WORK};container:nginx#hog,@b;${MACHINE})`, 90_000, 'memory-hog', 'hog');

  it('touches memory as fast as one core does, at any moment', () => {
    const before = node(run.frameAt(AT_MS), 'hog').memory.residentMiB;
    for (const s of [1, 2.5, 7]) {
      const now = node(run.frameAt(AT_MS + s * 1000), 'hog');
      expect(now.memory.residentMiB - before).toBeCloseTo(s * value('neighbour.memoryMiBPerS'), 0);
      expect(now.cpu.allocatedCores).toBeGreaterThan(1);
    }
  });

  it('leaves the others alone while there is room, pages them out when there is none', () => {
    const room = run.frameAt(AT_MS + 5_000);
    const calm = run.frameAt(AT_MS - 1);
    expect(node(room, 'web').slowdown).toBeCloseTo(node(calm, 'web').slowdown ?? 0, 2);
    const short = run.frameAt(killedAtMs(run) - 500);
    expect(short.hosts[0]?.memory.swapUsedMiB).toBeGreaterThan(1_000);
    expect(node(short, 'web').effects).toContain('paging');
    expect(node(short, 'web').slowdown ?? 0).toBeGreaterThan(2 * (node(calm, 'web').slowdown ?? 0));
  });

  it('is paced by the disk once it pages, and killed when swap is full; then nobody misses anything', () => {
    const calm = run.frameAt(AT_MS);
    const free = (calm.hosts[0]?.memory.freeMiB ?? 0) + (calm.hosts[0]?.memory.pageCacheMiB ?? 0);
    const swap = calm.hosts[0]?.memory.swapTotalMiB ?? 0;
    const tookS = (killedAtMs(run) - AT_MS) / 1000;
    // As fast as a core fills what is free, and no faster than the disk writes what swap holds.
    expect(tookS).toBeGreaterThan(free / value('neighbour.memoryMiBPerS') + (0.8 * swap) / 1_000);
    const after = run.frameAt(killedAtMs(run) + 1_000);
    expect(after.nodes.every(({ phase }) => phase === 'running')).toBe(true);
    expect(node(after, 'web').slowdown).toBeCloseTo(node(calm, 'web').slowdown ?? 0, 2);
    expect(after.hosts[0]?.memory.swapUsedMiB).toBe(0);
  });
});

describe('with a limit', () => {
  it('ends inside it, and nobody else notices', () => {
    const run = runOf(`host:x86,8cpu,16G(${WORK};container:nginx#hog,memmax=1G,@b)`, 60_000, 'memory-hog', 'hog');
    const killedMs = killedAtMs(run);
    expect(killedMs - AT_MS).toBeLessThan(10_000);
    let most = 0;
    for (let tMs = AT_MS; tMs < killedMs; tMs += 100) {
      const frame = run.frameAt(tMs);
      most = Math.max(most, node(frame, 'hog').memory.privateMiB);
      expect(node(frame, 'web').effects).toEqual([]);
    }
    expect(most).toBeGreaterThan(1_000);
    expect(most).toBeLessThanOrEqual(1_024);
    expect(node(run.frameAt(killedMs + 100), 'hog').phase).toBe('running');
  });
});

describe('in a machine', () => {
  it('fills the machine and no more; what the guest has touched stays backed by the host', () => {
    const run = runOf(`host:x86,8cpu,16G(${WORK};${MACHINE})`, 60_000, 'memory-hog', 'inside');
    const before = run.frameAt(AT_MS);
    const after = run.frameAt(killedAtMs(run) + 5_000);
    const guest = (frame: Frame) => node(frame, 'machine').memory;
    expect(guest(after).touchedMiB ?? 0).toBeGreaterThan(4_000);
    expect(guest(after).freedMiB).toBeGreaterThan((guest(before).freedMiB ?? 0) + 2_000);
    expect(before.hosts[0]?.memory.freeMiB ?? 0).toBeGreaterThan((after.hosts[0]?.memory.freeMiB ?? 0) + 2_500);
    expect(node(after, 'web').effects).toEqual([]);
    expect(after.nodes.every(({ phase }) => phase === 'running')).toBe(true);
  });
});

describe('a fork bomb', () => {
  it('takes memory for each of its processes, up to as many as it may have', () => {
    const each = value('neighbour.forkBombMiBPerProcess');
    const run = runOf(`host:x86,8cpu,64G(container:nginx#bomb,pids=500,@b)`, 60_000, 'fork-bomb', 'bomb');
    const before = node(run.frameAt(AT_MS), 'bomb').memory.privateMiB;
    const grown = (tMs: number) => node(run.frameAt(tMs), 'bomb').memory.privateMiB - before;
    // What else runs in the group has its share of the cores.
    const most = (value('neighbour.forksPerS') / 4) * each;
    expect(grown(AT_MS + 250)).toBeLessThanOrEqual(most);
    expect(grown(AT_MS + 250)).toBeGreaterThan(0.95 * most);
    expect(grown(AT_MS + 20_000)).toBeCloseTo(500 * each, 0);
  });

  it.each(['on', 'off'])(
    'has its last process when it has made it, where there is room for all of them, merging=%s',
    (merging) => {
      const hostWith = (others: string) => {
        const box = 'container:nginx#bomb;container:debian,workload=build#files;vm:debian#early*6';
        const result = read(`host:x86,2cpu,256G,merging=${merging}(${box}${others})`);
        if (!result.ok) throw new Error(others);
        return result.topology;
      };
      const START_MS = 60_000;
      const entries: Entry[] = [
        { atMs: 0, topology: hostWith('') },
        { atMs: START_MS, incident: { name: 'fork-bomb', node: 'bomb', action: 'begin' } },
        { atMs: START_MS + 1000, topology: hostWith(';vm:debian#late*6') },
        // How long it will take is last looked at while all others want the processor too.
        { atMs: START_MS + 10_000, topology: hostWith(';vm:debian#late*6;container:alpine,workload=idle#last') },
      ];
      const run = createRun({ seed: 1, parameters: {}, running: [], entries }, 400_000);
      const isFull = (tMs: number) => node(run.frameAt(tMs), 'files').effects.includes('process-table-full');
      const bytes = (tMs: number) => node(run.frameAt(tMs), 'bomb').memory.privateMiB;
      let [low, high] = [START_MS, 400_000];
      while (high - low > 1) {
        const middle = (low + high) / 2;
        if (isFull(middle)) high = middle;
        else low = middle;
      }
      // The others became ready while it grew, and left it more of the processor.
      expect(run.readyMs ?? 0).toBeGreaterThan(START_MS + 20_000);
      expect(run.readyMs ?? 0).toBeLessThan(low);
      const most = bytes(400_000);
      expect(bytes(low - 2)).toBeLessThan(most);
      expect(bytes(high + 1)).toBe(most);
      expect(most - bytes(low - 2)).toBeLessThan(3);
    },
  );
});

it('what is ended by hand gives its memory back at once', () => {
  const run = runOf('host:x86,8cpu,16G(container:nginx#hog,@b)', 60_000, 'memory-hog', 'hog', AT_MS + 3_000);
  const resident = (tMs: number) => node(run.frameAt(tMs), 'hog').memory.residentMiB;
  expect(resident(AT_MS + 2_999)).toBeGreaterThan(2_900);
  expect(resident(AT_MS + 3_001)).toBeCloseTo(resident(AT_MS), 6);
});

it('looked at in any order, a growing host shows the same', () => {
  const make = () =>
    runOf(`host:x86,8cpu,16G(${WORK};container:nginx#hog*2,@b;${MACHINE})`, 60_000, 'memory-hog', 'hog');
  const times = [31_000, 45_000, 38_500, 30_001, 52_000];
  const run = make();
  for (const tMs of times) expect(JSON.stringify(run.frameAt(tMs))).toBe(JSON.stringify(make().frameAt(tMs)));
});

it('a bomb beside a hog goes on by its own rule when the hog is held up by the disk', () => {
  const result = read('host:x86,8cpu,4G(container:nginx#both,pids=10,@b)');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const begin = (name: IncidentName, atMs: number): Entry => ({
    atMs,
    incident: { name, node: 'both', action: 'begin' },
  });
  const entries = [{ atMs: 0, topology: result.topology }, begin('fork-bomb', AT_MS), begin('memory-hog', AT_MS)];
  const run = createRun({ seed: 1, parameters: {}, running: [], entries }, 60_000);
  const killedMs = killedAtMs(run);
  expect(killedMs).toBeGreaterThan(AT_MS);
  // The hog, which is the larger, has gone; the bomb is still there with what its processes hold.
  const after = node(run.frameAt(killedMs + 500), 'both');
  expect(after.effects).toContain('fork-bomb');
  expect(after.effects).not.toContain('memory-hog');
  expect(after.memory.privateMiB).toBeLessThan(10 * value('neighbour.forkBombMiBPerProcess') + 200);
});
