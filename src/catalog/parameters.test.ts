import { describe, expect, it } from 'vitest';
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
const record: ParameterRecord = {
  value: 3,
  unit: 'ms',
  low: 1,
  high: 9,
  about: 'A figure of a test.',
  source: { assumption: 'Made up for this test.' },
};

describe.each(Object.entries(PARAMETERS))('the record %s', (id, { value, low, high, unit, about, source }) => {
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
      expect(source.link).toMatch(/^(https?:\/\/\S+|src\/catalog\/measurements\.json)$/);
      // Figures come from the evidence; what a manual says in words is read there and is a choice between two.
      if (source.evidence === undefined)
        expect(`${source.title} ${unit} ${low} ${high}`).toMatch(/manual.* count 0 1$/);
      else expect(source.evidence).toMatch(/^(measured|[A-Z]{2}-\d{3})/);
    }
  });

  it('has an id of words and dots that a link and a command line can carry', () => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*(\.[a-z][A-Za-z0-9-]*)+$/);
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
    for (const id of [workload.threads, workload.systemCallsPerOperation, workload.exitsPerOperation])
      expect(unitOf(id)).toBe('count');
  });

  it.each(Object.values(PLATFORMS))(
    'the platform $id counts exits in microseconds and bandwidth in MiB/s',
    (platform) => {
      for (const id of platform.exitCost) expect(unitOf(id)).toBe('us');
      for (const id of platform.translation ?? []) expect(unitOf(id)).toBe('factor');
      expect(unitOf(platform.defaults.diskBytesPerS)).toBe('MiB/s');
      expect(unitOf(platform.defaults.networkBytesPerS)).toBe('MiB/s');
      const costs = platform.exitCost.map(createValue());
      expect([...costs].sort((a, b) => a - b)).toEqual(costs);
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
