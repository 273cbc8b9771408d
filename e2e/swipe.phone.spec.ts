// A finger drawn across a talk: it goes on and back where nothing else is meant by it.
import { Finger } from './hands/finger.ts';
import { expect, test } from './test.ts';

test('a finger drawn across goes on and back, and not along the line of time or while the pen draws', async ({
  page,
  strata,
}) => {
  await page.goto('/?autoplay=0#v=1&talk=workshop/merged');
  await strata.stage.awaitAnswer();
  const finger = new Finger(strata);
  const title = page.getByRole('heading', { level: 1 });
  const first = 'What merging gives back';
  await expect(title).toHaveText(first);
  await finger.draw(title, -120);
  await expect(title).toHaveText('Ten of these, ten of those');
  await finger.draw(title, 120);
  await expect(title).toHaveText(first);
  // Too short to be meant, and over the line of time, which a finger moves along.
  await finger.draw(title, -30);
  await finger.draw(page.getByRole('slider', { name: 'Moment' }), -120);
  await page.keyboard.press('w');
  await finger.draw(title, -120);
  await page.keyboard.press('w');
  await expect(title).toHaveText(first);
  await finger.draw(title, -120);
  await expect(title).toHaveText('Ten of these, ten of those');
});

test('on the head of a box a finger pulls the box, on the box itself it goes on', async ({ page, strata }) => {
  await page.goto('/?autoplay=0#v=1&talk=workshop/side-by-side');
  const finger = new Finger(strata);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('The same program, housed twice');
  await strata.stage.awaitAnswer();
  const carried = page.locator('[data-carrying]');
  const name = strata.stage.tree.getByText('web', { exact: true });
  await finger.draw(name, 120, async () => {
    await expect(carried.first()).toHaveAttribute('data-carrying', 'pointer');
  });
  await expect(carried).toHaveCount(0);
  await expect(strata.stage.item('web')).toBeVisible();
  await expect(title).toHaveText('The same program, housed twice');
  await finger.draw(strata.stage.item('web'), -120);
  await expect(title).toHaveText('Five programs, three owners');
});

test('while a box is seen closely a finger moves what is seen', async ({ page, strata }) => {
  await page.goto('/?autoplay=0#v=1&talk=workshop/side-by-side');
  const finger = new Finger(strata);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('The same program, housed twice');
  await strata.stage.awaitAnswer();
  const box = strata.stage.item('web');
  const area = async () => (await box.boundingBox()) ?? { x: 0, width: 0 };
  const whole = await area();
  await finger.select('web');
  await page.keyboard.press('z');
  await expect.poll(async () => (await area()).width).toBeGreaterThan(1.2 * whole.width);
  const before = await area();
  await finger.draw(box, 120);
  await expect.poll(async () => (await area()).x).toBeGreaterThan(before.x + 60);
  await finger.draw(box, -120);
  await expect(title).toHaveText('The same program, housed twice');
  await page.keyboard.press('z');
  await expect.poll(async () => (await area()).width).toBeCloseTo(whole.width, 0);
  await finger.draw(box, -120);
  await expect(title).toHaveText('Five programs, three owners');
});

test('with a thing in the hand a finger goes to no other scene, and another scene begins with an empty hand', async ({
  page,
  strata,
}) => {
  await page.goto('/?autoplay=0#v=1&talk=workshop/side-by-side');
  const finger = new Finger(strata);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('The same program, housed twice');
  await strata.stage.awaitAnswer();
  await page.keyboard.press('t');
  await strata.palette.drawUp();
  await strata.palette.item('Container').tap();
  const places = page.getByRole('region', { name: /^Places for / });
  await expect(places).toBeVisible();
  await finger.draw(title, -120);
  await finger.draw(strata.stage.item('web'), -120);
  await expect(places).toBeVisible();
  await expect(title).toHaveText('The same program, housed twice');
  await page.keyboard.press('PageDown');
  await expect(title).toHaveText('Five programs, three owners');
  await expect(places).toHaveCount(0);
});

test('a table that is wider than the screen is moved by the finger', async ({ page, strata }) => {
  const tenants = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `container:nginx#${name}-web,@${name}`);
  const document = encodeURIComponent(`host:x86,16cpu,64G(${tenants.join(';')})`);
  await page.goto(`/?autoplay=0#v=1&t=${document}&talk=story/what-a-container-is.one-kernel`);
  const finger = new Finger(strata);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('And it is one kernel for all');
  await strata.stage.awaitAnswer();
  await page.keyboard.press('m');
  const cell = page.getByRole('grid').getByRole('gridcell').nth(3);
  const x = async () => (await cell.boundingBox())?.x ?? 0;
  await cell.scrollIntoViewIfNeeded();
  const before = await x();
  await finger.draw(cell, -120);
  await expect.poll(x).toBeLessThan(before - 60);
  await expect(title).toHaveText('And it is one kernel for all');
  await page.keyboard.press('m');
  await finger.draw(title, -120);
  await expect(title).toHaveText('Something is switched on');
});
