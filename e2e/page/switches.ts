// The switches around a container, in the inspector: namespaces, privileges and mounts, and what they open.
import { expect, type Locator, type Page } from '@playwright/test';

export class Switches {
  readonly region: Locator;
  readonly namespaces: Locator;
  /** What is open, and to whom, in sentences. */
  readonly effects: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Privileges and mounts' });
    this.namespaces = page.getByRole('region', { name: 'Namespaces', exact: true });
    this.effects = this.region.getByRole('region', { name: 'What that opens, and to whom' });
  }

  get summary(): Locator {
    return this.region.locator('summary');
  }

  async open(): Promise<void> {
    await this.summary.click();
    await expect(this.effects).toBeVisible();
  }

  toggle(name: RegExp): Locator {
    return this.region.getByRole('switch', { name });
  }

  /** A capability or a mount. */
  press(name: string | RegExp): Locator {
    return this.region.getByRole('button', { name });
  }

  namespace(kind: string): Locator {
    return this.namespaces.getByRole('button', { name: new RegExp(`^${kind}:`) });
  }

  async says(words: string | RegExp): Promise<void> {
    await expect(this.effects.getByRole('listitem').filter({ hasText: words })).toBeVisible();
  }

  async saysNothingOf(words: string | RegExp): Promise<void> {
    await expect(this.effects.getByRole('listitem').filter({ hasText: words })).toHaveCount(0);
  }
}
