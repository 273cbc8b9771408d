// How the model was checked, as a page: reached from the menu and by address without losing what is on the stage, played
// live, equal to the report that it gives away, narrowed, sorted, and usable without a mouse and in every theme.
import { expectToFit } from './accessible.ts';
import { escaped } from './page/stage.ts';
import { Validation } from './page/validation.ts';
import { expect, test } from './test.ts';
import { threadDiesAt, withoutThreads } from './threads.ts';

const HASH = '#v=1&t=host:x86,16cpu,64G(container:nginx%23shop)';
const MENU_PAGE = 'How the model was checked';

test('everything is played, the headline is that of the report, and the table is narrowed and sorted', async ({
  page,
}) => {
  const validation = new Validation(page);
  await validation.open();
  // What was published is there before anything has been played, and the files only afterwards.
  await expect(validation.rows.first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'report.json' })).toBeDisabled();
  await validation.awaitComplete();

  const { summary, cases, orderings } = await validation.report();
  expect(summary.cases).toBe(cases.length);
  const percent = `${(100 * (summary.medianErrorOfPredictions ?? Number.NaN)).toFixed(1)}%`;
  await expect(page.getByText(percent, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(`over ${summary.predictionsOfOneFigure} predictions of one figure`)).toBeVisible();
  await expect(validation.fact(/^predictions? of/)).toHaveText(String(summary.predictions));
  await expect(validation.fact(/orderings right/)).toHaveText(`${summary.orderingsRight} of ${summary.orderings}`);
  await expect(validation.fact(/bounds kept/)).toHaveText(`${summary.boundsKept} of ${summary.bounds}`);
  await expect(validation.fact(/over 50%/)).toHaveText(String(summary.misses));
  await expect(validation.fact(/publications/)).toHaveText(String(summary.sources));
  await expect(validation.progress).toHaveAttribute('value', String(cases.length + orderings.length));

  const markdown = await validation.download('report.md');
  for (const { id } of [...cases, ...orderings]) expect(markdown).toContain(`**${id}**`);

  await expect(validation.rows).toHaveCount(cases.length);
  await page.getByRole('switch', { name: 'Misses only' }).check();
  await expect(validation.rows).toHaveCount(summary.misses);
  await expect(validation.table.getByText(/^Why it misses:/)).toHaveCount(summary.missesExplained);
  await page.getByRole('combobox', { name: 'Topic' }).selectOption({ label: 'Same-page merging' });
  const merging = cases.filter(({ topic, verdict }) => topic === 'merging' && verdict === 'miss');
  await expect(validation.rows).toHaveCount(merging.length);
  await page.getByRole('switch', { name: 'Misses only' }).uncheck();
  await page.getByRole('combobox', { name: 'Topic' }).selectOption({ label: 'Every topic' });
  await page.getByRole('combobox', { name: 'Use' }).selectOption({ label: 'Calibrations' });
  await expect(validation.rows).toHaveCount(summary.cases - summary.predictions);
  const [one] = cases.filter(({ use }) => use === 'calibration');
  await page.getByRole('combobox', { name: 'Source' }).selectOption(one?.source.title ?? '');
  await expect(validation.rows).toHaveCount(
    cases.filter(({ use, source }) => use === 'calibration' && source.title === one?.source.title).length,
  );
  await page.getByRole('combobox', { name: 'Source' }).selectOption({ label: 'Every source' });
  await page.getByRole('combobox', { name: 'Use' }).selectOption({ label: 'Predictions and calibrations' });

  await page.getByRole('button', { name: 'Error' }).click();
  await expect(page.getByRole('columnheader', { name: 'Error' })).toHaveAttribute('aria-sort', 'descending');
  const [worst] = [...cases].sort((a, b) => Math.abs(b.error) - Math.abs(a.error));
  await expect(validation.rows.first()).toContainText(worst?.id ?? '');

  // A dot is chosen by key and leads to its row, which says how it is played again and opens on the stage.
  await page.getByRole('button', { name: 'Case', exact: true }).click();
  await page.getByRole('switch', { name: 'Misses only' }).check();
  await validation.scatter.focus();
  await page.keyboard.press('Home');
  const smallest = cases
    .filter(({ published }) => 'value' in published)
    .sort((a, b) => ('value' in a.published && 'value' in b.published ? a.published.value - b.published.value : 0))[0];
  await expect(validation.scatter).toHaveAttribute('aria-valuetext', new RegExp(escaped(smallest?.measured ?? '')));
  await page.keyboard.press('Enter');
  const row = validation.rows.filter({ hasText: smallest?.id ?? '' }).first();
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expect(validation.rows).toHaveCount(cases.length);
  await row.getByText('How it is played').click();
  await expect(row.getByText(/^npm run --silent simulate -- /).first()).toBeVisible();
  await expect(row.getByRole('link', { name: /^Open/ }).first()).toHaveAttribute('href', /^\.\/#v=1&t=host/);
});

