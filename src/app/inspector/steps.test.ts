// Where the sliders of limits come to rest, and when two of their changes are one movement.
import { expect, test } from 'vitest';
import { endGesture, gestureOf, holdGesture } from './gesture.ts';
import { cpuMaxSteps, memoryMaxSteps, pidsMaxSteps, weightSteps } from './steps.ts';

const GiB = 2 ** 30;

test('a processor limit ends at the cores of the host, and then there is none', () => {
  expect(cpuMaxSteps(2, null)).toEqual([0.1, 0.25, 0.5, 1, 1.5, 2, null]);
});

test('a limit from a link keeps its own place between the steps', () => {
  expect(cpuMaxSteps(1, 0.3)).toEqual([0.1, 0.25, 0.3, 0.5, 1, null]);
  expect(pidsMaxSteps(100)).toContain(100);
  expect(weightSteps(120)).toContain(120);
});

test('memory limits grow by doubling up to the memory of the host', () => {
  const steps = memoryMaxSteps(4 * GiB, null);
  expect(steps.slice(-4)).toEqual([GiB, 2 * GiB, 4 * GiB, null]);
});

test('changes of one slider in quick succession are one movement; a pause, another slider or letting go ends it', () => {
  const first = gestureOf('memory', 0);
  expect(gestureOf('memory', 500)).toBe(first);
  const later = gestureOf('memory', 2000);
  expect(later).not.toBe(first);
  const other = gestureOf('pids', 2100);
  expect(other).not.toBe(later);
  expect(gestureOf('memory', 2200)).not.toBe(later);
  endGesture();
  expect(gestureOf('memory', 2201)).not.toBe(gestureOf('other', 2202));
});

test('while the pointer is held, a pause ends nothing; the next press does', () => {
  holdGesture();
  const first = gestureOf('memory', 0);
  expect(gestureOf('memory', 5000)).toBe(first);
  holdGesture();
  expect(gestureOf('memory', 5001)).not.toBe(first);
  endGesture();
});
