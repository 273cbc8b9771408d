// A talk in a bad room: what is dark stays dark on an inverted picture, what lies over the page is inverted with it, and charts are as
// large as there is room.
import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 960, height: 540 } });

test('an inverted picture can be black and has a spotlight, and its windows and menus are as dark as it is', async ({
  page,
  strata,
}) => {
  await page.goto('/?autoplay=0&theme=light#v=1&talk=workshop/held-once');
  await strata.stage.awaitAnswer();
  const corner = { x: 4, y: 536 };
  await expect(page.getByRole('navigation', { name: 'Talk controls' })).toBeVisible();
  expect(await lightness(page, corner)).toBeGreaterThan(0.9);
  await page.keyboard.press('i');
  await expect.poll(() => lightness(page, corner)).toBeLessThan(0.1);

  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: 'The picture is black.' })).toBeVisible();
  expect(await lightness(page, { x: 480, y: 270 })).toBeLessThan(0.01);
  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: 'The picture is black.' })).toBeHidden();

  // The band of the kernel is light now: outside the spotlight it is less so, and inside as before.
  const words = await page.getByText('3 stand on this kernel').evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { x, y } = range.getBoundingClientRect();
    return { x, y };
  });
  const onBand = { x: Math.round(words.x - 30), y: Math.round(words.y + 3) };
  const before = await lightness(page, onBand);
  expect(before).toBeGreaterThan(0.6);
  await page.keyboard.press('x');
  await page.mouse.move(60, 60);
  await expect.poll(() => lightness(page, onBand)).toBeLessThan(before / 2);
  await page.mouse.move(onBand.x, onBand.y);
  await expect.poll(() => lightness(page, onBand)).toBeGreaterThan(before - 0.05);
  await page.keyboard.press('x');

  await page.getByRole('button', { name: 'More', exact: true }).click();
  const menu = await page.getByRole('menu').boundingBox();
  if (!menu) throw new Error('no menu');
  expect(await lightness(page, { x: Math.round(menu.x + 4), y: Math.round(menu.y + 4) })).toBeLessThan(0.2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  const overview = await page.getByRole('dialog', { name: 'All scenes' }).boundingBox();
  if (!overview) throw new Error('no window');
  expect(await lightness(page, { x: Math.round(overview.x + 240), y: Math.round(overview.y + 8) })).toBeLessThan(0.1);
});

test('where the system has its own colours, the hands that were counted are still seen', async ({ page, strata }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('/?autoplay=0#v=1&talk=workshop/how-many-fall');
  await strata.stage.awaitAnswer();
  const poll = page.getByRole('region', { name: 'Poll' });
  await poll.getByRole('button', { name: 'One hand more: All of them' }).click();
  await expect(poll.getByRole('listitem').last()).toContainText('1 hand · 100%');
  const bar = poll.getByRole('listitem').last().locator('[aria-hidden] > span');
  const counted = await bar.boundingBox();
  if (!counted) throw new Error('no bar');
  const within = { x: Math.round(counted.x + counted.width / 2), y: Math.round(counted.y + counted.height / 2) };
  await expect.poll(() => lightness(page, within)).toBeLessThan(0.2);
});

test('in the speaker’s window what was counted stands beside the buttons, and scenes have their numbers', async ({
  page,
  context,
}) => {
  await page.goto('/?autoplay=0#v=1&talk=workshop/which-limit-holds');
  await expect(page.getByRole('region', { name: 'Poll' })).toBeVisible();
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  for (const size of [
    { width: 1180, height: 780 },
    { width: 1024, height: 768 },
  ]) {
    await speaker.setViewportSize(size);
    const counts = speaker.getByText('0 hands', { exact: true });
    await expect(counts).toHaveCount(3);
    for (const [index, count] of (await counts.all()).entries()) {
      const words = await count.boundingBox();
      const button = await speaker
        .getByRole('button', { name: /^One hand fewer/ })
        .nth(index)
        .boundingBox();
      expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(button?.x ?? 0);
    }
  }
  const scenes = speaker.getByRole('list').filter({ hasText: 'Nothing is switched on' });
  await expect(scenes).toHaveCSS('list-style-type', 'decimal');
});

