// The tasks of the page's main thread while something goes on: how long each took by the clock, and how much processor time of
// that it had. On a machine that others use as well only the second says what the page itself needs.
import type { Page } from '@playwright/test';
import { mainThreadOf, type TraceEvent, traceDuring } from './trace.ts';

export interface Task {
  readonly ms: number;
  readonly processorMs: number;
}

const TASK = 'ThreadControllerImpl::RunTask';

/** All tasks of the main thread of the page while `run` goes on. */
export async function tasksDuring(page: Page, run: () => Promise<void>): Promise<readonly Task[]> {
  return tasksOf(mainThreadOf(await traceDuring(page, ['toplevel'], run), TASK), TASK);
}

/** The tasks among the events of a thread; `task` is what they are called in the categories that were traced. */
export function tasksOf(events: readonly TraceEvent[], task: string): readonly Task[] {
  return events
    .filter(({ name, ph }) => name === task && ph === 'X')
    .map(({ dur = 0, tdur = 0 }) => ({ ms: dur / 1000, processorMs: tdur / 1000 }));
}

/** `3 over 50 ms, 1 over 100 ms, longest 124 ms (58 ms of processor time)`. */
export function longest(tasks: readonly Task[]): string {
  const over = (most: number): number => tasks.filter(({ ms }) => ms > most).length;
  const most = (of: (task: Task) => number): string => Math.max(0, ...tasks.map(of)).toFixed(0);
  const processor = most(({ processorMs }) => processorMs);
  return `${over(50)} over 50 ms, ${over(100)} over 100 ms, longest ${most(({ ms }) => ms)} ms; most processor time ${processor} ms`;
}
