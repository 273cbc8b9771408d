// A planned restart, with and without moving away first.
import { describe, expect, it } from 'vitest';
import { read } from '../../topology/read.ts';
import { walk } from '../../topology/tree.ts';
import { settled } from '../laws/law.ts';
import { movesOf } from './moved.ts';
import { movingAwayOf } from './moving-away.ts';
import { patchOf } from './patching.ts';

function awayOf(notation: string) {
  const result = read(notation);
  if (!result.ok) throw new Error(result.error.code);
  const { topology } = result;
  const moves = movesOf(
    topology,
    settled(
      topology,
      walk(topology).map(({ node }) => node.id),
    ),
  );
  const { kernels } = patchOf(topology, { parameters: {}, seed: 1 });
  return { away: movingAwayOf(topology, kernels, moves), moves, kernels };
}

const PAIR =
  'host:x86#a,16cpu,64G(vm:debian#it,2cpu,4G,@acme(container:nginx); container:redis,@globex); host:x86#b,16cpu,64G';

describe('moving away before a restart', () => {
  it('costs who can move a pause instead of a restart, and who cannot as much as before', () => {
    const { away, moves, kernels } = awayOf(PAIR);
    const restartMs = kernels.find(({ node }) => node === 'a')?.ms ?? null;
    const move = moves.find(({ node }) => node === 'it')?.move;
    expect(away).toEqual([
      {
        ...{ node: 'a', movable: 1, staying: 1, bytes: move?.bytesSent },
        tenants: [
          { tenant: 'acme', restartMs, movedMs: move?.downtimeMs },
          { tenant: 'globex', restartMs, movedMs: restartMs },
        ],
      },
    ]);
    expect(move?.downtimeMs).toBeLessThan((restartMs ?? 0) / 100);
  });

  it('is nothing where there is no other host, or none with room', () => {
    expect(awayOf('host:x86#a(vm:debian)').away).toEqual([]);
    expect(awayOf('host:x86#a(vm:debian,2cpu,4G); host:z#b').away).toEqual([]);
  });
});
