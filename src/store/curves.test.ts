// Curves that came in pieces are the curves that would have come at once.
import { describe, expect, test, vi } from 'vitest';
import { createRun } from '../simulation/run.ts';
import { read } from '../topology/notation.ts';
import type { Topology } from '../topology/topology.ts';
import { askForCurves } from './curves.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(result.error.code);
  return result.topology;
}

const before = document('host:x86,4cpu,8G(container:nginx,@acme;vm:debian,1cpu,1G,@globex)');
const after = document(
  'host:x86,4cpu,8G(container:nginx,@acme;vm:debian,1cpu,1G,@globex);host:z#other,4cpu,8G(lpar:debian,1cpu,1G,@initech)',
);
const HORIZON_MS = 60_000;
const run = createRun(
  {
    seed: 1,
    parameters: {},
    running: [],
    entries: [
      { atMs: 0, topology: before },
      { atMs: 20_000, topology: after },
    ],
  },
  HORIZON_MS,
);

function thread() {
  return {
    series: vi.fn(async (fromMs: number, toMs: number, points: number) => run.series(fromMs, toMs, points)),
  };
}

describe('curves in pieces', () => {
  test.each([
    [2, 1000],
    [7, 300],
    [61, 200],
    [62, 200],
    [61, 1],
  ])('%i points of a document of %i nodes are those that come at once', async (points, nodes) => {
    const connection = thread();
    const horizonMs = (points - 1) * 900;
    const joined = await askForCurves(connection, horizonMs, points, nodes, () => true);
    expect(joined).toEqual(run.series(0, horizonMs, points));
    for (const [, , count] of connection.series.mock.calls) expect(count).toBeGreaterThanOrEqual(2);
    if (points > 7 && nodes > 1) expect(connection.series.mock.calls.length).toBeGreaterThan(10);
  });

  test('are not asked for any further when nobody wants them any more', async () => {
    const connection = thread();
    let asked = 0;
    expect(await askForCurves(connection, HORIZON_MS, 61, 300, () => ++asked < 3)).toBeNull();
    expect(connection.series).toHaveBeenCalledTimes(3);
  });

  test('are none where a piece cannot be had', async () => {
    const connection = { series: vi.fn(async () => null) };
    expect(await askForCurves(connection, HORIZON_MS, 61, 300, () => true)).toBeNull();
    expect(connection.series).toHaveBeenCalledTimes(1);
  });
});
