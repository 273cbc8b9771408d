// Strata in a frame of somebody else's page, as one sees and uses it there.
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { numberIn } from '../page/charts.ts';

export class Framed {
  readonly inside: FrameLocator;
  readonly tree: Locator;
  readonly slider: Locator;
  readonly play: Locator;
  readonly pause: Locator;
  readonly fullVersion: Locator;

  /** `frame`: the iframe, as a selector. */
  constructor(page: Page, frame = 'iframe') {
    this.inside = page.frameLocator(frame);
    this.tree = this.inside.getByRole('tree', { name: 'Hosts and what stands on them' });
    this.slider = this.inside.getByRole('slider', { name: 'Moment' });
    this.play = this.inside.getByRole('button', { name: 'Play', exact: true });
    this.pause = this.inside.getByRole('button', { name: 'Pause', exact: true });
    this.fullVersion = this.inside.getByRole('link', { name: 'Open full version' });
  }

  /** Until the simulation has answered: there are figures of what is held. */
  async awaitAnswer(): Promise<void> {
    await expect(this.tree).toBeVisible();
    await expect(this.inside.getByText(/ held$/).first()).toBeAttached();
  }

  /** Seconds, as the time line reads. */
  async moment(): Promise<number> {
    return numberIn((await this.slider.getAttribute('aria-valuetext')) ?? '') ?? Number.NaN;
  }

  item(name: string): Locator {
    return this.tree.getByRole('treeitem', { name: new RegExp(`^[^,]*\\b${name},`) });
  }
}
