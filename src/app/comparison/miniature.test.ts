// The small drawing: everything stands inside it, on one ground, and nothing beside anything else is printed over.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deploymentOf } from '../../simulation/comparison/deployments.ts';
import { USUAL_NEEDS, WAYS } from '../../simulation/comparison/needs.ts';
import { read } from '../../topology/notation.ts';
import { type Miniature, miniatureOf, type Placed } from './miniature.ts';

function drawn(notation: string): Miniature {
  const result = read(notation);
  if (!result.ok) throw new Error(result.error.code);
  return miniatureOf(result.topology);
}

const of = ({ shapes }: Miniature, type: Placed['type']) => shapes.filter((shape) => shape.type === type);

describe('any deployment', () => {
  const needs = fc.record({
    tenants: fc.integer({ min: 1, max: 8 }),
    counts: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3 })),
    way: fc.constantFrom(...WAYS),
    platform: fc.constantFrom('x86', 'z'),
  });
  test('is inside its frame, and its applications stand apart', () => {
    fc.assert(
      fc.property(needs, ({ tenants, counts: [web, store], way, platform }) => {
        const apps = [
          { image: 'nginx', count: web },
          { image: 'redis', count: store },
        ];
        const drawing = miniatureOf(deploymentOf({ ...USUAL_NEEDS, apps, tenants }, way, platform).topology);
        const fills = of(drawing, 'fill');
        for (const { x, y, width, height } of drawing.shapes) {
          expect(width).toBeGreaterThan(0);
          expect(x).toBeGreaterThanOrEqual(-0.001);
          expect(x + width).toBeLessThanOrEqual(drawing.width + 0.001);
          expect(y).toBeGreaterThanOrEqual(drawing.top - 0.001);
          expect(y + height).toBeLessThanOrEqual(drawing.height + 0.001);
        }
        const sorted = [...fills].sort((a, b) => a.x - b.x);
        for (const [at, one] of sorted.slice(1).entries()) {
          const before = sorted[at] as Placed;
          expect(one.x).toBeGreaterThanOrEqual(before.x + before.width - 0.001);
        }
        expect(drawing.roofs.map(({ tenant }) => tenant)).toHaveLength(tenants);
      }),
    );
  });
});

test('a machine has a band of its own on which its container stands; a host on z has firmware', () => {
  const drawing = drawn('host:z(vm:debian#guest,@acme(container:nginx#web))');
  const [kernel, firmware] = of(drawing, 'band').filter((band) => band.type === 'band' && band.node === null);
  const guest = of(drawing, 'band').find((band) => band.type === 'band' && band.node === 'guest') as Placed;
  const [web] = of(drawing, 'fill') as [Placed];
  expect(kernel).toMatchObject({ material: 'kernel' });
  expect(firmware).toMatchObject({ material: 'firmware' });
  expect(web.y + web.height).toBe(guest.y);
  expect(guest.y + guest.height).toBe(kernel?.y);
  expect(of(drawing, 'wall').map((wall) => wall.type === 'wall' && wall.family)).toEqual(['container', 'vm']);
});

test('cohorts are drawn one by one as long as there is room for boxes', () => {
  expect(of(drawn('host:x86(container:nginx#web*12)'), 'fill')).toHaveLength(12);
  expect(of(drawn('host:x86(container:nginx#web*1000000)'), 'fill')).toHaveLength(1);
});

test('only partitions stand on firmware alone', () => {
  const drawing = drawn('host:z(lpar:debian#one(container:nginx#web))');
  const floor = of(drawing, 'band').filter((band) => band.type === 'band' && band.node === null);
  expect(floor.map((band) => band.type === 'band' && band.material)).toEqual(['firmware']);
});

test('several hosts stand beside each other, and an empty one is only its ground', () => {
  const drawing = drawn('host:x86#a(container:nginx#web);host:x86#b');
  expect(of(drawing, 'band')).toHaveLength(2);
  expect(of(drawing, 'fill')).toHaveLength(1);
});
