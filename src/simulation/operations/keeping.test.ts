// Who manages what, kernels to patch, a patch rolled out, a new version shipped.
import { describe, expect, it } from 'vitest';
import { read } from '../../topology/read.ts';
import type { Topology } from '../../topology/topology.ts';
import { countOf, walk } from '../../topology/tree.ts';
import { topologies } from '../laws/any-topology.ts';
import { law } from '../laws/law.ts';
import { nodeOf, readyMs, trial } from '../starting/trial.ts';
import { kernelsToPatch, managersOf } from './keeping.ts';
import { oneInstance } from './one-instance.ts';
import { patchOf } from './patching.ts';
import { versionsOf } from './shipping.ts';

const CONDITIONS = { parameters: {}, seed: 1 };
const BOOT_MS = 180_000;

function documentOf(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${result.error.code}`);
  return result.topology;
}

describe('who manages it', () => {
  const managers = (notation: string) =>
    managersOf(documentOf(notation)).map(({ sort, name, kernel, daemons, managed }) =>
      [sort, name, kernel, daemons, managed].join(' '),
    );

  it.each([
    ['host:x86#h(container*9)', ['container-engine docker h 2 9']],
    ['host:x86#h(container,engine=containerd*9)', ['container-engine containerd h 1 9']],
    ['host:x86#h(container,engine=cri*9)', ['container-engine cri h 2 9']],
    ['host:x86#h(container,engine=none)', ['container-engine none h 0 1']],
    ['host:x86#h(vm*7)', ['virtualization qemu h 1 7']],
    [
      'host:x86#h(vm#m*5(container*3))',
      // An engine in every guest, beside the one who manages guests.
      ['virtualization qemu h 1 5', 'container-engine docker m 10 15'],
    ],
    ['host:x86#h(microvm*3)', ['virtualization firecracker h 0 3']],
    ['host:x86#h(kata)', ['container-engine docker h 2 1', 'virtualization qemu h 0 1']],
    ['host:z#h(lpar#l*2(zvm*3))', ['firmware partitions h 0 2', 'virtualization zvm l 0 6']],
    ['host:x86', []],
  ] as const)('%s', (notation, expected) => {
    expect(managers(notation)).toEqual(expected);
  });
});

describe('kernels to patch', () => {
  const kernels = (notation: string) =>
    kernelsToPatch(documentOf(notation)).map((one) =>
      [one.node, one.system, one.instances, one.standing, one.within, one.movableLive, one.tenants.join('+')].join(' '),
    );

  it.each([
    ['host:x86#h(container,@a*9; container,@b)', ['h linux 1 10 10 0 a+b']],
    // Nine containers each in two guests: three kernels, and only the guests could get out of the way.
    ['host:x86#h(vm,@a#m*2(container*9))', ['h linux 1 2 20 2 a', 'm linux 2 18 18 0 a']],
    ['host:z#h(lpar#l*2(zvm#g*3))', ['l zvm 2 6 6 6 ', 'g linux 6 0 0 0 ']],
    ['host:x86#h(gvisor*4)', ['h linux 1 4 4 0 ']],
    ['host:x86#h(microvm:unikernel#u)', ['h linux 1 1 1 0 ', 'u unikernel 1 0 0 0 ']],
  ] as const)('%s', (notation, expected) => {
    expect(kernels(notation)).toEqual(expected);
  });

  law(
    'every thing stands right on exactly one kernel, firmware left aside',
    topologies({ mostReplicas: 4 }),
    (topology) => {
      const instances = walk(topology).reduce((sum, { node }) => sum + countOf(topology, node.id), 0);
      const standing = kernelsToPatch(topology).reduce((sum, kernel) => sum + kernel.standing, 0);
      const hosts = topology.hosts.length;
      const onFirmware = topology.hosts
        .filter(({ children }) => children.length > 0 && children.every(({ kind }) => kind === 'lpar'))
        .flatMap(({ children }) => children)
        .reduce((sum, { id }) => sum + countOf(topology, id), 0);
      expect(standing + onFirmware + hosts).toBe(instances);
    },
    60,
  );
});

describe('a kernel patch', () => {
  const patch = (notation: string, parameters: Readonly<Record<string, number>> = {}) =>
    patchOf(documentOf(notation), { ...CONDITIONS, parameters });

  it('of a guest takes the boot of that guest, as the run has it', () => {
    const { kernels } = patch('host:x86,64cpu,256G(vm:debian#it)');
    expect(kernels.map(({ node }) => node)).toEqual(['host', 'it']);
    expect(kernels[1]?.ms).toBeCloseTo(readyMs('vm:debian#it'), 6);
  });

  it('of a host takes its boot and the storm after it', () => {
    const { kernels, rolling, atOnce } = patch('host:x86,64cpu,256G(container:nginx#it*50)');
    const storm = readyMs('container:nginx#it*50');
    expect(kernels[0]).toMatchObject({ restarts: 51, instances: 1 });
    expect(kernels[0]?.ms).toBeCloseTo(BOOT_MS + storm, 3);
    expect(rolling).toEqual(atOnce);
    expect(patch('host:x86,64cpu,256G(container:nginx#it*50)', { 'restart.x86HostS': 0 }).rolling.ms).toBeCloseTo(
      storm,
      3,
    );
  });

  it('of a cohort is played on one instance among the others, and counts for all', () => {
    const { kernels, rolling, atOnce } = patch('host:x86,64cpu,256G(vm:debian#m*5(container:nginx*2))');
    const guest = kernels[1];
    expect(guest).toMatchObject({ node: 'm', instances: 5, restarts: 3 });
    expect(rolling.ms).toBeCloseTo((kernels[0]?.ms ?? 0) + 5 * (guest?.ms ?? 0), 6);
    expect(rolling).toMatchObject({ restarts: 16 + 5 * 3, mostAway: 16 });
    expect(atOnce).toMatchObject({ restarts: 16, mostAway: 16 });
    expect(atOnce.ms).toBeLessThan(rolling.ms ?? 0);
  });

  it('touches fewer at a time the more kernels there are', () => {
    const shared = patch('host:z,32cpu,256G(lpar:debian,16cpu,100G(container:nginx*30))');
    const apart = patch('host:z,32cpu,256G(lpar:debian,4cpu,20G*3(container:nginx*10))');
    expect(shared.rolling.mostAway).toBe(31);
    expect(apart.rolling.mostAway).toBe(11);
    expect(apart.atOnce.mostAway).toBe(33);
  });

  law(
    'is over no later when all kernels go down together than one after the other, and takes more away at a time',
    topologies({ roomy: true, mostReplicas: 3 }),
    (topology) => {
      const { kernels, rolling, atOnce } = patchOf(topology, CONDITIONS);
      expect(kernels.map(({ node }) => node)).toEqual(kernelsToPatch(topology).map(({ node }) => node));
      expect(atOnce.restarts).toBeLessThanOrEqual(rolling.restarts);
      expect(atOnce.mostAway).toBeGreaterThanOrEqual(rolling.mostAway);
      if (atOnce.ms === null || rolling.ms === null) return;
      expect(atOnce.ms).toBeLessThanOrEqual(rolling.ms * (1 + 1e-9));
    },
    15,
  );

  it('of an empty host is its boot', () => {
    expect(patch('host:x86', { 'restart.x86HostS': 20 }).rolling).toEqual({ ms: 20_000, restarts: 1, mostAway: 1 });
  });
});

describe('one instance of a cohort', () => {
  law(
    'is taken out with no instance lost',
    topologies({ mostReplicas: 5 }),
    (topology) => {
      const total = (of: Topology) => walk(of).reduce((sum, { node }) => sum + countOf(of, node.id), 0);
      for (const { node } of walk(topology)) {
        const split = oneInstance(topology, node.id);
        expect(countOf(split, node.id)).toBe(1);
        expect(total(split)).toBe(total(topology));
        const ids = walk(split).map((place) => place.node.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    },
    40,
  );
});

describe('a new version', () => {
  const versions = (notation: string, parameters: Readonly<Record<string, number>> = {}) =>
    versionsOf(documentOf(notation), { ...CONDITIONS, parameters });

  it('moves its top layer once to every kernel that runs it, or all of it', () => {
    const [nginx] = versions('host:x86,32cpu,128G(container:nginx*9; vm:debian*3(container:nginx*4); container:redis)');
    expect(nginx).toMatchObject({ image: 'nginx', restarts: 21, stores: 4 });
    expect(nginx?.layer).toMatchObject({ layers: ['nginx'], diskMiB: 4 * 70, networkMiB: 4 * 70 * 0.4 });
    expect(nginx?.whole).toMatchObject({ layers: ['debian-base', 'nginx'], diskMiB: 4 * 184 });
  });

  it.each(['nginx', 'redis', 'jvm', 'debian'])(
    'fetches of %s what an empty store fetches, and takes as long',
    (image) => {
      const [version] = versions(`host:x86,16cpu,64G(container:${image})`);
      const cold = nodeOf(trial(`host:x86,16cpu,64G,store=empty(container:${image}#it)`).frameAt(600_000), 'it');
      expect(version?.whole.networkMiB).toBeCloseTo(cold.startCost.networkMiB, 6);
      expect(version?.whole.ms).toBeCloseTo(cold.readyAtMs?.last ?? Number.NaN, 3);
    },
  );

  it('takes the time of a changed layer, not of the image, when only that is new', () => {
    const [nginx] = versions('host:x86,16cpu,64G(container:nginx)');
    const warm = readyMs('container:nginx#it');
    expect(nginx?.layer.ms).toBeGreaterThan(warm);
    expect(nginx?.layer.ms).toBeLessThan(nginx?.whole.ms ?? 0);
  });

  it('is one layer where an image has one', () => {
    const [debian] = versions('host:x86,16cpu,64G(system-container:debian)');
    expect(debian?.layer).toEqual(debian?.whole);
  });

  it('is none of machines without containers: their disks are no images of layers', () => {
    expect(versions('host:x86(vm,workload=web*3; microvm)')).toEqual([]);
  });

  law(
    'a changed layer never moves more than the whole image, nor takes longer',
    topologies({ roomy: true, mostReplicas: 4 }),
    (topology) => {
      for (const { layer, whole, stores, restarts } of versionsOf(topology, CONDITIONS)) {
        expect(layer.networkMiB).toBeLessThanOrEqual(whole.networkMiB);
        expect(layer.diskMiB).toBeLessThanOrEqual(whole.diskMiB);
        expect(layer.networkMiB).toBeLessThanOrEqual(layer.diskMiB);
        if (layer.ms !== null && whole.ms !== null) expect(layer.ms).toBeLessThanOrEqual(whole.ms * (1 + 1e-9));
        expect(stores).toBeGreaterThan(0);
        expect(restarts).toBeGreaterThan(0);
      }
    },
    15,
  );
});
