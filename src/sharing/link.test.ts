// Links: what is written is read back, and what cannot be read says where.
import { describe, expect, test } from 'vitest';
import { PARAMETERS, parameterIds } from '../catalog/parameters.ts';
import { readDefinitions } from '../topology/definitions.ts';
import { read, write } from '../topology/notation.ts';
import { attemptJson } from '../topology/scenario-json.ts';
import type { Topology } from '../topology/topology.ts';
import { walk } from '../topology/tree.ts';
import { readLink, writeLink } from './link.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${result.error.code} at ${result.error.position}`);
  return result.topology;
}

const FULL =
  'host:z,16cpu,64G(lpar#prod(vm:debian,2cpu,4G,@acme(container:nginx*3)); container:redis#cache,name="a & b = 100%")';

describe('a link', () => {
  test.each([['host:x86'], [''], [FULL], ['host:x86(container:nginx,@"Müller & Söhne")']])(
    'carries %s there and back',
    (notation) => {
      const topology = document(notation);
      const shared = { topology, running: [], parameters: {} };
      const result = readLink(writeLink(shared));
      expect(result).toEqual({ ok: true, shared, refused: [] });
    },
  );

  test('carries changed figures and what is already running', () => {
    const [first = '', second = ''] = parameterIds;
    const parameters = { [first]: PARAMETERS[first]?.low ?? 0, [second]: PARAMETERS[second]?.high ?? 0 };
    const shared = { topology: document('host:x86(container:nginx#web)'), running: ['web'], parameters };
    expect(readLink(writeLink(shared))).toEqual({ ok: true, shared, refused: [] });
  });

  test('stays legible, and survives being encoded once more by a browser', () => {
    const shared = {
      topology: document('host:x86,16cpu,64G(vm#a,2cpu;container:redis,@globex*40)'),
      running: [],
      parameters: {},
    };
    const link = writeLink(shared);
    expect(link).toBe(`#v=1&t=${write(shared.topology).replaceAll(' ', '%20').replaceAll('#', '%23')}`);
    expect(readLink(link.replaceAll('(', '%28').replaceAll(':', '%3A'))).toEqual({ ok: true, shared, refused: [] });
  });
});

describe('changed figures that cannot be', () => {
  test.each([
    ['constructor=1', { code: 'unknown', id: 'constructor' }],
    ['ksm.sleepMilliseconds=5', { code: 'unknown', id: 'ksm.sleepMilliseconds' }],
    ['ksm.sleepMs=many', { code: 'no-number', id: 'ksm.sleepMs', written: 'many' }],
    ['ksm.sleepMs=', { code: 'no-number', id: 'ksm.sleepMs' }],
    ['ksm.sleepMs=-1', { code: 'outside', low: 0, high: 1000, unit: 'ms' }],
    ['ksm.sleepMs=1000.1', { code: 'outside', id: 'ksm.sleepMs', written: '1000.1' }],
  ])('such as %s are left out and named, and all else holds', (pair, refused) => {
    const result = readLink(`#v=1&t=host:x86(container:nginx%23web)&p=${pair},ksm.pagesToScan=200&r=web`);
    expect(result).toMatchObject({ ok: true, refused: [refused] });
    if (!result?.ok) return;
    expect(result.shared).toMatchObject({ parameters: { 'ksm.pagesToScan': 200 }, running: ['web'] });
    expect(Object.keys(result.shared.parameters)).toEqual(['ksm.pagesToScan']);
  });

  test('the ends of a range are inside it', () => {
    const result = readLink('#v=1&t=host:x86&p=ksm.sleepMs=0,ksm.pagesToScan=30000');
    expect(result).toMatchObject({ shared: { parameters: { 'ksm.sleepMs': 0, 'ksm.pagesToScan': 30_000 } } });
  });
});

describe('definitions of one’s own', () => {
  const defined = attemptJson(
    '{"images": [{"id": "mine", "layers": [{"id": "mine", "sizeMiB": 9}], "architectures": ["amd64"]}]}',
    readDefinitions,
  );
  if (!defined.ok) throw new Error(`${defined.error.code} at ${defined.error.path}`);

  test('travel with the deployment that uses them', () => {
    const result = read('host:x86(container:mine)', defined.value);
    if (!result.ok) throw new Error(result.error.code);
    const shared = { topology: result.topology, running: [], parameters: {} };
    expect(readLink(writeLink(shared))).toEqual({ ok: true, shared, refused: [] });
  });

  test('that make no sense are refused, with the place', () => {
    const hash = `#v=1&t=host:x86&d=${encodeURIComponent('{"images":[{"id":"a b"}]}')}`;
    expect(readLink(hash)).toMatchObject({ problem: { code: 'definitions', error: { path: 'images[0].id' } } });
  });
});

