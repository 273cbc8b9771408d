// Hands on a keyboard and nothing else: Tab to a thing, Enter lifts it, arrows choose the place that is said, Enter lands.
import { expect, type Locator } from '@playwright/test';
import type { Strata } from '../page/strata.ts';
import type { Hands } from './hands.ts';

/** Longer than any way through the page from control to control. */
const FAR = 200;

export class Keys implements Hands {
  readonly strata: Strata;

  constructor(strata: Strata) {
    this.strata = strata;
  }

  async put(item: string, into: string): Promise<void> {
    await this.tabTo(this.strata.palette.item(item));
    await this.press('Enter');
    await this.choose(into);
    await this.land();
    await expect(this.strata.stage.tree.getByRole('treeitem', { selected: true })).toBeFocused();
  }

  async move(box: string, into: string): Promise<void> {
    await this.walkTo(box);
    await this.press('Enter');
    await this.choose(into);
    await this.land();
    await expect(this.strata.stage.item(box)).toBeFocused();
  }

  async give(box: string, tenant: string): Promise<void> {
    const { inspector } = this.strata;
    await this.walkTo(box);
    await this.tabTo(inspector.identity);
    if (!(await inspector.tenant.isVisible())) await this.press('Enter');
    await this.tabTo(inspector.tenant);
    await this.strata.page.keyboard.type(tenant);
    await expect(inspector.tenant).toHaveValue(tenant);
  }

  async remove(box: string): Promise<void> {
    await this.walkTo(box);
    await this.press('Delete');
  }

  async press(key: string): Promise<void> {
    await this.strata.page.keyboard.press(key);
  }

  /** Puts down where it was aimed at, and hears that it was done. */
  async land(): Promise<void> {
    await this.press('Enter');
    await expect(async () => {
      await this.strata.page.clock.fastForward(1000);
      expect(await this.strata.saying()).toMatch(/^Done: /);
    }).toPass();
  }

  /** Presses Tab (or Shift and Tab, for what stands before) until the focus is on it. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < FAR; presses++) {
      const where = await target.evaluate((element) => {
        const focused = document.activeElement ?? document.body;
        if (focused === element || (element.getAttribute('role') === 'tree' && element.contains(focused)))
          return 'here';
        if (focused === document.body) return 'after';
        return element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after';
      });
      if (where === 'here') return;
      await this.press(where === 'after' ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`Tab does not lead to ${target}.`);
  }

  /** Goes to an item of the tree by arrows. */
  async walkTo(box: string): Promise<void> {
    const { stage } = this.strata;
    await this.tabTo(stage.tree);
    await this.press('Home');
    for (let presses = 0; presses < FAR; presses++) {
      if (await stage.item(box).evaluate((item) => item === document.activeElement)) return;
      await this.press('ArrowDown');
    }
    throw new Error(`Arrows do not lead to ${box}.`);
  }

  /** Steps through the places that would take what was lifted until the wanted one has been said. */
  async choose(place: string): Promise<void> {
    let now = await this.hear(null);
    for (let presses = 0; !now.endsWith(` ${place}`); presses++) {
      if (presses > FAR) throw new Error(`Arrows do not lead to the place ${place}.`);
      await this.press('ArrowDown');
      now = await this.hear(now);
    }
  }

  /** Waits until another place than `before` is said. Sentences keep their distance; the clock leaps over it. */
  async hear(before: string | null): Promise<string> {
    await expect(async () => {
      await this.strata.page.clock.fastForward(1000);
      const place = placeIn(await this.strata.saying());
      expect(place).not.toBeNull();
      expect(place).not.toBe(before);
    }).toPass();
    return placeIn(await this.strata.saying()) ?? '';
  }
}

/** The place named by `VM lifted. 2 places would take it, first host x86. …`, `VM vm-2, 2 of 3` or `VM vm-2: +34 MiB, …`. */
function placeIn(words: string): string | null {
  const lifted = /lifted\. .*(?:first|take it:) ([^.]*)\./.exec(words)?.[1];
  return lifted ?? /^(.*?)(?:, \d+ of \d+$|: [+−]?\d)/.exec(words)?.[1] ?? null;
}
