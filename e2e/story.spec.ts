// The story beside the stage: linkable steps, stepped by the keys of a clicker, tasks done by hand or shown, and left at any time.
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

const AT = (place: string): string => `/?autoplay=0#v=1&l=${place}`;

test('a link opens the story at its step, with its scene on the stage and its figures in its words', async ({
  page,
  strata,
}) => {
  await page.goto(AT('what-a-container-is/a-process'));
  const story = page.getByRole('region', { name: 'Story' });
  await expect(story.locator('[aria-current=step]')).toContainText('A process, with some arrangements');
  await expect(strata.stage.item('web')).toBeVisible();
  await expect(story.locator('[aria-current=step]')).toContainText(/answers after 0\.\d+ s/);
  await expect(page).toHaveURL(/&l=what-a-container-is\/a-process$/);
});

test('a clicker goes on and back, over the end of a chapter too', async ({ page }) => {
  await page.goto(AT('what-a-container-is/held-once'));
  const current = page.getByRole('region', { name: 'Story' }).locator('[aria-current=step]');
  await expect(current).toContainText('Equal layers');
  await page.keyboard.press('PageDown');
  await expect(current).toContainText('one kernel for all');
  await page.keyboard.press('PageDown');
  await expect(current).toContainText('Something is switched on');
  await page.keyboard.press('PageUp');
  await expect(current).toContainText('one kernel for all');
  await expect(page).toHaveURL(/&l=what-a-container-is\/one-kernel$/);
});

test('a task is open until it is done, is shown on request, and stays done after a reload', async ({
  page,
  strata,
}) => {
  await page.goto(AT('what-a-container-is/its-own-view'));
  const current = page.getByRole('region', { name: 'Story' }).locator('[aria-current=step]');
  await expect(current).toContainText('Add redis to the host.');
  await expect(current.getByText('Done', { exact: true })).toHaveCount(0);
  await current.getByRole('button', { name: 'Show me' }).click();
  await expect(strata.stage.item('cache')).toBeVisible();
  await expect(strata.undo).toBeEnabled();
  await strata.time.goTo(10);
  await expect(current.getByText('Done', { exact: true })).toBeVisible();
  await page.reload();
  await expect(current).toContainText('Add redis to the host.');
  await expect(current.getByText('Done', { exact: true })).toBeVisible();
});

test('it can be left for the stage, which stays as it is, and nothing of it is in the way of exploring', async ({
  page,
  strata,
}) => {
  await page.goto(AT('the-third-way/one-machine-a-tenant'));
  await expect(strata.stage.item('acme-vm')).toBeVisible();
  await page.getByRole('button', { name: 'Close the story' }).click();
  await expect(page.getByRole('region', { name: 'Story' })).toHaveCount(0);
  await expect(strata.stage.item('acme-vm')).toBeVisible();
  await expect(page).not.toHaveURL(/[#&]l=/);
});

test('a step that there is not is told of', async ({ page, strata }) => {
  await page.goto(AT('what-a-container-is/nothing'));
  await expect(strata.notice).toContainText('names what-a-container-is/nothing, and the story has no such step');
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`nothing in it keeps anybody out: ${theme}`, async ({ page }) => {
    await page.goto(`/?autoplay=0&theme=${theme}#v=1&l=which-is-better/as-containers`);
    const story = page.getByRole('region', { name: 'Story' });
    await expect(story.locator('[aria-current=step]')).toContainText(/after 0\.\d+ s/);
    await expectAccessible(page, 'section[aria-label="Story"]');
  });
}
