// Speed and size, measured and printed: `npm run bench`. Nothing here passes or fails; tests are elsewhere.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { benchEngine } from './bench-engine.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = 4320;

benchEngine({ heading, row });
benchSize();
await benchPage();

/** What the first view loads before the charts arrive. */
function benchSize(): void {
  heading('Size: first view, gzip');
  if (!existsSync(`${root}/dist/index.html`)) {
    row('dist', 'not built: npm run build');
    return;
  }
  const page = readFileSync(`${root}/dist/index.html`, 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] as string,
  );
  let sum = 0;
  for (const file of files) {
    const bytes = gzipSync(readFileSync(`${root}/dist/${file}`)).length;
    sum += bytes;
    row(file, `${(bytes / 1000).toFixed(1)} kB`);
  }
  row('together, named by index.html', `${(sum / 1000).toFixed(1)} kB`);
  for (const file of readdirSync(`${root}/dist/assets`).filter((name) => /\.(js|css)$/.test(name))) {
    if (files.includes(`assets/${file}`)) continue;
    row(`later: ${file}`, `${(gzipSync(readFileSync(`${root}/dist/assets/${file}`)).length / 1000).toFixed(1)} kB`);
  }
}

/** Long tasks of the page's main thread while 50 boxes boot before a viewer's eyes. */
async function benchPage(): Promise<void> {
  heading('Page: 50 boxes boot');
  const choice = `${root}/.cache/browser.json`;
  if (!existsSync(choice)) {
    row('browser', 'not found yet: npm run e2e finds one');
    return;
  }
  const server = spawn('npx', ['vite', 'preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    await new Promise<void>((resolve) =>
      server.stdout.on('data', (text) => String(text).includes(String(port)) && resolve()),
    );
    const launch = JSON.parse(readFileSync(choice, 'utf8'));
    const browser = await chromium.launch({ ...launch, env: { ...process.env, ...launch.env } });
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
    await page.goto(`http://127.0.0.1:${port}/?autoplay=0${hash}`);
    await page.getByRole('tree').waitFor();
    await page.waitForLoadState('networkidle');
    const loading = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
    await page.getByRole('button', { name: /^Play/ }).first().click();
    const before = await page.evaluate(() => (window as unknown as { frames: number }).frames);
    const seconds = 10;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    const after = await page.evaluate(() => (window as unknown as { frames: number }).frames);
    const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    row('long tasks while loading', longest(loading));
    row(`long tasks in ${seconds} s of booting`, longest(tasks));
    row('frames a second', ((after - before) / seconds).toFixed(1));
    await browser.close();
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}

function longest(tasks: readonly number[]): string {
  const over = tasks.filter((ms) => ms > 100).length;
  return `${tasks.length} over 50 ms, ${over} over 100 ms, longest ${Math.max(0, ...tasks).toFixed(0)} ms`;
}

function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

function row(name: string, figure: string): void {
  process.stdout.write(`  ${name.padEnd(46)} ${figure}\n`);
}
