// A lesson from a file as a talk: begun from its panel and by its link, asked, tried and shown, in both windows.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const shipped = (name: string) => readFileSync(new URL(`../public/lessons/${name}.yaml`, import.meta.url), 'utf8');

/** Opens a file by a drop, and presents it from its panel. */
async function present(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const data = new DataTransfer();
    data.items.add(new File([words], 'lesson.yaml'));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  }, text);
  await page.getByRole('button', { name: 'Open the lesson' }).click();
  await page.getByRole('region', { name: 'Lesson' }).getByRole('button', { name: 'Present this' }).click();
}

test('a lesson’s steps are told, its predictions asked and its task shown, from its link too', async ({
  page,
  strata,
  context,
  complaints,
}) => {
  await strata.open({ document: 'host:x86,8cpu,16G(container:redis#before)' });
  await page.getByRole('tree').first().waitFor();
  await present(page, shipped('one-kernel-for-all'));
  await expect(title(page)).toHaveText('Who falls?');
  const poll = page.getByRole('region', { name: 'Poll' });
  await expect(poll.getByRole('heading')).toHaveText('How many of the four containers will be gone?');
  await expect(page).toHaveURL(/&talk=lesson\.one-kernel-for-all\/who-falls&lesson=/);
  await expectAccessible(page);
  await page.reload();
  await expect(title(page)).toHaveText('Who falls?');
  await page.keyboard.press('v');
  await expect(poll.getByText('the model: 4', { exact: true })).toBeVisible();
  await expect(poll.getByText(/^The band under them is one kernel/)).toBeVisible();

  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  speaker.on('pageerror', (error) => complaints.push(String(error)));
  await expect(speaker.getByText(/4 containers are gone/)).toBeVisible();
  await expect(speaker.getByText(/^Why does it not help/)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(title(speaker)).toHaveText('Fall alone');
  await speaker.getByRole('button', { name: 'Show it on the stage' }).click();
  await expect(strata.stage.item('globex-vm')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(poll.getByRole('heading')).toHaveText('After how long is it ready?');
  await page.keyboard.press('PageDown');
  await expect(poll.getByText(/^Most of it is the system inside/)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText('And in memory');
  await expect(page.getByText(/^How much memory is in use with 1, 8, 32 and 64/).first()).toBeVisible();
});

test('what is to be built in a lesson is an exercise for the room, with one way to do it', async ({ page, strata }) => {
  await strata.open({ document: 'host:x86,8cpu,16G(container:redis#before)' });
  await page.getByRole('tree').first().waitFor();
  await present(page, shipped('a-wall-for-each-tenant'));
  await expect(title(page)).toHaveText('No two tenants on one kernel');
  const exercise = page.getByRole('region', { name: 'Try it yourself' });
  await expect(exercise.getByRole('listitem')).toHaveCount(4);
  await expectAccessible(page);
  await exercise.getByRole('button', { name: 'Start 4 minutes' }).click();
  await exercise.getByRole('button', { name: 'Show how it is done' }).click();
  await expect(strata.stage.item('initech-vm')).toBeVisible();
});
