// Lessons as files: opened, told, predicted, done; what of the page they and addresses hide and lock; and the page on which they
// are written.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addressOf } from './page/strata.ts';
import { expect, test } from './test.ts';

const LESSON = readFileSync(new URL('../public/lessons/one-kernel-for-all.yaml', import.meta.url), 'utf8');
const PLAIN = 'host:x86,8cpu,16G(container:redis#before)';

async function faults(page: Page, within: string): Promise<unknown[]> {
  return (await new AxeBuilder({ page: page as never }).include(within).analyze()).violations;
}

/** Brings a file to the page as a drop does. */
async function drop(page: Page, text: string, name: string): Promise<void> {
  await page.evaluate(
    ({ text, name }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    { text, name },
  );
}

test('a lesson is dropped, told with a prediction, a question and a task, set back, and survives a reload', async ({
  page,
  strata,
}) => {
  await strata.open({ document: PLAIN });
  await page.getByRole('tree').first().waitFor();
  await drop(page, LESSON, 'lesson.yaml');
  const dialog = page.getByRole('dialog', { name: 'Open a file' });
  await expect(dialog.getByRole('status')).toHaveText('lesson.yaml A lesson of 4 steps.');
  await expect(dialog.getByText('While it is told it locks: Platform.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Open the lesson' }).click();

  const lesson = page.getByRole('region', { name: 'Lesson' });
  const current = lesson.locator('[aria-current=step]');
  await expect(current).toContainText('When it has, … containers are gone.');
  await expect(strata.stage.item('acme-cache')).toBeVisible();
  await current.getByRole('radio', { name: 'Those of one shop' }).check();
  await current.getByRole('button', { name: 'That is my guess' }).click();
  await strata.time.goTo(10);
  await expect(current.getByRole('listitem').filter({ hasText: 'Those of one shop' })).toHaveText(/yours$/);
  await expect(current.getByRole('listitem').filter({ hasText: 'All of them' })).toHaveText(/the model$/);
  await expect(current).toContainText('Model: 4');
  await expect(current).toContainText('It comes out differently.');
  await expect(current).toContainText('When it has, 4 containers are gone.');
  await current.getByRole('radio', { name: /^Views are kept by the kernel/ }).check();
  await current.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(current).toContainText('A namespace is a view that the kernel gives.');

  // Locked is seen and not changed, and says so.
  const other = page.getByRole('radio', { name: 'IBM z' });
  await expect(other).toBeDisabled();
  await other.click({ force: true });
  await expect(strata.notice).toContainText('Platform: locked here');
  await expect(page.getByRole('radio', { name: 'x86' })).toBeChecked();

  await lesson.getByRole('button', { name: 'Next' }).click();
  await expect(current).toContainText('Fall alone');
  await current.getByRole('button', { name: 'Show me' }).click();
  await expect(strata.stage.item('globex-vm')).toBeVisible();
  await strata.time.goTo(60);
  await expect(current.getByText('Done', { exact: true })).toBeVisible();
  await current.getByRole('button', { name: 'Set the stage back' }).click();
  await expect(strata.stage.item('globex-vm')).toHaveCount(0);
  expect(await faults(page, 'section[aria-label="Lesson"]')).toEqual([]);

  await page.reload();
  await expect(current).toContainText('Fall alone');
  await expect(current.getByText('Done', { exact: true })).toBeVisible();
  await lesson.getByRole('button', { name: 'Close the lesson' }).click();
  await expect(lesson).toHaveCount(0);
  await expect(page).not.toHaveURL(/lesson=/);
});

test('a lesson with mistakes is refused with their lines, and the page is kept', async ({ page, strata }) => {
  await strata.open({ document: PLAIN });
  await page.getByRole('tree').first().waitFor();
  await drop(page, LESSON.replace('until: 4s', 'until: soon'), 'lesson.yaml');
  const alert = page.getByRole('dialog').getByRole('alert');
  await expect(alert).toContainText(/Line \d+, steps\[0\]\.until: “soon” is no time/);
  await page.keyboard.press('Escape');
  await strata.expectNotation(PLAIN);
  await page.goto('/?autoplay=0#v=1&lesson=broken');
  await expect(strata.notice).toContainText('The lesson in this link cannot be opened.');
  await expect(page.getByRole('treeitem').first()).toBeVisible();
});

test('an address hides and locks, the rest takes the room, and bad names are told of', async ({ page, strata }) => {
  await page.goto(addressOf({ document: PLAIN, query: 'hide=palette,charts,time&lock=undo,stage' }));
  await expect(strata.stage.item('before')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Palette' })).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Charts' })).toHaveCount(0);
  const stage = await page.getByRole('main').boundingBox();
  expect(stage?.x).toBe(0);
  expect(stage?.width).toBe(page.viewportSize()?.width);
  expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBe(page.viewportSize()?.height);
  await strata.stage.item('before').focus();
  await page.keyboard.press('Delete');
  await expect(strata.notice).toContainText('What stands on the stage: locked here');
  await expect(strata.stage.item('before')).toBeVisible();
  await expect(strata.undo).toHaveAttribute('aria-disabled', 'true');
  await page.goto('/?autoplay=0&hide=everything');
  await expect(strata.notice).toContainText('hide=everything');
});

