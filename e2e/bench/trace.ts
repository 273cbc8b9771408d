// A trace of the browser while something goes on in a page, and the events of the page's main thread in it.
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The part of a trace event that is read here; times are microseconds, `tdur` is processor time. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Traces while `run` goes on; `file`: kept there as the browser's own tools open it (Performance, or ui.perfetto.dev). */
export async function traceDuring(
  page: Page,
  categories: readonly string[],
  run: () => Promise<void>,
  file?: string,
): Promise<readonly TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories] },
  });
  await run();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  if (file !== undefined) writeFileSync(file, JSON.stringify({ traceEvents: events }));
  return events;
}

/** All that the main thread of the page did. There may be a spare renderer: the page's is the one that did the work. */
export function mainThreadOf(events: readonly TraceEvent[], task: string): readonly TraceEvent[] {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const worked = (some: readonly TraceEvent[]): number =>
    some.reduce((sum, { name, tdur = 0 }) => (name === task ? sum + tdur : sum), 0);
  const [busiest] = mains
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid))
    .sort((a, b) => worked(b) - worked(a));
  return busiest ?? [];
}
