// Which limit is offered against which trouble.
import { expect, test } from 'vitest';
import { nodeMemory } from '../../charts/fixtures/memory.ts';
import type { NodeFrame } from '../../simulation/frame.ts';
import type { IncidentName } from '../../simulation/recording.ts';
import { read } from '../../topology/read.ts';
import type { Host, Sandbox } from '../../topology/topology.ts';
import { limitAgainst } from './again.ts';

const MiB = 1024 * 1024;

function offered(notation: string, trouble: IncidentName, calm: { cores: number; MiB: number; count?: number }) {
  const result = read(`host:x86,8cpu,16G(${notation})`);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const host = result.topology.hosts[0] as Host;
  const frame = {
    count: calm.count ?? 1,
    cpu: { demandCores: calm.cores, allocatedCores: calm.cores, overheadCores: 0, stealCores: 0 },
    memory: nodeMemory({ residentMiB: calm.MiB }),
    traffic: { diskBytesPerS: 3 * MiB, networkBytesPerS: 12 * MiB },
  } as unknown as NodeFrame;
  return limitAgainst(trouble, host.children[0] as Sandbox, host, frame);
}

test('leaves a box half as much again as it needed in peace, each instance for itself', () => {
  expect(offered('container:nginx', 'memory-hog', { cores: 0.2, MiB: 48 })).toEqual({
    name: 'memoryMax',
    value: 128 * MiB,
  });
  expect(offered('container:nginx*4', 'memory-hog', { cores: 1, MiB: 160, count: 4 })?.value).toBe(64 * MiB);
  expect(offered('container:nginx', 'cpu-hog', { cores: 0.2, MiB: 48 })).toEqual({ name: 'cpuMax', value: 0.5 });
  expect(offered('container:nginx', 'fork-bomb', { cores: 0.2, MiB: 48 })).toEqual({ name: 'pidsMax', value: 128 });
});

test('nothing where a limit as tight stands already, or none exists', () => {
  expect(offered('container:nginx,memmax=64M', 'memory-hog', { cores: 0.2, MiB: 48 })).toBeNull();
  expect(offered('container:nginx,memmax=4G', 'memory-hog', { cores: 0.2, MiB: 48 })?.value).toBe(128 * MiB);
  expect(offered('container:nginx,disk=1M', 'disk-hog', { cores: 0.2, MiB: 48 })).toBeNull();
  expect(offered('vm:debian', 'memory-hog', { cores: 0.2, MiB: 648 })).toBeNull();
});

test.each(['container:nginx', 'vm:debian'])(
  'traffic of %s is limited to what it moved in peace and room for more',
  (box) => {
    expect(offered(box, 'disk-hog', { cores: 0.2, MiB: 48 })).toEqual({ name: 'diskMax', value: 5 * MiB });
    expect(offered(box, 'network-hog', { cores: 0.2, MiB: 48 })).toEqual({ name: 'networkMax', value: 20 * MiB });
  },
);

test('a fork bomb in a machine is held by its processors, for nothing outside limits its processes', () => {
  expect(offered('vm:debian', 'fork-bomb', { cores: 0.2, MiB: 648 })).toEqual({ name: 'cpuMax', value: 0.5 });
});