test('a lesson is written by keys, kept over a reload, played on the stage and taken along as a link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?page=lesson-editor#v=1&t=host:x86,8cpu,16G(container:nginx%23web)');
  const state = page.getByRole('status').filter({ hasText: 'Kept in this browser' });
  await expect(state).toContainText('This lesson can be played.');
  const source = page.getByLabel('Lesson file, YAML');
  await expect(source).toHaveValue(/topology: host:x86,8cpu,16G\(container:nginx#web\)/);

  await page.getByLabel('Title', { exact: true }).fill('My lesson');
  await page.getByLabel('Title', { exact: true }).press('Enter');
  await page.getByLabel('Words', { exact: true }).fill('It is **one** process. <b>no</b>');
  await expect(page.getByText('It is one process. <b>no</b>')).toBeVisible();
  await page.getByRole('button', { name: 'Add a step' }).press('Enter');
  await page.getByLabel('Title of the step').fill('Second');
  await page.getByLabel('Title of the step').press('Enter');
  await page.getByRole('button', { name: 'Move “Second” up' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Steps of the lesson' }).getByRole('listitem').first()).toContainText(
    '1. Second',
  );
  // Now the first step has nothing to stand on: that is said at its line, and mended.
  await expect(page.getByRole('status').filter({ hasText: '1 thing is in the way' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'In the way' })).toContainText(
    'steps[0]: Nothing says what stands on the stage',
  );
  await page.getByRole('button', { name: 'Take the present stage' }).press('Enter');
  await expect(state).toContainText('This lesson can be played.');
  await page.getByText('Nothing is hidden or locked.').click();
  await page.getByRole('checkbox', { name: 'Hide: Palette', exact: true }).check();
  await expect(source).toHaveValue(/hide:\n {2}- palette/);
  expect(await faults(page, 'main')).toEqual([]);

  await page.reload();
  await expect(source).toHaveValue(/title: My lesson/);
  await source.fill((await source.inputValue()).replace('until: 5s', 'until: soon'));
  await expect(page.getByRole('button', { name: /^Go to line \d+/ }).first()).toBeVisible();
  await source.fill((await source.inputValue()).replace('until: soon', 'until: 6s'));
  await expect(state).toContainText('This lesson can be played.');

  await page.getByRole('button', { name: 'Play it here' }).first().click();
  const frame = page.frameLocator('iframe[title="Stage with the lesson"]');
  await expect(frame.getByRole('region', { name: 'Lesson' })).toContainText('Second');
  await expect(frame.getByRole('treeitem', { name: /web/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link to the lesson is copied.')).toBeVisible();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(page.getByRole('region', { name: 'Lesson' })).toContainText('My lesson');
  await expect(page.getByRole('navigation', { name: 'Palette' })).toHaveCount(0);

  // Given as a talk from the step at which it is, and from its address alone.
  await page.getByRole('button', { name: 'Present this' }).click();
  const scene = page.getByRole('heading', { level: 1 });
  await expect(scene).toHaveText('Second');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/&talk=lesson\.my-lesson\/first&lesson=/);
  await page.reload();
  await expect(page.getByText('2 of 2', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'End the talk' }).click();
  await expect(page).not.toHaveURL(/lesson=/);
});
