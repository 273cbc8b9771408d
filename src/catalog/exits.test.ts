import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXIT_MIXES, EXIT_OPERATIONS, type ExitOperation, exitUs, faultUs, mixOfStage, mixUs } from './exits.ts';
import { createValue, PARAMETERS } from './parameters.ts';
import type { Platform } from './platform.ts';
import { X86 } from './platforms/x86.ts';
import { Z } from './platforms/z.ts';

const value = createValue();

describe('one exit', () => {
  // PVM (SOSP 2023), Table 1: single level and nested, microseconds; of a nested hypercall the mean with another study (2020).
  const PUBLISHED: readonly [ExitOperation, number, number][] = [
    ['hypercall', 0.46, 9.2],
    ['exception', 1.66, 9.2],
    ['msr', 0.87, 8.18],
    ['cpuid', 0.54, 7.1],
    ['portIo', 3.79, 29.34],
  ];

  it.each(PUBLISHED)('%s on x86 costs what is published at both levels', (operation, first, second) => {
    expect(exitUs(value, X86, 1, operation)).toBe(first);
    expect(exitUs(value, X86, 2, operation)).toBeCloseTo(second, 12);
  });

  it('three levels deep is what the hypervisor two levels deep would have to do for it', () => {
    const operations = (9.2 - 0.46) / 0.46;
    const accesses = 9 * 0.46;
    const third = 0.46 + operations * 9.2 + accesses;
    expect(exitUs(value, X86, 3, 'hypercall')).toBeCloseTo(third, 9);
    expect(exitUs(value, X86, 4, 'hypercall')).toBeCloseTo(0.46 + operations * third + accesses, 6);
  });

  it('adds an exit for each access to the control block where the processor keeps no shadow of it', () => {
    const old = createValue({ 'x86.shadowControlBlock': 0 });
    for (const [operation, first, second] of PUBLISHED) {
      expect(exitUs(old, X86, 1, operation)).toBe(first);
      expect(exitUs(old, X86, 2, operation)).toBeCloseTo(second + 9 * 0.46, 12);
    }
    expect(exitUs(old, X86, 3, 'cpuid')).toBeGreaterThan(exitUs(value, X86, 3, 'cpuid'));
  });

  it('costs nothing on the machine itself', () => {
    for (const platform of [X86, Z]) for (const mix of EXIT_MIXES) expect(mixUs(value, platform, 0, mix)).toBe(0);
  });

  it('on z has one cost for all operations; deeper than the records it costs as much as the last one', () => {
    for (const operation of EXIT_OPERATIONS) {
      expect([1, 2, 3, 4].map((depth) => exitUs(value, Z, depth, operation))).toEqual([1, 3, 50, 50]);
    }
  });

  it('is never cheaper deeper, whatever the figures are set to', () => {
    const costs = fc.record(
      Object.fromEntries(
        Object.values(X86.exits ?? {})
          .flat()
          .map((id) => [id, fc.double({ min: 0.01, max: 100, noNaN: true })]),
      ),
    );
    fc.assert(
      fc.property(costs, fc.constantFrom(...EXIT_OPERATIONS), (changes, operation) => {
        const changed = createValue(changes as Record<string, number>);
        const levels = [1, 2, 3, 4].map((depth) => exitUs(changed, X86, depth, operation));
        // What is published for one level may be set above what is published for the next: then the next counts as much.
        for (let at = 1; at < levels.length; at += 1) {
          expect(levels[at]).toBeGreaterThanOrEqual((levels[at - 1] as number) * (1 - 1e-12) - 1e-9);
        }
      }),
    );
  });
});

describe('a mix of operations', () => {
  it.each(EXIT_MIXES)('%s has shares that add up to one', (mix) => {
    const shares = EXIT_OPERATIONS.map((operation) => value(`exits.${mix}.${operation}`));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('lies between its cheapest and its dearest operation, and shares that do not add up to one are weights', () => {
    const half = createValue(Object.fromEntries(EXIT_OPERATIONS.map((one) => [`exits.kernel.${one}`, 0.1])));
    const costs = EXIT_OPERATIONS.map((operation) => exitUs(value, X86, 2, operation));
    const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
    expect(mixUs(half, X86, 2, 'kernel')).toBeCloseTo(mean, 9);
  });

  it('of a running system costs what the evidence takes as defaults: 0.5 to 1 us, nested 7 to 30', () => {
    expect(mixUs(value, X86, 1, 'processor')).toBeGreaterThan(0.5);
    expect(mixUs(value, X86, 1, 'processor')).toBeLessThan(1);
    expect(mixUs(value, X86, 2, 'processor')).toBeGreaterThan(7);
    expect(mixUs(value, X86, 2, 'processor')).toBeLessThan(30);
  });

  it('is what published boots contain', () => {
    const published = {
      processor: 'publishedExitUs',
      firmware: 'publishedFirmwareExitUs',
      kernel: 'publishedKernelExitUs',
    };
    for (const [mix, id] of Object.entries(published)) {
      expect(value(`startup.${id}`)).toBeCloseTo(mixUs(value, X86, 1, mix as 'kernel'), 9);
    }
    expect([mixOfStage('firmware'), mixOfStage('kernel'), mixOfStage('services')]).toEqual([
      'firmware',
      'kernel',
      'processor',
    ]);
  });
});

describe('one page fault of a guest', () => {
  it('costs five times as much in a guest in a guest, as published, and more with every level', () => {
    expect(faultUs(value, X86, 2) / faultUs(value, X86, 1)).toBeCloseTo(5.1, 1);
    expect(faultUs(value, X86, 3)).toBeGreaterThan(5 * faultUs(value, X86, 2));
    expect(faultUs(value, X86, 0)).toBe(0);
  });

  it('with shadowed page tables is several exits, and deeper several dearer ones', () => {
    const shadowed = createValue({ 'x86.shadowPaging': 1 });
    expect(faultUs(shadowed, X86, 1)).toBeCloseTo(4 * 1.66, 9);
    expect(faultUs(shadowed, X86, 2)).toBeCloseTo(4 * 9.2, 9);
  });

  it('of a partition of z costs nothing', () => {
    expect(faultUs(value, Z, 1)).toBe(0);
    expect(faultUs(value, Z, 3)).toBeGreaterThan(faultUs(value, Z, 2));
  });
});

it('a platform of one’s own with one cost for every exit has it for every operation', () => {
  const { exits: _, ...rest } = X86;
  const own: Platform = { ...rest, exitCost: ['own.first', 'own.second'] };
  const figure = PARAMETERS['x86.exit1.msrUs'];
  if (!figure) throw new Error('no record');
  const known = createValue({}, { 'own.first': { ...figure, value: 2 }, 'own.second': { ...figure, value: 9 } });
  expect(mixUs(known, own, 1, 'firmware')).toBeCloseTo(2, 12);
  expect(mixUs(known, own, 3, 'device')).toBeCloseTo(9, 12);
});
