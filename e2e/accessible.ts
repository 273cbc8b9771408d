// No violation of axe's rules, those of best practice too, on a page at rest.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** `part`: a selector; missing, the whole page. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  // What still fades or slides would be judged at half its contrast.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
  });
  // The package brings types of another version of the same page.
  const axe = new AxeBuilder({ page: page as never });
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  const why = (node: (typeof violations)[number]['nodes'][number]) =>
    `${node.target.join(' ')} (${[...node.any, ...node.all, ...node.none][0]?.message ?? ''})`;
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(why).join(', ')}`)).toEqual([]);
}

/** The same, and nothing that sticks out to the side. */
export async function expectToFit(page: Page): Promise<void> {
  const width = page.viewportSize()?.width;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await expectAccessible(page);
}
