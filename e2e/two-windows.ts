// The workshop in two windows, from its first scene on: led from either, and each loaded again on the way.
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export const FIRST_SCENE = '#v=1&talk=workshop/side-by-side';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Begins at the first scene, which `page` shows, and ends at the fourth. Gives the speaker's window. */
export async function leadFromBoth(page: Page, complaints: string[]): Promise<Page> {
  await expect(title(page)).toHaveText('The same program, housed twice');
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  speaker.on('pageerror', (error) => complaints.push(String(error)));
  await expect(title(speaker)).toHaveText('The same program, housed twice');

  await speaker.keyboard.press('PageDown');
  await expect(title(page)).toHaveText('Five programs, three owners');
  await expect(title(speaker)).toHaveText('Five programs, three owners');
  await speaker.reload();
  await expect(title(speaker)).toHaveText('Five programs, three owners');
  await page.keyboard.press('PageDown');
  await expect(title(speaker)).toHaveText('Nothing is switched on');
  await page.reload();
  await expect(title(page)).toHaveText('Nothing is switched on');
  await speaker.keyboard.press('PageDown');
  await expect(title(page)).toHaveText('First arrangement: a view of its own');
  await expect(title(speaker)).toHaveText('First arrangement: a view of its own');
  return speaker;
}