describe('a hash', () => {
  test.each(['', '#', '#stage', '#t=host:x86'])('%j is none of ours', (hash) => expect(readLink(hash)).toBeNull());

  test.each([
    ['#v=2&t=host:x86', 'version'],
    ['#v=1', 'missing'],
    ['#v=1&t=%E0%A4%A', 'encoding'],
    ['#v=1&t=host:x86&d={', 'definitions'],
    ['#v=1&t=host:x86&d={"platforms":7}', 'definitions'],
    ['#v=1&t=host:x86&r=ghost', 'running'],
  ])('%s is refused: %s', (hash, code) => {
    expect(readLink(hash)).toMatchObject({ ok: false, problem: { code } });
  });

  test('that cannot be read names the place in the notation', () => {
    expect(readLink('#v=1&t=host:x86(container:nginx;;)')).toMatchObject({
      ok: false,
      problem: { code: 'notation', error: { position: expect.any(Number) } },
    });
  });

  test('does not smuggle in what the mouse could not build', () => {
    expect(readLink('#v=1&t=host:x86(lpar)')).toMatchObject({
      problem: { code: 'notation', error: { code: 'needs-z-firmware', position: 9 } },
    });
  });
});

/** Two hundred boxes as people build them: machines of tenants with services in them, sizes of a few sorts, names of their own. */
function largeDocument(): string {
  const images = ['nginx', 'redis', 'postgres', 'node', 'python', 'jvm', 'mongo'];
  const services = ['shop', 'cart', 'orders', 'billing', 'search', 'mail', 'users', 'media', 'feed'];
  const machines = Array.from({ length: 20 }, (_, machine) => {
    const inside = services.map((service, at) => {
      const image = images[(machine * 5 + at * 3) % images.length];
      return `container:${image}#${service}-${machine},${1 + ((machine + at) % 4)}cpu,${128 * (1 + ((machine * at) % 8))}M`;
    });
    return `vm:debian#vm-${machine},${2 + (machine % 5)}cpu,${4 + (machine % 7)}G,@tenant-${machine % 5}(${inside.join(';')})`;
  });
  return `host:x86,64cpu,512G(${machines.join(';')})`;
}

test('a deployment of two hundred boxes fits into 2,000 characters, and comes back', () => {
  const topology = document(largeDocument());
  expect(walk(topology).length - topology.hosts.length).toBe(200);
  const shared = { topology, running: [], parameters: {} };
  const link = writeLink(shared);
  expect(link.length).toBeLessThanOrEqual(2000);
  expect(readLink(link)).toEqual({ ok: true, shared, refused: [] });
});

/** Two hundred boxes, three sizes of each as luck has it, out of those that people give. */
function scatteredDocument(): string {
  let drawn = 7;
  const below = (count: number) => {
    drawn = (drawn * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((drawn / 2 ** 31) * count);
  };
  const boxes = Array.from({ length: 200 }, (_, at) => {
    const image = ['nginx', 'redis', 'postgres', 'node', 'python', 'jvm', 'mongo'][below(7)];
    return `container:${image}#app-${at},${1 + below(8)}cpu,${64 * (1 + below(32))}M,weight=${100 * (1 + below(90))}`;
  });
  return `host:x86,64cpu,512G(${boxes.join(';')})`;
}

test('so does one of two hundred boxes whose sizes are drawn by luck; cut or mistyped, it says that it is', () => {
  const shared = { topology: document(scatteredDocument()), running: [], parameters: {} };
  const link = writeLink(shared);
  expect(link).toMatch(/^#v=1&y=[\w-]+$/);
  expect(link.length).toBeLessThanOrEqual(2000);
  expect(readLink(link)).toEqual({ ok: true, shared, refused: [] });
  const broken = { ok: false, problem: { code: 'encoding', params: { part: 'y=' } } };
  for (const wrong of [link.slice(0, -40), `${link.slice(0, 300)}zz${link.slice(302)}`, '#v=1&y=', '#v=1&y=*'])
    expect(readLink(wrong)).toEqual(broken);
});
