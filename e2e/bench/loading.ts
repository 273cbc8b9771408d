// What a browser really transfers, and when, from the first request until nothing more comes: over a line of known speed, with
// an empty cache. Tells what came before the charts did.
import type { Browser } from '@playwright/test';
import { heading, kB, row } from './print.ts';
import { FIRST_VIEW_BUDGET } from './size.ts';

/** A usual line at home or on the way. */
const LINE = { bitsPerS: 10_000_000, latencyMs: 40 };

/** Milliseconds within which one import asks for all that it brings along. */
const TOGETHER_MS = 30;

interface Arrival {
  readonly name: string;
  /** Milliseconds after the page was asked for: when it was asked for, and when it was there. */
  readonly askedMs: number;
  readonly ms: number;
  /** On the line, headers included. */
  readonly bytes: number;
}

export async function benchLoading(browser: Browser, address: string): Promise<void> {
  heading(`Loading: empty cache, ${LINE.bitsPerS / 1_000_000} Mbit/s, ${LINE.latencyMs} ms`);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const throughput = LINE.bitsPerS / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LINE.latencyMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await page.goto(`${address}?autoplay=0`);
  await page.getByRole('tree').waitFor();
  await page.waitForLoadState('networkidle');
  const { arrivals, paintMs } = await page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return {
      arrivals: resources.map(({ name, startTime, responseEnd, transferSize }): Arrival => {
        const file = new URL(name).pathname.split('/').pop() ?? '';
        return { name: file, askedMs: startTime, ms: responseEnd, bytes: transferSize };
      }),
      paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    };
  });
  const code = arrivals.filter(({ name }) => /\.(js|css)$/.test(name)).sort((a, b) => a.ms - b.ms);
  let sum = 0;
  for (const { name, ms, bytes } of code) {
    sum += bytes;
    row(`${String(Math.round(ms)).padStart(6)} ms  ${name}`, `${kB(bytes)}, together ${kB(sum)}`);
  }
  // What the charts bring along is asked for together with them.
  const charts = code.find(({ name }) => /^charts-column.*\.js$/.test(name))?.askedMs ?? Number.POSITIVE_INFINITY;
  const isThread = ({ name }: Arrival): boolean => name.startsWith('simulation.worker');
  const bytesOf = (some: readonly Arrival[]): number => some.reduce((bytes, arrival) => bytes + arrival.bytes, 0);
  const early = code.filter(({ askedMs }) => askedMs < charts - TOGETHER_MS);
  row('first contentful paint', `${paintMs.toFixed(0)} ms`);
  row(
    'JS and CSS that were asked for before the charts, headers included',
    `${kB(bytesOf(early.filter((arrival) => !isThread(arrival))))} (budget ${kB(FIRST_VIEW_BUDGET).trim()})`,
  );
  row('and the thread of the simulation', kB(bytesOf(code.filter(isThread))));
  row('fonts', kB(bytesOf(arrivals.filter(({ name }) => name.endsWith('.woff2')))));
  row('all of it, until nothing more comes', kB(bytesOf(arrivals)));
  await context.close();
}
