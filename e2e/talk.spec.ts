// A talk in two windows: the audience's is stepped by a clicker and by the speaker's, and either may be loaded again.
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const AT = (scene: string): string => `/?autoplay=0#v=1&talk=story/${scene}`;
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('the chapters of the story are offered as talks, and ending one leaves the stage as it is', async ({
  page,
  strata,
}) => {
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#shop)' });
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Present…' }).click();
  await page.getByRole('button', { name: 'Begin: What a virtual machine is made of' }).click();
  await expect(title(page)).toHaveText('Something is switched on');
  await expect(page.getByText('1 of 6', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Startup cost' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Memory sharing' })).toBeHidden();
  await page.getByRole('button', { name: 'End the talk' }).click();
  await expect(page.getByRole('button', { name: 'Help', exact: true })).toBeVisible();
  await expect(strata.stage.tree.getByRole('treeitem').first()).toBeVisible();
  await expect(page).not.toHaveURL(/[#&]talk=/);
});

test('a clicker goes on and back, and what lies over the stage is laid there and taken off by key', async ({
  page,
  strata,
}) => {
  await page.goto(AT('what-a-container-is.held-once'));
  await expect(title(page)).toHaveText('Equal layers lie in memory once');
  await strata.stage.awaitAnswer();
  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText('And it is one kernel for all');
  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText('Something is switched on');
  await expect(page).toHaveURL(/&talk=story\/what-a-machine-is\.it-boots$/);
  await page.keyboard.press('PageUp');
  await expect(title(page)).toHaveText('And it is one kernel for all');

  const black = page.getByRole('button', { name: 'The picture is black.' });
  await page.keyboard.press('.');
  await expect(black).toBeVisible();
  await page.keyboard.press('b');
  await expect(black).toBeHidden();

  await page.keyboard.press('1');
  await page.keyboard.press('5');
  await expect(page.getByRole('status').filter({ hasText: 'Go to scene' })).toContainText('15');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('A noisy neighbour');

  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: 'All scenes' });
  await expect(overview.getByRole('button', { name: '15 A noisy neighbour' })).toHaveAttribute('aria-current', 'step');
  await expectAccessible(page);
  await overview.getByRole('button', { name: 'A view of its own' }).click();
  await expect(title(page)).toHaveText('A view of its own');
  await expectAccessible(page);
});

test('letters are at least twenty points high where the audience reads them', async ({ page, strata }) => {
  await page.goto(AT('what-a-container-is.held-once'));
  await strata.stage.awaitAnswer();
  await page.keyboard.press('l');
  await strata.stage.awaitAnswer();
  const small = await page.evaluate(() => {
    const TWENTY_POINTS = (20 * 96) / 72;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('#stage') as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (!parentElement || node.textContent?.trim() === '') continue;
      const box = parentElement.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      const scale = parentElement instanceof HTMLElement ? box.width / parentElement.offsetWidth : 2;
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize) * (scale || 1);
      if (size < TWENTY_POINTS - 0.5) found.push(`${node.textContent?.trim()} ${size}`);
    }
    return found;
  });
  expect(small).toEqual([]);
});

test('the speaker’s window follows and leads, and either is loaded again without losing the place', async ({
  page,
  strata,
  context,
  complaints,
}) => {
  await page.goto(AT('what-a-container-is.a-process'));
  await expect(title(page)).toHaveText('A process, with some arrangements');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  speaker.on('pageerror', (error) => complaints.push(String(error)));
  await expect(title(speaker)).toHaveText('A process, with some arrangements');
  await expect(speaker.getByText(/nginx answers after 0\.\d+ s/)).toBeVisible();
  await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('A view of its own');
  await expectAccessible(speaker);

  await speaker.keyboard.press('PageDown');
  await expect(title(page)).toHaveText('A view of its own');
  await expect(title(speaker)).toHaveText('A view of its own');
  await speaker.getByRole('button', { name: 'Show it on the stage' }).click();
  await expect(strata.stage.item('cache')).toBeVisible();

  await page.keyboard.press('PageDown');
  await expect(title(speaker)).toHaveText('A window left open');
  await speaker.reload();
  await expect(title(speaker)).toHaveText('A window left open');
  await page.reload();
  await expect(title(page)).toHaveText('A window left open');
  await speaker.getByRole('button', { name: 'Nobody said how much' }).click();
  await expect(title(page)).toHaveText('Nobody said how much');

  await speaker.getByRole('button', { name: 'Black picture' }).click();
  await expect(page.getByRole('button', { name: 'The picture is black.' })).toBeVisible();
  await expect(speaker.getByText('The audience sees a black picture.')).toBeVisible();
  await speaker.getByRole('button', { name: 'Start the timer' }).click();
  await expect(speaker.getByText('on time').or(speaker.getByText(/ahead$/))).toBeVisible();
});

test('a key can be given to something else, and is remembered', async ({ page, strata }) => {
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#shop)' });
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Present…' }).click();
  await page.getByText('Keys of a talk').click();
  await page.getByRole('button', { name: 'Another key: Black picture' }).click();
  await page.keyboard.press('q');
  await expect(page.getByRole('row', { name: /^Black picture/ })).toContainText('Q');
  await page.goto(AT('what-a-container-is.held-once'));
  await expect(title(page)).toHaveText('Equal layers lie in memory once');
  await page.reload();
  await expect(title(page)).toHaveText('Equal layers lie in memory once');
  await page.keyboard.press('q');
  await expect(page.getByRole('button', { name: 'The picture is black.' })).toBeVisible();
});

test('a scene that there is not is told of', async ({ page, strata }) => {
  await page.goto(AT('nowhere.at-all'));
  await expect(strata.notice).toContainText('names story/nowhere.at-all, and there is no such scene of a talk');
});
