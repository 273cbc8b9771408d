// What tools report of memory, and what was promised and is held: told once it is opened, as the moment has it.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { createRun } from '../../simulation/run.ts';
import { usePlayback } from '../../store/playback.ts';
import { read } from '../../topology/notation.ts';
import type { Topology } from '../../topology/topology.ts';
import { find } from '../../topology/tree.ts';
import { ToolReports } from './tool-reports.tsx';

function topologyOf(notation: string): Topology {
  const document = read(notation);
  if (!document.ok) throw new Error(`${document.error.code} at ${document.error.position}`);
  return document.topology;
}

/** Shows it of a node, opened, a minute into its run. */
function opened(notation: string, id: string): HTMLElement {
  const topology = topologyOf(notation);
  const recording = { seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology }] };
  act(() => usePlayback.setState({ frame: createRun(recording, 60_000).frameAt(60_000) }));
  const node = find(topology, id);
  if (!node) throw new Error(`no ${id}`);
  render(<ToolReports topology={topology} node={node} />);
  const region = screen.getByRole('region', { name: /what tools report$/ });
  const details = region.querySelector('details') as HTMLDetailsElement;
  if (!details.open) {
    expect(within(region).queryByRole('heading')).toBeNull();
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  return region;
}

/** Names and figures of one of its lists. */
function listed(region: HTMLElement, name: string): Record<string, string> {
  const lines = within(region).getByRole('region', { name }).querySelectorAll('dl > div');
  return Object.fromEntries(
    [...lines].map((line) => [
      line.querySelector('dt')?.textContent ?? '',
      line.querySelector('dd')?.textContent ?? '',
    ]),
  );
}

afterEach(cleanup);

test('of a container: its control group, the engine’s figure, and no machine', () => {
  const region = opened('host:x86,4cpu,16G(container:nginx,256M#web*2)', 'web');
  expect(Object.keys(listed(region, 'control group'))).toContain('memory.current');
  expect(listed(region, 'docker stats')['MEM USAGE']).toMatch(/MiB$/);
  expect(listed(region, 'Promised and held').configured).toBe('256 MiB');
  expect(within(region).queryByRole('region', { name: 'free' })).toBeNull();
  expect(region.textContent).toContain('Of one of 2, in the mean.');
});

test('of a machine: what it was given and has touched, what its guest sees, and what its host does', () => {
  const region = opened('host:x86,4cpu,16G(vm:debian,1cpu,2G#vm(container:postgres))', 'vm');
  const held = listed(region, 'Promised and held');
  expect(held.configured).toBe('2 GiB');
  expect(held.touched).toMatch(/[MG]iB$/);
  expect(listed(region, 'virsh dommemstat').rss).toBe(held['in real memory']);
  expect(Object.keys(listed(region, 'free'))).toEqual([
    'total',
    'used',
    'free',
    'buff/cache',
    'available',
    'swap used',
  ]);
});

test('of a host: what it has promised in all, beside what it has', () => {
  const region = opened('host:x86,4cpu,16G,merging=on(vm:debian,1cpu,24G#vm)', 'host');
  const held = listed(region, 'Promised and held');
  expect(held.configured).toBe('24 GiB');
  expect(held['configured over real']).toBe('1.50');
  expect(Object.keys(listed(region, '/sys/kernel/mm/ksm'))).toContain('pages_sharing');
});
