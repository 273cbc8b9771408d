// Trouble beside a server in one control group: the scheduler takes turns among threads that want to run, whoever's they are.
import { describe, expect, test } from 'vitest';
import { readScenario } from '../topology/scenario.ts';
import { createRun } from './run.ts';
import { entriesOf } from './timeline.ts';

const SERVER = { id: 'server', arrival: 'closed', threads: 4, cpuMsPerOperation: 10 };
const CORES = 2;
/** Neighbours and hogs in the caches and on the bus are another matter. */
const PARAMETERS = { 'processor.sharedCacheLoss': 0, 'neighbour.cpuThreadsPerCore': 2 };

/** Share of its throughput that a server with four threads keeps on two cores, a moment after trouble has begun beside it. */
function kept(box: string, hog: string, server: object = SERVER): number {
  const at = (timeline: readonly object[]): number => {
    const topology = `host:x86,${CORES}cpu,16G,merging=off(${box},workload=server#it)`;
    const file = { strata: 1, topology, definitions: { workloads: [server] }, parameters: PARAMETERS, timeline };
    const read = readScenario(JSON.stringify({ ...file, running: ['it'] }));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const made = entriesOf(read.scenario.topology, read.scenario.timeline);
    if (!made.ok) throw new Error(JSON.stringify(made.mistake));
    const { seed, parameters, running } = read.scenario;
    const { nodes } = createRun({ seed, parameters, running, entries: made.entries }, 3000).frameAt(3000);
    return nodes.find(({ id }) => id === 'it')?.throughput ?? Number.NaN;
  };
  return at([{ at: '1s', do: `${hog} in it` }]) / at([]);
}

describe.each(['container:debian', 'vm:debian,2cpu,2G'])('beside a server in %s', (box) => {
  test('a processor hog has two threads for each core', () => {
    expect(kept(box, 'cpu-hog')).toBeCloseTo(4 / (4 + 2 * CORES), 3);
  });

  test('a memory hog has one', () => {
    expect(kept(box, 'memory-hog')).toBeCloseTo(4 / 5, 3);
  });
});

describe('a fork bomb in the container of a server', () => {
  test.each([50, 500])('has a turn for each of its %i processes', (pids) => {
    expect(kept(`container:debian,pids=${pids}`, 'fork-bomb')).toBeCloseTo(4 / (4 + pids), 3);
  });
});

test('a server that asks for less than its turns loses nothing', () => {
  const calm = { ...SERVER, arrival: 'open', operationsPerS: 50 };
  expect(kept('container:debian', 'cpu-hog', calm)).toBe(1);
});
