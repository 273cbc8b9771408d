// The panel that tells where a number comes from, the list of all figures, and the chip of those that were changed.
import type { Locator, Page } from '@playwright/test';

export class Figures {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Where a number comes from. */
  get panel(): Locator {
    return this.page.getByRole('dialog', { name: 'Where this number comes from' });
  }

  /** All figures of the model. */
  get list(): Locator {
    return this.page.getByRole('dialog', { name: 'All figures of the model' });
  }

  get leftOut(): Locator {
    return this.page.getByRole('dialog', { name: 'What this model leaves out' });
  }

  /** Says how many figures have been changed, and opens their list. */
  get chip(): Locator {
    return this.page.getByRole('button', { name: /^\d+ figures? changed/ });
  }

  /** The number that the panel is about, as it is now. */
  value(): Locator {
    return this.panel.getByRole('paragraph').nth(1);
  }

  /** A figure in a panel or list, by words of its sentence. */
  line(within: Locator, words: RegExp): Locator {
    return within
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: words }) })
      .first();
  }

  /** Opens a line by key: whoever has no mouse must get as far. */
  async openLine(line: Locator): Promise<void> {
    await line.getByRole('button').first().focus();
    await this.page.keyboard.press('Enter');
  }

  /** Chooses from the menu of help, or from the one that holds everything on a phone. */
  async choose(item: string): Promise<void> {
    const help = this.page.getByRole('button', { name: 'Help', exact: true });
    const menu = (await help.isVisible()) ? help : this.page.getByRole('button', { name: 'More', exact: true });
    await menu.focus();
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('menuitem', { name: item }).focus();
    await this.page.keyboard.press('Enter');
  }
}
