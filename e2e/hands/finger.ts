// Hands on a touch screen: tap to pick up and tap to put down, or press and pull.
import { expect, type Locator } from '@playwright/test';
import type { Point } from '../page/stage.ts';
import { escaped } from '../page/stage.ts';
import type { Strata } from '../page/strata.ts';
import type { Hands } from './hands.ts';

export class Finger implements Hands {
  readonly strata: Strata;

  constructor(strata: Strata) {
    this.strata = strata;
  }

  async put(item: string, into: string): Promise<void> {
    await this.strata.palette.drawUp();
    await this.strata.palette.item(item).tap();
    await this.putDown(into);
  }

  async move(box: string, into: string): Promise<void> {
    await this.select(box);
    await this.strata.inspector.region.getByRole('button', { name: 'Move to…' }).tap();
    await this.strata.page.getByRole('menuitem', { name: new RegExp(`(^|[ ›])${escaped(into)}$`) }).tap();
    await this.closeInspector();
  }

  /** Taps a place in the list of places for what has been picked up. */
  async putDown(into: string): Promise<void> {
    const list = this.strata.page.getByRole('region', { name: /^Places for / });
    await list.getByRole('button', { name: new RegExp(`^\\d+ ?${escaped(into)}(?![\\w-])`) }).tap();
    await expect(list).toHaveCount(0);
  }

  async give(box: string, tenant: string): Promise<void> {
    const { inspector } = this.strata;
    await this.select(box);
    await inspector.tenant.selectOption(tenant);
    await this.closeInspector();
  }

  async remove(box: string): Promise<void> {
    await this.select(box);
    await this.strata.inspector.region.getByRole('button', { name: 'Remove' }).tap();
  }

  /** Taps something on the stage, which opens the inspector for it. */
  async select(box: string): Promise<void> {
    const { page, stage, inspector } = this.strata;
    const point = await stage.reach(box);
    await page.touchscreen.tap(point.x, point.y);
    await expect(inspector.region.getByRole('heading', { name: box, exact: true })).toBeVisible();
  }

  async closeInspector(): Promise<void> {
    await this.strata.inspector.close.tap();
    await expect(this.strata.inspector.region).toHaveCount(0);
  }

  /** Presses on something, pulls it to a point and lets go, with the events of a real touch screen. */
  async drag(thing: Locator, to: () => Promise<Point>): Promise<void> {
    // Brings it out from under whatever covers it, and touches nothing yet.
    await thing.tap({ trial: true });
    const area = await thing.boundingBox();
    if (area === null) throw new Error('Nothing is there to be dragged.');
    const screen = await this.touchScreen();
    let at = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
    await screen.touch('touchStart', [at]);
    for (let target = await to(); at.x !== target.x || at.y !== target.y; target = await to()) {
      for (const share of [0.2, 0.4, 0.6, 0.8, 1, 1]) {
        await screen.touch('touchMove', [{ x: at.x + (target.x - at.x) * share, y: at.y + (target.y - at.y) * share }]);
      }
      at = target;
    }
    await screen.touch('touchEnd', []);
    await screen.detach();
  }

  /** Draws a finger across something, so far, as one turns pages; `meanwhile` is asked before it is taken off. */
  async draw(over: Locator, byX: number, meanwhile?: () => Promise<void>): Promise<void> {
    const area = await over.boundingBox();
    if (area === null) throw new Error('There is nothing to draw a finger over.');
    const [x, y] = [area.x + area.width / 2, area.y + area.height / 2];
    const screen = await this.touchScreen();
    await screen.touch('touchStart', [{ x, y }]);
    for (const share of [0.25, 0.5, 0.75, 1]) await screen.touch('touchMove', [{ x: x + byX * share, y }]);
    await meanwhile?.();
    await screen.touch('touchEnd', []);
    await screen.detach();
  }

  /** The events of a real touch screen, each seen by the page before the next. */
  private async touchScreen() {
    const { page } = this.strata;
    const session = await page.context().newCDPSession(page);
    return {
      async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]): Promise<void> {
        await session.send('Input.dispatchTouchEvent', { type, touchPoints });
        await page.evaluate(() => new Promise(requestAnimationFrame));
      },
      detach: () => session.detach(),
    };
  }
}
