// The notation there and back: any legal document is written as text that reads as the very same document.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHOICE_NAMES, choicesOf } from '../catalog/choices.ts';
import { IMAGES, isContainerImage, isGuestImage } from '../catalog/images.ts';
import type { KindId } from '../catalog/kind.ts';
import { KINDS } from '../catalog/kinds.ts';
import { LINUX_CAPABILITIES } from '../catalog/linux-capabilities.ts';
import { WORKLOADS } from '../catalog/workloads.ts';
import { startsFromLayers } from './attributes.ts';
import { capabilityChanges } from './guard-values.ts';
import { hasProperty, MOST_LEVELS } from './limits.ts';
import { read, write } from './notation.ts';
import { check } from './placement.ts';
import { type Host, NAMESPACE_KINDS, NO_DEFINITIONS, type Sandbox, type Topology } from './topology.ts';

const MiB = 1024 * 1024;
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '"',
    '\\',
    'a "b" \\',
    'constructor',
    'default',
    'Zoë & Łukasz',
    '雪',
    '🧪',
    ' ',
    '\n\t',
    '\ud800',
    '*2',
    '#a',
  ),
);
const bytes = fc.oneof(
  fc.integer({ min: 1, max: 4096 }).map((count) => count * 256 * MiB),
  fc.integer({ min: MiB, max: 1024 * 1024 * MiB }),
);
const images = (kind: KindId) =>
  Object.values(IMAGES).flatMap((image) => {
    const fits = startsFromLayers(kind) ? isContainerImage(image) : isGuestImage(image) && image.id !== 'zvm';
    return fits ? [image.id] : [];
  });

/** Every choice that exists on both processors. */
function choices(kind: KindId | 'host'): Record<string, fc.Arbitrary<string>> {
  return Object.fromEntries(
    CHOICE_NAMES.flatMap((name) => {
      const both = choicesOf(name, kind, 's390x').filter((id) => choicesOf(name, kind, 'amd64').includes(id));
      return both.length > 0 ? [[name, fc.constantFrom(...both)]] : [];
    }),
  );
}

/** Any set of capabilities but the usual one, said as it is said. */
function capabilities(kind: KindId) {
  return fc
    .subarray([...LINUX_CAPABILITIES])
    .map((wanted) => capabilityChanges(kind, new Set(wanted)) ?? ['none'])
    .map((changes) => [...changes]);
}

/** Properties that a node may have; those that its kind does not have are left out. */
function properties(kind: KindId) {
  const all = {
    name: text,
    tenant: fc.oneof(fc.constant(''), fc.constantFrom('acme', 'globex', 'default'), text),
    image: fc.constantFrom(...images(kind)),
    workload: fc.constantFrom(...Object.keys(WORKLOADS)),
    vcpus: fc.integer({ min: 1, max: 64 }),
    memoryBytes: bytes,
    nested: fc.constant(true),
    cpuWeight: fc.integer({ min: 1, max: 10_000 }),
    cpuMax: fc.oneof(fc.double({ min: 0.001, max: 4096, noNaN: true }), fc.integer({ min: 1, max: 16 })),
    memoryMaxBytes: bytes,
    memoryLowBytes: fc.oneof(fc.constant(0), bytes),
    swapBytes: fc.oneof(fc.constant(0), bytes),
    balloon: fc.boolean(),
    pidsMax: fc.integer({ min: 1, max: 4_194_304 }),
    namespaces: fc.shuffledSubarray([...NAMESPACE_KINDS]),
    privileged: fc.boolean(),
    seccomp: fc.boolean(),
    noNewPrivileges: fc.boolean(),
    rootless: fc.boolean(),
    readOnlyRoot: fc.boolean(),
    capabilities: capabilities(kind),
    mounts: fc
      .uniqueArray(fc.constantFrom('/', '/srv/data', '/srv/data.d/x_1', '/var/run/docker.sock', '/etc'), {
        maxLength: 3,
      })
      .chain((paths) => fc.tuple(...paths.map((path) => fc.constantFrom(path, `${path}:ro`)))),
    ...choices(kind),
    interfaces: fc.integer({ min: 0, max: 64 }),
    console: fc.boolean(),
    compressed: fc.boolean(),
    starts: fc.integer({ min: 1, max: 1000 }),
  };
  const own = Object.fromEntries(Object.entries(all).filter(([property]) => hasProperty(kind, property)));
  return fc.record(own, { requiredKeys: [] });
}

/** What may stand in a kernel of Linux, by depth. */
const INSIDE: readonly KindId[] = ['container', 'system-container', 'gvisor', 'kata', 'vm'];
const LEAVES = (Object.keys(KINDS) as KindId[]).filter((kind) => KINDS[kind].leaf);
const WITHOUT_ENGINE: readonly KindId[] = ['vm'];

