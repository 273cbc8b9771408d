// The deployments of the article, each built from an empty host by any pair of hands, and what the charts must say of them.
import { expect } from '@playwright/test';
import type { Hands } from './hands/hands.ts';
import type { Look, When } from './look.ts';

export interface Deployment {
  readonly name: string;
  readonly platform: 'x86' | 'z';
  /** Everything is placed at time 0, so that the figures of two looks at one moment compare. */
  build(hands: Hands, look: (when: When) => Promise<Look>): Promise<void>;
  /** The document in the end. */
  readonly notation: string;
  /** What the stage reads in the end, as a set. */
  readonly reads: readonly string[];
}

const bareContainers: Deployment = {
  name: 'bare containers',
  platform: 'x86',
  async build(hands, look) {
    await hands.put('nginx', 'x86');
    await hands.put('nginx', 'x86');
    const two = await look(10);
    await hands.put('nginx', 'x86');
    const three = await look(10);
    // The third on one kernel adds no image pages: they are held once, and what sharing saves grows instead.
    expect(two.memory('page cache')).toBeGreaterThan(0);
    expect(three.memory('page cache')).toBe(two.memory('page cache'));
    expect(three.memory('private')).toBeGreaterThan(two.memory('private'));
    expect(three.headlines.savedMiB).toBeGreaterThan(two.headlines.savedMiB);
    expect(three.headlines.readyS).toBeLessThan(1);
    expect(three.headlines.walls).toBeNull();
    await hands.give('nginx', 'acme');
    await hands.give('nginx-2', 'globex');
    await hands.give('nginx-3', 'globex');
    const owned = await look(10);
    expect(owned.headlines.walls).toBe(1);
    expect(owned.walls('acme', 'globex')).toBe('container');
  },
  notation: 'host:x86,16cpu,64G(container:nginx,@acme;container:nginx,@globex;container:nginx,@globex)',
  reads: [
    'host x86, 16 cores, 64 GiB, 3 things stand on it',
    'container nginx, tenant acme, on host x86, running',
    'container nginx-2, tenant globex, on host x86, running',
    'container nginx-3, tenant globex, on host x86, running',
  ],
};

const machines: Deployment = {
  name: 'virtual machines',
  platform: 'x86',
  async build(hands, look) {
    await hands.put('VM', 'x86');
    const one = await look(30);
    await hands.put('VM', 'x86');
    const two = await look(30);
    // A second machine brings a second kernel and shares nothing before merging has passed twice.
    expect(two.memory('kernels')).toBeGreaterThan(one.memory('kernels'));
    expect(two.memory('page cache')).toBeGreaterThan(one.memory('page cache'));
    expect(two.headlines.savedMiB).toBe(0);
    expect(two.headlines.readyS).toBeGreaterThan(10);
    await hands.give('vm', 'acme');
    await hands.give('vm-2', 'globex');
    const merged = await look('merged');
    expect(merged.headlines.savedMiB).toBeGreaterThan(0);
    expect(merged.memory('merged')).toBeGreaterThan(0);
    expect(merged.memory('Held')).toBeLessThan(two.memory('Held'));
    expect(merged.headlines.walls).toBe(1);
    expect(merged.walls('acme', 'globex')).toBe('virtual machine');
  },
  notation: 'host:x86,16cpu,64G(vm,@acme;vm,@globex)',
  reads: [
    'host x86, 16 cores, 64 GiB, 2 things stand on it',
    'VM vm, tenant acme, on host x86, running',
    'VM vm-2, tenant globex, on host x86, running',
  ],
};

const machineInContainer: Deployment = {
  name: '1: a VM in a container',
  platform: 'x86',
  async build(hands, look) {
    await hands.put('Container', 'x86');
    await hands.put('VM', 'container');
    await hands.put('VM', 'x86');
    await hands.give('vm', 'acme');
    await hands.give('vm-2', 'globex');
    const all = await look(30);
    // Both chains, one after the other: longer than the machine alone, and than the container alone.
    expect(all.start('vm', 'Waiting')).toBeGreaterThan(0);
    expect(all.start('vm', 'Ready after')).toBeGreaterThan(all.start('vm-2', 'Ready after'));
    expect(all.start('vm', 'Ready after')).toBeGreaterThan(all.start('container', 'Ready after'));
    expect(all.headlines.readyS).toBeCloseTo(all.start('vm', 'Ready after'), 0);
    // From inside there are two walls to break, from the bare machine one.
    expect(all.walls('acme', 'globex')).toBe('virtual machine → container');
    expect(all.walls('globex', 'acme')).toBe('virtual machine');
    expect(all.headlines.walls).toBe(1);
  },
  notation: 'host:x86,16cpu,64G(container(vm,@acme);vm,@globex)',
  reads: [
    'host x86, 16 cores, 64 GiB, 2 things stand on it',
    'container container, on host x86, running',
    'VM vm, tenant acme, in container container, running',
    'VM vm-2, tenant globex, on host x86, running',
  ],
};

