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

test('what can be pressed begins where the words above it do', async ({ page }) => {
  await page.goto(AT('what-a-container-is/one-kernel'));
  const current = page.getByRole('region', { name: 'Story' }).locator('[aria-current=step]');
  const words = current.getByRole('button', { name: 'Show me' });
  await expect(words).toBeVisible();
  const leftOf = (element: HTMLElement) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().left;
  };
  const above = await current.getByText('Your turn:').evaluate(leftOf);
  expect(Math.abs((await words.evaluate(leftOf)) - above)).toBeLessThan(1);
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

test('half an hour of merging is not waited for: the step says how fast time goes, and the speed before comes back', async ({
  page,
  strata,
}) => {
  await page.goto(AT('bare-metal-and-density/merged-pages'));
  const current = page.getByRole('region', { name: 'Story' }).locator('[aria-current=step]');
  const speed = page.getByRole('combobox', { name: 'Speed' });
  await strata.stage.awaitAnswer();
  await expect(current.getByText('In this step time goes 100 times as fast.')).toBeVisible();
  await expect(speed).toHaveValue('100');
  await page.getByRole('button', { name: 'Close the story' }).click();
  await expect(speed).toHaveValue('1');
});

test('a step that there is not is told of', async ({ page, strata }) => {
  await page.goto(AT('what-a-container-is/nothing'));
  await expect(strata.notice).toContainText('names what-a-container-is/nothing, and the story has no such step');
  await page.goto(AT('belief/nothing'));
  await expect(strata.notice).toContainText('names belief/nothing, and there is no such belief');
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`nothing in it keeps anybody out: ${theme}`, async ({ page }) => {
    await page.goto(`/?autoplay=0&theme=${theme}#v=1&l=which-is-better/as-containers`);
    const story = page.getByRole('region', { name: 'Story' });
    await expect(story.locator('[aria-current=step]')).toContainText(/after \d+\.\d+ s/);
    await expectAccessible(page, 'section[aria-label="Story"]');
  });
}

test('the stage closes in on what a step is about, and shows everything again at any time', async ({
  page,
  strata,
}) => {
  await page.goto(AT('the-third-way/a-container-in-a-machine'));
  const machine = strata.stage.item('acme-vm-1');
  const width = async (): Promise<number> => (await machine.boundingBox())?.width ?? 0;
  const everything = page.getByRole('button', { name: 'Show everything' });
  await expect(everything).toBeVisible();
  const large = await settled(width);
  await expect(machine).toBeInViewport();
  // What is written along the host keeps within what is seen of it.
  const written = page.locator('#stage').getByText('5 stand on this kernel', { exact: true });
  // Areas of fractions of pixels are divided in single precision, which need not come to 1; a pixel that is cut is a hundred times as much.
  await expect(written).toBeInViewport({ ratio: 0.9999 });
  await everything.click();
  const closer = page.getByRole('button', { name: 'Closer again' });
  await expect(closer).toBeVisible();
  const small = await settled(width);
  expect(large).toBeGreaterThan(1.2 * small);

  // From where everything is seen, keys bring the camera along to what they reach.
  await closer.click();
  expect(await settled(width)).toBeCloseTo(large, 0);
  await strata.stage.item('initech-vm').focus();
  await expect(strata.stage.item('initech-vm')).toBeInViewport({ ratio: 0.5 });

  // Whoever carries something sees every place for it, and then what the step is about again.
  await machine.focus();
  await page.keyboard.press('Enter');
  await expect(closer).toBeVisible();
  expect(await settled(width)).toBeCloseTo(small, 0);
  await page.keyboard.press('Escape');
  await expect(everything).toBeVisible();
  expect(await settled(width)).toBeCloseTo(large, 0);

  await page.getByRole('button', { name: 'Close the story' }).click();
  await expect(everything).toBeHidden();
  await expect(closer).toBeHidden();
  await expect(page.locator('#stage > *').first()).toHaveCSS('transform', 'none');
});

test('without script it is a page to be read, with its figures, and every step leads to the stage', async ({
  browser,
  baseURL,
  page,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const read = await plain.newPage();
  await read.goto('/');
  await read.getByRole('link', { name: /^Read the story/ }).click();
  await expect(read.getByRole('heading', { level: 2 })).toHaveCount(7);
  await expect(
    read.getByText(/^A container is no machine.* nginx answers after 0\.\d+ s; all of it took (\d+ ms|0\.\d+ s)/),
  ).toBeVisible();
  const step = read.getByRole('link', { name: 'A second machine, a further kernel' });
  const href = (await step.getAttribute('href')) ?? '';
  await plain.close();
  await page.goto(`/${href.replace('./', '?autoplay=0')}`);
  await expect(page.locator('[aria-current=step]')).toContainText('A second machine, a further kernel');
});

/** What is measured, once it has stopped changing. */
async function settled(measure: () => Promise<number>): Promise<number> {
  let before = Number.NaN;
  await expect
    .poll(async () => {
      const now = await measure();
      const same = now === before;
      before = now;
      return same;
    })
    .toBe(true);
  return before;
}