function sandbox(kind: KindId, depth: number): fc.Arbitrary<Sandbox> {
  const kinds = kind === 'container' ? WITHOUT_ENGINE : INSIDE;
  const children =
    depth === 0 || LEAVES.includes(kind)
      ? fc.constant([])
      : fc.array(
          fc.constantFrom(...kinds).chain((inner) => sandbox(inner, depth - 1)),
          { maxLength: 3 },
        );
  const replicas = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 50 }));
  return fc
    .tuple(properties(kind), replicas, children)
    .map(([own, count, nodes]) => ({ ...own, id: '', kind, replicas: count, children: nodes }) as Sandbox);
}

const host: fc.Arbitrary<Host> = fc.constantFrom('x86', 'z').chain((platform) => {
  const kinds: readonly KindId[] = platform === 'x86' ? [...INSIDE, 'microvm'] : [...INSIDE, 'lpar'];
  const given = fc.record(
    {
      ...{ name: text, diskBytesPerS: bytes, networkBytesPerS: bytes, merging: fc.boolean() },
      driver: fc.constantFrom(...choicesOf('driver', 'host', null)),
      store: fc.constantFrom(...choicesOf('store', 'host', null)),
      swapBytes: fc.oneof(fc.constant(0), bytes),
    },
    { requiredKeys: [] },
  );
  const children = fc.array(
    fc.constantFrom(...kinds).chain((kind) => sandbox(kind, 2)),
    { maxLength: 4 },
  );
  return fc.tuple(given, fc.integer({ min: 1, max: 256 }), bytes, children).map(([own, cores, memoryBytes, nodes]) => {
    return { ...own, id: '', kind: 'host', platform, cores, memoryBytes, children: nodes } as Host;
  });
});

/** Gives every node an id, often one that the reader would give to another. */
function withIds(hosts: readonly Host[], names: readonly string[]): Topology {
  const used = new Set<string>();
  let next = 0;
  const idOf = (): string => {
    const wanted = names[next % names.length] ?? 'a';
    next += 1;
    let id = wanted;
    for (let number = 2; used.has(id); number += 1) id = `${wanted}-${number}`;
    used.add(id);
    return id;
  };
  const name = <Node extends Host | Sandbox>(node: Node): Node => {
    const id = idOf();
    return { ...node, id, children: node.children.map(name) };
  };
  return { hosts: hosts.map(name), definitions: NO_DEFINITIONS };
}

const names = fc.array(
  fc.constantFrom('nginx', 'nginx-2', 'vm', 'vm-3', 'host', 'container', 'redis-2', 'a', '7', 'Web'),
  {
    minLength: 1,
    maxLength: 12,
  },
);
const topology = fc
  .tuple(fc.array(host, { maxLength: 3 }), names)
  .map(([hosts, wanted]) => withIds(hosts, wanted))
  .filter((document) => check(document) === null);

describe('any legal document', () => {
  test('reads back from its notation as the same', () => {
    fc.assert(
      fc.property(topology, (document) => {
        expect(read(write(document))).toEqual({ ok: true, topology: document });
      }),
      { numRuns: 300 },
    );
  });

  test('is written in one way, and every id that is written is needed', () => {
    fc.assert(
      fc.property(topology, (document) => {
        const written = write(document);
        const again = read(written);
        expect(again.ok && write(again.topology)).toBe(written);
        const first = /#[A-Za-z0-9-]+/.exec(
          written.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => ' '.repeat(quoted.length)),
        );
        if (first === null) return;
        const shorter = read(written.slice(0, first.index) + written.slice(first.index + first[0].length));
        expect(shorter).not.toEqual(again);
      }),
    );
  });

  test('may have white space wherever a sign stands', () => {
    fc.assert(
      fc.property(topology, fc.constantFrom(' ', '\n', ' \t\r\n'), (document, space) => {
        const spaced = write(document)
          .split(/("(?:[^"\\]|\\.)*")/)
          .map((part, index) => (index % 2 === 1 ? part : part.replace(/[(),;:*#@=]/g, `${space}$&${space}`)))
          .join('');
        expect(read(spaced)).toEqual({ ok: true, topology: document });
      }),
      { numRuns: 50 },
    );
  });
});

test('any text at all is read or refused with a place, never more', () => {
  const pieces = fc.constantFrom(
    ...[
      'host:x86',
      'host:z',
      'vm',
      'container:nginx',
      '(',
      ')',
      ';',
      ',',
      '*3',
      '#a',
      '@b',
      '2cpu',
      '4G',
      'ns=mnt+pid',
    ],
    ...['name="', '"', '\\', 'nested=on', '=', ' ', '\n', 'constructor', '__proto__', 'lpar', '1e9', '-1'],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (written) => {
      const result = read(written);
      if (result.ok) return;
      const { position, line, column } = result.error;
      expect(position).toBeLessThanOrEqual(written.length);
      const before = written.slice(0, position).split('\n');
      expect({ line, column }).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
    }),
    { numRuns: 1000 },
  );
});

test(`nothing is nested deeper than ${MOST_LEVELS} levels, however long the text`, () => {
  const deep = `host:x86(${'system-container('.repeat(50_000)}`;
  expect(read(deep)).toMatchObject({ ok: false, error: { code: 'too-many-levels' } });
});
