// The hands of the page come after its first sight: what is pressed before they are here is done when they come, and where they
// cannot be had, the page says so and goes on.
import { expect, type Page, test } from '@playwright/test';

/** Keeps a part of the page on its way until it is let go. */
async function holdBack(page: Page, part: RegExp): Promise<() => void> {
  let letGo = (): void => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(part, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

test('a press that comes before the hands picks the thing up when they come', async ({ page }) => {
  const letGo = await holdBack(page, /hands-part.*\.js/);
  await page.goto('./?autoplay=0');
  const palette = page.getByRole('navigation', { name: 'Palette' });
  await palette.getByRole('button', { name: 'VM', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Places for vm' })).toBeHidden();
  letGo();
  await expect(page.getByRole('region', { name: 'Places for vm' })).toBeVisible();
});

test('a key that comes before the hands lifts the thing when they come', async ({ page }) => {
  const letGo = await holdBack(page, /hands-part.*\.js/);
  await page.goto('./?autoplay=0');
  const web = page.getByRole('treeitem', { name: /container web/ });
  await web.focus();
  await page.keyboard.press('Enter');
  letGo();
  await expect(page.getByText('lands here', { exact: true }).first()).toBeVisible();
});

test('without the hands the page says what is missing, and asks for them again at the next press', async ({ page }) => {
  await page.route(/hands-part.*\.js/, (route) => route.abort());
  await page.goto('./?autoplay=0');
  const vm = page.getByRole('navigation', { name: 'Palette' }).getByRole('button', { name: 'VM', exact: true });
  await vm.click();
  await expect(page.getByText(/could not be loaded/)).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /container web/ })).toBeAttached();
  await page.unroute(/hands-part.*\.js/);
  await vm.click();
  await expect(page.getByRole('region', { name: 'Places for vm' })).toBeVisible();
});
