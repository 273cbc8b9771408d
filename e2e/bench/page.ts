// The page's main thread while 50 boxes boot before a viewer's eyes.
import type { Browser } from '@playwright/test';
import { heading, row } from './print.ts';

const SECONDS = 10;

export async function benchBooting(browser: Browser, address: string): Promise<void> {
  heading('Page: 50 boxes boot');
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
    requestAnimationFrame(function count() {
      Object.assign(window, { frames: ((window as unknown as { frames?: number }).frames ?? 0) + 1 });
      requestAnimationFrame(count);
    });
  });
  const boxes = Array.from({ length: 50 }, (_, at) =>
    at % 5 === 0 ? `vm:minimal,1cpu,512M,@t${at % 4}` : `container:nginx,@t${at % 4}`,
  );
  const hash = `#v=1&t=${encodeURIComponent(`host:x86,16cpu,64G(${boxes.join(';')})`)}`;
  await page.goto(`${address}?autoplay=0${hash}`);
  await page.getByRole('tree').waitFor();
  await page.waitForLoadState('networkidle');
  const loading = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
  await page.getByRole('button', { name: /^Play/ }).first().click();
  const before = await page.evaluate(() => (window as unknown as { frames: number }).frames);
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
  const after = await page.evaluate(() => (window as unknown as { frames: number }).frames);
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  row('long tasks while loading', longest(loading));
  row(`long tasks in ${SECONDS} s of booting`, longest(tasks));
  row('frames a second', ((after - before) / SECONDS).toFixed(1));
  await page.close();
}

function longest(tasks: readonly number[]): string {
  const over = tasks.filter((ms) => ms > 100).length;
  return `${tasks.length} over 50 ms, ${over} over 100 ms, longest ${Math.max(0, ...tasks).toFixed(0)} ms`;
}
