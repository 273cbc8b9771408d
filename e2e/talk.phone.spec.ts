// A talk on a phone: its controls are there for a finger, which rests nowhere, and its chart has the width of the screen.
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
