// A chart in full view: a window over the page, and in a talk in the place of the stage, with no window between it and the keys.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useAsked } from '../store/asked.ts';
import { useFullView } from '../store/full-view.ts';
import { useLab } from '../store/lab.ts';
import { usePlayback } from '../store/playback.ts';
import { useView } from '../store/view.ts';
import { ChartsColumn } from './charts-column.tsx';
import { frame, HORIZON_MS, host, NOW_MS, series } from './fixtures/four-tenants.ts';
import { ChartTools } from './full-view.tsx';

beforeEach(() => {
  usePlayback.setState({ tMs: NOW_MS, horizonMs: HORIZON_MS, frame: frame(), series: series() });
});

afterEach(() => {
  cleanup();
  usePlayback.setState(usePlayback.getInitialState(), true);
  useFullView.setState(useFullView.getInitialState(), true);
  useView.setState({ presenting: false });
  useAsked.getState().close();
  useLab.setState(useLab.getInitialState(), true);
});

const memory = () => within(screen.getByRole('region', { name: 'Memory sharing' }));
const opener = () => screen.getByRole('button', { name: 'Memory sharing: full view and table' });

it('is known while its window is open, and one at a time', () => {
  render(<ChartsColumn form="drawn" />);
  fireEvent.click(opener());
  expect(useFullView.getState().chart).toBe('memory-sharing');
  act(() => useFullView.getState().show('isolation'));
  expect(screen.getAllByRole('dialog').map((dialog) => dialog.getAttribute('aria-labelledby'))).toHaveLength(1);
  fireEvent.click(within(screen.getByRole('dialog', { name: 'Isolation' })).getByRole('button', { name: 'Close' }));
  expect(useFullView.getState().chart).toBeNull();
});

it('has what the page around it can do with it, in its window, at its head or at its foot', () => {
  const Tool = ({ chart, at }: { readonly chart: string; readonly at: string }) => <p>{`${at} for ${chart}`}</p>;
  render(
    <ChartTools value={{ Saving: () => null, Capture: Tool }}>
      <ChartsColumn form="figure" />
    </ChartTools>,
  );
  act(() => useFullView.getState().show('startup-cost'));
  const [head, foot] = within(screen.getByRole('dialog')).getAllByText(/^(head|foot) for startup-cost$/);
  const table = within(screen.getByRole('dialog')).getAllByRole('table')[0] as HTMLElement;
  expect(head?.textContent).toBe('head for startup-cost');
  expect(head?.compareDocumentPosition(table)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(foot?.compareDocumentPosition(table)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
});

it('in a talk it is no window; its figure follows every frame, and Escape and its button lead back to where it came from', () => {
  useView.setState({ presenting: true });
  render(<ChartsColumn form="drawn" />);
  fireEvent.click(opener());
  expect(screen.queryByRole('dialog')).toBeNull();
  const back = memory().getByRole('button', { name: 'Beside the stage' });
  expect(document.activeElement).toBe(back);
  expect(memory().getByRole('table')).toBeTruthy();
  act(() =>
    usePlayback.setState({
      frame: frame({ hosts: [host(undefined, { savedByPageCacheMiB: 500, savedByMergingMiB: 0 })] }),
    }),
  );
  expect(memory().getByRole('button', { name: '500, where this number comes from' })).toBeTruthy();
  fireEvent.keyDown(back, { key: 'Escape' });
  expect(memory().queryByRole('table')).toBeNull();
  expect(document.activeElement).toBe(opener());
  fireEvent.click(opener());
  fireEvent.click(memory().getByRole('button', { name: 'Beside the stage' }));
  expect(document.activeElement).toBe(opener());
});

it('what a scene of a talk asks for takes no focus, so that its keys stay the talk’s', () => {
  useView.setState({ presenting: true });
  render(<ChartsColumn form="drawn" />);
  act(() => useFullView.getState().show('memory-sharing'));
  expect(memory().getByRole('button', { name: 'Beside the stage' })).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
  act(() => useFullView.getState().show(null));
  expect(document.activeElement).toBe(document.body);
});

it.each([
  ['where a figure comes from', () => useAsked.getState().ask({ quantity: 'cores', node: null })],
  ['the lab', () => useLab.getState().put({ open: true })],
])('makes way for %s', (_what, ask) => {
  render(<ChartsColumn form="drawn" />);
  act(() => useFullView.getState().show('isolation'));
  expect(screen.getByRole('dialog', { name: 'Isolation' })).toBeTruthy();
  act(ask);
  expect(screen.queryByRole('dialog', { name: 'Isolation' })).toBeNull();
});
