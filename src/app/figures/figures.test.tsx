// Records of figures as people meet them: a line that opens, a value that is tried and given back, a list that is searched,
// and the panel that tells where a number comes from.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PARAMETERS } from '../../catalog/parameters.ts';
import { leftOut } from '../../locales/en/left-out.ts';
import { useAsked } from '../../store/asked.ts';
import { useDocument } from '../../store/document.ts';
import { setFigures } from '../../store/figures.ts';
import { attach, usePlayback } from '../../store/playback.ts';
import { read } from '../../topology/notation.ts';
import type { Connection } from '../../worker/client.ts';
import { createHandler } from '../../worker/handle.ts';
import type { Reply, Request } from '../../worker/messages.ts';
import { useWindows } from '../windows.ts';
import { ChangesChip } from './changes-chip.tsx';
import { FigureRow } from './figure-row.tsx';
import { FiguresDialog } from './figures-dialog.tsx';
import { LEFT_OUT } from './left-out.ts';
import { LeftOutDialog } from './left-out-dialog.tsx';
import { OriginPanel } from './origin-panel.tsx';

const parameters = () => useDocument.getState().parameters;
const settled = () => act(() => new Promise((done) => setTimeout(done)));
const none = () => {};

function record(id: string) {
  const found = PARAMETERS[id];
  if (!found) throw new Error(`There is no parameter ${id}.`);
  return found;
}

/** The simulation itself, asked without a thread. */
function direct(): Connection {
  const handle = createHandler();
  const ask = <T extends Reply['type']>(request: Request & { type: T }) => {
    const reply = handle(request);
    return Promise.resolve(reply.type === request.type ? (reply as Extract<Reply, { type: T }>) : null);
  };
  return {
    run: (recording, horizonMs) => ask({ id: 1, type: 'run', recording, horizonMs }),
    frame: async (tMs) => (await ask({ id: 1, type: 'frame', tMs }))?.frame ?? null,
    series: async (fromMs, toMs, points) =>
      (await ask({ id: 1, type: 'series', fromMs, toMs, points }))?.series ?? null,
    preview: async () => null,
    density: async () => null,
    colocation: async () => null,
    read: async (question) => (await ask({ id: 1, type: 'read', ...question }))?.readings ?? null,
    influences: async (question) => (await ask({ id: 1, type: 'influences', ...question }))?.influences ?? null,
    onStatus: (listener) => listener('ready'),
    onError: none,
    close: none,
  };
}

beforeEach(() => {
  useDocument.setState(useDocument.getInitialState(), true);
  usePlayback.setState(usePlayback.getInitialState(), true);
  const document = read('host:x86,16cpu,64G(container:nginx#web)');
  if (!document.ok) throw new Error(document.error.code);
  useDocument.getState().open(document.topology);
});
afterEach(() => {
  cleanup();
  useAsked.getState().close();
  useWindows.getState().close();
});

