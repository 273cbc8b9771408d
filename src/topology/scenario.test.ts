// Scenario files: what they may hold, the place of every mistake, and the way back to text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARAMETERS, parameterIds } from '../catalog/parameters.ts';
import { PLATFORMS } from '../catalog/platforms.ts';
import { readScenario, type Scenario, writeScenario } from './scenario.ts';
import { find } from './tree.ts';

const IMAGE = {
  id: 'shop',
  layers: [{ id: 'debian-base' }, { id: 'shop', sizeMiB: 40 }],
  architectures: ['amd64', 's390x'],
  workload: 'orders',
  startCpuMs: 300,
  startWaitMs: 20,
  privateMemoryMiB: 64,
  guest: { system: 'linux', kernelMs: 100, servicesMs: 900, servicesReadMiB: 30, kernelMiB: 20, userSpaceMiB: 50 },
};
const WORKLOAD = {
  id: 'orders',
  arrival: 'open',
  operationsPerS: 50,
  threads: 2,
  cpuMsPerOperation: 1.5,
  systemCallsPerOperation: 30,
  exitsPerOperation: 5,
  diskKiBPerOperation: 4,
  networkKiBPerOperation: 10,
  memoryMiB: 80,
  volatileShare: 0.25,
};
const PLATFORM = {
  id: 'small-z',
  family: 'z',
  cores: 4,
  memoryGiB: 16,
  diskMiBPerS: 300,
  networkMiBPerS: 500,
  exitCostUs: [1, 3, 50],
  nestedByDefault: true,
};
const FILE = {
  strata: 1,
  name: 'Two shops',
  topology: 'host:small-z,4cpu,16G(container:shop#web,name="a \\"b\\""; vm:shop,@acme(container:nginx))',
  seed: 7,
  parameters: { 'workload.orders.cpuMsPerOperation': 3, 'startup.cpuShare': 0.5 },
  running: ['web'],
  timeline: [
    { at: '10s', do: 'add container:nginx#more into vm' },
    { at: 12_000, do: 'scale more 5' },
    { at: '1m', do: 'cpu-hog in more' },
  ],
  definitions: { platforms: [PLATFORM], images: [IMAGE], workloads: [WORKLOAD] },
};

function opened(file: object): Scenario {
  const result = readScenario(JSON.stringify(file));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.scenario;
}

describe('a scenario file', () => {
  test('holds a document with definitions, seed, figures, what runs already and what happens when', () => {
    const { name, topology, seed, parameters, running, timeline } = opened(FILE);
    expect({ name, seed, parameters, running }).toEqual({
      name: 'Two shops',
      seed: 7,
      parameters: FILE.parameters,
      running: ['web'],
    });
    expect(timeline.map(({ atMs }) => atMs)).toEqual([10_000, 12_000, 60_000]);
    expect(find(topology, 'web')).toMatchObject({ kind: 'container', image: 'shop', name: 'a "b"' });
    expect(topology.definitions.images[0]?.parameters['image.shop.startCpuMs']).toMatchObject({
      value: 300,
      unit: 'core-ms',
      source: { assumption: expect.any(String) },
    });
  });

  test('needs no more than its version and a topology', () => {
    expect(opened({ strata: 1, topology: 'host:x86(container:nginx)' })).toMatchObject({
      name: null,
      seed: 1,
      parameters: {},
      running: [],
      timeline: [],
    });
  });

  test('may leave out figures of a definition: they are none, or those of the family', () => {
    const scenario = opened({
      strata: 1,
      topology: 'host:desk(container:shop; vm:tiny)',
      definitions: {
        platforms: [{ id: 'desk', family: 'x86', cores: 4, memoryGiB: 8 }],
        images: [
          { id: 'shop', layers: [{ id: 'shop', sizeMiB: 50 }], architectures: ['amd64'], workload: 'sell' },
          {
            id: 'tiny',
            architectures: ['amd64'],
            guest: { kernelMs: 50, servicesMs: 10, kernelMiB: 10, userSpaceMiB: 5 },
          },
        ],
        workloads: [{ id: 'sell', arrival: 'open', operationsPerS: 10, threads: 1, cpuMsPerOperation: 2 }],
      },
    });
    const { platforms, images, workloads } = scenario.topology.definitions;
    expect(platforms[0]).toMatchObject({ nestedByDefault: true, exitCost: PLATFORMS.x86?.exitCost, parameters: {} });
    expect(images.map(({ workload }) => workload)).toEqual(['sell', 'idle']);
    expect(workloads[0]?.parameters['workload.sell.memoryMiB']?.value).toBe(0);
    expect(readScenario(writeScenario(scenario))).toEqual({ ok: true, scenario });
  });

  test('stands on the layers of the catalogue, and shares them', () => {
    const [own] = opened(FILE).topology.definitions.images;
    expect(own?.layers.map(({ size }) => size)).toEqual(['layer.debianMiB', 'layer.shop.sizeMiB']);
  });

  test('has no figure without a record, and every record holds its value', () => {
    const { platforms, images, workloads } = opened(FILE).topology.definitions;
    for (const owner of [...platforms, ...images, ...workloads]) {
      const words = JSON.stringify({ ...owner, parameters: null }).match(/"(?:layer|image|workload|platform)\.[^"]+"/g);
      for (const word of words ?? []) {
        const id = JSON.parse(word) as string;
        const record = PARAMETERS[id] ?? owner.parameters[id];
        expect(record, id).toBeDefined();
        expect(record?.value).toBeGreaterThanOrEqual(record?.low ?? Number.NaN);
        expect(record?.value).toBeLessThanOrEqual(record?.high ?? Number.NaN);
      }
    }
  });

  test('is written back as the same', () => {
    const scenario = opened(FILE);
    const text = writeScenario(scenario);
    const again = readScenario(text);
    expect(again).toEqual({ ok: true, scenario });
    expect(JSON.parse(text).definitions).toEqual(FILE.definitions);
  });
});

