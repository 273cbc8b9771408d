// Which cells a partition has for itself, and whose work stands in them.
import { expect, test } from 'vitest';
import type { HostFrame, NodeFrame } from '../simulation/frame.ts';
import { read } from '../topology/read.ts';
import { ownCells, ownProcessors, usesWithOwn } from './dedicated.ts';

const document = read(
  'host:z,8cpu,64G(lpar#prod,2cpu,8G,dedicated,@acme(container:nginx#web);lpar#test,4cpu,8G,@globex;lpar#bank,1cpu,8G,dedicated*2)',
);
if (!document.ok) throw new Error(document.error.code);
const children = document.topology.hosts[0]?.children ?? [];

const node = (id: string, tenant: string, allocatedCores: number) =>
  ({ id, tenant, cpu: { allocatedCores } }) as NodeFrame;
const cpu = {
  usedCores: 3.5,
  overheadCores: 0,
  kernelCores: 0,
  byTenant: [
    { tenant: 'acme', cores: 1.5, overheadCores: 0 },
    { tenant: 'globex', cores: 2, overheadCores: 0 },
  ],
} as unknown as HostFrame['cpu'];

test('they stand at the end of the row, as many as the instances have together, in the order of the boxes', () => {
  expect(children.map(ownProcessors)).toEqual([2, 0, 2]);
  expect(ownCells(children, 8).map(({ id, from, to }) => [id, from, to])).toEqual([
    ['prod', 4, 6],
    ['bank', 6, 8],
  ]);
  expect([...(ownCells(children, 8)[0]?.ids ?? [])]).toEqual(['prod', 'web']);
});

test('what works in a partition works in its own cells, and nobody else does', () => {
  const own = ownCells(children, 8);
  const nodes = [node('prod', 'acme', 0), node('web', 'acme', 1.5), node('test', 'globex', 2)];
  const uses = usesWithOwn(cpu, ['acme', 'globex'], 8, own, nodes);
  expect(uses).toHaveLength(8);
  expect(uses.map((cell) => cell.map(({ tenant, to }) => `${tenant} ${to}`).join())).toEqual([
    ...['globex 1', 'globex 1', '', '', 'acme 1', 'acme 0.5', '', ''],
  ]);
});

test('without one, cells are as they were', () => {
  const uses = usesWithOwn(cpu, ['acme', 'globex'], 8, [], []);
  expect(uses[0]).toEqual([{ tenant: 'acme', from: 0, to: 1 }]);
});
