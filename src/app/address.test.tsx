// The address and the document: every edit is a version, and a hash that cannot be read changes nothing.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useDocument } from '../store/document.ts';
import { editDocument } from '../store/editing.ts';
import { setFigures } from '../store/figures.ts';
import { followDocument } from '../store/follow.ts';
import { useLab } from '../store/lab.ts';
import { chooseInLab, openLab } from '../store/lab-steps.ts';
import { usePlayback } from '../store/playback.ts';
import type { Edit } from '../topology/edit.ts';
import { read, write } from '../topology/notation.ts';
import { followAddress, openAddress, presentLink, readAddress } from './address.ts';
import { goingMoment } from './going.ts';
import { useNotices } from './notices.ts';
import { openOrigin, resetScenario, useScenario } from './scenario.ts';

const store = useDocument.getState;
const shown = () => decodeURIComponent(location.hash);
let stops: (() => void)[] = [];
let pushed: ReturnType<typeof vi.spyOn>;

function open(notation: string): void {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  openOrigin({ start: null, topology: document.topology, running: [] });
}
const replicas = (count: number): Edit => ({ type: 'set', node: 'nginx', changes: { replicas: count } });

/** What the browser does when somebody goes back or forward, or types another hash. */
function arrive(hash: string, state: unknown): void {
  history.replaceState(state, '', hash);
  window.dispatchEvent(new PopStateEvent('popstate', { state }));
}