test('any scenario is written back as the same', () => {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
  const share = fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0);
  const figures = <Key extends string>(keys: readonly Key[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, key.endsWith('Share') ? share : amount])));
  const scenarios = fc.record({
    name: fc.string({ unit: 'grapheme' }),
    seed: fc.nat(),
    parameters: fc.dictionary(fc.constantFrom(...parameterIds), amount),
    image: figures(['startCpuMs', 'startWaitMs', 'privateMemoryMiB']),
    workload: figures(['cpuMsPerOperation', 'exitsPerOperation', 'nestedPagingShare', 'memoryMiB', 'volatileShare']),
    exitCostUs: fc.array(amount, { minLength: 1, maxLength: 4 }),
    steps: fc.array(fc.nat(), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(scenarios, ({ image, workload, exitCostUs, steps, ...rest }) => {
      const scenario = opened({
        ...FILE,
        ...rest,
        timeline: [...steps].sort((a, b) => a - b).map((at) => ({ at, do: 'set web replicas=3' })),
        definitions: {
          platforms: [{ ...PLATFORM, exitCostUs }],
          images: [{ ...IMAGE, ...image }],
          workloads: [{ ...WORKLOAD, ...workload }],
        },
      });
      expect(readScenario(writeScenario(scenario))).toEqual({ ok: true, scenario });
    }),
    { numRuns: 50 },
  );
});

