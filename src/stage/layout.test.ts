// The drawing as numbers: whatever stands on a host, whatever the width, nothing overlaps and nothing hangs over the edge;
// and the room there is gets used.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../topology/notation.ts';
import type { Topology } from '../topology/topology.ts';
import { allBoxes, lipOf } from './geometry.ts';
import { layout } from './layout.ts';
import type { BoxScene, FloorScene, HostScene, Rect, Scene } from './scene.ts';
import { treeItems } from './tree-keys.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${result.error.code}`);
  return result.topology;
}

const drawn = (notation: string, width: number, height: number, selection: string | null = null): Scene =>
  layout(document(notation), null, { width, height, selection });

const hostOf = (scene: Scene): HostScene => {
  const [host] = scene.hosts;
  if (!host) throw new Error('A scene without hosts.');
  return host;
};

const box = (scene: Scene, id: string): BoxScene => {
  const found = allBoxes(scene).find((one) => one.members.includes(id));
  if (!found) throw new Error(`${id} is not drawn.`);
  return found;
};

/** Half a pixel is no overlap: widths are rounded. */
const EVEN = 0.5;

function inside(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x - EVEN &&
    inner.y >= outer.y - EVEN &&
    inner.x + inner.width <= outer.x + outer.width + EVEN &&
    inner.y + inner.height <= outer.y + outer.height + EVEN
  );
}

/** What is wrong on a floor and on all floors in it, in words. */
function faults(floor: FloorScene, room: Rect): string[] {
  const found: string[] = [];
  floor.boxes.forEach((one, index) => {
    if (!inside(one.rect, room)) found.push(`${one.id} leaves its floor`);
    for (const face of one.faces) if (!inside(face.rect, one.rect)) found.push(`a face of ${one.id} leaves it`);
    if (one.band && !inside(one.band.rect, one.rect)) found.push(`the band of ${one.id} leaves it`);
    const next = floor.boxes[index + 1];
    if (next && next.rect.x < one.rect.x + one.rect.width - EVEN) found.push(`${one.id} overlaps ${next.id}`);
    if (one.floor) found.push(...faults(one.floor, one.rect));
  });
  floor.roofs.forEach((roof, index) => {
    const next = floor.roofs[index + 1];
    if (next && next.rect.x < roof.rect.x + roof.rect.width - EVEN) found.push(`roof ${roof.key} overlaps ${next.key}`);
  });
  return found;
}

function allFaults(scene: Scene): string[] {
  return scene.hosts.flatMap((host) => [
    ...faults(host.floor, host.rect),
    ...(host.rect.x + host.rect.width > scene.width + EVEN ? [`${host.id} leaves the scene`] : []),
    ...host.floor.boxes.flatMap((one) =>
      one.rect.y < host.title.y + host.title.height - EVEN ? [`${one.id} stands in the title`] : [],
    ),
  ]);
}

const TENANTS = ['acme', 'globex', 'initech', 'hooli', 'umbrella'];
const IMAGES = ['nginx', 'redis', 'postgres', 'node', 'alpine'];

const container = fc
  .record({
    image: fc.constantFrom(...IMAGES),
    tenant: fc.constantFrom(...TENANTS),
    count: fc.constantFrom(1, 1, 1, 2, 7, 300),
  })
  .map(({ image, tenant, count }) => `container:${image}*${count},@${tenant}`);
const machine = fc
  .record({ tenant: fc.constantFrom(...TENANTS), inside: fc.array(container, { maxLength: 6 }) })
  .map(({ tenant, inside: things }) =>
    things.length > 0 ? `vm:debian,@${tenant}(${things.join(';')})` : `vm:debian,@${tenant}`,
  );
const host = fc
  .record({
    platform: fc.constantFrom('x86', 'z'),
    things: fc.array(fc.oneof(container, container, machine), { maxLength: 40 }),
  })
  .map(({ platform, things }) =>
    things.length > 0 ? `host:${platform},16cpu,64G(${things.join(';')})` : `host:${platform},16cpu,64G`,
  );
const deployment = fc.array(host, { minLength: 1, maxLength: 3 }).map((hosts) => hosts.join(';'));

describe('Nothing overlaps', () => {
  test('whatever stands on the hosts and however wide the stage is', () => {
    fc.assert(
      fc.property(
        deployment,
        fc.integer({ min: 320, max: 1920 }),
        fc.integer({ min: 340, max: 1200 }),
        fc.nat(),
        (notation, width, height, chosen) => {
          const scene = drawn(notation, width, height);
          expect(allFaults(scene)).toEqual([]);
          // Whatever is chosen out of the crowd gets a box of its own where there is room, and still nothing overlaps.
          const items = treeItems(scene);
          const selection = items[chosen % items.length]?.id ?? null;
          expect(allFaults(drawn(notation, width, height, selection))).toEqual([]);
        },
      ),
      { numRuns: 80, seed: 20 },
    );
  }, 60_000);
});

