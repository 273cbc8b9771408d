// The page while boxes boot before a viewer's eyes: how long its main thread is away, how often what is live moves, and how soon
// another moment is shown.
import { loadavg } from 'node:os';
import type { Browser, Page } from '@playwright/test';
import { heading, row } from './print.ts';
import { longest, type Task, tasksDuring } from './tasks.ts';

const RUNS = 3;
const SECONDS = 10;
const SIZE = { width: 1440, height: 900 };

export async function benchBooting(browser: Browser, address: string): Promise<void> {
  heading(`Page: 50 boxes boot, ${RUNS} times; load of the machine ${loadavg()[0]?.toFixed(1)}`);
  const runs: { loading: readonly Task[]; booting: readonly Task[]; rates: Rates }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: SIZE });
    const loading = await tasksDuring(page, async () => {
      await open(page, address, 50);
      await page.waitForLoadState('networkidle');
    });
    await countMoves(page);
    const booting = await tasksDuring(page, async () => {
      await page.getByRole('button', { name: /^Play/ }).click();
      await pass(SECONDS);
    });
    runs.push({ loading, booting, rates: await readRates(page) });
    await page.close();
  }
  for (const { loading } of byLongest(runs, 'loading')) row('tasks while loading (none over 100 ms)', longest(loading));
  for (const { booting } of byLongest(runs, 'booting')) {
    row(`tasks in ${SECONDS} s of booting (none over 100 ms)`, longest(booting));
  }
  const rates = runs.map(({ rates }) => rates);
  for (const part of PARTS) {
    const each = rates.map((rate) => rate[part.name] / SECONDS).sort((a, b) => a - b);
    row(`${part.name}: changes a second (${part.budget})`, `${each[0]?.toFixed(1)} to ${each.at(-1)?.toFixed(1)}`);
  }
}

/** Best first. */
function byLongest<Name extends string>(
  runs: readonly Readonly<Record<Name, readonly Task[]>>[],
  name: Name,
): readonly Readonly<Record<Name, readonly Task[]>>[] {
  const most = (tasks: readonly Task[]): number => Math.max(0, ...tasks.map(({ ms }) => ms));
  return [...runs].sort((a, b) => most(a[name]) - most(b[name]));
}

/** From a press on the time line until the stage shows that moment, painted. */
export async function benchScrubbing(browser: Browser, address: string): Promise<void> {
  heading(`Page: scrubbing, 40 moments; load of the machine ${loadavg()[0]?.toFixed(1)}`);
  for (const boxes of [50, 300]) {
    const page = await browser.newPage({ viewport: SIZE });
    await open(page, address, boxes);
    await page.waitForLoadState('networkidle');
    const times = await page.evaluate(scrub);
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(0);
    row(
      `${boxes} boxes: press to stage (50 ms)`,
      `median ${at(0.5)} ms, nine in ten within ${at(0.9)} ms, slowest ${at(1)} ms`,
    );
    await page.close();
  }
}

async function open(page: Page, address: string, boxes: number): Promise<void> {
  const nodes = Array.from({ length: boxes }, (_, at) =>
    at % 5 === 0 ? `vm:debian,1cpu,2G,@t${at % 4}` : `container:nginx,@t${at % 4}`,
  );
  const hash = `#v=1&t=${encodeURIComponent(`host:x86,16cpu,512G(${nodes.join(';')})`)}`;
  // The names that tsx gives to functions are not known in the page.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.goto(`${address}?autoplay=0${hash}`);
  await page.getByRole('treeitem').first().waitFor();
  await page
    .getByText(/ held$/)
    .first()
    .waitFor();
}

function pass(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

const PARTS = [
  { name: 'stage', find: '[role=tree]', budget: 'at least 10' },
  { name: 'headline figures', find: 'aside section > div:first-of-type > p', budget: 'at least 10 where they change' },
  { name: 'playhead', find: '[role=slider]', budget: 'at least 10' },
  { name: 'chart drawings', find: '.recharts-surface', budget: 'at the slower rate' },
] as const;

type Rates = Record<(typeof PARTS)[number]['name'], number>;

/** Counts from now on in how many pictures each part has changed. */
async function countMoves(page: Page): Promise<void> {
  await page.evaluate((parts) => {
    const counts: Record<string, number> = {};
    for (const { name, find } of parts) {
      counts[name] = 0;
      let counted = false;
      const observer = new MutationObserver(() => {
        if (counted) return;
        counted = true;
        counts[name] = (counts[name] ?? 0) + 1;
        requestAnimationFrame(() => {
          counted = false;
        });
      });
      for (const element of document.querySelectorAll(find)) {
        observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
      }
    }
    Object.assign(window, { moves: counts });
  }, PARTS);
}

function readRates(page: Page): Promise<Rates> {
  return page.evaluate(() => (window as unknown as { moves: Rates }).moves);
}

/** Presses 40 places of the time line, far from each other, and waits each time until the stage has changed and is painted. */
async function scrub(): Promise<number[]> {
  const line = document.querySelector<HTMLElement>('[role=slider]');
  const tree = document.querySelector('[role=tree]');
  if (!line || !tree) throw new Error('The page has no time line or no stage.');
  const { left, top, width, height } = line.getBoundingClientRect();
  const painted = (): Promise<void> =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
  const times: number[] = [];
  for (let at = 0; at < 40; at++) {
    // The golden section lands far from where it was before, and nowhere twice.
    const clientX = left + width * (0.04 + 0.4 * ((at * 0.618) % 1));
    const shown = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const start = performance.now();
    const place = { clientX, clientY: top + height / 2, pointerId: 1, isPrimary: true, bubbles: true, button: 0 };
    line.dispatchEvent(new PointerEvent('pointerdown', place));
    await shown;
    await painted();
    times.push(performance.now() - start);
    line.dispatchEvent(new PointerEvent('pointerup', place));
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return times;
}
