// A talk on a phone: its controls are there for a finger, which rests nowhere, and its chart has the width of the screen.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

test('controls stay in sight when nothing has moved for a while, and go on at a tap', async ({ page, strata }) => {
  await page.goto('/?autoplay=0#v=1&talk=workshop/merged');
  await strata.stage.awaitAnswer();
  await expect(page.locator('html')).toHaveAttribute('data-idle', '');
  const controls = page.getByRole('navigation', { name: 'Talk controls' });
  await expect(controls).toHaveCSS('opacity', '1');
  await controls.getByRole('button', { name: 'Next scene' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ten of these, ten of those');
});

test('the chart of a scene has the width of the screen', async ({ page, strata }) => {
  for (const [scene, chart] of [
    ['merged', 'Memory sharing'],
    ['a-level-on-x86', 'Processor'],
  ] as const) {
    await page.goto(`/?autoplay=0#v=1&talk=workshop/${scene}`);
    await strata.stage.awaitAnswer();
    const panel = page.getByRole('region', { name: chart });
    // The talk comes a moment after the page, on which all charts share the width.
    await expect.poll(async () => (await panel.boundingBox())?.width).toBeGreaterThan(380);
  }
});

test('held across, the screen has room for the drawing of the chart beside the stage', async ({ page, strata }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto('/?autoplay=0#v=1&talk=workshop/merged');
  await strata.stage.awaitAnswer();
  const panel = page.getByRole('region', { name: 'Memory sharing' });
  await expect(panel.locator('.recharts-surface').first()).toBeVisible();
  await expect(panel.getByRole('button', { name: /Memory sharing/ })).toBeInViewport();
});

/** A finger drawn across, as the browser hears it. */
async function draw(page: Page, over: Locator, byX: number): Promise<void> {
  const box = await over.boundingBox();
  if (!box) throw new Error('There is nothing to draw a finger over.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [{ x, y }]);
  for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', [{ x: x + byX * part, y }]);
  await touch('touchEnd', []);
  await session.detach();
}

test('a finger drawn across goes on and back, and not along the line of time or while the pen draws', async ({
  page,
  strata,
}) => {
  await page.goto('/?autoplay=0#v=1&talk=workshop/merged');
  await strata.stage.awaitAnswer();
  const title = page.getByRole('heading', { level: 1 });
  const first = 'What merging gives back';
  await expect(title).toHaveText(first);
  await draw(page, title, -120);
  await expect(title).toHaveText('Ten of these, ten of those');
  await draw(page, title, 120);
  await expect(title).toHaveText(first);
  // Too short to be meant, and over the line of time, which a finger moves along.
  await draw(page, title, -30);
  await draw(page, page.getByRole('slider', { name: 'Moment' }), -120);
  await page.keyboard.press('w');
  await draw(page, title, -120);
  await page.keyboard.press('w');
  await expect(title).toHaveText(first);
  await draw(page, title, -120);
  await expect(title).toHaveText('Ten of these, ten of those');
});
