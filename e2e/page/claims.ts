// The page of the twenty claims: the list, and what a claim opens to.
import { expect, type Locator, type Page } from '@playwright/test';
import { escaped } from './stage.ts';

export class Claims {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'The claims, put to the test' });
  }

  get list(): Locator {
    return this.page.getByRole('region', { name: 'Twenty claims' });
  }

  get lines(): Locator {
    return this.list.getByRole('heading', { level: 3 });
  }

  /** The button of a claim, by words of its title. */
  line(title: string): Locator {
    return this.list.getByRole('button', { name: new RegExp(escaped(title)) });
  }

  /** A claim with all that it has opened to. */
  claim(title: string): Locator {
    return this.list
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: new RegExp(escaped(title)) }) });
  }

  async open(query = '', hash = ''): Promise<void> {
    await this.page.goto(`./?page=claims${query}${hash}`);
    await expect(this.heading).toBeVisible();
  }

  /** Waits until all have been played. The engine works for all it can, so it takes what the machine needs. */
  async awaitComplete(): Promise<void> {
    await expect(this.page.getByText(/^All 20 claims played/).first()).toBeVisible({ timeout: 60_000 });
  }
}
