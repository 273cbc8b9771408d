// Beliefs beside the stage: a prediction of each kind, the run, yours beside the model's, an explanation, what is so; and the
// mistaken model beside the real one.
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

const AT = (id: string, query = ''): string => `/?autoplay=0${query}#v=1&l=belief/${id}`;

const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Belief', exact: true });
const promptOf = (page: Page): Locator => panelOf(page).locator('[aria-current=step]');
const goOn = (page: Page, name: string): Promise<void> =>
  panelOf(page).getByRole('button', { name, exact: true }).click();

test('a choice by mouse, from what one expects to what is so, with the belief simulated; and resumed after a reload', async ({
  page,
  strata,
}) => {
  await page.goto(AT('a-lightweight-machine'));
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('“A container is a lightweight VM”');
  await expect(strata.stage.item('web')).toBeVisible();
  await expect(promptOf(page)).not.toContainText('The model');
  await panelOf(page).getByRole('radio', { name: 'web, where it happened' }).check();
  await goOn(page, 'Run it');
  await expect(promptOf(page)).toContainText('The model gives something else.');
  await expect(promptOf(page).getByRole('listitem').filter({ hasText: 'all four' })).toContainText('the model');
  await expect(promptOf(page)).toContainText('4 containers were lost');
  await expect(strata.stage.item('db')).toHaveAccessibleName(/failed/);
  await expect(page).toHaveURL(/&l=belief\/a-lightweight-machine/);

  await promptOf(page).getByRole('button', { name: 'Simulate my belief' }).click();
  const beside = page.getByRole('dialog', { name: 'My belief beside the model' });
  await expect(beside).toContainText('Answer to the question: all four');
  await expect(beside).toContainText('Answer to the question: web, where it happened');
  await beside.getByRole('slider').press('End');
  await expect(beside.getByText('4 kernels')).toBeVisible();
  await expect(beside.getByText('0 kernels')).toBeVisible();
  await expectAccessible(page, 'dialog[open]');
  await beside.getByRole('button', { name: 'Close' }).click();

  await goOn(page, 'Why is that?');
  await promptOf(page).getByRole('radio', { name: 'Nobody had set limits for web.' }).check();
  await expect(promptOf(page)).toContainText('Not that. Limits say');
  await promptOf(page)
    .getByRole('radio', { name: /stand on one kernel/ })
    .check();
  await expect(promptOf(page)).toContainText('So it is.');
  await goOn(page, 'What is so');
  await expect(promptOf(page)).toContainText('Many people think of a container as a small virtual machine.');
  await promptOf(page).getByText('Where it is said (1)').click();
  await expect(promptOf(page).getByRole('link', { name: /Issue 134/ })).toHaveAttribute(
    'href',
    /cloudsim\/issues\/134$/,
  );
  await expectAccessible(page, 'section[aria-label="Belief"]');

  await page.reload();
  await expect(promptOf(page)).toContainText('In fact all containers on a host');
  await page.getByRole('button', { name: 'Close the belief' }).click();
  await expect(panelOf(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/[#&]l=/);
});

test('a link that was copied from the end of a belief puts those who open it before the question', async ({
  page,
  strata,
  browser,
}) => {
  await page.goto(AT('a-lightweight-machine'));
  await panelOf(page).getByRole('radio', { name: 'web, where it happened' }).check();
  await goOn(page, 'Run it');
  await expect(strata.stage.item('db')).toHaveAccessibleName(/failed/);
  await expect(page).toHaveURL(/[#&]t=/);
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto(page.url());
  await expect(promptOf(theirs).getByRole('radio', { name: 'web, where it happened' })).toBeVisible();
  const db = theirs.getByRole('treeitem', { name: /\bdb,/ });
  await expect(db).toBeVisible();
  await expect(db).not.toHaveAccessibleName(/failed/);
  await other.close();
});

test('a place on a scale by keys, and on and back by a clicker', async ({ page }) => {
  await page.goto(AT('machines-take-minutes', '&theme=dark'));
  const guess = panelOf(page).getByRole('slider', { name: 'Your guess' });
  await guess.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(guess).toHaveAttribute('aria-valuetext', '2 min 0 s');
  await page.keyboard.press('PageDown');
  await expect(promptOf(page)).toContainText('You said: 2 min 0 s.');
  await expect(promptOf(page)).toContainText('The model: 0.13 s.');
  await expectAccessible(page, 'section[aria-label="Belief"]');
  await expect(panelOf(page)).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(panelOf(page).getByRole('slider', { name: 'Your guess' })).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/&l=belief\/runs-on-any-machine/);
});

test('a curve drawn with the mouse, set by keys, and shown beside the model’s as a drawing and a table', async ({
  page,
  strata,
}) => {
  await page.goto(AT('more-than-there-is'));
  await expect(strata.stage.item('machine')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const curve = panelOf(page).getByRole('group', { name: 'Your curve' });
  const least = curve.getByRole('slider', { name: '4 machines', exact: true });
  const most = curve.getByRole('slider', { name: '32 machines' });
  const from = await least.boundingBox();
  const to = await most.boundingBox();
  if (!from || !to) throw new Error('The points of the curve are nowhere.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y - 60, { steps: 12 });
  await page.mouse.up();
  expect(Number(await most.inputValue())).toBeGreaterThan(Number(await least.inputValue()));
  expect(Number(await curve.getByRole('slider', { name: '16 machines' }).inputValue())).toBeGreaterThan(0);
  await most.press('End');
  await expect(most).toHaveAttribute('aria-valuetext', '2,400,000 a second');
  await goOn(page, 'Run it');
  await expect(promptOf(page)).toContainText('Furthest apart at 32 machines: 2,400,000 a second against');
  await expect(promptOf(page).getByRole('img', { name: /yours and the model/ })).toBeVisible();
  await promptOf(page).getByText('As a table').click();
  const rows = promptOf(page).getByRole('row');
  await expect(rows).toHaveCount(9);
  await expect(rows.last()).toContainText('2,400,000 a second');
});

test('in somebody else’s page nothing is kept', async ({ page }) => {
  const body = `<iframe width="720" height="480" src="${AT('it-sees-its-limit', '&embed=1')}"></iframe>`;
  await page.route('**/around', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/around');
  const panel = page.frameLocator('iframe').getByRole('region', { name: 'Belief', exact: true });
  await panel.getByRole('radio', { name: 'its limit' }).check();
  await panel.getByRole('button', { name: 'Run it' }).click();
  await expect(panel).toContainText('It read 16 GiB');
  await panel.getByRole('button', { name: 'Why is that?' }).click();
  await panel.getByRole('button', { name: 'What is so' }).click();
  await expect(panel).toContainText('Many people assume');
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([]);
});

test('the menu leads to the first belief that is open, and one that there is not is told of', async ({
  page,
  strata,
}) => {
  await page.goto(AT('no-such-belief'));
  await expect(strata.notice).toContainText('names belief/no-such-belief');
  await page.getByRole('button', { name: 'Story' }).click();
  await page.getByRole('menuitem', { name: 'Fourteen beliefs to test' }).click();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toContainText('lightweight VM');
});

for (const query of ['', '&theme=projector']) {
  test(`a scale says how it is answered, and what is below it stays where it is${query}`, async ({ page }) => {
    await page.goto(AT('machines-take-minutes', query));
    const prompt = promptOf(page);
    const slider = prompt.getByRole('slider');
    await expect(prompt.getByText('press on the line')).toBeVisible();
    const before = await slider.boundingBox();
    await slider.click({ position: { x: 30, y: 8 } });
    await expect(prompt.getByText('press on the line')).toHaveCount(0);
    expect(await slider.boundingBox()).toEqual(before);
  });
}
