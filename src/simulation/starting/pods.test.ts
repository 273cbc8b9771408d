// Pods: a sandbox first, then the container that joins it. What either takes is what the catalogue has for a container; what
// must be right is what there is once, what there is twice, and in which order.
import { describe, expect, it } from 'vitest';
import type { NodeFrame } from '../frame.ts';
import { msIn, nodeOf, started, trial } from './trial.ts';

const HOST = 'host:x86,64cpu,256G';

function stages(node: NodeFrame): readonly string[] {
  return node.stages.map(({ name }) => name);
}

function pod(what: string): NodeFrame {
  return started(`${HOST}(${what}#it,engine=cri)`);
}

function plain(what: string): NodeFrame {
  return started(`${HOST}(${what}#it,engine=containerd)`);
}

const SANDBOX = ['pod-engine', 'pod-overlay', 'pod-namespaces', 'pod-cgroup', 'network'];
const CONTAINER = ['engine', 'overlay', 'namespaces', 'cgroup', 'runtime'];

describe('a pod', () => {
  it('starts its sandbox, which has the network, and then the container without one of its own', () => {
    expect(stages(pod('container:nginx'))).toEqual([...SANDBOX, 'pod-runtime', ...CONTAINER, 'application']);
  });

  it('of gVisor has one Sentry, in which the container is made', () => {
    expect(stages(pod('gvisor:nginx'))).toEqual([...SANDBOX, 'pod-runtime', 'sentry', ...CONTAINER, 'application']);
    expect(msIn(pod('gvisor:nginx'), 'sentry')).toBeCloseTo(msIn(plain('gvisor:nginx'), 'sentry'), 9);
  });

  it('of Kata has one guest, whose agent makes the container', () => {
    const names = stages(pod('kata:nginx'));
    const guest = ['monitor', 'firmware', 'kernel', 'pod-agent'];
    expect(names).toEqual([...SANDBOX, ...guest, 'engine', 'overlay', 'agent', 'application']);
    const machine = ['monitor', 'firmware', 'kernel'];
    expect(msIn(pod('kata:nginx'), ...machine)).toBeCloseTo(msIn(plain('kata:nginx'), ...machine), 9);
    // What the agent does besides, it does for the process that waits.
    const more = msIn(pod('kata:nginx'), 'pod-agent', 'agent') - msIn(plain('kata:nginx'), 'agent');
    expect(more).toBeCloseTo(25, 6);
  });

  it.each(['container:nginx', 'gvisor:nginx'])('makes what a container has twice and the network once: %s', (what) => {
    const [whole, once] = [pod(what), plain(what)];
    expect(msIn(whole, 'network')).toBeCloseTo(msIn(once, 'network'), 9);
    for (const name of ['overlay', 'cgroup', 'runtime']) {
      expect(msIn(whole, `pod-${name}`)).toBeCloseTo(msIn(once, name), 9);
      expect(msIn(whole, name)).toBeCloseTo(msIn(once, name), 9);
    }
  });

  it.each(['container:nginx', 'gvisor:nginx', 'kata:nginx'])('starts a shim for its sandbox alone: %s', (what) => {
    const [whole, once] = [pod(what), plain(what)];
    expect(msIn(whole, 'pod-engine')).toBeCloseTo(msIn(once, 'engine'), 9);
    expect(msIn(whole, 'engine')).toBeLessThan(msIn(once, 'engine'));
    expect(msIn(whole, 'engine')).toBeGreaterThan(0);
  });

  it('has the shared namespaces made by its sandbox, and those of the container by the container', () => {
    const [shared, own] = ['net+ipc+uts', 'mnt+pid+cgroup'];
    const made = (namespaces: string, engine: string, name: string) =>
      msIn(started(`${HOST}(container:nginx#it,engine=${engine},ns=${namespaces})`), name);
    expect(made(shared, 'cri', 'namespaces')).toBe(0);
    expect(made(shared, 'cri', 'pod-namespaces')).toBeCloseTo(made(shared, 'containerd', 'namespaces'), 9);
    expect(made(own, 'cri', 'namespaces')).toBeCloseTo(made(own, 'containerd', 'namespaces'), 9);
  });

  it('in the network of its host has no network made', () => {
    expect(stages(started(`${HOST}(container:nginx#it,engine=cri,ns=mnt+pid+ipc+uts+cgroup)`))).not.toContain(
      'network',
    );
  });

  it('waits with others for the lock of the network once, whatever it brings', () => {
    const last = (engine: string) =>
      nodeOf(trial(`${HOST}(container:nginx#it,engine=${engine}*200)`).frameAt(600_000), 'it').readyAtMs?.last ?? 0;
    // 75 ms each at the lock of the kernel: the second call of the engine hides in the queue, a second network would not.
    expect(last('cri') - last('containerd')).toBeLessThan(1_000);
    expect(last('cri')).toBeGreaterThan(200 * 75);
  });

  it('holds a process that waits beside what a container holds, and its program once on a kernel', () => {
    const free = (engine: string, count: number) =>
      trial(`${HOST}(container:nginx#it,engine=${engine}*${count})`).frameAt(600_000).hosts[0]?.memory.freeMiB ?? NaN;
    const [one, many] = [1, 101].map((count) => free('containerd', count) - free('cri', count)) as [number, number];
    // In whole pages of 4 KiB: 166 of its program, ten of its own.
    expect(one).toBeCloseTo(176 / 256, 6);
    expect(many - one).toBeCloseTo((100 * 10) / 256, 6);
  });

  it('goes away in two steps, the network with its sandbox', () => {
    const again = (engine: string) =>
      started(`${HOST}(container:nginx#it,engine=${engine},starts=3)`).starts?.medianMs ?? Number.NaN;
    const ready = (engine: string) =>
      started(`${HOST}(container:nginx#it,engine=${engine})`).readyAtMs?.last ?? Number.NaN;
    const [withPod, without] = ['cri', 'containerd'].map((engine) => again(engine) - ready(engine)) as [number, number];
    expect(withPod).toBeCloseTo(2 * without + 69, 6);
  });
});
