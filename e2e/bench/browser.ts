// The production build, served, and the browser that browser.mjs has found, for as long as something is measured.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { heading, row } from './print.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const port = Number(process.env.BENCH_PORT ?? 4320);

/** Serves dist and opens a browser; both are closed afterwards. */
export async function withBrowser(measure: (browser: Browser, address: string) => Promise<void>): Promise<void> {
  const choice = `${root}/.cache/browser.json`;
  if (!existsSync(choice) || !existsSync(`${root}/dist/index.html`)) {
    heading('Page');
    row('browser and build', 'not found yet: npm run build, and npm run e2e, which finds a browser');
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
    await measure(browser, `http://127.0.0.1:${port}/`);
    await browser.close();
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}
