import { describe, expect, it } from 'vitest';
import { CHANNEL_EVIDENCE } from './channels.ts';
import { EVIDENCE, type EvidenceId, evidenceIn } from './evidence.ts';
import { FLAWS } from './flaws.ts';
import { IMAGES } from './images.ts';
import { KINDS } from './kinds.ts';
import type { ParameterRecord, Unit } from './parameter.ts';
import { collect, createValue, PARAMETERS, parameterIds, recordsOf } from './parameters.ts';
import { PLATFORMS } from './platforms.ts';
import { WORKLOADS } from './workloads.ts';

const UNITS: readonly Unit[] = [
  'ms',
  's',
  'us',
  'cores',
  'core-ms',
  'bytes',
  'KiB',
  'MiB',
  'MiB/s',
  'pages',
  'share',
  'factor',
  'count',
  'per second',
  'walls',
];
/** Results that come out of the model, claims about whole boxes, and things it leaves out. Moving and density are that as a whole. */
const NOT_A_PARAMETER: readonly string[] = [
  ...['ST-049', 'ST-050', 'OV-010', 'OV-021', 'OV-025', 'OV-027', 'OV-042', 'NE-015', 'IS-015', 'SC-006', 'SC-008'],
  ...['ZS-015', 'ZS-016', 'ZS-017', 'ZS-018', 'ZS-019', 'ZS-022', 'ZS-023', 'ZS-024', 'EM-005', 'EM-006', 'EM-007'],
  ...['SE-073', 'SE-074', 'SE-076', 'SE-077'],
];
const record: ParameterRecord = {
  value: 3,
  unit: 'ms',
  low: 1,
  high: 9,
  about: 'A figure of a test.',
  source: { assumption: 'Made up for this test.' },
};

describe.each(Object.entries(PARAMETERS))('the record %s', (id, parameter) => {
  const { value, low, high, unit, about, source, published = [], note } = parameter;
  it('has a value inside its range, in a known unit', () => {
    for (const number of [value, low, high]) expect(Number.isFinite(number)).toBe(true);
    expect(low).toBeLessThanOrEqual(value);
    expect(value).toBeLessThanOrEqual(high);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(UNITS).toContain(unit);
    if (unit === 'share') expect(high).toBeLessThanOrEqual(1);
  });

  it('says in one sentence what it means', () => {
    expect(about).toMatch(/^[A-Zz0-9].*\.$/s);
    expect(about).not.toContain('\n');
  });

  it('names a source that can be looked up, or says that it is an assumption and why', () => {
    if ('assumption' in source) {
      expect(source.assumption.length).toBeGreaterThan(10);
      expect(source.assumption).toMatch(/\.$/);
    } else {
      expect(source.title.length).toBeGreaterThan(5);
      expect(source.place.length).toBeGreaterThan(5);
      expect(source.year).toBeGreaterThanOrEqual(2000);
      expect(source.link).toMatch(/^(https:\/\/\S+|src\/catalog\/measurements\.json)$/);
      if (source.evidence === '') return;
      const records = evidenceIn(source.evidence).map((evidence) => EVIDENCE[evidence]);
      // The publication of one of the records, and no better known than the best of them.
      expect(records.map((one) => one.source.link)).toContain(source.link);
      if (records.every(({ reading }) => reading === 'second hand')) expect(source.secondHand).toBe(true);
    }
  });

  it('names what else is published by ids that exist, each once', () => {
    const own = 'assumption' in source ? [] : evidenceIn(source.evidence);
    for (const evidence of published) {
      expect(Object.keys(EVIDENCE)).toContain(evidence);
      expect(own).not.toContain(evidence);
    }
    expect(new Set(published).size).toBe(published.length);
    if (note !== undefined) expect(note).toMatch(/^[A-Z\d][^\n]+\.$/);
  });

  it('has an id of words and dots that a link and a command line can carry', () => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*(\.[a-z][A-Za-z0-9-]*)+$/);
  });
});

describe('what is published', () => {
  const bearing = new Set([
    ...Object.values(PARAMETERS).flatMap(({ source, published = [] }) => [
      ...published,
      ...('assumption' in source ? [] : evidenceIn(source.evidence)),
    ]),
    ...FLAWS.flatMap(({ evidence }) => evidence),
    ...Object.values(CHANNEL_EVIDENCE).flat(),
  ]);

  it('bears on some parameter, flaw or channel, unless it is about what the model leaves out', () => {
    const unused = Object.entries(EVIDENCE).filter(
      ([id, { topic }]) => !bearing.has(id as EvidenceId) && topic !== 'migration' && topic !== 'density',
    );
    // What people say of containers and machines (BE-…) bears on a belief each: lessons/beliefs.test.ts.
    const others = unused.filter(([id]) => !NOT_A_PARAMETER.includes(id) && !id.startsWith('BE-'));
    expect(others.map(([id]) => id)).toEqual([]);
    expect(NOT_A_PARAMETER.filter((id) => !Object.hasOwn(EVIDENCE, id))).toEqual([]);
  });
});

