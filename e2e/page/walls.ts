// Walls without a flaw: the panel in which somebody is taken for an attacker, and what it draws over the boxes of the stage.
import type { Locator, Page } from '@playwright/test';

export type WallsPart = 'Reach' | 'Each to each' | 'What is shared';

/** How the box of an item is drawn over, and the word in it. */
export interface Tint {
  readonly line: string;
  readonly pattern: boolean;
  readonly word: string;
}

export class Walls {
  readonly page: Page;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('dialog', { name: 'As an attacker' });
  }

  get result(): Locator {
    return this.panel.getByRole('status').first();
  }

  get chain(): Locator {
    return this.panel.getByRole('region', { name: /^Walls around it/ }).locator('ol > li');
  }

  get matrix(): Locator {
    return this.panel.getByRole('grid');
  }

  async attack(from: string): Promise<void> {
    await this.panel.getByRole('combobox', { name: 'The attacker is in' }).selectOption({ label: from });
  }

  async show(part: WallsPart): Promise<void> {
    await this.panel.getByRole('radio', { name: part }).check();
  }

  async suppose(wall: string): Promise<void> {
    await this.panel.getByRole('button', { name: `Suppose that the ${wall} falls` }).click();
  }

  /** Names in one of the groups by distance; none where there is no such group. */
  async names(group: string): Promise<string[]> {
    const region = this.panel.getByRole('region', { name: group, exact: true });
    return (await region.count()) === 0 ? [] : region.locator('b').allInnerTexts();
  }

  /** What stands between the attacker and a tenant, in order. */
  between(tenant: string): Locator {
    const region = this.panel.getByRole('region', { name: 'Between it and each tenant' });
    return region.getByRole('listitem').filter({ has: this.page.getByText(tenant, { exact: true }) });
  }

  cell(row: string, column: number): Locator {
    return this.matrix
      .getByRole('row', { name: new RegExp(`^${row} `) })
      .getByRole('gridcell')
      .nth(column);
  }

  channel(name: string): Locator {
    const region = this.panel.getByRole('region', { name: 'What is shared' });
    return region.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  tintOf(item: Locator): Promise<Tint> {
    return item.evaluate((box) => {
      const drawn = getComputedStyle(box, '::before');
      const word = box.firstElementChild ? getComputedStyle(box.firstElementChild, '::after').content : 'none';
      return {
        line: drawn.content === 'none' ? 'none' : drawn.borderTopStyle,
        pattern: drawn.content !== 'none' && drawn.backgroundImage !== 'none',
        word: word === 'none' ? '' : word.replace(/^"|"$/g, ''),
      };
    });
  }
}
