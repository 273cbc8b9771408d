// The stage: the tree of hosts and what stands on them, found by the names it reads aloud, and points on it to drop things at.
import { expect, type Locator, type Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export class Stage {
  readonly page: Page;
  readonly tree: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tree = page.getByRole('tree', { name: 'Hosts and what stands on them' });
  }

  /** The item that is called `name`: `container web, tenant acme, …`, `2,000 × VM many, …`, `host IBM z, 16 cores, …`. */
  item(name: string): Locator {
    return this.tree.getByRole('treeitem', { name: new RegExp(`^([\\d,]+ × )?[^,]*\\b${escaped(name)},`) });
  }

  /** What the item of that name reads as. */
  async reads(name: string): Promise<string> {
    return (await this.item(name).getAttribute('aria-label')) ?? '';
  }

  /** The names of all items from top to bottom, as they are read aloud. */
  async names(): Promise<string[]> {
    return this.tree
      .getByRole('treeitem')
      .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
  }

  /** Waits until the simulation has answered at all. */
  async awaitAnswer(): Promise<void> {
    await expect(this.tree).toBeVisible();
    await expect(this.page.getByText(/ held$/).first()).toBeVisible();
  }

  /** Waits until everything on the stage runs at the moment that is shown. */
  async awaitRunning(): Promise<void> {
    await expect(this.tree.getByRole('treeitem', { name: /(about to start|waiting|starting|stopping)$/ })).toHaveCount(
      0,
    );
  }

  /** The same after scrolling there. */
  async reach(name: string): Promise<Point> {
    await this.item(name).scrollIntoViewIfNeeded();
    return this.pointOn(name);
  }

  /** The point of this item that is farthest from its edges and from all that stands in it, and not covered by anything. */
  async pointOn(name: string): Promise<Point> {
    const point = await this.item(name).evaluate((item) => {
      const area = item.getBoundingClientRect();
      const inside = [...item.querySelectorAll('[role=treeitem]')].map((one) => one.getBoundingClientRect());
      const outside = (rect: DOMRect, x: number, y: number) =>
        Math.max(rect.left - x, x - rect.right, rect.top - y, y - rect.bottom);
      let best: { x: number; y: number; room: number } | null = null;
      for (let down = 1; down < 40; down++) {
        for (let along = 1; along < 12; along++) {
          const x = area.left + (area.width * along) / 12;
          const y = area.top + (area.height * down) / 40;
          const room = Math.min(-outside(area, x, y), ...inside.map((rect) => outside(rect, x, y)));
          if (room <= (best?.room ?? 2)) continue;
          if (document.elementFromPoint(x, y)?.closest('[role=treeitem]') === item) best = { x, y, room };
        }
      }
      return best && { x: best.x, y: best.y };
    });
    if (point === null) throw new Error(`Nothing of ${name} can be pointed at.`);
    return point;
  }
}

export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
