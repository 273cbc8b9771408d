import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAsked } from '../store/asked.ts';
import { useDocument } from '../store/document.ts';
import { useFullView } from '../store/full-view.ts';
import { usePlayback } from '../store/playback.ts';
import { useView } from '../store/view.ts';
import type { Sandbox } from '../topology/topology.ts';
import { ChartsColumn } from './charts-column.tsx';
import { frame, HORIZON_MS, host, NODES, NOW_MS, series } from './fixtures/four-tenants.ts';

const initial = usePlayback.getInitialState();
const runner: Sandbox = { id: 'ci-runner', kind: 'container', replicas: 1, children: [] };

beforeEach(() => {
  usePlayback.setState({ ...initial, tMs: NOW_MS, horizonMs: HORIZON_MS, frame: frame(), series: series() });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  usePlayback.setState(initial, true);
  useDocument.setState(useDocument.getInitialState(), true);
  useAsked.getState().close();
  useFullView.getState().show(null);
  useView.setState({ carrying: null });
});

const chart = (name: string) => within(screen.getByRole('region', { name }));

it('each chart has one headline figure with its unit', () => {
  render(<ChartsColumn form="drawn" />);
  expect(chart('Isolation').getByRole('button', { name: '1, where this number comes from' })).toBeTruthy();
  expect(chart('Isolation').getByText('wall')).toBeTruthy();
  expect(chart('Memory sharing').getByText('GiB saved')).toBeTruthy();
  expect(chart('Startup cost').getByText('s until all is ready')).toBeTruthy();
});

it('a headline asks where it comes from, and the window over the page makes way for the answer', () => {
  render(<ChartsColumn form="drawn" />);
  fireEvent.click(chart('Startup cost').getByRole('button', { name: /table/i }));
  const inside = within(screen.getByRole('dialog', { name: 'Startup cost' }));
  fireEvent.click(inside.getByRole('button', { name: /where this number/ }));
  expect(useAsked.getState().figure).toEqual({ quantity: 'ready', node: null });
  expect(screen.queryByRole('dialog', { name: 'Startup cost' })).toBeNull();
});

it('figures follow every frame without waiting for the drawing', () => {
  render(<ChartsColumn form="drawn" />);
  const savings = { savedByPageCacheMiB: 500, savedByMergingMiB: 0 };
  act(() => usePlayback.setState({ frame: frame({ hosts: [host(undefined, savings)] }) }));
  expect(chart('Memory sharing').getByText('500')).toBeTruthy();
  expect(chart('Memory sharing').getByText('MiB saved')).toBeTruthy();
});

it('tells what changed since the last edit and what caused it', () => {
  const savings = { savedByPageCacheMiB: 300, savedByMergingMiB: 2780 };
  render(<ChartsColumn form="drawn" />);
  act(() => {
    const edit = { type: 'add', parent: 'z16', node: runner } as const;
    const name = { code: 'add', params: { name: 'ci-runner' } } as const;
    useDocument.setState({ lastEdit: { edit, name, serial: 1, how: 'done' } });
    usePlayback.setState({ baseline: frame({ nodes: NODES.slice(0, 6), hosts: [host(undefined, savings)] }) });
  });
  expect(chart('Memory sharing').getByText('+300 MiB').parentElement?.textContent).toBe('+300 MiB since ci-runner');
  expect(chart('Isolation').getByText('no change since ci-runner')).toBeTruthy();
  expect(chart('Startup cost').getByText('+0.8 s')).toBeTruthy();
});

it.each([
  ['undone', 'no change since undoing ci-runner'],
  ['redone', 'no change since redoing ci-runner'],
] as const)('an edit that was %s is a cause of its own', (how, words) => {
  render(<ChartsColumn form="drawn" />);
  act(() => {
    const edit = { type: 'add', parent: 'z16', node: runner } as const;
    const name = { code: 'add', params: { name: 'ci-runner' } } as const;
    useDocument.setState({ lastEdit: { edit, name, serial: 1, how } });
    usePlayback.setState({ baseline: frame() });
  });
  expect(chart('Isolation').getByText(words)).toBeTruthy();
});

it('drawings say in a sentence what they show', () => {
  render(<ChartsColumn form="drawn" />);
  const names = screen
    .getAllByRole('img')
    .map((image) => document.getElementById(image.getAttribute('aria-labelledby') ?? ''));
  const sentences = names.map((name) => name?.textContent);
  expect(sentences).toContain(
    'Isolation: the weakest pair is initech against acme, with 1 wall of strength 1.0 between them.',
  );
  expect(sentences).toContain(
    'Startup: 8 starts. The slowest, build-vm, takes 3.2 s until it is ready (2.6 s to 4.6 s).',
  );
});

it('with fewer than two tenants isolation says that there is nobody to be isolated from', () => {
  usePlayback.setState({ frame: frame({ hosts: [host([])] }), series: null });
  render(<ChartsColumn form="drawn" />);
  expect(chart('Isolation').getByText('one tenant only')).toBeTruthy();
  expect(
    chart('Isolation').getAllByText('No second tenant: there is nobody to be isolated from.').length,
  ).toBeGreaterThan(0);
});

it.each([
  ['Isolation', 'initech', 2],
  ['Memory sharing', '30.0 s', 1],
  ['Startup cost', 'build-vm', 1],
])('the table behind %s has the row %s', (name, row, tables) => {
  render(<ChartsColumn form="drawn" />);
  fireEvent.click(screen.getByRole('button', { name: `${name}: full view and table` }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getAllByRole('table')).toHaveLength(tables);
  expect(dialog.getAllByRole('rowheader', { name: row }).length).toBeGreaterThan(0);
});

it('where it is narrow the figures open the charts', () => {
  render(<ChartsColumn form="figure" />);
  expect(screen.queryByRole('img')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Memory sharing/ }));
  expect(within(screen.getByRole('dialog')).getByRole('table')).toBeTruthy();
});

it('drawings wait while something is carried, and catch up when it has landed', () => {
  vi.useFakeTimers();
  render(<ChartsColumn form="drawn" />);
  act(() => vi.advanceTimersByTime(2000));
  const carrying = {
    what: { type: 'new', node: runner },
    mode: 'pointer',
    over: null,
    refusal: null,
    preview: null,
  } as const;
  act(() => {
    useView.setState({ carrying });
    usePlayback.setState({ frame: frame({ hosts: [host([])] }) });
    vi.advanceTimersByTime(2000);
  });
  expect(chart('Isolation').queryByText('walls to break')).not.toBeNull();
  act(() => {
    useView.setState({ carrying: null });
    vi.advanceTimersByTime(2000);
  });
  expect(chart('Isolation').queryByText('walls to break')).toBeNull();
});

it('says so too when the first picture of the run comes later', () => {
  vi.useFakeTimers();
  usePlayback.setState({ frame: null, series: null });
  render(<ChartsColumn form="drawn" />);
  act(() => vi.advanceTimersByTime(2000));
  expect(chart('Isolation').queryByText(/there is nobody to be isolated from/, { selector: 'p' })).toBeNull();
  act(() => {
    usePlayback.setState({ frame: frame({ hosts: [host([])] }) });
    vi.advanceTimersByTime(2000);
  });
  expect(chart('Isolation').getByText(/there is nobody to be isolated from/, { selector: 'p' })).toBeTruthy();
});
