// A talk of one's own: captured from the stage, written, put in order, tried, kept, given away as a file and as a link.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

const editor = (page: Page) => page.getByRole('region', { name: 'Talk that is written' });
const titles = (page: Page) =>
  editor(page).getByRole('list', { name: 'Scenes' }).locator('[data-scene] > :nth-child(2)');

async function openTalks(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Present…' }).click();
}

test('two scenes are captured, written, put in order and tried; the talk is kept, saved, opened and linked to', async ({
  page,
  strata,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await strata.open({ document: 'host:x86,8cpu,16G(container:nginx#web,@acme)' });
  await openTalks(page);
  await page.getByRole('button', { name: 'New talk' }).click();
  const talk = editor(page);
  await expect(talk).toBeFocused();
  await talk.getByLabel('Title of the talk').fill('Walls in ten minutes');
  await talk.getByLabel('Title', { exact: true }).fill('One wall');
  await talk.getByLabel('Idea in one sentence').fill('A container is a wall of one sort.');
  await talk.getByLabel('Notes for you alone').fill('Ask **who** has one.');
  await talk.getByLabel('Takes').fill('4');
  await talk.getByLabel('Takes').press('Enter');
  await expect(talk.getByText('1 scene, 4 min in all')).toBeVisible();

  // The stage stays alive beside it: it is gone on to another moment there, and captured as it stands.
  await strata.time.goTo(10);
  await talk.getByRole('button', { name: 'Capture the stage' }).click();
  await expect(talk.getByLabel('Title', { exact: true })).toBeFocused();
  await page.keyboard.type('Two walls');
  await page.keyboard.press('Enter');
  await expect(talk.getByLabel('What a link has after its #')).toHaveValue(
    'v=1&t=host:x86,8cpu,16G(container:nginx%23web,@acme)&at=10s',
  );
  await talk.getByText('Poll before the run').click();
  await talk.getByLabel('Asked before it plays').selectOption({ label: 'one of some answers' });
  await expect(talk.getByLabel('The run is read at')).toHaveValue('10s');
  await expect(talk.getByText('The model answers 1: “At least”.')).toBeVisible();
  await expect(talk.getByText('Kept in this browser as you write.')).toBeVisible();
  await expectAccessible(page);

  await talk.getByLabel('The run is read at').fill('soon');
  await talk.getByLabel('The run is read at').press('Enter');
  await expect(talk.getByText('scenes[1].poll.until: “soon” is no time').first()).toBeVisible();
  await expect(talk.getByRole('button', { name: 'Test-run from here' })).toBeDisabled();
  await talk.getByLabel('The run is read at').fill('8s');
  await talk.getByLabel('The run is read at').press('Enter');

  // What is being typed counts too when the page is loaded again, and the panel is where it was.
  await talk.getByLabel('Idea in one sentence').fill('Two of another sort.');
  await page.reload();
  await expect(talk.getByLabel('Title', { exact: true })).toHaveValue('Two walls');
  await expect(talk.getByLabel('Idea in one sentence')).toHaveValue('Two of another sort.');

  // By button, by key, and by hand.
  await talk.getByRole('button', { name: 'Move “Two walls” up' }).click();
  await expect(titles(page)).toHaveText(['Two walls', 'One wall']);
  await expect(talk.getByRole('status').first()).toHaveText('“Two walls” is scene 1 of 2 now.');
  await titles(page).first().focus();
  await talk.getByRole('button', { name: /^1 Two walls/ }).press('Alt+ArrowDown');
  await expect(titles(page)).toHaveText(['One wall', 'Two walls']);
  const handle = await talk.getByTitle('Drag “Two walls” to another place').boundingBox();
  const above = await talk.getByTitle('Drag “One wall” to another place').boundingBox();
  if (!handle || !above) throw new Error('There are no handles.');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(above.x + above.width / 2, above.y + 2, { steps: 4 });
  await page.mouse.up();
  await expect(titles(page)).toHaveText(['Two walls', 'One wall']);
  await talk.getByRole('button', { name: 'Duplicate “Two walls”' }).click();
  await talk.getByRole('button', { name: 'Delete “Two walls”' }).click();
  await expect(titles(page)).toHaveText(['Two walls', 'One wall']);
  await talk.getByRole('button', { name: 'Put it back' }).click();
  await expect(titles(page)).toHaveCount(3);
  await talk.getByRole('button', { name: 'Delete “Two walls”' }).click();

  // Tried from its second scene, left at the first: the form is at that one then.
  await talk.getByRole('button', { name: /^2 One wall/ }).click();
  await talk.getByRole('button', { name: 'Test-run from here' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One wall');
  await expect(page).toHaveURL(/&talk=talk\.a-talk-of-mine\/scene&talkfile=/);
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two walls');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two walls');
  await page.getByRole('button', { name: 'End the talk' }).click();

  // It has stayed on the device.
  await openTalks(page);
  const dialog = page.getByRole('dialog', { name: 'Present' });
  await expect(dialog.getByText('2 scenes, 5 min')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Copy link: Walls in ten minutes' }).click();
  await expect(dialog.getByText('The link to the talk is copied.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as file: Walls in ten minutes' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('a-talk-of-mine.yaml');
  const file = readFileSync(await saved.path(), 'utf8');
  expect(file).toContain('strataTalk: 1');
  await dialog.getByRole('button', { name: 'Delete: Walls in ten minutes' }).click();
  await expect(dialog.getByText('“Walls in ten minutes” is deleted.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Put it back' }).click();
  await expect(dialog.getByText('2 scenes, 5 min')).toBeVisible();

  // Its link, for somebody who has never been here.
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  const offered = other.getByRole('dialog', { name: 'Open a file' });
  await expect(offered.getByRole('heading', { name: 'Walls in ten minutes' })).toBeVisible();
  await expect(offered.getByText('A talk: 2 scenes, 5 min.')).toBeVisible();
  await expectAccessible(other);
  await offered.getByRole('button', { name: 'Begin' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Two walls');
});

test('a talk file that is dropped is offered; a bad one names its line and keeps the page; ours can be copied', async ({
  page,
  strata,
}) => {
  await strata.open({ document: 'host:x86,8cpu,16G(container:redis#mine)' });
  const talk = readFileSync(new URL('../public/talks/four-scenes-on-walls.yaml', import.meta.url), 'utf8');
  const paste = (text: string) =>
    page.evaluate((words) => {
      const data = new DataTransfer();
      data.setData('text/plain', words);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  await paste(talk.replace('it-falls-alone\n    handout', 'it-flies\n    handout'));
  const line = talk.split('\n').findIndex((text) => text.includes('step: what-a-machine-is')) + 1;
  const dialog = page.getByRole('dialog', { name: 'Open a file' });
  await expect(dialog.getByRole('alert')).toContainText(`Line ${line}, scenes[2].step: The story has no step`);
  await dialog.getByRole('textbox').fill(talk);
  await dialog.getByRole('button', { name: 'Read' }).click();
  await dialog.getByRole('button', { name: 'Keep and edit' }).click();
  await expect(titles(page)).toHaveText([
    'One kernel for all of them',
    'The kernel fails',
    'A machine falls alone',
    'Your turn',
  ]);
  await expect(strata.stage.tree.getByRole('treeitem', { name: /mine/ }).first()).toBeVisible();
  await editor(page)
    .getByRole('button', { name: /^2 The kernel fails/ })
    .click();
  await editor(page).getByRole('button', { name: 'Show on the stage' }).click();
  await expect(strata.stage.tree.getByRole('treeitem', { name: /shop/ }).first()).toBeVisible();
  await editor(page).getByText('Scenes of other talks').click();
  await editor(page).getByLabel('Talk', { exact: true }).selectOption({ label: 'What a virtual machine is made of' });
  await editor(page).getByLabel('Scene', { exact: true }).selectOption({ label: '4. It falls alone' });
  await editor(page).getByRole('button', { name: 'Add it after this scene' }).click();
  await expect(editor(page).getByLabel('Step of the story')).toHaveValue('what-a-machine-is/it-falls-alone');
  await expect(titles(page)).toHaveCount(5);
  await editor(page).getByRole('button', { name: 'Close', exact: true }).click();
  await openTalks(page);
  await page.getByRole('button', { name: 'Copy to edit: The build challenges' }).click();
  await expect(titles(page)).toHaveCount(13);
  await openTalks(page);
  await page.getByRole('button', { name: 'Copy to edit: The fourteen beliefs' }).click();
  await expect(titles(page)).toHaveCount(14);
  await expect(editor(page).getByText('Kept in this browser as you write.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expectAccessible(page);
});