describe('A floor that lights up', () => {
  const notation =
    'host:z,16cpu,64G(lpar#part(vm:debian#machine(container:nginx#in));container:redis#beside);host:x86,8cpu,32G(vm#bare;container:nginx#web)';

  test.each([390, 1000, 1800])('leaves the words of the layers on it alone, on %i pixels', (width) => {
    const scene = drawn(notation, width, 800);
    const floors = [...scene.hosts, ...allBoxes(scene)].flatMap(({ floor }) => floor ?? []);
    const strips = floors.flatMap((floor) => floor.strips).filter(({ rect }) => rect.height >= 13);
    expect(strips).not.toEqual([]);
    for (const id of [...scene.hosts.map((host) => host.id), 'part', 'machine', 'bare']) {
      const lip = lipOf(scene, id);
      if (!lip) throw new Error(`${id} has no floor that lights up.`);
      const covered = strips.filter(
        ({ rect }) =>
          Math.min(rect.x + rect.width, lip.x + lip.width) - Math.max(rect.x, lip.x) > EVEN &&
          Math.min(rect.y + rect.height, lip.y + lip.height) - Math.max(rect.y, lip.y) > EVEN,
      );
      expect(covered, id).toEqual([]);
    }
  });
});

describe('Room that is there', () => {
  const few =
    'host:z,16cpu,64G(container:nginx#web,@acme;container:redis#cache,@acme;vm:debian#orders,2cpu,4G,@globex)';

  test('a few boxes become wider and taller with the stage', () => {
    const small = box(drawn(few, 760, 600), 'web').rect;
    const usual = box(drawn(few, 920, 732), 'web').rect;
    const large = box(drawn(few, 1304, 912), 'web').rect;
    expect(usual.width).toBeGreaterThan(small.width);
    expect(large.width).toBeGreaterThan(usual.width);
    expect(large.height).toBeGreaterThan(usual.height);
  });

  test('a lone box has a greatest width: it does not become the whole floor', () => {
    const scene = drawn('host:z,16cpu,64G(container:nginx#web)', 1304, 912);
    expect(box(scene, 'web').rect.width).toBeLessThan(hostOf(scene).floor.rect.width / 3);
  });

  test('boxes that had to be folded share out what the folding left over', () => {
    const many = Array.from(
      { length: 60 },
      (_, index) => `container:${IMAGES[index % 4]}#c${index},@${TENANTS[Math.floor(index / 15)]}`,
    );
    const scene = drawn(`host:z,16cpu,64G(${many.join(';')})`, 920, 732);
    const { floor } = hostOf(scene);
    const last = floor.boxes.at(-1)?.rect;
    const width = last ? last.x + last.width - (floor.boxes[0]?.rect.x ?? 0) : 0;
    expect(floor.boxes.every((one) => one.detail === 'field')).toBe(true);
    expect(width).toBeGreaterThan(floor.rect.width * 0.9);
  });

  test('one more container leaves the others as wide as they were, as long as it fits', () => {
    const before = drawn(few, 920, 732);
    const slot = { node: { id: 'new', kind: 'container', replicas: 1, children: [] }, over: 'host' } as const;
    const opened = layout(document(few), null, {
      width: 920,
      height: 732,
      selection: null,
      slot: { ...slot, over: hostOf(before).id },
      grow: new Map(before.hosts.map((one) => [one.id, one.grow])),
    });
    expect(allBoxes(opened).some((one) => one.slot)).toBe(true);
    expect(box(opened, 'web').rect.width).toBe(box(before, 'web').rect.width);
    expect(allFaults(opened)).toEqual([]);
  });

  test.each([760, 900, 1100, 1330, 1600])(
    'of machines that are alike, each is as wide as the others on %i pixels',
    (width) => {
      const machines = [0, 1, 2, 3, 4, 5, 6].map(
        (at) => `vm:debian,2G#m${at}(container#a${at};container#b${at};container#c${at})`,
      );
      const scene = drawn(`host:x86,16cpu,512G(${machines.join(';')})`, width, 600);
      const widths = machines.map((_, at) => box(scene, `m${at}`).rect.width);
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    },
  );
});

describe('A thing chosen out of the crowd', () => {
  const many = Array.from({ length: 15 }, (_, index) => `container:nginx#c${index}`).join(';');
  const crowd = ['acme', 'globex', 'initech', 'hooli']
    .map((tenant) => `vm:debian#${tenant},@${tenant}(${many.replaceAll('#c', `#${tenant}-c`)})`)
    .join(';');
  const notation = `host:x86,64cpu,256G(${crowd})`;

  test('has a box of its own, wherever it stands', () => {
    const before = drawn(notation, 600, 600);
    expect(box(before, 'hooli-c7').members.length).toBeGreaterThan(1);
    const chosen = box(drawn(notation, 600, 600, 'hooli-c7'), 'hooli-c7');
    expect(chosen.members).toEqual(['hooli-c7']);
  });

  test('everything can be reached by key, in an order that choosing leaves alone', () => {
    const order = (selection: string | null) => treeItems(drawn(notation, 600, 600, selection)).map(({ id }) => id);
    const before = order(null);
    expect(before).toHaveLength(1 + 4 + 60);
    for (const chosen of ['acme', 'acme-c3', 'hooli-c14']) expect(order(chosen)).toEqual(before);
  });
});
