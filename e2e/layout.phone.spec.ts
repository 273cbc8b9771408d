// A phone: everything that one needs is in sight without scrolling, nothing is cut off, and things are put on the stage by
// tapping or by pulling them out of the sheet.
import { Finger } from './hands/finger.ts';
import { faultsOfWords } from './page/words.ts';
import { expect, test } from './test.ts';

for (const [width, height] of [
  [390, 844],
  [320, 640],
  [844, 390],
] as const) {
  test(`at ${width} by ${height} the whole page is in sight, and no wider than the screen`, async ({
    page,
    strata,
  }) => {
    await page.setViewportSize({ width, height });
    await strata.open();
    for (const part of [
      page.getByRole('banner'),
      page.getByRole('main'),
      strata.charts.chart('Isolation'),
      strata.charts.chart('Memory sharing'),
      strata.charts.chart('Startup cost'),
      width < 600 ? page.getByRole('button', { name: 'Add to the stage' }) : strata.palette.item('Container'),
      strata.time.playOrPause,
      strata.time.slider,
      strata.time.sentence,
    ]) {
      await expect(part).toBeInViewport({ ratio: 0.99 });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });

  test(`at ${width} by ${height} no words of the page around the stage are cut off`, async ({ page, strata }) => {
    await page.setViewportSize({ width, height });
    await strata.open();
    if (width < 600) await strata.palette.drawUp();
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('header *, nav *, aside *, section *')]
        .filter((element) => element.childElementCount === 0 && (element.textContent ?? '').trim() !== '')
        .filter((element) => element.offsetWidth > 1 && element.scrollWidth > element.clientWidth + 1)
        .filter(
          (element) =>
            getComputedStyle(element).overflowX !== 'visible' || element.getBoundingClientRect().right > innerWidth,
        )
        .map((element) => element.textContent),
    );
    expect(cut).toEqual([]);
  });
}

test('boxes keep their names when their floor folds', async ({ strata }) => {
  await strata.open({
    document:
      'host:x86,16cpu,64G(vm:debian#orders,2cpu,4G,@acme(container:nginx*3);container:redis#cache,@globex;container:postgres#db,@initech;container:nginx#web,@hooli;vm#bare,@globex)',
  });
  await strata.time.goTo(30);
  await strata.stage.awaitRunning();
  for (const name of ['orders', 'bare', 'cache', 'db', 'web']) {
    await expect(strata.stage.tree.getByText(name, { exact: true })).toBeVisible();
  }
  expect(await faultsOfWords(strata.stage.tree)).toEqual([]);
});

test('on a phone with the sizes of a projector no words lie over others', async ({ page, strata }) => {
  await strata.open({ document: 'host:x86,8cpu,16G(container:nginx#web;vm:debian#orders)', query: 'theme=projector' });
  await strata.time.goTo(30);
  await strata.stage.awaitRunning();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await expect.poll(() => faultsOfWords(page.locator('body')), `${width} px`).toEqual([]);
  }
});

test('steps and speed are one tap away', async ({ page, strata }) => {
  await strata.open();
  await expect(strata.time.speed).toBeHidden();
  await page.getByRole('button', { name: 'Steps and speed' }).tap();
  await expect(strata.time.next).toBeInViewport();
  await strata.time.speed.selectOption({ label: '× 10' });
  await strata.time.next.tap();
  await expect.poll(() => strata.time.moment()).toBeGreaterThan(0);
});

test('a menu that is longer than the screen is scrolled, and stays where it has been scrolled to', async ({
  page,
  strata,
}) => {
  await page.setViewportSize({ width: 320, height: 500 });
  await strata.open();
  await page.getByRole('button', { name: 'More' }).tap();
  const last = page.getByRole('menuitem').last();
  await expect(last).not.toBeInViewport();
  await last.evaluate(async (item) => {
    item.scrollIntoView();
    // What listens to the scrolling has heard of it after the next picture.
    for (let picture = 0; picture < 3; picture += 1) await new Promise((done) => requestAnimationFrame(done));
  });
  await expect(last).toBeInViewport({ ratio: 0.9 });
});

test('the palette is drawn up by a tap, and goes down by a tap beside it, by its handle and by Escape', async ({
  page,
  strata,
}) => {
  await strata.open();
  const handle = page.getByRole('button', { name: 'Add to the stage' });
  const { region } = strata.palette;
  await strata.palette.drawUp();
  await page.getByRole('banner').tap({ position: { x: 200, y: 4 } });
  await expect(region).toBeHidden();
  await strata.palette.drawUp();
  await handle.tap();
  await expect(region).toBeHidden();
  await strata.palette.drawUp();
  await page.keyboard.press('Escape');
  await expect(region).toBeHidden();
  await expect(handle).toBeFocused();
});

