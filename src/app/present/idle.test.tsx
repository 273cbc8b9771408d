// A pointer that nobody moves is out of sight, wherever it rests, and comes back with the hand.
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useIdle } from './idle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Two() {
  useIdle();
  return (
    <>
      <button type="button">one</button>
      <button type="button">other</button>
    </>
  );
}

const isHiddenOver = (name: string): boolean =>
  document.documentElement.matches('[data-idle]') &&
  screen.getByRole('button', { name }).hasAttribute('data-under-pointer');

test('the pointer is hidden over what it rests on, and over what comes under it meanwhile, until it is moved', () => {
  const { unmount } = render(<Two />);
  fireEvent.pointerOver(screen.getByRole('button', { name: 'one' }));
  vi.advanceTimersByTime(2400);
  expect(isHiddenOver('one')).toBe(false);
  vi.advanceTimersByTime(200);
  expect(isHiddenOver('one')).toBe(true);
  fireEvent.pointerOver(screen.getByRole('button', { name: 'other' }));
  expect(isHiddenOver('one')).toBe(false);
  expect(isHiddenOver('other')).toBe(true);
  fireEvent.pointerMove(screen.getByRole('button', { name: 'other' }));
  expect(document.querySelector('[data-idle], [data-under-pointer]')).toBeNull();
  vi.advanceTimersByTime(2600);
  expect(isHiddenOver('other')).toBe(true);
  unmount();
  expect(document.querySelector('[data-idle], [data-under-pointer]')).toBeNull();
});
