// A chart in full view as part of a scene: captured so, changed by key, presented in the place of the stage.
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

const TWENTY_POINTS = (20 * 96) / 72;

test('a chart in full view is captured, changed by key and presented as large as a projector needs', async ({
  page,
  strata,
}) => {
  // Two talks' worth of loading, at the size of a projector.
  test.slow();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await strata.open({ document: 'host:x86,8cpu,16G(container:nginx#web,@acme;container:redis#cache,@globex)' });
  await strata.time.goTo(10);
  // Nobody writes a talk yet: one begins with the chart that is open.
  const dialog = await strata.charts.open('Memory sharing');
  await dialog.getByRole('button', { name: 'New talk with this chart' }).click();
  const editor = page.getByRole('region', { name: 'Talk that is written' });
  const inFull = editor.getByLabel('Chart in full view, in place of the stage');
  await expect(inFull).toHaveValue('memory-sharing');

  // The panel has the place of the charts; they open over it, by keys alone.
  await editor.getByRole('button', { name: 'Open a chart' }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const startup = page.getByRole('dialog', { name: 'Startup cost' });
  await startup.getByRole('button', { name: 'Capture with this chart' }).press('Enter');
  await expect(startup.getByRole('status').first()).toHaveText(
    'Scene 2 is captured, its clock standing at 10.0 s. It shows in full view: Starting up.',
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(inFull).toHaveValue('startup-cost');
  await inFull.press('i');
  await expect(inFull).toHaveValue('isolation');
  await editor.getByRole('button', { name: 'Capture the stage' }).click();
  await expect(inFull).toHaveValue('none');
  await editor.getByRole('button', { name: /^1 / }).click();

  await editor.getByRole('button', { name: 'Test-run from here' }).click();
  const memory = page.getByRole('region', { name: 'Memory sharing' });
  const stage = strata.stage.tree;
  await expect(memory.getByRole('img', { name: /^Memory over/ }).getByText('60 s', { exact: true })).toBeVisible();
  await expect(stage).toBeHidden();
  const sizes = await memory.evaluate((element) => {
    const words = [...element.querySelectorAll('*')].filter(
      (one) =>
        one.checkVisibility() &&
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    return words.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom);
  });
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(TWENTY_POINTS);
  await expectAccessible(page);

  // It moves with the clock, which is still under it.
  const held = memory.getByText(/of 16 GiB held/);
  const before = await held.innerText();
  await page.getByRole('slider', { name: 'Moment' }).press('Home');
  await expect(held).not.toHaveText(before);

  // Loaded again it is where it was; keys go on to the next scene as ever, and beyond it to the stage.
  await page.reload();
  await expect(memory).toBeVisible();
  await expect(stage).toBeHidden();
  await page.keyboard.press('PageDown');
  const isolation = page.getByRole('region', { name: 'Isolation' });
  await expect(isolation.getByText('walls to break')).toBeVisible();
  await expect(memory).toBeHidden();
  await page.keyboard.press('m');
  await expect(stage).toBeVisible();
  await expect(isolation.getByRole('button', { name: 'Isolation: full view and table' })).toBeVisible();
  await page.keyboard.press('m');
  await expect(stage).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(stage).toBeVisible();
  await expect(isolation).toBeHidden();
  await page.keyboard.press('PageUp');
  // The overview says which scenes show a chart so.
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: 'All scenes' });
  await expect(overview.getByRole('button', { name: /Chart in full view: Memory/ })).toHaveCount(1);
  await expect(overview.getByRole('button', { name: /Chart in full view: Isolation/ })).toHaveCount(1);
  await expect(overview.getByText(/Chart in full view/)).toHaveCount(2);
  await page.keyboard.press('o');
  await expect(overview).toBeHidden();
  await isolation.getByRole('button', { name: 'Beside the stage' }).click();
  await expect(stage).toBeVisible();
  await page.getByRole('button', { name: 'End the talk' }).click();
  await expect(editor).toBeVisible();

  // So does the handout.
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Present…' }).click();
  const link = page
    .getByRole('dialog', { name: 'Present' })
    .getByRole('link', { name: /^Handout: / })
    .first();
  const [handout] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await expect(handout.getByText('Shown in full view: the chart “Memory”.')).toBeVisible();
  await expect(handout.getByText(/^Shown in full view/)).toHaveCount(2);
});
