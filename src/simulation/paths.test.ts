// Which way packets take from a sandbox to the wire: every hop is there once, whoever does its work.
import { describe, expect, test } from 'vitest';
import { createValue } from '../catalog/parameters.ts';
import { X86 } from '../catalog/platforms/x86.ts';
import { pathThrough, type Wall } from './paths.ts';

const path = (wall: Wall) => pathThrough(createValue(), X86, [wall]);
const container = (ownNetwork: boolean): Wall => ({ kind: 'container', depth: 0, ownNetwork });
const kata = (ownNetwork: boolean): Wall => ({ kind: 'kata', depth: 1, ownNetwork });
const guest: Wall = { kind: 'vm', depth: 1, ownNetwork: false };

describe('a Kata container', () => {
  const files = (sharedFs: 'none' | 'virtio-fs', monitor: string) =>
    path({ ...kata(true), monitor, sandboxing: { sharedFs } as NonNullable<Wall['sandboxing']> });

  test('has the disk of its monitor where it shares no file system with the host, and a server of files else', () => {
    const disk = (monitor: string) => path({ kind: 'microvm', depth: 1, ownNetwork: false, monitor }).requestMs;
    expect(files('none', 'firecracker').requestMs).toBe(disk('firecracker'));
    expect(files('none', 'cloud-hypervisor').requestMs).toBe(disk('cloud-hypervisor'));
    expect(files('virtio-fs', 'cloud-hypervisor')).toEqual(files('virtio-fs', 'firecracker'));
    expect(files('virtio-fs', 'cloud-hypervisor').requestMs).not.toBe(disk('cloud-hypervisor'));
  });

  test('has a server of files that is busy longer with each request than the thread of a disk', () => {
    const requestMs = ({ beside }: ReturnType<typeof path>) => beside[0]?.requestMs ?? 0;
    expect(requestMs(files('virtio-fs', 'qemu'))).toBeGreaterThan(requestMs(path(guest)));
  });
});

describe('the thread that serves a card', () => {
  const monitor: Wall = { kind: 'microvm', depth: 1, ownNetwork: false };
  const both = (outer: Wall, inner: Wall) => pathThrough(createValue(), X86, [inner, outer]).cardMs;

  test('is there for every virtual card, and for nothing else', () => {
    expect(path(container(true)).cardMs).toBe(0);
    expect(path(guest).cardMs).toBeGreaterThan(0);
    expect(path(monitor).cardMs).toBeGreaterThan(path(guest).cardMs);
  });

  test('of the slowest card holds up what passes several', () => {
    expect(both(guest, { ...monitor, depth: 2 })).toBe(path(monitor).cardMs);
    expect(both(monitor, { ...guest, depth: 2 })).toBe(path(monitor).cardMs);
    expect(both(guest, container(true))).toBe(path(guest).cardMs);
  });
});

describe('a Kata container with a network of its own', () => {
  test('has the virtual card of a guest and the bridge of a container, both their delays', () => {
    expect(path(kata(true)).hops).toEqual(['virtual-card', 'bridge']);
    const delays = path(guest).roundTripMs + path(container(true)).roundTripMs;
    expect(path(kata(true)).roundTripMs).toBeCloseTo(delays, 9);
  });

  test('leaves the work of the bridge to the host, beside the guest', () => {
    expect(path(kata(true)).packetMs).toBe(path(guest).packetMs);
    const outside = ({ beside }: ReturnType<typeof path>) => beside.reduce((ms, { packetMs }) => ms + packetMs, 0);
    expect(outside(path(kata(true)))).toBeCloseTo(outside(path(guest)) + path(container(true)).packetMs, 9);
  });

  test('has no bridge to pass in the network of the host', () => {
    expect(path(kata(false)).hops).toEqual(['virtual-card']);
    expect(path(kata(false)).roundTripMs).toBe(path(guest).roundTripMs);
  });
});

describe('the work beside machines', () => {
  test('is that of each machine on the way, from the inside out, and of nothing else', () => {
    const walls: Wall[] = [container(true), { ...guest, depth: 2 }, container(false), guest];
    const { beside } = pathThrough(createValue(), X86, walls);
    expect(beside.map(({ wall }) => wall)).toEqual([1, 3]);
    for (const one of beside) expect({ ...one, wall: 0 }).toEqual(path(guest).beside[0]);
    expect(path(container(true)).beside).toEqual([]);
  });
});
