// The page as a person meets it: its parts by role and name, and the ways to open it.
import { expect, type Page } from '@playwright/test';
import { unpack } from '../../src/sharing/packed.ts';
import { Charts } from './charts.ts';
import { Ears } from './ears.ts';
import { Figures } from './figures.ts';
import { Inspector } from './inspector.ts';
import { Palette } from './palette.ts';
import { Stage } from './stage.ts';
import { Time } from './time.ts';

export interface Opening {
  /** A document in the notation, carried by the hash. */
  readonly document?: string;
  /** Definitions of one's own, as in a scenario file. */
  readonly definitions?: object;
  /** Ids of what runs already. */
  readonly running?: readonly string[];
  /** Changed figures: `ksm.sleepMs=5,container.engineMs=100`. */
  readonly figures?: string;
  /** Further configuration: `start=empty&platform=z`. */
  readonly query?: string;
}

export class Strata {
  readonly page: Page;
  readonly stage: Stage;
  readonly palette: Palette;
  readonly charts: Charts;
  readonly figures: Figures;
  readonly time: Time;
  readonly inspector: Inspector;
  readonly ears: Ears;

  constructor(page: Page) {
    this.page = page;
    this.stage = new Stage(page);
    this.palette = new Palette(page);
    this.charts = new Charts(page);
    this.figures = new Figures(page);
    this.time = new Time(page);
    this.inspector = new Inspector(page);
    this.ears = new Ears(page);
  }

  /** Opens the page with its clock standing still, and waits until the simulation has answered. */
  async open(opening: Opening = {}): Promise<void> {
    await this.page.goto(addressOf(opening));
    await this.stage.awaitAnswer();
  }

  /** The document as the address of the page has it, in the notation. */
  notation(): string {
    const written = new URL(this.page.url()).hash;
    const [, packed] = /[#&]z=([^&]*)/.exec(written) ?? [];
    const hash = packed === undefined ? written : `#${unpack(packed)}`;
    return decodeURIComponent(/[#&]t=([^&]*)/.exec(hash)?.[1] ?? '');
  }

  async expectNotation(notation: string): Promise<void> {
    await expect.poll(() => this.notation()).toBe(notation);
  }

  get undo() {
    return this.page.getByRole('button', { name: /^(Undo:|Nothing to undo)/ });
  }

  get redo() {
    return this.page.getByRole('button', { name: /^(Redo:|Nothing to redo)/ });
  }

  /** The sentence that has to be seen, until it is closed. */
  get notice() {
    return this.page.getByRole('status').filter({ has: this.page.getByRole('button') });
  }
}

/** The address that opens the page so, on a paused clock. */
export function addressOf({ document, definitions, running = [], figures, query = '' }: Opening): string {
  const configuration = ['autoplay=0', query].filter(Boolean).join('&');
  if (document === undefined) return `./?${configuration}`;
  const already = running.length > 0 ? `&r=${running.join(',')}` : '';
  const own = definitions ? `&d=${encodeURIComponent(JSON.stringify(definitions))}` : '';
  const changed = figures === undefined ? '' : `&p=${figures}`;
  return `./?${configuration}#v=1&t=${encodeURIComponent(document)}${own}${changed}${already}`;
}