describe('a figure in a line', () => {
  const show = (id: string) => render(<FigureRow id={id} record={record(id)} />);
  const open = () => fireEvent.click(screen.getByRole('button', { expanded: false }));

  test('says what it is, its value, its range and where it comes from', () => {
    show('container.engineMs');
    const line = screen.getByRole('button', { expanded: false });
    expect(line.textContent).toContain('The way of an order through engine daemon');
    expect(line.textContent).toContain('250 ms');
    expect(line.textContent).toContain('A Fresh Look');
    expect(within(line).getByRole('img', { name: 'Range 50 ms to 400 ms, usually 250 ms.' })).toBeTruthy();
  });

  test('opens to its source, to where sources disagree and to what else is published, with links that open apart', () => {
    show('container.engineMs');
    open();
    expect(screen.getByText('Where sources disagree')).toBeTruthy();
    expect(screen.getByText('The published figures behind it')).toBeTruthy();
    expect(screen.getByText(/^The command docker run --rm of echo with the image there/)).toBeTruthy();
    const links = screen.getAllByRole('link');
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toContain('noopener');
      expect(link.getAttribute('href')).toMatch(/^https:/);
    }
  });

  test('shows as many published figures as one can take in, and the rest when asked', () => {
    show('isolation.strength.container');
    open();
    const before = screen.getAllByRole('link').length;
    fireEvent.click(screen.getByRole('button', { name: /^\d+ more$/ }));
    expect(screen.getAllByRole('link').length).toBeGreaterThan(before);
  });

  test('says that it is an assumption, and why', () => {
    show('lpar.activationMs');
    open();
    expect(screen.getByText(/Administrators speak of seconds to minutes/)).toBeTruthy();
  });

  test('is tried with another value by slider and by field, marked, and given back', async () => {
    show('container.engineMs');
    open();
    fireEvent.change(screen.getByRole('slider', { name: 'Try another value' }), { target: { value: '200' } });
    await settled();
    expect(parameters()).toEqual({ 'container.engineMs': 400 });
    expect(screen.getByText(/changed from 250 ms/)).toBeTruthy();
    const field = screen.getByRole('spinbutton', { name: 'Value' });
    fireEvent.change(field, { target: { value: '9999' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(parameters()).toEqual({ 'container.engineMs': 400 });
    fireEvent.change(field, { target: { value: '120.5' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(parameters()).toEqual({ 'container.engineMs': 120.5 });
    fireEvent.click(screen.getByRole('button', { name: 'Back to 250 ms' }));
    expect(parameters()).toEqual({});
  });

  test('that is a share is spoken of in hundredths', async () => {
    show('image.readShare');
    open();
    const field = screen.getByRole('spinbutton', { name: 'Value' });
    fireEvent.change(field, { target: { value: '12.5' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(parameters()).toEqual({ 'image.readShare': 0.125 });
  });

  test('that is a switch is switched', async () => {
    show('image.coldStart');
    open();
    fireEvent.click(screen.getByRole('switch', { name: 'Try another value' }));
    await settled();
    expect(parameters()).toEqual({ 'image.coldStart': 1 });
  });
});

describe('the list of all figures', () => {
  test('is searched by words and says how many it found', () => {
    render(<FiguresDialog open onClose={none} />);
    expect(screen.getByRole('status').textContent).toBe(`${Object.keys(PARAMETERS).length} figures`);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search' }), { target: { value: 'sleep_millisecs' } });
    expect(screen.getByText('How long the scanner sleeps between batches.')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/^\d figures? of \d+$/);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zeppelin' } });
    expect(screen.getByText('No figure is like that.')).toBeTruthy();
  });

  test('shows what was changed, and gives all of it back', () => {
    setFigures({ 'ksm.sleepMs': 5, 'container.engineMs': 100 });
    useWindows.getState().show('figures', 'changed');
    render(<FiguresDialog open onClose={none} />);
    expect(screen.getByRole('status').textContent).toMatch(/^2 figures of/);
    fireEvent.click(screen.getByRole('button', { name: 'Reset all' }));
    expect(parameters()).toEqual({});
    expect(screen.getByText('No figure has been changed.')).toBeTruthy();
  });
});

describe('the chip of changed figures', () => {
  test('counts them, lists them, and gives back one or all', () => {
    setFigures({ 'ksm.sleepMs': 5, 'container.engineMs': 100 });
    render(<ChangesChip />);
    fireEvent.click(screen.getByRole('button', { name: /2 figures changed/ }));
    expect(screen.getByText('250 ms → 100 ms')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Back to 20 ms/ }));
    expect(parameters()).toEqual({ 'container.engineMs': 100 });
    fireEvent.click(screen.getByRole('button', { name: 'Reset all' }));
    expect(parameters()).toEqual({});
  });
});

describe('where a number comes from', () => {
  async function ask() {
    const stop = attach(direct());
    const { topology } = useDocument.getState();
    usePlayback.setState({ recording: { seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology }] } });
    usePlayback.getState().restart();
    await settled();
    useAsked.getState().ask({ quantity: 'ready', node: 'web' });
    render(<OriginPanel />);
    await screen.findByText(/figures? moves? it/, {}, { timeout: 60_000 });
    return stop;
  }

  test('is told by the parameters that move it, each with what it would make of the number', async () => {
    const stop = await ask();
    const panel = screen.getByRole('dialog', { name: 'Where this number comes from' });
    expect(document.activeElement).toBe(panel);
    expect(within(panel).getByText('web: ready at')).toBeTruthy();
    const engine = within(panel).getByRole('button', { name: /The way of an order through engine daemon/ });
    expect(engine.textContent).toMatch(/makes it 0\.\d+ s to 0\.\d+ s/);
    expect(within(panel).queryByText(/scanner sleeps/)).toBeNull();
    fireEvent.keyDown(panel, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    stop();
  });
});

describe('what the model leaves out', () => {
  test('has every item once, with why it matters and what it cannot show', () => {
    expect(LEFT_OUT.map(({ name }) => name).sort()).toEqual(Object.keys(leftOut.items).sort());
    render(<LeftOutDialog open onClose={none} />);
    expect(screen.getAllByText('Why it matters')).toHaveLength(LEFT_OUT.length);
    expect(screen.getAllByText('What it cannot show')).toHaveLength(LEFT_OUT.length);
    fireEvent.click(screen.getByRole('button', { name: 'All figures of the model' }));
    expect(useWindows.getState().shown).toBe('figures');
  });
});