beforeEach(() => {
  useDocument.setState(useDocument.getInitialState(), true);
  usePlayback.setState(usePlayback.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
  history.replaceState(null, '', '#');
  open('host:x86(container:nginx)');
  stops = [followDocument(), followAddress()];
  pushed = vi.spyOn(history, 'pushState');
});
afterEach(() => {
  for (const stop of stops) stop();
});

describe('the address', () => {
  test('shows the document from the beginning, without a version of its own', () => {
    expect(shown()).toContain('(container:nginx)');
    expect(pushed).not.toHaveBeenCalled();
  });

  test('gets a version for every edit, and one for a whole movement of a slider', () => {
    editDocument(replicas(2));
    for (const count of [3, 4, 5]) editDocument(replicas(count), 'slider 1');
    expect(pushed).toHaveBeenCalledTimes(2);
    expect(shown()).toContain('*5');
  });

  test('gone back to an earlier version, that is wanted from the present moment on, and can be undone', () => {
    const state = history.state;
    const earlier = location.hash;
    editDocument(replicas(2));
    usePlayback.getState().seek(500);
    arrive(earlier, state);
    expect(write(store().topology)).toContain('(container:nginx)');
    expect(usePlayback.getState().tMs).toBe(500);
    expect(pushed).toHaveBeenCalledTimes(1);
    store().undo();
    expect(shown()).toContain('*2');
  });

  test('of another deployment begins a run of its own', () => {
    usePlayback.getState().seek(500);
    arrive('#v=1&t=host:z(lpar)', null);
    expect(usePlayback.getState().tMs).toBe(0);
    expect(useScenario.getState().origin?.topology).toBe(store().topology);
  });

  test('carries changed figures, with a version for each, and goes back to them', () => {
    const state = history.state;
    const earlier = location.hash;
    setFigures({ 'ksm.sleepMs': 5 });
    setFigures({ 'ksm.pagesToScan': 300 });
    expect(shown()).toContain('&p=ksm.sleepMs=5,ksm.pagesToScan=300');
    expect(pushed).toHaveBeenCalledTimes(2);
    const { topology } = store();
    arrive(earlier, state);
    expect(store().parameters).toEqual({});
    expect(store().topology).toBe(topology);
    store().undo();
    expect(shown()).toContain('ksm.sleepMs=5');
  });

  test('that asks too much of a figure is opened without that, and says so', () => {
    arrive('#v=1&t=host:x86(container:redis)&p=ksm.sleepMs=5000,ksm.naps=1,ksm.pagesToScan=300', null);
    expect(write(store().topology)).toContain('redis');
    expect(store().parameters).toEqual({ 'ksm.pagesToScan': 300 });
    expect(useNotices.getState().notice?.words).toMatch(/ksm\.sleepMs to 5000; it can be 0 to 1,000 .*1 more/);
    expect(shown()).toContain('p=ksm.pagesToScan=300');
  });

  test('as it was opened comes back whole, figures included', () => {
    arrive('#v=1&t=host:x86(container:redis)&p=ksm.pagesToScan=300', null);
    setFigures({ 'ksm.pagesToScan': 400 });
    editDocument({ type: 'remove', node: 'redis' });
    resetScenario();
    expect(store().parameters).toEqual({ 'ksm.pagesToScan': 300 });
    expect(write(store().topology)).toContain('redis');
  });

  test('that cannot be read leaves everything as it is, and says where it is wrong', () => {
    const before = store().topology;
    arrive('#v=1&t=host:x86(container:nginx', null);
    expect(store().topology).toBe(before);
    expect(useNotices.getState().notice?.words).toMatch(/character \d+/);
    expect(shown()).toContain('(container:nginx)');
  });

  test('that is none of ours is not spoken of', () => {
    history.replaceState(null, '', '#chapter-2');
    expect(readAddress()).toBeNull();
    expect(useNotices.getState().notice).toBeNull();
  });

  test('that may not be written harms nothing', () => {
    pushed.mockImplementation(() => {
      throw new DOMException('SecurityError');
    });
    editDocument(replicas(2));
    expect(presentLink()).toContain('*2');
  });

  describe('keeps what is shown', () => {
    beforeEach(() => vi.useFakeTimers());
    afterEach(() => {
      vi.useRealTimers();
      useLab.setState(useLab.getInitialState(), true);
    });
    const settle = () => vi.advanceTimersByTime(1000);

    test('the moment of a clock that stands, with no version of its own; none while it goes', () => {
      for (const tMs of [500, 1000, 1500]) usePlayback.getState().seek(tMs);
      expect(shown()).not.toContain('at=');
      settle();
      expect(shown()).toContain('&at=1.5s');
      usePlayback.getState().play();
      settle();
      expect(shown()).not.toContain('at=');
      expect(pushed).not.toHaveBeenCalled();
    });

    test('a clock that goes is noted beside it, and opened again it goes on from there', () => {
      usePlayback.getState().play();
      usePlayback.setState({ tMs: 2500 });
      expect(goingMoment()).toBe(2500);
      const { state } = history;
      for (const stop of stops) stop();
      stops = [];
      usePlayback.setState(usePlayback.getInitialState(), true);
      history.replaceState(state, '', location.hash);
      openAddress({ start: null, platform: null });
      expect(usePlayback.getState()).toMatchObject({ tMs: 2500, playing: true });
    });

    test('walls and flaws, also where nobody chose; back and forward go through what was chosen', () => {
      openLab('walls');
      settle();
      expect(shown()).toContain('&walls=nginx');
      const state = history.state;
      const earlier = location.hash;
      chooseInLab({ attacker: 'nginx', fallen: 1 }, 'lab-falls', { name: 'nginx' });
      expect(pushed).toHaveBeenCalledTimes(1);
      expect(shown()).toContain('&walls=1@nginx');
      arrive(earlier, state);
      expect(useLab.getState()).toMatchObject({ open: true, view: 'walls', fallen: 0 });
      openLab('flaw');
      settle();
      expect(shown()).toMatch(/&flaw=CVE-[\d-]+@nginx/);
      useLab.getState().close();
      settle();
      expect(shown()).not.toMatch(/flaw=|walls=/);
    });

    test('the seed, which a link without one puts back', () => {
      arrive('#v=1&t=host:x86(container:redis)&seed=7', null);
      expect(usePlayback.getState().recording.seed).toBe(7);
      expect(presentLink()).toContain('&seed=7');
      arrive('#v=1&t=host:x86(container:redis)', null);
      expect(usePlayback.getState().recording.seed).toBe(1);
      expect(presentLink()).not.toContain('seed=');
    });
  });
});
