// The isolation lab: the panel in which a dated flaw is replayed, and the tint that it gives the boxes of the stage.
import { expect, type Locator, type Page } from '@playwright/test';

export type Group = 'Controlled by the attacker' | 'Files changed' | 'Memory read' | 'Not reached';

export class Lab {
  readonly page: Page;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('dialog', { name: 'A real flaw, replayed' });
  }

  /** Opens it from the list of trouble, for what is selected. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'A real flaw…' }).click();
    await expect(this.panel).toBeVisible();
  }

  async choose(flaw: RegExp, attacker: string): Promise<void> {
    await expect(this.panel).toBeVisible();
    const flaws = this.panel.getByRole('combobox', { name: 'Flaw' });
    const options = await flaws.locator('option').allInnerTexts();
    await flaws.selectOption({ label: options.find((option) => flaw.test(option)) ?? `no ${flaw}` });
    await this.panel.getByRole('combobox', { name: 'The attack starts in' }).selectOption({ label: attacker });
  }

  get result(): Locator {
    return this.panel.getByRole('status');
  }

  get steps(): Locator {
    return this.panel.getByRole('region', { name: 'What happens' }).getByRole('listitem');
  }

  /** Names of those of a group, without the reasons. */
  async names(group: Group): Promise<string[]> {
    const region = this.panel.getByRole('region', { name: group });
    return (await region.count()) === 0 ? [] : region.locator('b').allInnerTexts();
  }

  /** How the box of an item is drawn over: `solid`, `dashed`, `dotted`, `double`, or `none`. */
  tintOf(item: Locator): Promise<string> {
    return item.evaluate((box) => {
      const drawn = getComputedStyle(box, '::before');
      return drawn.content === 'none' ? 'none' : drawn.borderTopStyle;
    });
  }

  /** Whether it is hatched as well, so that it is told apart without colour. */
  isHatched(item: Locator): Promise<boolean> {
    return item.evaluate((box) => getComputedStyle(box, '::before').backgroundImage !== 'none');
  }
}
