// The tasks of the page's main thread while something goes on: how long each took by the clock, and how much processor time of
// that it had. On a machine that others use as well only the second says what the page itself needs.
import type { Page } from '@playwright/test';

export interface Task {
  readonly ms: number;
  readonly processorMs: number;
}

/** The part of a trace event that is read here; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const TASK = 'ThreadControllerImpl::RunTask';

/** All tasks of the main thread of the page while `run` goes on. */
export async function tasksDuring(page: Page, run: () => Promise<void>): Promise<readonly Task[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  await run();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  // There may be a spare renderer: the page's is the one that did the work.
  const [busiest] = mains
    .map(({ pid, tid }) =>
      events.filter((event) => event.name === TASK && event.ph === 'X' && event.pid === pid && event.tid === tid),
    )
    .sort((a, b) => processorTime(b) - processorTime(a));
  return (busiest ?? []).map(({ dur = 0, tdur = 0 }) => ({ ms: dur / 1000, processorMs: tdur / 1000 }));
}

const processorTime = (tasks: readonly TraceEvent[]): number => tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0);

/** `3 over 50 ms, 1 over 100 ms, longest 124 ms (58 ms of processor time)`. */
export function longest(tasks: readonly Task[]): string {
  const over = (most: number): number => tasks.filter(({ ms }) => ms > most).length;
  const most = (of: (task: Task) => number): string => Math.max(0, ...tasks.map(of)).toFixed(0);
  const processor = most(({ processorMs }) => processorMs);
  return `${over(50)} over 50 ms, ${over(100)} over 100 ms, longest ${most(({ ms }) => ms)} ms; most processor time ${processor} ms`;
}