describe('units by role', () => {
  const unitOf = (id: string | undefined) => (id === undefined ? undefined : PARAMETERS[id]?.unit);
  it.each(Object.values(IMAGES))('sizes of the image $id are MiB and its times milliseconds', (image) => {
    for (const layer of image.layers) expect(unitOf(layer.size)).toBe('MiB');
    expect(unitOf(image.application.privateMemory)).toBe('MiB');
    expect(unitOf(image.application.startCpu)).toBe('core-ms');
    expect(unitOf(image.application.startWait)).toBe('ms');
    expect(WORKLOADS).toHaveProperty(image.workload);
    if (image.guest === undefined) return;
    const { kernelMs, probeMs, servicesMs, kernelBytes, userSpaceBytes, servicesReadBytes } = image.guest;
    for (const id of [kernelMs, servicesMs]) expect(unitOf(id)).toBe('ms');
    expect([undefined, 'ms']).toContain(unitOf(probeMs));
    for (const id of [kernelBytes, userSpaceBytes, servicesReadBytes]) expect(unitOf(id)).toBe('MiB');
  });

  it.each(Object.values(WORKLOADS))('the workload $id has rates a second, core-ms, KiB and MiB', (workload) => {
    if (workload.arrival === 'open') expect(unitOf(workload.operationsPerS)).toBe('per second');
    else expect(workload.operationsPerS).toBeUndefined();
    expect(unitOf(workload.cpuMsPerOperation)).toBe('core-ms');
    expect(unitOf(workload.diskBytesPerOperation)).toBe('KiB');
    expect(unitOf(workload.networkBytesPerOperation)).toBe('KiB');
    expect(unitOf(workload.memory)).toBe('MiB');
    for (const id of [workload.volatileShare, workload.nestedPaging]) expect(unitOf(id)).toBe('share');
    const { clients, pageFaultsPerOperation, diskRequestsPerOperation, packetsPerOperation } = workload;
    const optional = [clients, pageFaultsPerOperation, diskRequestsPerOperation, packetsPerOperation];
    for (const id of [workload.threads, workload.systemCallsPerOperation, workload.exitsPerOperation, ...optional])
      if (id !== undefined) expect(unitOf(id)).toBe('count');
  });

  it.each(Object.values(PLATFORMS))(
    'the platform $id counts exits in microseconds and bandwidth in MiB/s',
    (platform) => {
      const byOperation = Object.values(platform.exits ?? {});
      for (const id of [...platform.exitCost, ...platform.faultCost, ...byOperation.flat()]) {
        expect(unitOf(id)).toBe('us');
      }
      for (const id of platform.translation ?? []) expect(unitOf(id)).toBe('factor');
      expect(unitOf(platform.defaults.diskBytesPerS)).toBe('MiB/s');
      expect(unitOf(platform.defaults.networkBytesPerS)).toBe('MiB/s');
      expect(unitOf(platform.defaults.diskRequestsPerS)).toBe('per second');
      expect(unitOf(platform.defaults.diskLatency)).toBe('us');
      for (const costs of [platform.exitCost, platform.faultCost, ...byOperation]) {
        const values = costs.map(createValue());
        expect([...values].sort((a, b) => a - b)).toEqual(values);
      }
    },
  );
});

describe('walls', () => {
  const value = createValue();
  it('have a strength, whatever kind they belong to', () => {
    for (const kind of Object.values(KINDS)) {
      for (const wall of kind.walls) expect(value(`isolation.strength.${wall}`)).toBeGreaterThan(0);
    }
  });

  it('are ordered as the published proxies order them, a container being one', () => {
    const strength = (wall: string) => value(`isolation.strength.${wall}`);
    expect(strength('container')).toBe(1);
    const order = ['system-container', 'container', 'gvisor', 'vm', 'microvm', 'zvm', 'lpar'].map(strength);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });
});

describe('reading values', () => {
  it('gives the default of a record and a change in its stead', () => {
    expect(createValue()('ksm.pagesToScan')).toBe(100);
    expect(createValue({ 'ksm.pagesToScan': 0 })('ksm.pagesToScan')).toBe(0);
  });

  it('throws for an id that no record has, inherited names included', () => {
    expect(() => createValue()('ksm.pagesToScann')).toThrow('ksm.pagesToScann');
    expect(() => createValue()('constructor')).toThrow('constructor');
  });

  it('finds the records that a document brings, the catalogue first', () => {
    const definitions = {
      platforms: [],
      workloads: [],
      images: [{ ...plainImage, parameters: { 'own.sizeMiB': record } }],
    };
    const extra = recordsOf(definitions);
    expect(createValue({}, extra)('own.sizeMiB')).toBe(3);
    expect(createValue({ 'own.sizeMiB': 5 }, extra)('own.sizeMiB')).toBe(5);
    expect(createValue({}, { 'ksm.sleepMs': record })('ksm.sleepMs')).toBe(20);
  });

  it('refuses two records with one id', () => {
    expect(() => collect([{ a: record }, { a: record }])).toThrow('"a"');
    expect(parameterIds.length).toBeGreaterThan(150);
  });
});

const plainImage = {
  id: 'own',
  layers: [],
  architectures: [],
  workload: 'idle',
  application: { startCpu: '', startWait: '', privateMemory: '' },
};
