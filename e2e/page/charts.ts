// The three charts: their headline figures as numbers, and the tables behind them.
import { expect, type Locator, type Page } from '@playwright/test';

export type ChartName = 'Isolation' | 'Memory sharing' | 'Startup cost';

/** A row of a data table: the words of its cells by the words of their headers. */
export type TableRow = Readonly<Record<string, string>>;

/** The three headlines; null where there is nothing to tell. */
export interface Headlines {
  readonly walls: number | null;
  readonly savedMiB: number;
  readonly heldMiB: number;
  readonly readyS: number | null;
}

export class Charts {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  chart(name: ChartName): Locator {
    return this.page.getByRole('complementary', { name: 'Charts' }).getByRole('region', { name, exact: true });
  }

  /** The headline figure with its unit, as it can be seen. */
  async figure(name: ChartName): Promise<string> {
    return (await this.chart(name).getByRole('paragraph').first().innerText()).replace(/\s+/g, ' ').trim();
  }

  async headlines(): Promise<Headlines> {
    const memory = await this.chart('Memory sharing').innerText();
    const held = /([\d.,]+ [MGT]iB) of [\d.,]+ [MGT]iB held/.exec(memory.replace(/\s+/g, ' '))?.[1];
    return {
      walls: numberIn(await this.figure('Isolation')),
      savedMiB: MiBIn(await this.figure('Memory sharing')) ?? Number.NaN,
      heldMiB: MiBIn(held ?? '') ?? Number.NaN,
      readyS: numberIn(await this.figure('Startup cost')),
    };
  }

  /** Opens the full view of a chart. */
  async open(name: ChartName): Promise<Locator> {
    // By its corner: where a chart is one figure, the figure in its middle opens its own sources.
    const corner = { x: 10, y: 10 };
    await this.page.getByRole('button', { name: `${name}: full view and table` }).click({ position: corner });
    const view = this.page.getByRole('dialog', { name, exact: true });
    await expect(view).toBeVisible();
    return view;
  }

  async close(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** The rows of the table whose caption begins so, in the view that is open. */
  async rows(caption: string): Promise<TableRow[]> {
    const table = this.page.getByRole('dialog').getByRole('table', { name: new RegExp(`^${caption}`) });
    return table.evaluate((element) => {
      const words = (cell: Element) => (cell.textContent ?? '').trim();
      const headers = [...element.querySelectorAll('thead th')].map(words);
      return [...element.querySelectorAll('tbody tr')].map((row) =>
        Object.fromEntries([...row.children].map((cell, index) => [headers[index] ?? '', words(cell)])),
      );
    });
  }
}

/** The first number in some words; null where there is none. */
export function numberIn(words: string): number | null {
  const found = /[+−-]?\d[\d,]*(\.\d+)?/.exec(words)?.[0];
  return found === undefined ? null : Number(found.replaceAll(',', '').replace('−', '-'));
}

/** The first size in some words, in MiB. */
export function MiBIn(words: string): number | null {
  const value = numberIn(words);
  const unit = /[MGT]iB/.exec(words)?.[0];
  if (value === null || unit === undefined) return null;
  return value * (unit === 'MiB' ? 1 : unit === 'GiB' ? 1024 : 1024 * 1024);
}
