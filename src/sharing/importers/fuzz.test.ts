// Whatever a text is, opening it ends, with a legal document or with a mistake that has a place; nothing else is changed by it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../topology/placement.ts';
import { read } from '../../topology/read.ts';
import { write } from '../../topology/write.ts';
import { openText } from './open-text.ts';

async function expectGood(text: string): Promise<void> {
  const before = Object.keys(Object.prototype).length;
  const result = await openText(text);
  expect(Object.keys(Object.prototype).length).toBe(before);
  if (!result.ok) {
    expect(result.error.line).toBeGreaterThanOrEqual(1);
    expect(result.error.column).toBeGreaterThanOrEqual(1);
    expect(result.error.code).not.toBe('');
    return;
  }
  const { topology, assumptions, unsupported, running } = result.imported;
  expect(check(topology)).toBeNull();
  const again = read(write(topology), topology.definitions);
  expect(again.ok && write(again.topology)).toBe(write(topology));
  for (const { line } of [...assumptions, ...unsupported]) expect(line).toBeGreaterThanOrEqual(1);
  expect(new Set(running).size).toBe(running.length);
}

const COMPOSE = `x-a: &a {mem_limit: 64m}
services:
  web:
    <<: *a
    image: "nginx:\${TAG:-1}"
    deploy: {replicas: 2, resources: {limits: {cpus: '0.5'}}}
    volumes: ['./x:/x:ro', '/etc:/e']
    cap_add: [NET_ADMIN]
  db: {extends: {service: web}, image: postgres, network_mode: host}
`;
const KUBERNETES = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: acme}
spec:
  replicas: 3
  template:
    spec:
      runtimeClassName: kata
      containers:
      - {name: a, image: redis, resources: {limits: {cpu: 500m, memory: 1Gi}}}
---
apiVersion: v1
kind: Service
`;
const LIBVIRT = `<domain type='kvm'><name>a</name><memory unit='GiB'>2</memory><vcpu current='1'>2</vcpu>
<cputune><shares>512</shares><quota>5000</quota></cputune><os><type arch='s390x'>hvm</type></os></domain>`;
const INSPECT = JSON.stringify([
  {
    Id: 'a',
    Name: '/a',
    State: { Running: true },
    Config: { Image: 'nginx' },
    HostConfig: { Memory: 1e9, CapAdd: ['ALL'] },
  },
]);
const STATS = 'CONTAINER ID   NAME   CPU %   MEM USAGE / LIMIT   MEM %\nabc   web-1   0.1%   1MiB / 2GiB   1%\n';
const SCENARIO = '{"strata":1,"topology":"host:x86,4cpu,8G(container:redis#a)","running":["a"]}';

const keyword = fc.constantFrom(
  ...[
    '__proto__',
    'constructor',
    'services',
    'image',
    'replicas',
    'kind',
    'List',
    'items',
    '-1',
    '1e400',
    '0',
    'null',
    '~',
  ],
  ...[
    '*a',
    '&a',
    '<<',
    '{',
    '}',
    '[',
    ']',
    ': ',
    '\n',
    '\t',
    '---\n',
    '"',
    "'",
    '$',
    '${',
    '!!x',
    '<domain>',
    '</domain>',
    '&lt;',
  ],
);

describe.each(Object.entries({ COMPOSE, KUBERNETES, LIBVIRT, INSPECT, STATS, SCENARIO }))('%s', (_name, text) => {
  test('with pieces cut out, put in and put twice', () => {
    const cut = fc.record({
      from: fc.nat(text.length),
      length: fc.nat(30),
      put: fc.oneof(keyword, fc.string({ maxLength: 8 })),
    });
    return fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
        let changed = text;
        for (const { from, length, put } of cuts) changed = changed.slice(0, from) + put + changed.slice(from + length);
        await expectGood(changed);
      }),
      { numRuns: 250 },
    );
  });
});

test('any text', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.array(keyword).map((words) => words.join('')),
      ),
      expectGood,
    ),
    {
      numRuns: 500,
    },
  ));

test('any JSON under the keys that are read', () =>
  fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 4 }), async (inside) => {
      await expectGood(
        `{"services": {"a": ${inside}, "b": {"image": "redis", "deploy": ${inside}, "volumes": ${inside}}}}`,
      );
      await expectGood(
        `{"apiVersion": "v1", "kind": "Pod", "metadata": ${inside}, "spec": {"containers": [${inside}], "volumes": ${inside}}}`,
      );
      await expectGood(`[{"Id": "x", "HostConfig": ${inside}, "Mounts": ${inside}, "Name": ${inside}}]`);
    }),
    { numRuns: 300 },
  ));
