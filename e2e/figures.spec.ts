// Every number can be followed to its source and tried with another value: by keyboard, with the charts in sight, kept in the
// link, and given back.

import { expectAccessible } from './accessible.ts';
import type { Strata } from './page/strata.ts';
import { expect, test } from './test.ts';

const SHOP = { document: 'host:x86,16cpu,64G(container:nginx#shop,@acme; vm:alpine#box,@globex)' };
const ONE = { document: 'host:x86,16cpu,64G(container:nginx#shop)' };
const ENGINE = /The way of an order through engine daemon/;

/** Asks by key where the time until all is ready comes from, and waits until it has been worked out. */
async function askForStartup({ page, charts, figures }: Strata): Promise<void> {
  await charts
    .chart('Startup cost')
    .getByRole('button', { name: /where this number comes from/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(figures.panel.getByText(/\d+ figures? moves? it/)).toBeVisible();
}

test('a number is followed to its figures by key, one is changed, and the chart moves at once', async ({ strata }) => {
  const { page, charts, figures, time } = strata;
  await strata.open(ONE);
  const before = await charts.headlines();
  await askForStartup(strata);
  await expect(figures.panel).toBeFocused();
  await expect(figures.panel.getByText('Until all is ready')).toBeVisible();
  const engine = figures.line(figures.panel, ENGINE);
  await expect(engine.getByText('250 ms').first()).toBeVisible();
  await expect(engine.getByText(/^makes it 0\.\d+ s to 0\.\d+ s$/)).toBeVisible();

  await figures.openLine(engine);
  await expect(engine.getByRole('link', { name: /A Fresh Look/ }).first()).toHaveAttribute('rel', /noopener/);
  await engine.getByRole('slider', { name: 'Try another value' }).focus();
  await page.keyboard.press('Home');
  await expect(figures.chip).toHaveText(/1 figure changed/);
  await expect
    .poll(async () => (await charts.headlines()).readyS, { message: 'the run begins again with the other figure' })
    .toBeCloseTo((before.readyS ?? 0) - 0.2, 1);
  await expect(engine.getByText(/changed from 250 ms/)).toBeVisible();
  expect(await time.moment()).toBe(0);

  await page.keyboard.press('Escape');
  await expect(figures.panel).toBeHidden();
  await expect(
    charts.chart('Startup cost').getByRole('button', { name: /where this number comes from/ }),
  ).toBeFocused();
});

test('a changed figure is in the link, survives a reload, and is undone and redone by its name', async ({ strata }) => {
  const { page, figures } = strata;
  await strata.open(SHOP);
  await figures.choose('All figures of the model');
  await figures.list.getByRole('searchbox', { name: 'Search' }).fill('sleep_millisecs');
  const sleep = figures.line(figures.list, /How long the scanner sleeps/);
  await figures.openLine(sleep);
  await sleep.getByRole('spinbutton', { name: 'Value' }).fill('5');
  await page.keyboard.press('Enter');
  await expect(sleep.getByText(/changed from 20 ms/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(figures.list).toBeHidden();

  expect(decodeURIComponent(page.url())).toContain('p=ksm.sleepMs=5');
  await page.reload();
  await strata.stage.awaitAnswer();
  await expect(figures.chip).toHaveText(/1 figure changed/);
  await figures.choose('All figures of the model');
  await figures.list.getByRole('combobox', { name: 'Show' }).selectOption('changed');
  await expect(figures.list.getByRole('status')).toHaveText(/^1 figure of/);
  await figures.openLine(sleep);
  await sleep.getByRole('spinbutton', { name: 'Value' }).fill('10');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(strata.undo).toHaveAccessibleName('Undo: change the figure ksm.sleepMs');
  await strata.undo.click();
  await expect.poll(() => decodeURIComponent(page.url())).toContain('p=ksm.sleepMs=5');
  await strata.redo.click();
  await expect.poll(() => decodeURIComponent(page.url())).toContain('p=ksm.sleepMs=10');
});

test('changed figures are listed where they can be seen, and given back one by one or all at once', async ({
  strata,
}) => {
  const { page, figures } = strata;
  await strata.open({ ...SHOP, figures: 'ksm.sleepMs=5,container.engineMs=100,ksm.pagesToScan=200' });
  await figures.chip.click();
  const list = page.getByRole('dialog', { name: '3 figures changed' });
  await expect(list.getByText('250 ms → 100 ms')).toBeVisible();
  await list.getByRole('button', { name: /^Back to 250 ms/ }).click();
  await expect(figures.chip).toHaveText(/2 figures changed/);
  await page.getByRole('button', { name: 'Reset all' }).click();
  await expect(figures.chip).toBeHidden();
  await expect.poll(() => page.url()).not.toContain('p=');
  await strata.undo.click();
  await expect(figures.chip).toHaveText(/2 figures changed/);
});

test('the head of a page of 1024 pixels stays one line with a changed figure in it', async ({ strata, page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await strata.open({ ...SHOP, figures: 'ksm.sleepMs=5' });
  await expect(strata.figures.chip).toBeVisible();
  const head = await page.getByRole('banner').boundingBox();
  const choice = await page.getByRole('radio', { name: 'IBM z' }).boundingBox();
  const other = await page.getByRole('radio', { name: 'x86' }).boundingBox();
  expect(choice?.y).toBe(other?.y);
  for (const button of await page.getByRole('banner').getByRole('button').all()) {
    const box = await button.boundingBox();
    if (!box || !head) throw new Error('The head is not there.');
    expect(box.height).toBeLessThanOrEqual(head.height);
    expect(box.x + box.width).toBeLessThanOrEqual(1024);
  }
});

test('help is in the order in which it is asked for', async ({ strata, page }) => {
  await strata.open(SHOP);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('menuitem')).toHaveText([
    'Keys and hands',
    'Which way suits you?',
    'Compare all ways',
    'Running it',
    'The claims, put to the test',
    'How the model was checked',
    'All figures of the model',
    'What this model leaves out',
    'Present…',
    'Write a lesson',
  ]);
});

test('going back in the browser takes a changed figure back', async ({ strata }) => {
  const { page, figures } = strata;
  await strata.open(ONE);
  await askForStartup(strata);
  const engine = figures.line(figures.panel, ENGINE);
  await figures.openLine(engine);
  await engine.getByRole('slider', { name: 'Try another value' }).focus();
  await page.keyboard.press('End');
  await expect.poll(() => decodeURIComponent(page.url())).toContain('p=container.engineMs=400');
  await page.goBack();
  await expect(figures.chip).toBeHidden();
  await expect.poll(() => page.url()).not.toContain('p=');
});

test('a link that asks too much of a figure opens without that, and says which', async ({ strata }) => {
  const { page, figures } = strata;
  await strata.open({ ...SHOP, figures: 'ksm.sleepMs=99999,ksm.naps=1,ksm.pagesToScan=200' });
  await expect(strata.notice).toHaveText(/ksm\.sleepMs to 99999; it can be 0 to 1,000 .*1 more/);
  await expect(figures.chip).toHaveText(/1 figure changed/);
  await expect(page.getByRole('treeitem', { name: /shop/ }).first()).toBeAttached();
});

test('figures on the host and in the inspector tell where they come from', async ({ strata }) => {
  const { page, figures, stage } = strata;
  await strata.open(SHOP);
  await stage.item('shop').click();
  await page
    .getByRole('region', { name: 'Inspector' })
    .getByRole('button', { name: /MiB, where this number/ })
    .click();
  await expect(figures.panel.getByText('shop: memory')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByText(/^[\d.]+ of 64 GiB$/).click();
  await expect(figures.panel.getByText('x86: memory')).toBeVisible();
});

test('what the model leaves out is one step away, in words', async ({ strata }) => {
  const { figures } = strata;
  await strata.open(SHOP);
  await figures.choose('What this model leaves out');
  await expect(figures.leftOut.getByRole('heading', { name: 'Moving and checkpointing' })).toBeAttached();
  await figures.leftOut
    .getByText(/^Published, and out of its reach/)
    .first()
    .click();
  await expect(figures.leftOut.getByText('Linpack on both sockets, as the report prints it')).toBeVisible();
});

const WINDOWS: Readonly<Record<string, (strata: Strata) => Promise<void>>> = {
  'where a number comes from': async (strata) => {
    await askForStartup(strata);
    await strata.figures.openLine(strata.figures.line(strata.figures.panel, ENGINE));
  },
  'the list of changed figures': async ({ figures }) => figures.chip.click(),
  'the list of all figures': async ({ figures }) => {
    await figures.choose('All figures of the model');
    // A few lines stand for all: they are alike.
    await figures.list.getByRole('searchbox').fill('engine daemon');
    await figures.openLine(figures.line(figures.list, ENGINE));
  },
  'what the model leaves out': async ({ figures }) => {
    await figures.choose('What this model leaves out');
    await figures.leftOut
      .getByText(/^Published, and out of its reach/)
      .first()
      .click();
  },
};

for (const [name, open] of Object.entries(WINDOWS)) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`${name} is accessible, ${scheme}`, async ({ strata, page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await strata.open({ ...ONE, figures: 'container.engineMs=100' });
      await open(strata);
      await expectAccessible(page);
    });
  }
}