const containerInMachine: Deployment = {
  name: '2: a container in a VM',
  platform: 'x86',
  async build(hands, look) {
    await hands.put('VM', 'x86');
    await hands.put('nginx', 'vm');
    await hands.put('VM', 'x86');
    await hands.put('nginx', 'vm-2');
    const two = await look(30);
    expect(two.start('nginx', 'Waiting')).toBeGreaterThanOrEqual(two.start('vm', 'Ready after'));
    expect(two.start('nginx', 'Ready after')).toBeGreaterThan(two.start('vm', 'Ready after'));
    expect(two.headlines.readyS).toBeGreaterThan(10);
    await hands.put('VM', 'x86');
    await hands.put('nginx', 'vm-3');
    const three = await look(30);
    // In a third machine the image pages are read and held once more…
    expect(three.memory('page cache')).toBeGreaterThan(two.memory('page cache'));
    expect(three.memory('merged')).toBe(0);
    // …until merging has seen them unchanged twice.
    const later = await look('merged');
    expect(later.memory('merged')).toBeGreaterThan(0);
    expect(later.headlines.savedMiB).toBeGreaterThan(three.headlines.savedMiB);
    expect(later.memory('Held')).toBeLessThan(three.memory('Held'));
    await hands.give('vm', 'acme');
    await hands.give('vm-2', 'globex');
    await hands.give('vm-3', 'initech');
  },
  notation: 'host:x86,16cpu,64G(vm,@acme(container:nginx);vm,@globex(container:nginx);vm,@initech(container:nginx))',
  reads: [
    'host x86, 16 cores, 64 GiB, 3 things stand on it',
    'VM vm, tenant acme, on host x86, running',
    'container nginx, tenant acme, in VM vm, running',
    'VM vm-2, tenant globex, on host x86, running',
    'container nginx-2, tenant globex, in VM vm-2, running',
    'VM vm-3, tenant initech, on host x86, running',
    'container nginx-3, tenant initech, in VM vm-3, running',
  ],
};

const containersPerTenant: Deployment = {
  name: '2b: many containers in one VM per tenant',
  platform: 'x86',
  async build(hands, look) {
    await hands.put('nginx', 'x86');
    await hands.put('nginx', 'x86');
    await hands.give('nginx', 'acme');
    await hands.give('nginx-2', 'globex');
    const bare = await look(30);
    expect(bare.headlines.walls).toBe(1);
    await hands.put('VM', 'x86');
    await hands.put('VM', 'x86');
    await hands.give('vm', 'acme');
    await hands.give('vm-2', 'globex');
    await hands.move('nginx', 'vm');
    await hands.move('nginx-2', 'vm-2');
    const one = await look(30);
    // With a machine for each tenant there is a second wall to break, and a longer way until all is ready.
    expect(one.headlines.walls).toBe(2);
    expect(one.walls('acme', 'globex')).toBe('container → virtual machine');
    expect(one.headlines.readyS).toBeGreaterThan(bare.headlines.readyS ?? 0);
    expect(one.headlines.savedMiB).toBe(0);
    await hands.put('redis', 'vm');
    const many = await look(30);
    // The second container in a machine shares the base layer with the first.
    expect(many.headlines.savedMiB).toBeGreaterThan(0);
    expect(many.memory('kernels')).toBeLessThan(one.memory('kernels') + 20);
    expect(many.headlines.walls).toBe(2);
  },
  notation: 'host:x86,16cpu,64G(vm,@acme(container:nginx,@acme;container:redis);vm,@globex(container:nginx,@globex))',
  reads: [
    'host x86, 16 cores, 64 GiB, 2 things stand on it',
    'VM vm, tenant acme, on host x86, running',
    'container nginx, tenant acme, in VM vm, running',
    'container redis, tenant acme, in VM vm, running',
    'VM vm-2, tenant globex, on host x86, running',
    'container nginx-2, tenant globex, in VM vm-2, running',
  ],
};

const secondLevel: Deployment = {
  name: 'second-level virtualization on z',
  platform: 'z',
  async build(hands, look) {
    await hands.put('LPAR', 'IBM z');
    await hands.put('z/VM guest', 'lpar');
    await hands.put('z/VM guest', 'zvm');
    await hands.put('z/VM guest', 'zvm');
    await hands.give('zvm-2', 'acme');
    await hands.give('zvm-3', 'globex');
    const two = await look(120);
    // Partition, first guest, guest in the guest: each waits for the one below it.
    expect(two.start('zvm', 'Ready after')).toBeGreaterThan(two.start('lpar', 'Ready after'));
    expect(two.start('zvm-2', 'Ready after')).toBeGreaterThan(two.start('zvm', 'Ready after'));
    expect(two.walls('acme', 'globex')).toBe('z/VM guest');
    expect(two.headlines.walls).toBe(1);
    await hands.put('LPAR', 'IBM z');
    await hands.put('z/VM guest', 'lpar-2');
    await hands.move('zvm-3', 'lpar-2');
    await hands.remove('zvm-4');
    const apart = await look(120);
    // In a partition of its own there are the partition's wall and those of both guests to break.
    expect(apart.walls('acme', 'globex')).toBe('z/VM guest → z/VM guest → partition');
    expect(apart.headlines.walls).toBe(2);
  },
  notation: 'host:z,16cpu,64G(lpar(zvm(zvm,@acme));lpar(zvm,@globex))',
  reads: [
    'host IBM z, 16 cores, 64 GiB, 2 things stand on it',
    'LPAR lpar, on host IBM z, running',
    'z/VM guest zvm, in LPAR lpar, running',
    'z/VM guest zvm-2, tenant acme, in z/VM guest zvm, running',
    'LPAR lpar-2, on host IBM z, running',
    'z/VM guest zvm-3, tenant globex, in LPAR lpar-2, running',
  ],
};

export const DEPLOYMENTS: readonly Deployment[] = [
  bareContainers,
  machines,
  machineInContainer,
  containerInMachine,
  containersPerTenant,
  secondLevel,
];
