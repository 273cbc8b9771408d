// The comparison: the same needs in every way under one clock, and A against B; stepped by hand, exported, linked, and usable
// without a mouse and in every theme.
import { expectToFit } from './accessible.ts';
import { Comparison } from './page/comparison.ts';
import { faultsOfWords, strayWords } from './page/words.ts';
import { expect, test } from './test.ts';

const NEEDS = '&needs=nginx+redis+tenants=2';
const A = 'host:x86,16cpu,64G(container:nginx%23web,@acme;container:redis%23store,@globex)';
const B = 'host:x86,16cpu,64G(vm:debian%23web-vm,1cpu,2G,@acme(container:nginx%23web);container:redis%23store,@globex)';

test('the clock waits, steps to what is ready next, is pulled along and goes into the address', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open(NEEDS);
  await comparison.awaitComplete();
  await expect(comparison.stages).toHaveCount(10);
  const bare = comparison.stage('Bare containers', 'IBM z');
  const machines = comparison.stage('Virtual machines', 'IBM z');
  await expect(bare).toContainText('0 of 4 ready');
  await expect(comparison.clock).toHaveValue('0');

  await comparison.button('On to the next one that is ready').click();
  await expect(bare.or(comparison.stage('Bare containers', 'x86')).filter({ hasText: 'all ready' })).toHaveCount(1);
  await comparison.button('On to the next one that is ready').click();
  await expect(bare).toContainText('all ready after');
  await expect(machines).toContainText('0 of 4 ready');
  await expect(page).toHaveURL(/[?&]at=\d+ms/);

  await comparison.clock.focus();
  await page.keyboard.press('End');
  await expect(machines).toContainText('all ready after');
  for (const name of await comparison.stages.allInnerTexts()) {
    await expect(comparison.stage(name).first()).toContainText('all ready after');
  }
  await page.keyboard.press('Home');
  await expect(bare).toContainText('0 of 4 ready');

  // A link to a moment shows that moment, and the boxes are as full as they are then.
  const height = (at: number) => bare.locator('[data-fill]').nth(at).getAttribute('height');
  expect(Number(await height(0))).toBe(0);
  await comparison.open(`${NEEDS}&at=5s`);
  await comparison.awaitComplete();
  await expect(page.getByText('5.00 s', { exact: true })).toBeVisible();
  expect(Number(await height(0))).toBeGreaterThan(0);
});

test('it plays to the end by itself when asked', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open(`${NEEDS}+on=x86+ways=containers&speed=10`);
  await comparison.awaitComplete();
  await comparison.button('Play').click();
  await expect(comparison.stage('Bare containers')).toContainText('all ready after');
  await expect(comparison.button('Play')).toBeVisible();
});

test('what plays can be stopped, and stands where it was stopped', async ({ page }) => {
  const comparison = new Comparison(page);
  // So slow that nothing of this comes near its end.
  await comparison.open(`${NEEDS}+on=x86+ways=machines&speed=0.1`);
  await comparison.awaitComplete();
  await comparison.button('Play').click();
  await expect(comparison.clock).not.toHaveValue('0');
  await comparison.button('Pause').click();
  await expect(comparison.button('Play')).toBeVisible();
  const stopped = await comparison.clock.inputValue();
  await comparison.button('On to the next one that is ready').click();
  await expect(comparison.stage('Virtual machines')).toContainText('all ready after');
  expect(Number(await comparison.clock.inputValue())).toBeGreaterThan(Number(stopped));
});

test('files hold what the table shows, with best and worst marked in words', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open(`${NEEDS}+on=x86`);
  await comparison.awaitComplete();
  const csv = await comparison.csv();
  const kernels = csv.get('kernels');
  expect(kernels).toMatchObject({ 'containers-x86': '1', 'machines-x86': '5', 'containers-per-tenant-x86': '3' });
  expect(kernels?.best).toBe('containers-x86');
  expect(kernels?.worst).toBe('machines-x86 machine-in-container-x86 container-in-machine-x86');
  const cells = comparison.row('Kernels to patch').getByRole('cell');
  await expect(cells).toHaveText(['1best', '5worst', '5worst', '5worst', '3']);

  const measures = comparison.table.getByRole('rowheader', { name: /better$/ });
  await expect(measures).toHaveCount(csv.size);
  const markdown = (await comparison.download('Table as Markdown', 'comparison.md')).toString('utf8');
  for (const { measure } of csv.values()) expect(markdown).toContain(`| ${measure} (`);
  expect(markdown).toContain('| Kernels to patch (less is better) | **1** best | **5** worst |');
  expect(markdown).toContain('Needs: nginx redis tenants=2 on=x86');

  const png = await comparison.download('Picture as PNG', 'comparison.png');
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  // A picture in which something is painted: its drawings' colours are there, at twice the size of the page.
  const painted = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, Math.round(bitmap.height / 4));
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      }
      const blue = getComputedStyle(document.documentElement).getPropertyValue('--t1').trim();
      return { width: bitmap.width, blue: colours.has(Number.parseInt(blue.slice(1), 16)) };
    },
    [...png],
  );
  expect(painted).toEqual({ width: 2400, blue: true });
});

