// From one host to the other with mouse and keys: what can be copied while it runs is, what cannot says why.
import { Keys } from './hands/keys.ts';
import { Mouse } from './hands/mouse.ts';
import { moveLive, PAIR } from './moving.ts';
import { expect, test } from './test.ts';

test('a machine moves while it runs, with the mouse', async ({ strata }) => {
  await moveLive(strata, new Mouse(strata));
});

test('a machine moves while it runs, with keys', async ({ page, strata }) => {
  await page.clock.install();
  await moveLive(strata, new Keys(strata));
});

test('taken back on the way, it never left', async ({ strata }) => {
  await strata.open({ document: PAIR, running: ['store', 'web'] });
  await strata.time.goTo(10);
  await new Mouse(strata).move('store', 'x86 2');
  await expect(strata.page.getByText(/^store is being copied while it runs/)).toBeVisible();
  await strata.undo.click();
  await strata.expectNotation(PAIR);
  await strata.time.goTo(30);
  await expect(strata.stage.item('web')).toHaveAccessibleName(/running/);
  await expect(strata.page.getByText('Moved live:')).toHaveCount(0);
});

test('a container stops here and starts there, and the page says why', async ({ strata }) => {
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#web);host:x86#other,16cpu,64G', running: ['web'] });
  await strata.time.goTo(10);
  await new Mouse(strata).move('web', 'x86 2');
  await expect(strata.page.getByText('web stops here and starts there:')).toBeVisible();
  await expect(strata.page.getByText('a container cannot be copied while it runs')).toBeVisible();
});

test('a host that has failed and starts again says how long all takes', async ({ page, strata }) => {
  await strata.open({ document: PAIR, running: ['store', 'web'] });
  await strata.time.goTo(10);
  await strata.stage.item('x86 1').click({ position: { x: 14, y: 12 } });
  const failure = page.getByRole('button', { name: 'Host failure', exact: true });
  await failure.click();
  await expect(page.getByText('2 boxes lost')).toBeVisible();
  await strata.time.goTo(20);
  await failure.click();
  await expect(page.getByText(/^2\sboxes start again, web is ready last after 3\smin \d+\ss$/)).toBeVisible();
});
