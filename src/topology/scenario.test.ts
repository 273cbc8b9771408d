import { describe, expect, it } from 'vitest';
import { readScenario, writeScenario } from './scenario.ts';

const FULL = {
  strata: 1,
  name: 'Mine',
  topology: 'host:desk,4cpu,8G(container:shop*3#shop;vm:tiny)',
  seed: 7,
  parameters: { 'ksm.pagesToScan': 1000, 'own.desk.exit1Us': 2 },
  running: ['shop'],
  timeline: [{ at: '10s', do: 'scale shop 5' }],
  definitions: {
    platforms: [
      { id: 'desk', family: 'x86', cores: 4, memoryGiB: 8, diskMiBPerS: 500, networkMiBPerS: 100, exitCostUs: [1, 10] },
    ],
    images: [
      { id: 'shop', layers: [{ id: 'shop-base', sizeMiB: 50 }], architectures: ['amd64'], workload: 'sell' },
      {
        id: 'tiny',
        layers: [],
        architectures: ['amd64'],
        guest: { kernelMs: 50, servicesMs: 10, kernelMiB: 10, userSpaceMiB: 5 },
      },
    ],
    workloads: [{ id: 'sell', arrival: 'open', operationsPerS: 10, threads: 1, cpuMsPerOperation: 2 }],
  },
};

describe('a scenario file', () => {
  it('carries everything there and back', () => {
    const first = readScenario(JSON.stringify(FULL));
    expect(first).toMatchObject({
      ok: true,
      scenario: { seed: 7, timeline: [{ atMs: 10_000, words: 'scale shop 5' }] },
    });
    if (!first.ok) return;
    expect(readScenario(writeScenario(first.scenario))).toEqual(first);
  });

  it.each([
    ['{', '', 'scenario.not-json'],
    [JSON.stringify({ ...FULL, strata: 2 }), 'strata', 'scenario.shape'],
    [JSON.stringify({ ...FULL, colour: 'red' }), 'colour', 'scenario.shape'],
    [JSON.stringify({ ...FULL, topology: 'host:desk(' }), 'topology', 'notation.expected-kind'],
    [
      JSON.stringify({ ...FULL, parameters: { 'ksm.colour': 1 } }),
      'parameters.ksm.colour',
      'scenario.unknown-parameter',
    ],
    [JSON.stringify({ ...FULL, running: ['ghost'] }), 'running.0', 'scenario.unknown-node'],
    [JSON.stringify({ ...FULL, timeline: [{ at: 'soon', do: 'remove shop' }] }), 'timeline.0.at', 'scenario.duration'],
    [
      JSON.stringify({ ...FULL, definitions: { ...FULL.definitions, workloads: [{ id: 'sell' }] } }),
      'definitions.workloads.0.arrival',
      'scenario.shape',
    ],
  ])('with a mistake names its place: %#', (file, path, code) => {
    const result = readScenario(file);
    expect(result).toMatchObject({ ok: false, error: { path, code } });
  });
});