test('other needs are another comparison at another address, and each opens on the stage', async ({ page, strata }) => {
  const comparison = new Comparison(page);
  await comparison.open(NEEDS);
  await comparison.awaitComplete();
  await page.getByRole('radio', { name: 'x86' }).check();
  await page.getByRole('spinbutton', { name: 'Tenants' }).fill('3');
  await page.keyboard.press('Enter');
  await page.getByRole('switch', { name: 'System containers' }).check();
  await comparison.awaitComplete();
  await expect(comparison.stages).toHaveCount(6);
  expect(new URL(page.url()).searchParams.get('needs')).toBe(
    'nginx redis on=x86 ways=containers,system-containers,machines,machine-in-container,container-in-machine,containers-per-tenant',
  );
  await page.reload();
  await comparison.awaitComplete();
  await expect(comparison.stages).toHaveCount(6);
  await page.getByRole('link', { name: /^Open on the stage: Bare containers/ }).click();
  await strata.stage.awaitAnswer();
  await expect(strata.stage.item('acme-nginx')).toBeVisible();
  expect(page.url()).not.toMatch(/page=|needs=/);
});

test('needs that cannot be are named, and the usual ones shown', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open('&needs=apache*2');
  await expect(page.getByRole('alert')).toContainText('“apache*2” is no image of the catalogue');
  await expect(comparison.stages).toHaveCount(10);
});

test('A against B: the stage against what is pasted, with the differences of pairs, and a side that cannot be read', async ({
  page,
}) => {
  const comparison = new Comparison(page);
  await comparison.open(`&b=${B}`, `#v=1&t=${A}`);
  await comparison.awaitComplete();
  await expect(comparison.stages).toHaveText(['A', 'B']);
  const csv = await comparison.csv();
  expect(csv.get('kernels')).toMatchObject({ a: '1', b: '2', 'b-a': '1', best: 'a', worst: 'b' });
  await expect(comparison.row('Kernels to patch').getByRole('cell')).toHaveText(['1best', '2worst', '+1']);

  const text = page.getByRole('textbox', { name: 'B as a link or in the notation' });
  await text.fill('host:x86(container:nowhere)');
  await page.keyboard.press('Enter');
  await expect(text).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/^B cannot be read:/)).toBeVisible();
  await expect(comparison.stages).toHaveText(['A', 'B']);

  // The same on both sides, pasted as the address of a stage: nothing differs in anything.
  await text.fill(`http://localhost/?theme=dark#v=1&t=${A}`);
  await page.keyboard.press('Enter');
  await expect(text).not.toHaveAttribute('aria-invalid', 'true');
  await comparison.awaitComplete();
  for (const { 'b-a': difference, best } of (await comparison.csv()).values()) {
    expect(['', '0']).toContain(difference);
    expect(best).toBe('');
  }

  await page
    .getByRole('combobox', { name: 'Take B from' })
    .selectOption({ label: '2b · Many containers in one VM per tenant, IBM z' });
  await comparison.awaitComplete();
  await expect(comparison.stage('B')).toContainText('0 of 5 ready');
});

test('a figure says what moves it, with sources, and differences are taken from any column', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open('&needs=nginx+tenants=2+on=x86+ways=containers,machines');
  await comparison.awaitComplete();
  await comparison.button('What this is: Strength of those walls').click();
  const dialog = page.getByRole('dialog', { name: 'Strength of those walls' });
  await expect(dialog.getByText('the strongest first')).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByRole('listitem').first()).toContainText(/Assumption|Source/);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await comparison.button('What this is: Kernels to patch').click();
  await expect(page.getByRole('dialog').getByText('it is counted in the document')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'less Bare containers, x86' });
  await expect(comparison.row('Kernels to patch').getByRole('cell')).toHaveText(['0best', '+2worst']);
});

test('the menu leads to it and back, and what is on the stage stays in the address', async ({ page, strata }) => {
  const comparison = new Comparison(page);
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#shop)' });
  await strata.figures.choose('Compare all ways');
  await expect(comparison.heading).toBeVisible();
  await page.getByRole('radio', { name: 'A against B' }).check();
  await comparison.awaitComplete();
  await expect(comparison.stage('A')).toContainText('0 of 1 ready');
  await page.getByRole('link', { name: 'Back to the stage' }).click();
  await strata.stage.awaitAnswer();
  await expect(strata.stage.item('shop')).toBeVisible();
  expect(page.url()).not.toMatch(/page=|[?&]b=/);
});

test('what it came to is said when all has been measured', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open(`${NEEDS}+on=x86`);
  await comparison.awaitComplete();
  await expect(page.getByRole('status').filter({ hasText: '5 deployments compared' })).toContainText(
    /Ready first: Bare containers, x86, .*Ready last: /,
  );
});

for (const [theme, width, height] of [
  ['light', 1440, 900],
  ['dark', 390, 844],
  ['contrast', 320, 640],
  ['projector', 1920, 1080],
] as const) {
  test(`axe finds nothing and nothing sticks out: ${theme} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const comparison = new Comparison(page);
    await comparison.open(`${NEEDS}&theme=${theme}&at=12s`);
    await comparison.awaitComplete();
    await expectToFit(page);
  });
}

test('in high contrast the walls are the only lines of the drawings, so that dashed and solid are told apart', async ({
  page,
}) => {
  const comparison = new Comparison(page);
  await comparison.open(`&theme=contrast&b=${B}`, `#v=1&t=${A}`);
  await comparison.awaitComplete();
  const strokes = await comparison
    .stage('A')
    .locator('[data-fill], [data-band]')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).stroke));
  expect(new Set(strokes)).toEqual(new Set(['none']));
});

for (const [language, width] of [
  ['en-XA', 1440],
  ['en-XA', 320],
  ['en-XB', 390],
] as const) {
  test(`in words twice as long nothing is cut or printed over: ${language} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`./?page=comparison&autoplay=0${NEEDS}&at=12s&lang=${language}`);
    await expect(page.locator('progress')).toHaveAttribute('value', '10');
    await expect(page.locator('[data-sparkline]')).toHaveCount(10);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await faultsOfWords(page.locator('main'))).toEqual([]);
    expect(await strayWords(page.locator('main'), ['acme', 'globex'])).toEqual([]);
  });
}
