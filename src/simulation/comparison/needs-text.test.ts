// Needs in one line of text: reading and writing are exact opposites, and every mistake names its word.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IMAGES, isContainerImage } from '../../catalog/images.ts';
import { type Needs, TENANT_NAMES, USUAL_NEEDS, WAYS } from './needs.ts';
import { readNeeds, writeNeeds } from './needs-text.ts';

const GiB = 1024 * 1024 * 1024;

test.each<[string, Partial<Needs>]>([
  ['', {}],
  ['nginx', { apps: [{ image: 'nginx', count: 1 }] }],
  ['postgres*3 tenants=5', { apps: [{ image: 'postgres', count: 3 }], tenants: 5 }],
  ['on=x86 cores=8 memory=1.5G', { platforms: ['x86'], cores: 8, memoryBytes: 1.5 * GiB }],
  ['machine=2cpu,4G', { machineCores: 2, machineBytes: 4 * GiB }],
  ['  ways=machines,containers ', { ways: ['machines', 'containers'] }],
])('"%s" is understood', (text, more) => {
  expect(readNeeds(text)).toEqual({ ok: true, needs: { ...USUAL_NEEDS, ...more } });
});

test.each([
  ['apache', 'unknown-image', 'apache'],
  ['zvm', 'unknown-image', 'zvm'],
  ['nginx*0', 'not-a-count', 'nginx*0'],
  ['nginx*many', 'not-a-count', 'nginx*many'],
  ['nginx redis nginx*2', 'twice', 'nginx*2'],
  ['tenants=0', 'not-a-count', 'tenants=0'],
  ['tenants=9', 'not-a-count', 'tenants=9'],
  ['tenants=2 tenants=3', 'twice', 'tenants=3'],
  ['on=sparc', 'unknown-platform', 'on=sparc'],
  ['on=z,z', 'twice', 'on=z,z'],
  ['ways=', 'unknown-way', 'ways='],
  ['memory=64', 'not-a-size', 'memory=64'],
  ['memory=1M', 'not-a-size', 'memory=1M'],
  ['machine=4G', 'not-a-count', 'machine=4G'],
  ['speed=9', 'unknown-word', 'speed=9'],
  ['nginx-alpine redis postgres jvm python node debian alpine nginx', 'too-many-apps', 'nginx'],
])('"%s" is refused with %s at "%s"', (text, code, word) => {
  const result = readNeeds(text);
  expect(result.ok).toBe(false);
  if (!result.ok) expect(result.error).toMatchObject({ code, word });
});

describe('any needs', () => {
  const images = Object.values(IMAGES)
    .filter(isContainerImage)
    .map(({ id }) => id);
  const needs: fc.Arbitrary<Needs> = fc.record({
    apps: fc.uniqueArray(fc.record({ image: fc.constantFrom(...images), count: fc.integer({ min: 1, max: 10_000 }) }), {
      minLength: 1,
      maxLength: 8,
      selector: ({ image }) => image,
    }),
    tenants: fc.integer({ min: 1, max: TENANT_NAMES.length }),
    platforms: fc.uniqueArray(fc.constantFrom('x86', 'z'), { minLength: 1 }),
    cores: fc.integer({ min: 1, max: 4096 }),
    memoryBytes: fc.integer({ min: 1, max: 4096 }).map((count) => count * GiB),
    machineCores: fc.integer({ min: 1, max: 64 }),
    machineBytes: fc.integer({ min: 1, max: 64 }).map((count) => count * GiB),
    ways: fc.uniqueArray(fc.constantFrom(...WAYS), { minLength: 1 }),
  });
  test('are read as they are written', () => {
    fc.assert(
      fc.property(needs, (wanted) => {
        expect(readNeeds(writeNeeds(wanted))).toEqual({ ok: true, needs: wanted });
      }),
    );
  });
});