describe('a mistake names its place', () => {
  const definitions = (part: 'platforms' | 'images' | 'workloads', changes: object) => ({
    definitions: { ...FILE.definitions, [part]: [{ ...FILE.definitions[part][0], ...changes }] },
  });
  test.each<[string, object, string, string]>([
    ['another version', { strata: 2 }, 'strata', 'scenario-file.version'],
    ['an unknown key', { topologie: '' }, 'topologie', 'scenario-file.unknown-key'],
    ['a key of every object', { constructor: 1 }, 'constructor', 'scenario-file.unknown-key'],
    ['a seed with a fraction', { seed: 1.5 }, 'seed', 'scenario-file.not-whole'],
    ['an unknown parameter', { parameters: { 'no.such': 1 } }, 'parameters.no.such', 'scenario-file.unknown-parameter'],
    [
      'a parameter of every object',
      { parameters: { toString: 1 } },
      'parameters.toString',
      'scenario-file.unknown-parameter',
    ],
    [
      'a negative figure',
      { parameters: { 'startup.cpuShare': -1 } },
      'parameters.startup.cpuShare',
      'scenario-file.out-of-range',
    ],
    ['nobody that runs', { running: ['web', 'db'] }, 'running[1]', 'scenario-file.unknown-running'],
    ['no time', { timeline: [{ at: 'soon', do: 'remove web' }] }, 'timeline[0].at', 'scenario-file.time'],
    [
      'steps out of order',
      {
        timeline: [
          { at: '2s', do: 'scale web 2' },
          { at: '1s', do: 'scale web 3' },
        ],
      },
      'timeline[1].at',
      'scenario-file.order',
    ],
    ['words that mean nothing', { timeline: [{ at: 1, do: 'dance' }] }, 'timeline[0].do', 'notation.expected-command'],
    [
      'a step on what an earlier one removed',
      {
        timeline: [
          { at: 1, do: 'remove web' },
          { at: 2, do: 'scale web 2' },
        ],
      },
      'timeline[1].do',
      'unknown-node',
    ],
    [
      'a step that is refused',
      { timeline: [{ at: 1, do: 'add microvm into web' }] },
      'timeline[0].do',
      'needs-x86-processor',
    ],
    [
      'an id of the catalogue',
      definitions('images', { id: 'nginx' }),
      'definitions.images[0].id',
      'scenario-file.id-taken',
    ],
    ['an id with a space', definitions('images', { id: 'a b' }), 'definitions.images[0].id', 'scenario-file.not-id'],
    [
      'an unknown workload',
      definitions('images', { workload: 'x' }),
      'definitions.images[0].workload',
      'unknown-workload',
    ],
    [
      'another size for a layer of the catalogue',
      definitions('images', { layers: [{ id: 'debian-base', sizeMiB: 1 }] }),
      'definitions.images[0].layers[0].sizeMiB',
      'scenario-file.size-differs',
    ],
    [
      'a layer without size',
      definitions('images', { layers: [{ id: 'mine' }] }),
      'definitions.images[0].layers[0]',
      'scenario-file.size-missing',
    ],
    [
      'an image of nothing',
      { definitions: { ...FILE.definitions, images: [{ ...IMAGE, layers: [], guest: undefined }] } },
      'definitions.images[0]',
      'scenario-file.no-contents',
    ],
    [
      'an unknown architecture',
      definitions('images', { architectures: ['amd64', 'mips'] }),
      'definitions.images[0].architectures[1]',
      'scenario-file.not-one-of',
    ],
    [
      'an open workload without rate',
      definitions('workloads', { operationsPerS: undefined }),
      'definitions.workloads[0]',
      'scenario-file.missing',
    ],
    [
      'a closed workload with a rate',
      definitions('workloads', { arrival: 'closed' }),
      'definitions.workloads[0].operationsPerS',
      'scenario-file.unknown-key',
    ],
    [
      'a share above one',
      definitions('workloads', { volatileShare: 2 }),
      'definitions.workloads[0].volatileShare',
      'scenario-file.out-of-range',
    ],
    [
      'no exit cost',
      definitions('platforms', { exitCostUs: [] }),
      'definitions.platforms[0].exitCostUs',
      'scenario-file.empty',
    ],
    [
      'a switch in quotes',
      definitions('platforms', { nestedByDefault: 'on' }),
      'definitions.platforms[0].nestedByDefault',
      'scenario-file.not-switch',
    ],
  ])('%s', (_, changes, path, code) => {
    const result = readScenario(JSON.stringify({ ...FILE, ...changes }, null, 2));
    expect(result).toMatchObject({ ok: false, error: { path, code } });
  });

  test('inside the notation it is the very character, past all escapes', () => {
    const text = '{\n "strata": 1,\n "topology": "host:x86(\\n\\u0020container:nginx;\\tflat:nginx)"\n}';
    const result = readScenario(text);
    expect(result).toMatchObject({ ok: false, error: { path: 'topology', code: 'notation.unknown-kind', line: 3 } });
    if (!result.ok) expect(text.slice(result.error.position)).toMatch(/^flat:nginx/);
  });
});
