import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVENTS, frame, HORIZON_MS, NODES, NOW_MS, series } from '../charts/fixtures/four-tenants.ts';
import { useDocument } from '../store/document.ts';
import { usePlayback } from '../store/playback.ts';
import { afterwards } from './afterwards.ts';
import { moveBy, playOrPause, toEnd, toStart } from './time-controls/actions.ts';
import { TimeControls } from './time-controls.tsx';

const initial = usePlayback.getInitialState();

beforeEach(() => {
  usePlayback.setState({ ...initial, tMs: NOW_MS, horizonMs: HORIZON_MS, events: EVENTS, frame: frame() });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  usePlayback.setState(initial, true);
  useDocument.setState(useDocument.getInitialState(), true);
});

const line = () => screen.getByRole('slider', { name: 'Moment' });
const now = () => usePlayback.getState().tMs;

describe('the buttons', () => {
  it('play and pause, and say which of the two they will do', () => {
    render(<TimeControls />);
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    expect(usePlayback.getState().playing).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(usePlayback.getState().playing).toBe(false);
  });

  it('step to the events around the present moment', () => {
    render(<TimeControls />);
    fireEvent.click(screen.getByRole('button', { name: 'Next event' }));
    expect(now()).toBe(47_200);
    fireEvent.click(screen.getByRole('button', { name: 'Previous event' }));
    expect(now()).toBe(44_000);
  });

  it('offer speeds from a tenth to a thousand', () => {
    render(<TimeControls />);
    const speed = screen.getByRole('combobox', { name: 'Speed' });
    expect(speed.querySelectorAll('option')).toHaveLength(10);
    fireEvent.change(speed, { target: { value: '1000' } });
    expect(usePlayback.getState().speed).toBe(1000);
  });
});

describe('the time line', () => {
  it('is a slider that says where it is, of how much, and what happened there', () => {
    render(<TimeControls />);
    expect(line().getAttribute('aria-valuetext')).toBe('46.2 s of 60.0 s');
    expect(line().getAttribute('aria-valuenow')).toBe('46.2');
    act(() => usePlayback.getState().seek(30_000));
    expect(line().getAttribute('aria-valuetext')).toBe('30.0 s of 60.0 s, 30.0 s: + web-2');
  });

  it('says now and then where it is while time runs, and at once where it stops', () => {
    render(<TimeControls />);
    act(() => usePlayback.setState({ playing: true }));
    act(() => usePlayback.setState({ tMs: 46_900 }));
    expect(line().getAttribute('aria-valuenow')).toBe('46.2');
    act(() => usePlayback.setState({ playing: false }));
    expect(line().getAttribute('aria-valuenow')).toBe('46.9');
  });

  it.each([
    ['ArrowRight', false, 46_300],
    ['ArrowLeft', true, 45_200],
    ['PageDown', false, 36_200],
    ['Home', false, 0],
    ['End', false, 60_000],
  ])('%s (with Shift: %s) leads to %d ms and no further', (key, shiftKey, tMs) => {
    const outside = vi.fn();
    window.addEventListener('keydown', outside);
    render(<TimeControls />);
    fireEvent.keyDown(line(), { key, shiftKey });
    window.removeEventListener('keydown', outside);
    expect(now()).toBe(tMs);
    expect(outside).not.toHaveBeenCalled();
  });

  it('follows a press, holds the clock while pressed, and lets it go on afterwards', () => {
    usePlayback.setState({ playing: true });
    render(<TimeControls />);
    fireEvent.pointerDown(line(), { button: 0, pointerId: 1, clientX: 100 });
    expect(now()).toBe(10_000);
    expect(usePlayback.getState().playing).toBe(false);
    fireEvent.pointerUp(line(), { pointerId: 1, clientX: 100 });
    expect(usePlayback.getState().playing).toBe(true);
  });

  it('snaps to the event under a press', () => {
    render(<TimeControls />);
    fireEvent.pointerDown(line(), { button: 0, pointerId: 1, clientX: 303 });
    expect(now()).toBe(30_000);
    expect(now()).not.toBe(30_300);
  });

  it('speaks at most once a second while the clock runs', () => {
    vi.useFakeTimers();
    usePlayback.setState({ playing: true });
    render(<TimeControls />);
    act(() => usePlayback.setState({ tMs: 46_900 }));
    expect(line().getAttribute('aria-valuenow')).toBe('46.2');
    act(() => vi.advanceTimersByTime(1000));
    expect(line().getAttribute('aria-valuenow')).toBe('46.9');
  });
});

it('the actions for keys never leave the run', () => {
  moveBy(-90_000);
  expect(now()).toBe(0);
  toEnd();
  expect(now()).toBe(HORIZON_MS);
  toStart();
  expect(now()).toBe(0);
  playOrPause();
  expect(usePlayback.getState().playing).toBe(true);
});

describe('the sentence', () => {
  it('says what is going on as long as nothing was changed', async () => {
    await afterwards.load();
    render(<TimeControls />);
    expect(screen.getByText('46 of 47 ready').parentElement?.textContent).toContain(
      'build-vm comes last, in 1.0\u00a0s',
    );
  });

  it('says what the last edit came to, once that has been computed', async () => {
    await afterwards.load();
    render(<TimeControls />);
    const runner = { id: 'ci-runner', kind: 'container', replicas: 1, children: [] } as const;
    const edit = { type: 'add', parent: 'z16', node: runner } as const;
    act(() => {
      usePlayback.setState({ series: series(3) });
      const name = { code: 'add', params: { name: 'ci-runner' } } as const;
      useDocument.setState({ lastEdit: { edit, name, serial: 1, how: 'done' } });
      const recording = { ...initial.recording };
      usePlayback.setState({ baseline: frame({ tMs: 44_000, nodes: NODES.slice(0, 6) }), recording });
    });
    const said = () => screen.getByText('ci-runner placed').parentElement?.textContent;
    expect(said()).toBe('ci-runner placed');
    act(() => usePlayback.setState({ series: series(5) }));
    expect(said()).toBe('ci-runner placed memory as before, ready in 3.2\u00a0s, kernels 3 → 4');
  });
});