test('what is picked up is put down by tapping its place in the drawing, which the list does not cover', async ({
  page,
  strata,
}) => {
  await strata.open();
  await strata.palette.drawUp();
  await strata.palette.item('nginx').tap();
  const list = page.getByRole('region', { name: 'Places for nginx' });
  await expect(list.getByRole('button').nth(1)).toBeFocused();
  await expect(strata.palette.region).toBeHidden();
  const place = await strata.stage.pointOn('IBM z');
  await page.touchscreen.tap(place.x, place.y);
  await expect(list).toBeHidden();
  await expect(strata.stage.item('nginx')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Add to the stage' })).toBeVisible();
});

test('a finger pulls things out of the sheet onto the stage', async ({ page, strata }) => {
  await strata.open();
  await strata.palette.drawUp();
  const finger = new Finger(strata);
  await finger.drag(strata.palette.item('VM').locator('svg'), () => strata.stage.pointOn('IBM z'));
  await expect(strata.stage.item('vm')).toBeAttached();
  await expect(strata.palette.region).toBeHidden();
  await expect(page.getByRole('button', { name: 'Add to the stage' })).toBeVisible();
});

test('the inspector ends where the bar of time begins, and what is further down is scrolled to', async ({
  page,
  strata,
}) => {
  await strata.open();
  await page.touchscreen.tap(...(await onWeb()));
  await expect(strata.inspector.region).toBeVisible();
  const bar = await page.getByRole('region', { name: 'Time', exact: true }).boundingBox();
  if (!bar) throw new Error('no bar of time');
  // Whatever can be pressed over the bar of time belongs to it.
  const strangers = await page.evaluate(({ x, y, width, height }) => {
    const found = new Set<string>();
    for (let along = 0.05; along < 1; along += 0.05) {
      for (let down = 0.05; down < 1; down += 0.1) {
        const hit = document.elementFromPoint(x + width * along, y + height * down);
        if (hit?.closest('[data-control="inspector"]')) found.add(hit.textContent || hit.tagName);
      }
    }
    return [...found];
  }, bar);
  expect(strangers).toEqual([]);
  // The box that it is about stays in sight.
  await expect(strata.stage.item('web')).toBeInViewport({ ratio: 0.9 });
  const last = strata.inspector.region.locator('summary').last();
  await last.scrollIntoViewIfNeeded();
  await last.tap();
  await expect(last).toBeInViewport();

  async function onWeb(): Promise<[number, number]> {
    const { x, y } = await strata.stage.pointOn('web');
    return [x, y];
  }
});

for (const place of [
  'what-a-container-is/its-own-view',
  'belief/machines-take-minutes',
  'challenge/a-loud-neighbour',
]) {
  test(`on a phone held across, ${place} has a line of text in width, and its way on in sight`, async ({
    page,
    strata,
  }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await page.goto(`/?autoplay=0#v=1&l=${place}`);
    await strata.stage.awaitAnswer();
    const panel = page.locator('[data-lesson]');
    expect((await panel.boundingBox())?.width ?? 0).toBeGreaterThan(270);
    const back = panel.getByRole('button', { name: 'Back', exact: true });
    await expect(back).toBeInViewport({ ratio: 0.99 });
    for (const button of await panel.locator('button').filter({ visible: true }).all()) {
      const box = await button.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(844);
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(390);
  });
}

test('a figure has its unit right beside it, however long it may become', async ({ page, strata }) => {
  await strata.open();
  await page.getByRole('slider', { name: 'Moment' }).press('End');
  const chart = page.getByRole('region', { name: 'Processor', exact: true });
  const number = await chart.getByRole('button', { name: /where this number comes from/ }).boundingBox();
  const unit = await chart.getByText('of 16 cores').boundingBox();
  const gap = (unit?.x ?? 0) - ((number?.x ?? 0) + (number?.width ?? 0));
  expect(gap).toBeGreaterThan(0);
  expect(gap).toBeLessThan(10);
});

test('in the one menu of a phone a choice says what it is a choice of', async ({ page, strata }) => {
  await strata.open();
  await page.getByRole('button', { name: 'More' }).tap();
  await expect(page.getByRole('menuitemradio', { name: 'Theme: As the system' })).toBeChecked();
  await expect(page.getByRole('menuitemradio', { name: 'Platform of the hosts: IBM z' })).toBeChecked();
  await page.getByRole('menuitemradio', { name: 'Theme: Dark' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what can be done with a box stands in one line, on the narrowest phone too', async ({ page, strata }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await strata.open();
  const { x, y } = await strata.stage.pointOn('web');
  await page.touchscreen.tap(x, y);
  const tops = await Promise.all(
    ['Move to…', 'Duplicate', 'Trouble…', 'Remove'].map(async (name) => {
      const button = strata.inspector.region.getByRole('button', { name });
      await expect(button).toBeInViewport({ ratio: 0.99 });
      return (await button.boundingBox())?.y;
    }),
  );
  expect(new Set(tops).size).toBe(1);
});

for (const [width, height] of [
  [667, 375],
  [844, 390],
  [932, 430],
  [1280, 500],
] as const) {
  test(`at ${width} by ${height} no figure of a chart sticks out of the column it stands in`, async ({
    page,
    strata,
  }) => {
    await page.setViewportSize({ width, height });
    await strata.open({ document: 'host:x86,8cpu,16G(container:nginx#web,@acme*3;vm:debian#orders,2cpu,4G,@globex)' });
    await expect(page.locator('[data-chart="density"]')).toBeAttached();
    const out = await page.locator('[data-chart]').evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const room = chart.getBoundingClientRect();
        const parts = [...chart.querySelectorAll('span, b, p, svg')].filter((part) => part.checkVisibility());
        return parts
          .filter((part) => part.getBoundingClientRect().right > room.right + 1)
          .map((part) => `${part.textContent} in ${chart.getAttribute('data-chart')}`);
      }),
    );
    expect(out).toEqual([]);
  });
}
