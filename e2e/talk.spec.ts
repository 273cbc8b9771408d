// A talk in two windows: the audience's is stepped by a clicker and by the speaker's, and either may be loaded again.
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';
import { FIRST_SCENE, leadFromBoth } from './two-windows.ts';

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
  await expect(page).toHaveTitle('Something is switched on · Strata');
  await expect(page.getByRole('region', { name: 'Startup cost' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Memory sharing' })).toBeHidden();
  await page.getByRole('button', { name: 'End the talk' }).click();
  await expect(page.getByRole('button', { name: 'Help', exact: true })).toBeVisible();
  await expect(strata.stage.tree.getByRole('treeitem').first()).toBeVisible();
  await expect(page).not.toHaveURL(/[#&]talk=/);
  await expect(page).toHaveTitle(/^Strata: /);
});

test('a scene is said in sentences: its place and title, then its idea', async ({ page }) => {
  const said = page.getByRole('region', { name: 'Talk', exact: true }).getByRole('status');
  await page.goto('/?autoplay=0#v=1&talk=workshop/merged');
  await expect(said).toHaveText(
    'Scene 13 of 32: What merging gives back. The host looks for equal pages of different guests and keeps one copy. It takes its time.',
  );
  await page.goto('/?autoplay=0#v=1&talk=workshop/how-many-fall');
  await expect(said).toHaveText(/^Scene 7 of 32: The kernel panics\. How many fall\? Four containers/);
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
  const noisy = overview.getByRole('button', { name: '15 A noisy neighbour 0.5 min' });
  await expect(noisy).toHaveAttribute('aria-current', 'step');
  await expect(noisy).toBeFocused();
  await expect(noisy.locator('svg')).toBeAttached();
  await expectAccessible(page);
  await page.keyboard.press('End');
  await expect(overview.getByRole('button', { name: '38 Yours' })).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('6');
  await expect(overview.getByRole('button', { name: '26 A hundred small machines' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('A hundred on one kernel');
  await page.keyboard.press('o');
  await overview.getByRole('button', { name: 'A view of its own' }).click();
  await expect(title(page)).toHaveText('A view of its own');
  await expectAccessible(page);
});

test('letters are at least twenty points high where the audience reads them', async ({ page, strata }) => {
  await page.goto(AT('what-a-container-is.held-once'));
  await expect(title(page)).toHaveText('Equal layers lie in memory once');
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

test('a box that has been chosen is closed in on by key, and left again; a pointer that rests is out of sight', async ({
  page,
  strata,
}) => {
  await page.clock.install();
  const five =
    'host:x86,16cpu,64G(container:nginx#shop;container:redis;container:nginx;container:redis;container:node)';
  await page.goto(AT('what-a-container-is.held-once').replace('#v=1', `#v=1&t=${encodeURIComponent(five)}`));
  await expect(title(page)).toHaveText('Equal layers lie in memory once');
  await strata.stage.awaitAnswer();
  const shop = strata.stage.item('shop');
  const width = async (): Promise<number> => (await shop.boundingBox())?.width ?? 0;
  const whole = await width();
  await shop.click();
  await page.keyboard.press('z');
  await page.clock.runFor(600);
  await expect.poll(width).toBeGreaterThan(1.2 * whole);
  await page.keyboard.press('z');
  await page.clock.runFor(600);
  await expect.poll(width).toBeCloseTo(whole, 0);

  const { x, y } = await strata.stage.pointOn('x86');
  const cursor = (): Promise<string> =>
    page.evaluate((at) => getComputedStyle(document.elementFromPoint(at.x, at.y) as Element).cursor, { x, y });
  await page.mouse.move(x, y);
  expect(await cursor()).not.toBe('none');
  await page.clock.runFor(3000);
  await expect.poll(cursor).toBe('none');
  await page.mouse.move(x + 1, y);
  await expect.poll(cursor).not.toBe('none');
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

for (const motion of ['no-preference', 'reduce'] as const) {
  test(`the speaker’s list of scenes keeps the present one in sight, with motion: ${motion}`, async ({
    page,
    context,
  }) => {
    await page.goto(AT('what-a-container-is.a-process'));
    await expect(title(page)).toHaveText('A process, with some arrangements');
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.emulateMedia({ reducedMotion: motion });
    await speaker.setViewportSize({ width: 1180, height: 780 });
    const list = speaker.getByRole('navigation', { name: 'Go to' });
    const last = list.getByRole('button', { name: 'Yours' });
    await expect(list.getByRole('button', { name: 'A view of its own' })).toBeInViewport({ ratio: 1 });
    await expect(last).not.toBeInViewport();
    for (const key of ['3', '8', 'Enter']) await page.keyboard.press(key);
    await expect(last).toHaveAttribute('aria-current', 'step');
    await expect(last).toBeInViewport({ ratio: 1 });
    for (const key of ['1', 'Enter']) await page.keyboard.press(key);
    await expect(list.getByRole('button', { name: 'A process, with some arrangements' })).toBeInViewport({ ratio: 1 });
    // Nothing around the list has been scrolled for it.
    const scrolled = await list.evaluate((element) => {
      const around: number[] = [window.scrollY];
      for (let one = element.parentElement; one; one = one.parentElement) around.push(one.scrollTop);
      return Math.max(...around);
    });
    expect(scrolled).toBe(0);
  });
}

// Browsers differ in whether pages from files have a channel between them: the way to the opener has to do alone.
for (const channel of ['with', 'without'] as const) {
  test(`the one file on a disk gives the workshop in two windows, ${channel} a channel between them`, async ({
    page,
    context,
    complaints,
  }) => {
    if (channel === 'without') await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    const file = pathToFileURL(fileURLToPath(new URL('../dist/strata.html', import.meta.url))).href;
    await page.goto(`${file}?autoplay=0${FIRST_SCENE}`);
    await leadFromBoth(page, complaints);
    // No phone is sent to a disk.
    await page.keyboard.press('q');
    await expect(page.getByText(/^Only this machine knows this address, so phones cannot open it/)).toBeVisible();
    await expect(page.getByRole('img', { name: /QR code/ })).toBeHidden();
    complaints.splice(0, complaints.length, ...complaints.filter((words) => !words.startsWith(`asked ${file}`)));
  });
}

test('a key can be given to something else, and is remembered', async ({ page, strata }) => {
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#shop)' });
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Present…' }).click();
  await page.locator('summary', { hasText: 'Keys of a talk' }).click();
  await page.getByRole('button', { name: 'Another key: Black picture' }).click();
  await page.keyboard.press('q');
  await expect(page.getByRole('row', { name: /^Black picture/ })).toContainText('Q');
  // What had the key before has lost it, which is said; keys of lists and forms are nobody's, which is said too.
  const said = page.getByRole('status').filter({ hasText: 'is for' });
  await expect(said).toHaveText(
    'Q is for “Black picture” now, and no longer for “Code for phones”. “Code for phones” has no key any more.',
  );
  await page.getByRole('button', { name: 'Another key: Pen' }).click();
  await page.keyboard.press('5');
  await expect(page.getByText('5 stays as it is: lists, forms and the numbers of scenes need it.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Pen/ })).toContainText('W');
  await page.getByRole('button', { name: 'Another key: Pen' }).click();
  await page.keyboard.press('Shift+Y');
  await expect(page.getByText('Y is for “Pen” now.', { exact: true })).toBeVisible();
  await page.goto(AT('what-a-container-is.held-once'));
  await expect(title(page)).toHaveText('Equal layers lie in memory once');
  await page.reload();
  await expect(title(page)).toHaveText('Equal layers lie in memory once');
  await page.keyboard.press('q');
  await expect(
    page.getByRole('button', { name: 'The picture is black. Press Q, or anywhere, to go on.' }),
  ).toBeVisible();
});

test('the windows of a talk are closed by the key that opened them, wherever the focus is in them', async ({
  page,
}) => {
  await page.goto(AT('what-a-container-is.held-once'));
  await expect(title(page)).toHaveText('Equal layers lie in memory once');
  for (const [key, name] of [
    ['o', 'All scenes'],
    ['?', 'Keys of a talk'],
  ] as const) {
    const dialog = page.getByRole('dialog', { name });
    await page.keyboard.press(key);
    await expect(dialog).toBeVisible();
    await page.keyboard.press(key);
    await expect(dialog).toBeHidden();
    await page.keyboard.press(key);
    await dialog.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press(key);
    await expect(dialog).toBeHidden();
  }
  // The same key can be given to something else there.
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys of a talk' });
  await keys.getByRole('button', { name: 'Another key: All scenes' }).click();
  await page.keyboard.press('?');
  await expect(keys.getByRole('row', { name: /^All scenes/ })).toContainText('?');
  await expect(keys).toBeVisible();
  await expect(title(page)).toHaveText('Equal layers lie in memory once');
});

test('the speaker’s window has the theme that the address asks for', async ({ page, context }) => {
  await page.goto(AT('what-a-container-is.held-once').replace('autoplay=0', 'autoplay=0&theme=dark'));
  await expect(title(page)).toHaveText('Equal layers lie in memory once');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker).toHaveURL(/[?&]theme=dark/);
  await expect(title(speaker)).toHaveText('Equal layers lie in memory once');
  await expect(speaker.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a scene that there is not is told of', async ({ page, strata }) => {
  await page.goto(AT('nowhere.at-all'));
  await expect(strata.notice).toContainText('names story/nowhere.at-all, and there is no such scene of a talk');
});
