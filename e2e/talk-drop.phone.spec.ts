// Put down by finger in a talk, on a phone and on a tablet: with a thing in the hand all of the stage is seen, also where one looked
// closely before, each number stands on its place with nothing over it, and is pressed where it stands.
import { Finger } from './hands/finger.ts';
import { expect, test } from './test.ts';

const DEPLOYMENT =
  'host:x86,16cpu,64G(vm:debian#acme-vm,2cpu,4G,@acme(container:nginx#web;container:redis#cache);vm:debian#globex-vm,2cpu,4G,@globex(container:nginx#shop))';
const RUNNING = ['acme-vm', 'globex-vm', 'web', 'cache', 'shop'];

const ADDRESS = `/?autoplay=0#v=1&t=${encodeURIComponent(DEPLOYMENT)}&r=${RUNNING.join(',')}&talk=workshop/one-machine-a-tenant`;

for (const [device, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a tablet', { width: 1366, height: 1024 }],
] as const) {
  test(`what is picked up from close by is put down on the number of its place, on ${device}`, async ({
    page,
    strata,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(ADDRESS);
    await expect(page.getByRole('region', { name: 'Talk', exact: true })).toBeVisible();
    await strata.stage.awaitAnswer();
    const finger = new Finger(strata);
    const width = async (name: string) => (await strata.stage.item(name).boundingBox())?.width ?? 0;
    const whole = await width('acme-vm');
    await finger.select('cache');
    await page.keyboard.press('z');
    await expect.poll(() => width('acme-vm')).toBeGreaterThan(1.2 * whole);

    await page.keyboard.press('t');
    if (device === 'a phone') await strata.palette.drawUp();
    await strata.palette.item('Container').tap();
    const places = page
      .getByRole('region', { name: /^Places for / })
      .getByRole('listitem')
      .filter({ hasText: /^\d/ });
    await expect(places).toHaveText([/^1x86/, /^2acme-vm/, /^3globex-vm/]);
    const stage = page.getByRole('main');
    const numbers = stage.locator('[data-number]');
    await expect(numbers).toHaveText(['1', '2', '3']);
    const middleOf = async (number: string) => {
      const area = await numbers.filter({ hasText: number }).boundingBox();
      if (!area) throw new Error(`The number ${number} is not on the stage.`);
      return { x: area.x + area.width / 2, y: area.y + area.height / 2 };
    };
    for (const number of ['1', '2', '3']) {
      const { x, y } = await middleOf(number);
      expect(
        await stage.evaluate((main, at) => main.contains(main.ownerDocument.elementFromPoint(at.x, at.y)), { x, y }),
      ).toBe(true);
    }
    const { x, y } = await middleOf('3');
    await page.touchscreen.tap(x, y);
    await expect(places).toHaveCount(0);
    await expect.poll(() => strata.notation()).toContain('@globex(container:nginx#shop;container)');

    // Then it is seen closely again, and with it what has come, wherever that is.
    await expect(strata.stage.item('container')).toBeInViewport();
  });
}

test('what is pulled out of the list of things lands under the finger, also from close by', async ({
  page,
  strata,
}) => {
  await page.setViewportSize({ width: 1366, height: 1024 });
  await page.goto(ADDRESS);
  await expect(page.getByRole('region', { name: 'Talk', exact: true })).toBeVisible();
  await strata.stage.awaitAnswer();
  const finger = new Finger(strata);
  const width = async () => (await strata.stage.item('acme-vm').boundingBox())?.width ?? 0;
  const whole = await width();
  await finger.select('cache');
  await page.keyboard.press('z');
  await expect.poll(width).toBeGreaterThan(1.2 * whole);
  await page.keyboard.press('t');
  await finger.drag(strata.palette.item('Container'), () => strata.stage.pointOn('globex-vm'));
  await expect.poll(() => strata.notation()).toContain('@globex(container:nginx#shop;container)');
  await expect(strata.stage.item('container')).toBeInViewport();
});
