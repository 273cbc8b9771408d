// The bar of time: play, step, speed, the moment on the screen, and the sentence on what the last edit changed.
import { expect, type Locator, type Page } from '@playwright/test';
import { numberIn } from './charts.ts';

export class Time {
  readonly page: Page;
  readonly region: Locator;
  readonly slider: Locator;
  readonly playOrPause: Locator;
  readonly previous: Locator;
  readonly next: Locator;
  readonly speed: Locator;
  readonly sentence: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Time', exact: true });
    this.slider = page.getByRole('slider', { name: 'Moment' });
    this.playOrPause = this.region.getByRole('button', { name: /^(Play|Pause)$/ });
    this.previous = this.region.getByRole('button', { name: 'Previous event' });
    this.next = this.region.getByRole('button', { name: 'Next event' });
    this.speed = this.region.getByRole('combobox', { name: 'Speed' });
    this.sentence = this.region.getByRole('paragraph').first();
  }

  /** What the slider reads as: `20.4 s of 60.0 s, 20.4 s: orders ready`. */
  async reads(): Promise<string> {
    return (await this.slider.getAttribute('aria-valuetext')) ?? '';
  }

  /** The moment on the screen in seconds, as the slider reads it. */
  async moment(): Promise<number> {
    return numberIn(await this.reads()) ?? Number.NaN;
  }

  /** How far ahead the run is computed, in seconds. */
  async horizon(): Promise<number> {
    return Number(await this.slider.getAttribute('aria-valuemax'));
  }

  /** To the end of what is computed, by the key for it. */
  async toEnd(): Promise<void> {
    await this.slider.press('End');
  }

  /** To a moment in whole tens of seconds, by keys. */
  async goTo(seconds: number): Promise<void> {
    await this.toStart();
    for (let at = 0; at < seconds; at += 10) await this.page.keyboard.press('PageUp');
    await expect.poll(() => this.moment()).toBe(seconds);
  }

  /** From event to event until one that reads so. */
  async goToEvent(words: string): Promise<void> {
    await this.toStart();
    // On a phone the steps are behind a button.
    const more = this.region.getByRole('button', { name: 'Steps and speed' });
    if (await more.isVisible()) await more.click();
    await expect(async () => {
      await this.next.press('Enter');
      expect(await this.reads()).toContain(words);
    }).toPass({ intervals: [100, 200, 400] });
    if (await more.isVisible()) await more.click();
  }

  async toStart(): Promise<void> {
    await this.slider.press('Home');
    await expect.poll(() => this.moment()).toBe(0);
  }
}
