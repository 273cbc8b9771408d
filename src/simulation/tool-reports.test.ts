import { describe, expect, it } from 'vitest';
import { read } from '../topology/read.ts';
import type { Frame } from './frame.ts';
import { createRun } from './run.ts';
import { type Reported, type ToolName, type ToolReport, toolReportsOf } from './tool-reports.ts';

const NOTATION =
  'host:x86,8cpu,32G,merging=on(vm:debian#vm,2cpu,4G(container:postgres#inner); container:nginx#web*3; microvm#micro; kata:nginx#kata)';

function frameOf(notation: string, tMs = 290_000): Frame {
  const result = read(notation);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const entries = [{ atMs: 0, topology: result.topology }];
  return createRun({ seed: 1, parameters: {}, running: [], entries }, 300_000).frameAt(tMs);
}

const FRAME = frameOf(NOTATION);
const USUAL = { inactiveFileShare: 0.5, merging: null } as const;

function reportsOf(id: string, more: Partial<Reported> = {}, frame = FRAME): readonly ToolReport[] {
  const node = frame.nodes.find((one) => one.id === id);
  if (!node) throw new Error(`no ${id}`);
  const kind = node.kind as Reported['kind'];
  return toolReportsOf(node, { kind, engine: kind === 'container' ? 'docker' : null, ...USUAL, ...more });
}

function said(reports: readonly ToolReport[], tool: ToolName, name: string): number {
  const line = reports.find((one) => one.tool === tool)?.lines.find((one) => one.name === name);
  const figure = line?.MiB ?? line?.count;
  if (figure === undefined) throw new Error(`${tool} says no ${name}`);
  return figure;
}

describe('what tools report', () => {
  it('a control group’s count is the sum of its parts, and docker stats leaves out pages that were read once', () => {
    const web = reportsOf('web');
    const [current, anon, file, kernel] = ['memory.current', 'anon', 'file', 'kernel'].map((name) =>
      said(web, 'cgroup', name),
    ) as [number, number, number, number];
    expect(current).toBeCloseTo(anon + file + kernel, 9);
    expect(file).toBeGreaterThan(0);
    expect(said(web, 'docker-stats', 'MEM USAGE')).toBeCloseTo(current - file / 2, 9);
    // Whoever is asked by Kubernetes hears the same under another name, and who has no engine only of the control group.
    expect(said(reportsOf('web', { engine: 'cri' }), 'kubectl-top', 'MEMORY')).toBeCloseTo(current - file / 2, 9);
    expect(reportsOf('web', { engine: 'none' }).map(({ tool }) => tool)).toEqual(['cgroup']);
  });

  it('is of one instance of several', () => {
    const node = FRAME.nodes.find(({ id }) => id === 'web');
    expect(said(reportsOf('web'), 'cgroup', 'anon') * 3).toBeCloseTo(node?.memory.group.anonymousMiB ?? Number.NaN, 9);
  });

  it('a guest’s free adds up, and libvirt sees the same from outside, with more resident than the guest uses', () => {
    const vm = reportsOf('vm');
    const of = (name: string) => said(vm, 'free', name);
    expect(of('used') + of('free') + of('buff/cache')).toBeCloseTo(of('total'), 6);
    expect(of('available')).toBeCloseTo(of('free') + of('buff/cache'), 6);
    expect(of('total')).toBeLessThan(4096);
    expect(said(vm, 'virsh', 'actual')).toBe(4096);
    expect(said(vm, 'virsh', 'unused')).toBeCloseTo(of('free'), 6);
    expect(said(vm, 'virsh', 'rss')).toBeGreaterThan(of('used') + of('buff/cache'));
    // What stands in the guest is counted by the kernel of the guest, not by that of the host.
    expect(said(reportsOf('inner'), 'cgroup', 'anon')).toBeLessThan(of('used'));
  });

  it('small machines have a monitor only, those of z/VM what z/VM says, a partition nobody outside', () => {
    expect(reportsOf('micro').map(({ tool }) => tool)).toEqual(['ps', 'free']);
    expect(reportsOf('kata').map(({ tool }) => tool)).toEqual(['ps', 'free']);
    const z = frameOf('host:z,8cpu,64G(lpar#partition,4cpu,32G(zvm:debian#guest,1cpu,4G))');
    expect(reportsOf('guest', {}, z).map(({ tool }) => tool)).toEqual(['indicate', 'free']);
    expect(reportsOf('partition', {}, z).map(({ tool }) => tool)).toEqual(['free']);
  });

  it('a host says what it has merged where it merges', () => {
    const merging = FRAME.hosts[0]?.merging ?? null;
    const host = reportsOf('host', { merging });
    expect(said(host, 'ksm', 'pages_sharing')).toBe(merging?.pagesSharing);
    expect(reportsOf('host', { merging: merging && { ...merging, on: false } }).map(({ tool }) => tool)).toEqual([
      'free',
    ]);
  });

  it('balloons take from what a guest calls its total', () => {
    const of = (balloon: string) =>
      frameOf(`host:x86,4cpu,3G,merging=off(vm:debian#vm,1cpu,4G${balloon}; vm:debian,1cpu,4G${balloon})`, 200_000);
    const total = (frame: Frame) => said(reportsOf('vm', {}, frame), 'free', 'total');
    expect(total(of(',balloon'))).toBeLessThanOrEqual(total(of('')));
  });
});
