// Build challenges beside the stage: solved by hand or shown, with a live list of what is met; and the list of all lessons, with
// progress that is kept, taken along, read again and forgotten.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Mouse } from './hands/mouse.ts';
import { expect, test } from './test.ts';

const AT = (place: string, query = ''): string => `/?autoplay=0${query}#v=1&l=${place}`;

const challengeOf = (page: Page) => page.getByRole('region', { name: 'Challenge', exact: true });
const listOf = (page: Page) => page.getByRole('region', { name: 'Learn', exact: true });

test('a challenge is open, solved by hand, compared with par, and stays done; progress is saved, forgotten and read again', async ({
  page,
  strata,
}) => {
  await page.goto(AT('challenge/first-container'));
  const challenge = challengeOf(page);
  await expect(challenge.getByRole('heading', { name: 'A web server, and nothing more' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Starting points' })).toHaveText('A web server, and nothing more');
  await expect(challenge.getByRole('status')).toHaveText('1 of 2 met');
  await expect(challenge.getByRole('listitem').filter({ hasText: 'A web server answers: open' })).toContainText('0/1');

  await new Mouse(strata).put('nginx', 'x86');
  await strata.time.goTo(10);
  await expect(challenge.getByRole('listitem').filter({ hasText: 'A web server answers: met' })).toContainText('1/1');
  await expect(challenge.getByRole('status')).toHaveText('2 of 2 met');
  await expect(challenge.getByText('Solved.', { exact: true })).toBeVisible();
  await expect(challenge.getByRole('row', { name: /Ready from nothing/ })).toHaveText(/0\.\d+ s.*0\.\d+ s/);
  await expect(page).toHaveURL(/t=host.*nginx.*&l=challenge\/first-container$/);

  await challenge.getByRole('button', { name: 'All lessons' }).click();
  const list = listOf(page);
  const entry = list.getByRole('button', { name: /^A web server, and nothing more done/ });
  await expect(entry).toBeVisible();
  await expect(list.getByText(/^1 of \d+ done\. It is kept on this device only\./)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const saved = await download.path();

  await list.getByRole('button', { name: 'Clear…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  await expect(entry).toBeVisible();
  await list.getByRole('button', { name: 'Clear…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear it' }).click();
  await expect(entry).toHaveCount(0);
  await page.reload();
  await expect(list.getByText(/^0 of \d+ done\. It is kept/)).toBeVisible();

  const file = list.locator('input[type=file]');
  await file.setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"strata":"progress","done":["no place"]}'),
  });
  await expect(list.getByRole('alert')).toHaveText(
    'mine.json: entry 1 of “done” is no place of a lesson. What was here is as it was.',
  );
  await file.setInputFiles(saved);
  await expect(list.getByRole('status')).toContainText('1 thing added');
  await expect(list.getByText(/^1 of \d+ done\. It is kept/)).toBeVisible();
});

test('what is built is kept when one leaves, and one goes on where one was', async ({ page, strata }) => {
  await page.goto(AT('challenge/a-kernel-of-its-own'));
  await expect(strata.stage.item('web')).toBeVisible();
  await new Mouse(strata).put('VM', 'x86');
  await expect(strata.stage.item('vm')).toBeVisible();
  await page.goto('/?autoplay=0');
  await expect(strata.stage.item('orders')).toBeVisible();
  await page.getByRole('button', { name: 'Story' }).click();
  await page.getByRole('menuitem', { name: 'All lessons' }).click();
  await listOf(page).getByRole('button', { name: 'Go on where I was' }).click();
  await expect(challengeOf(page).getByRole('heading', { name: 'A second tenant, a second kernel' })).toBeVisible();
  await expect(strata.stage.item('vm')).toBeVisible();
});

test('hints come one at a time, the solution step by step by a clicker, and it counts for nobody', async ({
  page,
  strata,
}) => {
  await page.goto(AT('challenge/a-flaw-that-stays'));
  const challenge = challengeOf(page);
  const hints = challenge.getByRole('region', { name: 'Hints' }).getByRole('listitem');
  await expect(hints).toHaveCount(0);
  await challenge.getByRole('button', { name: 'A hint' }).click();
  await expect(hints).toHaveCount(1);
  await challenge.getByRole('button', { name: 'Another hint' }).click();
  await expect(hints).toHaveCount(2);
  await expect(challenge.getByText(/^The flaw reaches nobody of another tenant: open$/)).toBeVisible();

  await challenge.getByRole('button', { name: 'Show a solution' }).click();
  const steps = challenge.getByRole('region', { name: 'A solution, of many' }).getByRole('listitem');
  await expect(steps).toHaveCount(0);
  for (const count of [1, 2, 3, 4]) {
    await page.keyboard.press('PageDown');
    await expect(steps).toHaveCount(count);
    await expect(strata.undo).toBeEnabled();
  }
  await expect(strata.stage.item('initech-vm')).toBeVisible();
  await expect(challenge.getByText(/^The flaw reaches nobody of another tenant: met$/)).toBeVisible();
  await strata.time.goTo(60);
  await expect(challenge.getByText('Solved, by the solution that was shown.', { exact: false })).toBeVisible();
  await challenge.getByRole('button', { name: 'Next challenge' }).press('PageDown');
  await expect(challenge.getByRole('heading', { name: 'An empty rack by noon' })).toBeVisible();
  await challenge.getByRole('button', { name: 'All lessons' }).click();
  await expect(listOf(page).getByText('0 of 13 done')).toBeVisible();
});

test('in a page of somebody else nothing is kept', async ({ page }) => {
  await page.goto(AT('challenge/no-kernel-takes-half', '&embed=1'));
  await expect(challengeOf(page).getByRole('status')).toContainText('met');
  await challengeOf(page).getByRole('button', { name: 'All lessons' }).click();
  await expect(listOf(page).getByText(/In a page of somebody else nothing is kept\./)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([]);
});

test('in a frame of 720 by 480 what a lesson asks for is done there: limits in the inspector, things and trouble by hand', async ({
  page,
  strata,
}) => {
  await page.setViewportSize({ width: 720, height: 480 });
  await page.goto(AT('challenge/a-hungry-neighbour', '&embed=1'));
  const challenge = challengeOf(page);
  await expect(challenge.getByRole('status')).toHaveText('3 of 5 met');
  await strata.stage.item('neighbour').click();
  const limit = strata.inspector.region.getByRole('slider', { name: 'memory.max' });
  await limit.focus();
  await limit.press('Home');
  // The sheet hides neither what it is about nor what the lesson says.
  await expect(strata.stage.item('neighbour')).toBeInViewport();
  await expect(challenge.getByRole('heading', { name: 'A hungry neighbour' })).toBeInViewport();
  await expect(challenge.getByText('Solved.', { exact: true })).toBeVisible();
  await limit.press('Escape');
  await expect(strata.inspector.region).toHaveCount(0);
  await expect(strata.stage.item('neighbour')).toBeFocused();

  await page.goto('about:blank');
  await page.goto(AT('what-a-container-is/one-kernel', '&embed=1'));
  const story = page.getByRole('region', { name: 'Story' });
  await story.getByText('Things to add').click();
  await strata.stage.item('x86').press('Enter');
  await story.getByRole('button', { name: 'Kernel panic', exact: true }).click();
  await expect(story.locator('[aria-current=step]').getByText('Done', { exact: true })).toBeVisible();
});

test('a challenge that there is not is told of', async ({ page, strata }) => {
  await page.goto(AT('challenge/nothing'));
  await expect(strata.notice).toContainText('names challenge/nothing');
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`nothing in it keeps anybody out: ${theme}`, async ({ page }) => {
    await page.goto(AT('challenge/a-loud-neighbour', `&theme=${theme}`));
    const challenge = challengeOf(page);
    await expect(challenge.getByRole('row', { name: /Cores the neighbour has/ })).toHaveText(/\d\.\d.*\d\.\d/);
    await challenge.getByRole('button', { name: 'A hint' }).click();
    const faultsOf = async (label: string) =>
      (await new AxeBuilder({ page: page as never }).include(`section[aria-label="${label}"]`).analyze()).violations;
    expect(await faultsOf('Challenge')).toEqual([]);
    await challenge.getByRole('button', { name: 'All lessons' }).click();
    await listOf(page).getByText('The story', { exact: true }).click();
    await expect(listOf(page).getByRole('button', { name: /What a container is made of/ })).toBeVisible();
    expect(await faultsOf('Learn')).toEqual([]);
  });
}