for (const [scene, chart, name] of [
  ['merged', 'Memory sharing', 'page cache'],
  ['five-programs', 'Startup cost', 'globex-web'],
  ['a-level-on-x86', 'Processor', 'acme'],
] as const) {
  test(`the chart ${chart} has the height beside the stage, and no word of it is cut`, async ({ page, strata }) => {
    await page.goto(`/?autoplay=0#v=1&talk=workshop/${scene}`);
    await strata.stage.awaitAnswer();
    const panel = page.getByRole('region', { name: chart });
    await page.getByRole('slider', { name: 'Moment' }).press('End');
    await expect(panel.getByText(name, { exact: true })).toBeVisible();
    const drawn = await panel.locator('.recharts-surface').first().boundingBox();
    const column = await page.locator('aside', { has: panel }).boundingBox();
    expect((drawn?.height ?? 0) / (column?.height ?? 1)).toBeGreaterThan(0.5);
    const cut = await panel.evaluate((region) =>
      Array.from(region.querySelectorAll('span, p'))
        .filter((element) => getComputedStyle(element).textOverflow === 'ellipsis')
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map((element) => element.textContent),
    );
    expect(cut).toEqual([]);
    // Where the end of a line is cut, the tails of its letters would be too.
    const low = await panel.evaluate((region) =>
      Array.from(region.querySelectorAll('span, p'))
        .map((element) => ({ words: element.textContent, style: getComputedStyle(element) }))
        .filter(({ style }) => style.textOverflow === 'ellipsis')
        .filter(({ style }) => Number.parseFloat(style.lineHeight) < 1.25 * Number.parseFloat(style.fontSize))
        .map(({ words }) => words),
    );
    expect(low).toEqual([]);
    // The chart ends where the bar of time begins.
    const bar = await page.getByRole('region', { name: 'Time', exact: true }).boundingBox();
    const area = await panel.boundingBox();
    expect((area?.y ?? 0) + (area?.height ?? 0)).toBeGreaterThan((bar?.y ?? 0) - 4);
    // Figures of an axis may stick out of their drawing, but only where that does not cut them.
    const cutByTheirDrawing = await panel.evaluate((region) =>
      Array.from(region.querySelectorAll('svg text'))
        .filter((words) => {
          const drawing = words.closest('svg') as SVGSVGElement;
          const { left, right } = words.getBoundingClientRect();
          const bounds = drawing.getBoundingClientRect();
          const beyond = Math.max(bounds.left - left, right - bounds.right);
          return beyond > (getComputedStyle(drawing).overflow === 'visible' ? 8 * drawing.currentCSSZoom : 0);
        })
        .map((words) => words.textContent),
    );
    expect(cutByTheirDrawing).toEqual([]);
  });
}

test('the chart of walls, of which less is drawing, ends where the bar of time begins', async ({ page, strata }) => {
  for (const viewport of [
    { width: 1024, height: 768 },
    { width: 3840, height: 2160 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('/?autoplay=0#v=1&talk=workshop/take-home');
    await expect(page.getByRole('region', { name: 'Talk', exact: true })).toBeVisible();
    await strata.stage.awaitAnswer();
    const bar = await page.getByRole('region', { name: 'Time', exact: true }).boundingBox();
    const panel = page.getByRole('region', { name: 'Isolation' });
    const foot = async () => {
      const area = await panel.boundingBox();
      return (area?.y ?? 0) + (area?.height ?? 0);
    };
    await expect.poll(foot).toBeGreaterThan((bar?.y ?? 0) - 8);
  }
});

test('in the theme of projectors too, charts and the bar of time are in letters of twenty points', async ({
  page,
  strata,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/?autoplay=0&theme=projector#v=1&talk=workshop/five-programs');
  await strata.stage.awaitAnswer();
  await page.getByRole('slider', { name: 'Moment' }).press('End');
  const chart = page.getByRole('region', { name: 'Startup cost' });
  for (const words of [chart.getByText('globex-web', { exact: true }), page.getByText(/^of \d+\.\d s$/)]) {
    const size = await words.evaluate(
      (element) => Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom,
    );
    expect(size).toBeGreaterThanOrEqual((20 * 96) / 72);
  }
});

test('what is reached by keys beside the stage has its ring, and the ring lies on no words', async ({
  page,
  strata,
}) => {
  await page.goto('/?autoplay=0#v=1&talk=workshop/merged');
  await expect(page.getByRole('navigation', { name: 'Talk controls' })).toBeVisible();
  await strata.stage.awaitAnswer();
  await page.keyboard.press('t');
  const things = page.getByRole('region', { name: 'Things and trouble for the stage' });
  const first = things.getByRole('button').first();
  await expect(first).toBeFocused();
  await expect(first).toHaveCSS('outline-style', 'solid');
  const heading = await things.getByRole('heading').first().boundingBox();
  const item = await first.boundingBox();
  const reach = await first.evaluate((element) => {
    const { outlineWidth, outlineOffset } = getComputedStyle(element);
    return Math.max(0, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset));
  });
  expect((item?.y ?? 0) - reach).toBeGreaterThanOrEqual((heading?.y ?? 0) + (heading?.height ?? 0));
});

test('windows over the stage are in letters of twenty points too', async ({ page, strata }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/?autoplay=0#v=1&talk=workshop/held-once');
  await expect(page.getByRole('region', { name: 'Talk', exact: true })).toBeVisible();
  await strata.stage.awaitAnswer();
  for (const [key, name] of [
    ['o', 'All scenes'],
    ['?', 'Keys of a talk'],
  ] as const) {
    const opened = page.getByRole('dialog', { name });
    // A window that has just gone keeps the keys for a moment.
    await expect(async () => {
      if (!(await opened.isVisible())) await page.keyboard.press(key);
      await expect(opened).toBeVisible({ timeout: 5000 });
    }).toPass();
    const smallest = await opened.evaluate((dialog) => {
      const said = Array.from(dialog.querySelectorAll('*')).filter((element) =>
        Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      );
      const sizes = said.map(
        (element) => Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom,
      );
      return Math.min(...sizes);
    });
    expect(smallest).toBeGreaterThanOrEqual((20 * 96) / 72);
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
  }
});

/** How light one pixel of the picture is, 0 black to 1 white: the mean of its three colours. */
async function lightness(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<number> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  const parts: Buffer[] = [];
  // After its signature a PNG is pieces: length, name, bytes, checksum.
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  // One row of one pixel: the filter of the row, then red, green and blue as they are, as there is nothing beside them.
  const [, red = 0, green = 0, blue = 0] = inflateSync(Buffer.concat(parts));
  return (red + green + blue) / 3 / 255;
}
