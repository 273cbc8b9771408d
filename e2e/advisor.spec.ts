// The advisor: needs and wishes in the address, a ranking with its reasons, what would turn it, and every answer on the stage.
import type { Page } from '@playwright/test';
import { expectToFit } from './accessible.ts';
import { faultsOfWords, strayWords } from './page/words.ts';
import { expect, test } from './test.ts';

const NEEDS = '&needs=nginx+redis+tenants=2+on=x86';

async function open(page: Page, query = '', hash = ''): Promise<void> {
  await page.goto(`./?page=advisor&autoplay=0${NEEDS}${query}${hash}`);
  await expect(page.getByRole('heading', { level: 2, name: 'All ways, best first' })).toBeVisible({ timeout: 60_000 });
}

const first = (page: Page) => page.getByText(/^For these needs and wishes: /);
const places = (page: Page) =>
  page.getByRole('region', { name: 'All ways, best first' }).getByRole('heading', { level: 3 });

test('what matters is asked in words, stands in the address and orders the ways', async ({ page }) => {
  await open(page);
  await expect(places(page)).toHaveCount(5);
  const trust = page.getByRole('group', { name: 'How far do the tenants trust each other?' });
  await trust.getByRole('radio', { name: 'not: own kernels' }).check();
  const bare = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Bare containers, x86' }) });
  await expect(bare).toContainText('Ruled out, because tenants on one kernel may be at most 1 (here 2)');
  await expect(first(page)).not.toContainText('Bare containers');
  expect(new URL(page.url()).searchParams.get('wishes')).toBe('isolation=much kernel=1');
  const answer = await first(page).innerText();
  await page.reload();
  await expect(first(page)).toHaveText(answer, { timeout: 60_000 });
  await expect(places(page).first()).toHaveText(answer.replace('For these needs and wishes: ', ''));
});

test('a flip that is shown flips: pressing it asks it, and the one it names comes first', async ({ page }) => {
  await open(page, '&wishes=isolation%3Dmuch+kernel%3D1');
  const flip = page.getByRole('region', { name: 'What would turn it' }).getByRole('button').first();
  const named = await flip.locator('span').last().innerText();
  await expect(first(page)).not.toHaveText(`For these needs and wishes: ${named}`);
  await flip.click();
  await expect(first(page)).toHaveText(`For these needs and wishes: ${named}`);
  expect(new URL(page.url()).searchParams.get('wishes')).not.toBe('isolation=much kernel=1');
});

test('a must of its own has a limit, and where nothing keeps it, it is to blame', async ({ page }) => {
  await open(page);
  await page.getByRole('group', { name: 'How fast must it start?' }).getByRole('radio', { name: 'must' }).check();
  const limit = page.getByRole('spinbutton', { name: 'All ready within' });
  await expect(limit).toHaveValue('10');
  await limit.fill('0.1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No way of deploying this meets everything that must be.')).toBeVisible();
  await expect(page.getByText(/^all ready within 0.10 s: 5 ways do not keep it/)).toBeVisible();
});

test('where there is more work than the host can do, the answer says so', async ({ page }) => {
  await page.goto('./?page=advisor&autoplay=0&needs=nginx*40+tenants=1+on=x86+cores=1+memory=8G+ways=containers');
  await expect(first(page)).toContainText('Bare containers', { timeout: 60_000 });
  const status = page.getByRole('status').filter({ has: first(page) });
  await expect(status).toContainText('It does not keep up: there is more work than the host can do.');
});

test('figures open what moves them, every way goes to the stage, and the table has the same needs', async ({
  page,
  strata,
}) => {
  await open(page, '', '#v=1&t=host:x86(container:nginx%23shop)');
  await page
    .getByRole('button', { name: /, what moves it$/ })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'What moves this figure' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: /^Show it on the stage: / })).toHaveCount(5);
  await page.getByRole('link', { name: 'Compare all in the table' }).click();
  await expect(page).toHaveURL(/page=comparison/);
  expect(new URL(page.url()).searchParams.get('needs')).toBe('nginx redis tenants=2 on=x86');
  await page.getByRole('link', { name: 'Which of them suits you? Ask the advisor' }).click();
  await page.getByRole('link', { name: 'Show it on the stage: Bare containers, x86' }).click({ timeout: 60_000 });
  await strata.stage.awaitAnswer();
  await expect(strata.stage.item('acme-nginx')).toBeVisible();
  expect(page.url()).not.toMatch(/page=|needs=|wishes=/);
});

test('the menu leads to it, and wishes that cannot be are named', async ({ page, strata }) => {
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#shop)' });
  await strata.figures.choose('Which way suits you?');
  await expect(page.getByRole('heading', { level: 1, name: 'Which way suits you?' })).toBeVisible();
  await page.goto('./?page=advisor&wishes=walls%3D0');
  await expect(page.getByRole('alert')).toContainText('“walls=0” needs a limit such as 1-9.');
});

test('other needs are played too', async ({ page }) => {
  await open(page);
  await expect(page.getByText(/^The answer stays the same with /)).toContainText('tenant', { timeout: 60_000 });
});

for (const [theme, width, height] of [
  ['light', 1440, 900],
  ['dark', 390, 844],
  ['contrast', 320, 640],
  ['projector', 1920, 1080],
] as const) {
  test(`axe finds nothing and nothing sticks out: ${theme} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, `&wishes=isolation%3Dmuch+kernel%3D1+ready%3D60s+moving%3Dmuch&theme=${theme}`);
    await expectToFit(page);
  });
}

for (const [language, width] of [
  ['en-XA', 320],
  ['en-XB', 1440],
] as const) {
  test(`in words twice as long nothing is cut or printed over: ${language} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`./?page=advisor&autoplay=0${NEEDS}&wishes=ready%3D60s&lang=${language}`);
    await expect(page.locator('progress')).toHaveAttribute('value', '5', { timeout: 60_000 });
    await expect(page.locator('main ol > li')).toHaveCount(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await faultsOfWords(page.locator('main'))).toEqual([]);
    expect(await strayWords(page.locator('main'), ['acme', 'globex'])).toEqual([]);
  });
}