test('the menu leads to it and back, and what is on the stage stays in the address', async ({ page, strata }) => {
  const validation = new Validation(page);
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#shop)' });
  await strata.figures.choose(MENU_PAGE);
  await expect(validation.heading).toBeVisible();
  expect(page.url()).toContain('page=validation');
  expect(strata.notation()).toBe('host:x86,16cpu,64G(container:nginx#shop)');
  await page.goBack();
  await strata.stage.awaitAnswer();
  await expect(strata.stage.item('shop')).toBeVisible();

  await strata.figures.choose('All figures of the model');
  await strata.figures.list.getByRole('link', { name: MENU_PAGE }).click();
  await expect(validation.heading).toBeVisible();
  await validation.back.click();
  await strata.stage.awaitAnswer();
  await expect(strata.stage.item('shop')).toBeVisible();
  expect(page.url()).not.toContain('page=');
  await strata.expectNotation('host:x86,16cpu,64G(container:nginx#shop)');
});

test('a dot that is pointed at says what it is, and pressed it shows its row', async ({ page }) => {
  const validation = new Validation(page);
  await validation.open();
  await validation.awaitComplete();
  await expect(validation.errors).toHaveAttribute('aria-valuenow', '0');
  // The round at the far right of the lanes is the largest error: nothing is near it that could be meant instead.
  await validation.errors.scrollIntoViewIfNeeded();
  const dots = await validation.errors.locator('circle').evaluateAll((circles) =>
    circles.map((circle) => {
      const { x, y, width } = circle.getBoundingClientRect();
      return { x: x + width / 2, y: y + width / 2 };
    }),
  );
  const far = dots.reduce((right, dot) => (dot.x > right.x ? dot : right));
  await page.mouse.move(far.x, far.y);
  await expect(validation.errors).toHaveAttribute('aria-valuetext', /: \+[\d,]{3,}\.\d%/);
  const said = (await validation.errors.getAttribute('aria-valuetext')) ?? '';
  await expect(validation.scatter).toHaveAttribute('aria-valuetext', said);
  await page.mouse.down();
  await page.mouse.up();
  const row = page.locator('tr:focus');
  await expect(row).toBeInViewport();
  expect(said).toContain((await row.getByRole('rowheader').locator('span').innerText()).trim());
});

test('where the browser allows no thread, the page plays the cases itself', async ({ page }) => {
  await withoutThreads(page);
  const validation = new Validation(page);
  await validation.open();
  await validation.awaitCases(8);
  await expect(validation.rows.filter({ hasText: /\d%/ }).first()).toBeVisible();
});

test('a thread that dies is told of in words, and going on ends well', async ({ page, complaints }) => {
  // The first message asks which cases there are.
  await threadDiesAt(page, 4);
  const validation = new Validation(page);
  await validation.open();
  await expect(page.getByText(/^Stopped after 2 of \d+ cases: out of memory$/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/^\d+ of \d+ cases$/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeHidden();
  expect(complaints).toEqual([]);
});

test('axe finds nothing and nothing sticks out, in every theme and on a phone', async ({ page }) => {
  const validation = new Validation(page);
  await validation.open('', HASH);
  await validation.awaitComplete();
  await validation.errors.focus();
  await page.keyboard.press('Home');
  await validation.rows.first().getByText('How it is played').click();
  await expect(validation.rows.first().getByRole('button', { name: 'Copy' })).toBeVisible();
  await expectToFit(page);
  // Every row once is enough; the other views are of what misses, with the reasons.
  await page.getByRole('switch', { name: 'Misses only' }).check();
  for (const { colorScheme, contrast, width, height } of [
    { colorScheme: 'dark', contrast: null, width: 1440, height: 900 },
    { colorScheme: 'light', contrast: 'more', width: 1440, height: 900 },
    { colorScheme: 'light', contrast: null, width: 390, height: 844 },
    { colorScheme: 'dark', contrast: null, width: 320, height: 640 },
  ] as const) {
    await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await expect(page.locator('html')).toHaveAttribute('data-theme', contrast ? 'contrast' : colorScheme);
    await expectToFit(page);
  }
});

test('an unknown page is said to be unknown, and the stage is there', async ({ page, strata }) => {
  await page.goto('./?page=nowhere&autoplay=0');
  await strata.stage.awaitAnswer();
  await expect(strata.notice).toContainText('nowhere');
});
