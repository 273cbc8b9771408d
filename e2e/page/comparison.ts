// The page that compares deployments: its clock, its drawings, its table, its files.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

export class Comparison {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'The same work, deployed every way' });
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: 'Every measure of every deployment' });
  }

  /** The row of a measure, by the name of the measure. */
  row(measure: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`(^|: )${measure} `) }) });
  }

  /** All of one deployment among the drawings. */
  stage(name: string, platform?: string): Locator {
    const within = platform ? this.page.getByRole('region', { name: platform, exact: true }) : this.page;
    return within
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 4, name, exact: true }) });
  }

  get stages(): Locator {
    return this.page.getByRole('heading', { level: 4 });
  }

  get clock(): Locator {
    return this.page.getByRole('slider', { name: 'Time since the start' });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** On a clock that waits, by default. `query` begins with `&`. */
  async open(query = '', hash = ''): Promise<void> {
    await this.page.goto(`./?page=comparison&autoplay=0${query}${hash}`);
    await expect(this.heading).toBeVisible();
  }

  /** Waits until all has been measured. */
  async awaitComplete(): Promise<void> {
    await expect(this.button('Table as CSV')).toBeEnabled({ timeout: 60_000 });
  }

  /** Saves a file and reads it. */
  async download(button: string, name: string): Promise<Buffer> {
    const coming = this.page.waitForEvent('download');
    await this.button(button).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(name);
    return readFile(await download.path());
  }

  /** The table as it is exported: each line by the id of its measure. */
  async csv(): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
    const text = (await this.download('Table as CSV', 'comparison.csv')).toString('utf8');
    const [head = '', ...lines] = text.trimEnd().split('\r\n');
    const names = head.split(',');
    return new Map(
      lines.map((line) => {
        const cells = line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
        return [cells[0] ?? '', Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))];
      }),
    );
  }
}
