// The palette: what can be taken into the hand, by the words on it.
import { expect, type Locator, type Page } from '@playwright/test';
import { escaped } from './stage.ts';

export class Palette {
  readonly page: Page;
  readonly region: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('navigation', { name: 'Palette' });
  }

  /** On a phone: draws the palette up from the foot of the page. */
  async drawUp(): Promise<void> {
    await this.page.getByRole('button', { name: 'Add to the stage', expanded: false }).tap();
    await expect(this.region).toBeVisible();
  }

  /** `VM`, `Container`, `nginx`, `LPAR`, `x86 host`. Sizes and platforms that stand behind the name are left out. */
  item(name: string): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^${escaped(name)}( \\d+ MiB| z| x86)?$`) });
  }
}
