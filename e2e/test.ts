// The test function of all specifications: opens the page on a paused clock, and holds every one of them to a page that
// complains of nothing and asks no other origin for anything.
import { test as base } from '@playwright/test';
import { Strata } from './page/strata.ts';

export { expect } from '@playwright/test';

/** Said by the tool itself where it lets no page be kept for a time without a network (playwright.config.ts). */
const BLOCKED = 'Service Worker registration blocked by Playwright';

export interface Fixtures {
  readonly strata: Strata;
  /** What the page said on its console, threw, or asked of others; must be empty in the end. A test may take out what it expects. */
  readonly complaints: string[];
}

export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const home = new URL(baseURL ?? '').origin;
      page.on('console', (message) => {
        const text = message.text();
        const kind = message.type();
        if (text === BLOCKED) return;
        if (kind === 'error' || kind === 'warning') complaints.push(text);
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== 'blob:' && protocol !== 'data:' && origin !== home) complaints.push(`asked ${request.url()}`);
      });
      await use(complaints);
      base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  strata: async ({ page }, use) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const strata = new Strata(page);
    await strata.ears.listen();
    await use(strata);
  },
});
