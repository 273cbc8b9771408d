// Hands on a mouse: press, pull over the stage, let go.
import { expect, type Locator } from '@playwright/test';
import type { Strata } from '../page/strata.ts';
import type { Hands } from './hands.ts';

export class Mouse implements Hands {
  readonly strata: Strata;
  constructor(strata: Strata) {
    this.strata = strata;
  }

  async put(item: string, into: string): Promise<void> {
    await this.pull(this.strata.palette.item(item));
    await this.over(into);
    await this.letGo();
  }

  async move(box: string, into: string): Promise<void> {
    await this.pullFromStage(box);
    await this.over(into);
    await this.letGo();
  }

  /** Presses on something that stands on the stage and begins to pull. */
  async pullFromStage(box: string): Promise<void> {
    const { page, stage } = this.strata;
    const from = await stage.reach(box);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y + 8, { steps: 2 });
  }

  /** Presses on something and begins to pull. */
  async pull(thing: Locator): Promise<void> {
    const { page } = this.strata;
    await thing.scrollIntoViewIfNeeded();
    await thing.hover();
    await page.mouse.down();
    const area = await thing.boundingBox();
    const [x, y] = [(area?.x ?? 0) + 20, (area?.y ?? 0) + 20];
    await page.mouse.move(x, y, { steps: 3 });
    // A hand is never still: where what follows it comes late, it takes the thing up with the next move.
    let nudge = 0;
    await expect(async () => {
      nudge = 1 - nudge;
      await page.mouse.move(x + nudge, y);
      expect(await page.locator('[data-carrying]').count()).toBeGreaterThan(0);
    }).toPass({ intervals: [20, 40, 80, 160] });
  }

  /** Carries what is in the hand over a place, and goes after it while everything makes room. */
  async over(place: string): Promise<void> {
    const { page, stage } = this.strata;
    await expect(async () => {
      const point = await stage.pointOn(place);
      await page.mouse.move(point.x, point.y, { steps: 5 });
      expect(await stage.pointOn(place)).toEqual(point);
    }).toPass({ intervals: [20, 40, 80] });
  }

  async letGo(): Promise<void> {
    await this.strata.page.mouse.up();
  }

  async give(box: string, tenant: string): Promise<void> {
    await this.select(box);
    const { inspector } = this.strata;
    await inspector.tenant.selectOption(tenant);
    await inspector.close.click();
  }

  async remove(box: string): Promise<void> {
    await this.select(box);
    await this.strata.inspector.region.getByRole('button', { name: 'Remove' }).click();
  }

  /** Clicks something on the stage, which opens the inspector for it. */
  async select(box: string): Promise<void> {
    const { page, stage, inspector } = this.strata;
    const point = await stage.reach(box);
    await page.mouse.click(point.x, point.y);
    await expect(inspector.region.getByRole('heading', { name: box, exact: true })).toBeVisible();
  }
}
