// Draws the pictures of the cards (public/cards/): every starting point as the page shows it, when everything runs. `npm run cards`
// after a build; the pictures are kept in the repository, so that a build needs no browser.
import { mkdirSync } from 'node:fs';
import { START_IDS } from '../src/topology/starting-point-ids.ts';
import { root, withBrowser } from './bench/browser.ts';

/** Of the section that is drawn; so much larger in the picture, which is then 1200 by 630. */
const SIZE = { width: 880, height: 462 };
/** Above and below the section: the figures and the line of time. */
const AROUND = 140;
const LARGER = 1200 / SIZE.width;

await withBrowser(async (browser, address) => {
  mkdirSync(`${root}/public/cards`, { recursive: true });
  const page = await browser.newPage({
    viewport: { width: SIZE.width, height: SIZE.height + AROUND },
    deviceScaleFactor: LARGER,
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  for (const id of START_IDS) {
    await page.goto(`${address}?embed=1&autoplay=0&theme=light&motion=reduced&start=${id}`);
    await page
      .getByText(/ held$/)
      .first()
      .waitFor({ state: 'attached' });
    const booting = page.getByRole('treeitem', { name: /(about to start|waiting|starting|stopping)$/ });
    // To the end of what is computed, which moves on until everything is ready.
    do {
      await page.getByRole('slider', { name: 'Moment' }).press('End');
      await page.waitForTimeout(300);
    } while ((await booting.count()) > 0);
    // Nothing is marked as chosen, and the curves have come.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    const { y = 0 } = (await page.getByRole('main').boundingBox()) ?? {};
    await page.screenshot({ path: `${root}/public/cards/${id}.png`, clip: { x: 0, y, ...SIZE } });
    console.log(id);
  }
});
