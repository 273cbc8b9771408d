// That nothing of what is announced in one go is lost.
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useView } from '../store/view.ts';
import { Announcements } from './announcements.tsx';
import { GAP_MS } from './announcer.ts';

beforeEach(() => {
  vi.useFakeTimers();
  useView.setState({ announcement: null });
});
afterEach(() => void vi.useRealTimers());

const said = (): string => screen.getByRole('status').textContent ?? '';

test('two things announced in one go are said one after the other', () => {
  render(<Announcements />);
  act(() => {
    useView.getState().announce({ type: 'refused', refusal: { code: 'needs-a-host', params: { node: 'nginx' } } });
    useView.getState().announce({ type: 'put-back', name: 'nginx' });
  });
  act(() => void vi.advanceTimersByTime(50));
  expect(said()).toBe('nginx needs a host to stand on.');
  act(() => void vi.advanceTimersByTime(GAP_MS));
  expect(said()).toBe('nginx put back.');
});

test('things that became ready in one go are one sentence', () => {
  render(<Announcements />);
  act(() => {
    for (const node of ['web', 'cache', 'db']) useView.getState().announce({ type: 'ready', node });
  });
  act(() => void vi.advanceTimersByTime(GAP_MS));
  expect(said()).toBe('web is ready. cache is ready. db is ready.');
});
