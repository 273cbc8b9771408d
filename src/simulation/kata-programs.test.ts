// Programs that stand beside every Kata guest: the kernel that runs them has their pages once, whoever counts them.
import { expect, it } from 'vitest';
import type { Frame } from './frame.ts';
import { nodeOf, trial } from './starting/trial.ts';

const PROGRAMS_MIB = 20;

function rested(inside: string, programsMiB: number): Frame {
  const parameters = { 'kata.programsMiB': programsMiB };
  return trial(`host:x86,16cpu,64G,merging=off(${inside})`, parameters, [], 300_000).frameAt(300_000);
}

/** MiB that the host has in use for pages of programs. */
function programsIn(inside: string): number {
  const [shown, hidden] = [PROGRAMS_MIB, 0].map((programsMiB) => rested(inside, programsMiB).hosts[0]?.memory.freeMiB);
  return (hidden ?? 0) - (shown ?? 0);
}

it.each(['kata:alpine', 'kata:alpine*20', 'kata:alpine*3;kata:nginx*3'])('are there once for all of %s', (inside) => {
  expect(programsIn(inside)).toBeCloseTo(PROGRAMS_MIB, 6);
});

it('are there once in each machine that has Kata containers in it', () => {
  expect(programsIn('vm:debian*2(kata:alpine*3)')).toBeCloseTo(2 * PROGRAMS_MIB, 6);
});

it('count in full for who is alone, and divided among all where shares are added up', () => {
  const proportional = (inside: string, programsMiB: number) =>
    nodeOf(rested(inside, programsMiB), 'it').memory.proportionalMiB;
  const share = (inside: string) => proportional(inside, PROGRAMS_MIB) - proportional(inside, 0);
  expect(share('kata:alpine#it')).toBeCloseTo(PROGRAMS_MIB, 6);
  expect(share('kata:alpine#it;kata:nginx*3')).toBeCloseTo(PROGRAMS_MIB / 4, 6);
});

it('are no layer of an image', () => {
  const layers = rested('kata:alpine*2', PROGRAMS_MIB).hosts[0]?.layers ?? [];
  expect(layers.filter(({ layer }) => layer.includes('kata'))).toEqual([]);
});
