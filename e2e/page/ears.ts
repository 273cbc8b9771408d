// Hears what the page says aloud, as a screen reader would: every sentence of its live regions, in order, none lost when the
// next one takes its place.
import { expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    heardAloud?: string[];
  }
}

export class Ears {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Begins to listen, before the page is opened. */
  async listen(): Promise<void> {
    await this.page.addInitScript(() => {
      const heard: string[] = [];
      window.heardAloud = heard;
      new MutationObserver((changes) => {
        const regions = new Set<Element>();
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest('[role=status], [role=alert]');
          if (region) regions.add(region);
        }
        for (const region of regions) {
          const words = region.textContent?.trim() ?? '';
          if (words !== '') heard.push(words);
        }
      }).observe(document, { childList: true, characterData: true, subtree: true });
    });
  }

  /** All sentences so far. */
  async heard(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.heardAloud ?? []);
  }

  /** Waits for a sentence. Sentences keep their distance in time; where the clock is installed it leaps over that. */
  async awaitSentence(words: string | RegExp, from = 0): Promise<void> {
    await expect
      .poll(async () => (await this.heard()).slice(from).join('\n'), { intervals: [50, 100, 200] })
      .toMatch(typeof words === 'string' ? new RegExp(words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')) : words);
  }
}
