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
    await this.choose(into);
    await this.land();
    await expect(this.strata.stage.tree.getByRole('treeitem', { selected: true })).toBeFocused();
  }

  async move(box: string, into: string): Promise<void> {
    await this.walkTo(box);
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
    const from = (await this.strata.ears.heard()).length;
    await this.press('Enter');
    await this.hear(from, (sentence) => /^Done: /.test(sentence));
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

  /** Lifts what has the focus and steps through the places that would take it until the wanted one has been said. */
  async choose(place: string): Promise<void> {
    let from = (await this.strata.ears.heard()).length;
    await this.press('Enter');
    let now = placeIn(await this.hear(from, (sentence) => placeIn(sentence) !== null));
    for (let presses = 0; !now?.endsWith(` ${place}`); presses++) {
      if (presses > FAR) throw new Error(`Arrows do not lead to the place ${place}.`);
      from = (await this.strata.ears.heard()).length;
      const before = now;
      await this.press('ArrowDown');
      now = placeIn(await this.hear(from, (sentence) => ![null, before].includes(placeIn(sentence))));
    }
  }

  /** Steps through all places, those that refuse too, until the place has said why. */
  async askWhyNot(place: string): Promise<string> {
    for (let presses = 0; presses < FAR; presses++) {
      const from = (await this.strata.ears.heard()).length;
      await this.press(presses === 0 ? 'Shift+Home' : 'Shift+ArrowDown');
      const sentence = await this.hear(from, (words) => /, \d+ of \d+$| refuses: /.test(words) || costIn(words));
      const [, refusing, words] = /^(.*?) refuses: (.*)$/.exec(sentence) ?? [];
      if (refusing?.endsWith(` ${place}`)) return words ?? '';
    }
    throw new Error(`Arrows do not lead to the place ${place}.`);
  }

  /** The first sentence heard from there on that counts. Sentences keep their distance; the clock leaps over it. */
  async hear(from: number, counts: (sentence: string) => boolean): Promise<string> {
    let found: string | undefined;
    await expect(async () => {
      await this.strata.page.clock.fastForward(1000);
      found = (await this.strata.ears.heard()).slice(from).find(counts);
      expect(found).toBeDefined();
    }).toPass({ intervals: [30, 60, 100] });
    return found ?? '';
  }
}

const costIn = (words: string): boolean => /: [+−-]?\d/.test(words);

/** The place named by `VM lifted. 2 places would take it, first host x86. …`, `VM vm-2, 2 of 3` or `VM vm-2: +34 MiB, …`. */
function placeIn(words: string): string | null {
  const lifted = /lifted\. .*(?:first|take it:) ([^.]*)\./.exec(words)?.[1];
  return lifted ?? /^(.*?)(?:, \d+ of \d+$|: [+−-]?\d)/.exec(words)?.[1] ?? null;
}
