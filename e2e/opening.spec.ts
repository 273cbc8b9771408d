// The first ten seconds: what a newcomer sees before touching anything, from the production build.
import { expect, test } from '@playwright/test';

test('opens with a running container beside a machine that is still booting, and asks nobody else for anything', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'blob:' && url.protocol !== 'data:' && url.origin !== new URL(baseURL ?? '').origin) {
      foreign.push(request.url());
    }
  });
  await page.goto('./?autoplay=0');
  const stage = page.getByRole('tree');
  await expect(stage).toBeVisible();
  await expect(stage.getByRole('treeitem', { name: /web.*acme.*running/i })).toBeAttached();
  await expect(stage.getByRole('treeitem', { name: /orders.*globex.*(starting|booting)/i })).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test('a document in the address is opened, and stays through a reload', async ({ page }) => {
  await page.goto(`./?autoplay=0#v=1&t=${encodeURIComponent('host:x86,4cpu,8G(container:nginx#shop,@acme)')}`);
  await expect(page.getByRole('treeitem', { name: /shop/ }).first()).toBeAttached();
  await page.reload();
  await expect(page.getByRole('treeitem', { name: /shop/ }).first()).toBeAttached();
  expect(page.url()).toContain('v=1');
});
