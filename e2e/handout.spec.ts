// The handout of a talk: found from the list of talks, drawn, and printed as a PDF on A4 and Letter with nothing beyond the page.
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

/** Until every scene has its picture. */
async function awaitDrawn(page: Page, scenes: number): Promise<void> {
  await expect(page.getByRole('button', { name: 'Print, or keep as PDF' })).toBeEnabled();
  await expect(page.getByRole('img', { name: /^The stage: / })).toHaveCount(scenes);
}

/** How many pages a PDF has: the count of the root of its tree of pages is the largest. */
function pagesOf(pdf: Buffer): number {
  const counts = [...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count));
  return Math.max(...counts);
}

/** Whatever reaches beyond the width of the paper, by its words. */
async function beyond(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    for (const element of document.querySelectorAll<HTMLElement>(
      'main h2, main h3, main p, main li, main figure, main svg',
    )) {
      const { left, right, width } = element.getBoundingClientRect();
      const within = element.parentElement?.closest('figure') !== null;
      if (width > 1 && !within && (left < -1 || right > innerWidth + 1)) found.push(element.textContent ?? '');
    }
    return found;
  });
}

test('the workshop’s handout is found, read and printed', async ({ page, strata, context }) => {
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#shop)' });
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Present…' }).click();
  const link = page.getByRole('link', { name: 'Handout: Containers, machines, or both: a workshop' });
  const [handout] = await Promise.all([context.waitForEvent('page'), link.click()]);
  const answers = 7;
  await awaitDrawn(handout, 32 + answers);
  await expect(handout.getByRole('heading', { level: 3 })).toHaveCount(32 + answers);
  const first = handout.getByRole('article', { name: '1 The same program, housed twice' });
  await expect(first).toContainText(/The container is ready after 0\.\d+ s, the machine after \d+\.\d s\./);
  await expect(first.getByRole('link', { name: /#v=1&talk=workshop\/side-by-side$/ })).toBeVisible();
  // What is asked is asked where it stands, and answered at the end only.
  const panics = handout.getByRole('article', { name: '7 The kernel panics. How many fall?' });
  await expect(panics.first()).toContainText('How many of the four are lost?');
  await expect(panics.first()).not.toContainText('The run says');
  await expect(panics.last()).toContainText('The run says: All of them');
  await expect(handout.getByRole('img', { name: /^A code for your phone: Try it/ })).toHaveCount(3);
  const sources = handout.getByRole('region', { name: 'Sources' });
  expect(await sources.getByRole('listitem').count()).toBeGreaterThan(40);
  await expect(sources.getByRole('link', { name: /^Firecracker specification|SPECIFICATION/i }).first()).toBeVisible();

  await handout.emulateMedia({ media: 'print' });
  // As wide as what is printed between the margins of A4 and of Letter.
  for (const width of [688, 710]) {
    await handout.setViewportSize({ width, height: 1000 });
    expect(await beyond(handout)).toEqual([]);
  }
  const pdf = await handout.pdf({ format: 'A4', printBackground: true });
  expect(pagesOf(pdf)).toBeGreaterThanOrEqual(11);
  expect(pagesOf(pdf)).toBeLessThanOrEqual(16);
  // Patterns are lines in it, not a small picture for each area; on the page they are patterns again.
  expect(pdf.toString('latin1').match(/\/Subtype ?\/Image/g) ?? []).toEqual([]);
  await expect(handout.locator('figure g > svg')).toHaveCount(0);
  await expect(handout.getByRole('button', { name: 'Print, or keep as PDF' })).toBeHidden();
});

test('a chapter of the story has a handout too, on a phone as well, and a talk that there is not is told of', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/?page=handout&talk=what-a-machine-is');
  await awaitDrawn(page, 6);
  await expect(page.getByRole('article', { name: '1 Something is switched on' })).toContainText(
    /answers after \d+\.\d s/,
  );
  expect(await beyond(page)).toEqual([]);
  await expectAccessible(page);
  await page.goto('/?page=handout&talk=nothing');
  await expect(page.getByText('There is no talk called “nothing” here.')).toBeVisible();
});

for (const [media, talk, scenes] of [
  ['print', 'the-third-way', 5],
  ['screen', 'the-third-way', 5],
  ['print', 'claims', 20],
] as const) {
  test(`in the pictures of a handout (${talk}, ${media}) no words are smaller than 6 points, and nothing is beyond their edge`, async ({
    page,
  }) => {
    await page.goto(`/?page=handout&talk=${talk}`);
    await awaitDrawn(page, scenes);
    await page.emulateMedia({ media });
    for (const width of media === 'print' ? [688, 710] : [1440, 430]) {
      await page.setViewportSize({ width, height: 1000 });
      const pictures = page.locator('figure[data-drawn]');
      const smallest = await pictures.evaluateAll((figures) =>
        figures.flatMap((figure) =>
          [...figure.querySelectorAll('span, b, p')]
            .filter((words) => words.childElementCount === 0 && (words.textContent ?? '') !== '')
            .map((words) => Number.parseFloat(getComputedStyle(words).fontSize) * words.currentCSSZoom),
        ),
      );
      // Pixels of CSS: 96 to the inch, where points are 72. A phone is looked at from near, and can be drawn larger.
      if (width > 500) expect(Math.min(...smallest) * 0.75).toBeGreaterThan(6);
      const wide = await pictures.evaluateAll((figures) =>
        figures.filter((figure) => figure.scrollWidth > figure.clientWidth + 1).map((figure) => figure.scrollWidth),
      );
      expect(wide, `${width} px`).toEqual([]);
    }
  });
}
