// A curve drawn with a finger on a phone, and the run that answers it.
import { expect, test } from './test.ts';

test('a curve is drawn by finger, in sight of the stage', async ({ page, strata }) => {
  await page.goto('/?autoplay=0#v=1&l=belief/given-is-used');
  const panel = page.getByRole('region', { name: 'Belief', exact: true });
  const curve = panel.getByRole('group', { name: 'Your curve' });
  const first = curve.getByRole('slider', { name: '0 s', exact: true });
  const last = curve.getByRole('slider', { name: '40.0 s' });
  await last.scrollIntoViewIfNeeded();
  const from = await first.boundingBox();
  const to = await last.boundingBox();
  if (!from || !to) throw new Error('The points of the curve are nowhere.');
  const touch = await page.context().newCDPSession(page);
  const at = (x: number, y: number) => ({ touchPoints: [{ x, y }] });
  const [left, right, y] = [from.x + from.width / 2, to.x + to.width / 2, from.y + from.height / 2];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(left, y - 20) });
  for (let step = 1; step <= 8; step += 1) {
    const point = at(left + ((right - left) * step) / 8, y - 20 - step * 8);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...point });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(async () => Number(await last.inputValue())).toBeGreaterThan(Number(await first.inputValue()));
  await expect(strata.stage.item('guest')).toBeVisible();
  await panel.getByRole('button', { name: 'Run it' }).click();
  // About one, by the figures that hold at the time.
  await expect(panel).toContainText(/Given: 8 GiB\. Held at the end: (1,0\d\d MiB|1(\.\d)? GiB)\./);
});
