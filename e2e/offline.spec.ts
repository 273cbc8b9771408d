// After one visit the page needs no network; and when another build is published, every tab has all of its files from one build.
import type { Page } from '@playwright/test';
import { expect, test } from './published.ts';
import { FIRST_SCENE, leadFromBoth } from './two-windows.ts';

test.use({ serviceWorkers: 'allow' });

const DOCUMENT = '#v=1&t=host:x86,8cpu,16G(container:redis%23kept)';

/** Until the page is kept whole, and answers for itself. */
async function awaitKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

test('after one visit the page works without a network, with what was built and with parts never opened before', async ({
  page,
  strata,
  published,
}) => {
  await page.goto(`./?autoplay=0${DOCUMENT}`);
  await strata.stage.awaitAnswer();
  await awaitKept(page);
  await published.goAway();
  await page.reload();
  await strata.stage.awaitAnswer();
  await strata.expectNotation('host:x86,8cpu,16G(container:redis#kept)');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link to what you see' })).toBeVisible();
});

test('after one visit the workshop is given in two windows without a network', async ({
  page,
  strata,
  published,
  complaints,
}) => {
  await page.goto(`./?autoplay=0${DOCUMENT}`);
  await strata.stage.awaitAnswer();
  await awaitKept(page);
  await published.goAway();
  await page.goto(`./?autoplay=0&offline${FIRST_SCENE}`);
  const speaker = await leadFromBoth(page, complaints);
  await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('Second arrangement: a limit');
  await page.keyboard.press('o');
  const overview = page.getByRole('button', { name: /^4 First arrangement/ });
  await expect(overview.locator('svg')).toBeAttached();
  await page.keyboard.press('Escape');
  // An open window keeps all other keys for itself.
  await expect(overview).toHaveCount(0);
  await page.keyboard.press('q');
  await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible();
});

test('a tab keeps the build it began with, and the next one is used when somebody says so', async ({
  page,
  context,
  strata,
  published,
}) => {
  const built = (tab: Page) => tab.locator('meta[name="build"]');
  await page.goto(`./?autoplay=0${DOCUMENT}`);
  await strata.stage.awaitAnswer();
  await awaitKept(page);
  await published.publishNext();
  const other = await context.newPage();
  await other.goto(`${published.address}?autoplay=0${DOCUMENT}`);
  // Whole from the build before, although its files are nowhere on the server any more.
  await expect(built(other)).toHaveCount(0);
  await other.getByRole('treeitem', { name: /kept/ }).waitFor();
  const notice = other.getByRole('status').filter({ hasText: 'A new version of Strata is ready' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Use it now' }).click();
  await expect(built(other)).toHaveCount(1);
  await other.getByRole('treeitem', { name: /kept/ }).waitFor();
  // The first tab has not been loaded again, and a part that it has never asked for comes from its own build.
  await expect(built(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  await strata.expectNotation('host:x86,8cpu,16G(container:redis#kept)');
});
