// The page that shows how the model was checked: its headline, its drawings, its table.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Report } from '../../src/validation/report.ts';

/** Ten times what it takes on an idle machine. */
const PLAYED_WITHIN_MS = 240_000;

export class Validation {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'How the model was checked' });
  }

  get progress(): Locator {
    return this.page.getByRole('progressbar', { name: 'Cases played' });
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: 'Cases, published against simulated' });
  }

  /** The rows of the table without its head. */
  get rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  get back(): Locator {
    return this.page.getByRole('link', { name: 'Back to the stage' });
  }

  get scatter(): Locator {
    return this.page.getByRole('slider', { name: /^Dots from the smallest published figure/ });
  }

  get errors(): Locator {
    return this.page.getByRole('slider', { name: /^Dots by topic/ });
  }

  async open(query = '', hash = ''): Promise<void> {
    await this.page.goto(`./?page=validation${query}${hash}`);
    await expect(this.heading).toBeVisible();
  }

  /** Waits until everything has been played. The engine works for all it can, so it takes what the machine needs. */
  async awaitComplete(): Promise<void> {
    test.setTimeout(PLAYED_WITHIN_MS + 90_000);
    await expect(this.page.getByText(/^All \d+ cases and \d+ orderings played$/).first()).toBeVisible({
      timeout: PLAYED_WITHIN_MS,
    });
  }

  /** Waits until `count` cases have been played. */
  async awaitCases(count: number): Promise<void> {
    await expect.poll(() => this.progress.evaluate(({ value }: HTMLProgressElement) => value)).toBeGreaterThan(count);
  }

  /** A figure of the headline, by the words below it. */
  fact(words: RegExp): Locator {
    return this.page
      .getByRole('region', { name: 'In short' })
      .locator('div')
      .filter({ has: this.page.getByRole('term').filter({ hasText: words }) })
      .getByRole('definition');
  }

  /** Saves a file of the report and reads it. */
  async download(name: 'report.md' | 'report.json'): Promise<string> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(name);
    return readFile(await download.path(), 'utf8');
  }

  async report(): Promise<Report> {
    return JSON.parse(await this.download('report.json')) as Report;
  }
}
