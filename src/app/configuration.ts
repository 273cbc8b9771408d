// What the query of the address configures: `?page=validation`, `?embed=1&ro=1&clickToLoad=1&motion=reduced&start=vms
// &platform=z&autoplay=0&speed=4&seed=7&theme=dark&lang=en`.
// A bad value keeps the default and is reported; what the page shows is not here but behind the hash (sharing/link.ts).
import type { Locale } from '../locales/locale.ts';
import { isLocale } from '../locales/locale.ts';
import { FASTEST, SLOWEST } from '../store/playback.ts';
import type { Theme } from '../store/view.ts';
import { THEMES } from '../store/view.ts';
import { PAGES, type PageName } from './pages.ts';

export interface Configuration {
  /** The small layout for a frame in somebody else's page. */
  readonly embed: boolean;
  /** The reader may look, select and play, and change nothing. */
  readonly ro: boolean;
  /** Nothing runs, and little is loaded, before somebody presses a button in the page. */
  readonly clickToLoad: boolean;
  /** False: the clock waits for the play button, so that tests and slides step through time by themselves. */
  readonly autoplay: boolean;
  /** Null: the stage. */
  readonly page: PageName | null;
  /** Id of a starting point; null: the first sight. */
  readonly start: string | null;
  readonly platform: 'x86' | 'z' | null;
  /** Null: as fast as in life, but where a lesson goes faster. */
  readonly speed: number | null;
  readonly seed: number;
  /** Null: what was chosen before, else what the system says. */
  readonly theme: Theme | null;
  /** `system`: as people asked their system; nobody else can ask for more motion than they did. */
  readonly motion: 'reduced' | 'system';
  readonly locale: Locale | null;
  /** Names of values that were not understood. */
  readonly complaints: readonly { readonly name: string; readonly value: string }[];
}

const ON = new Set(['1', 'true', 'on', '']);
const OFF = new Set(['0', 'false', 'off']);

/** Reads a query such as `?embed=1`; `starts` are the ids of the starting points there are. */
export function readConfiguration(search: string, starts: readonly string[]): Configuration {
  const query = new URLSearchParams(search);
  const complaints: { name: string; value: string }[] = [];

  function value<T>(name: string, fallback: T, parse: (text: string) => T | undefined): T {
    const text = query.get(name);
    if (text === null) return fallback;
    const parsed = parse(text.trim());
    if (parsed === undefined) complaints.push({ name, value: text });
    return parsed === undefined ? fallback : parsed;
  }
  const flag = (text: string) => (ON.has(text) ? true : OFF.has(text) ? false : undefined);
  const within = (least: number, most: number) => (text: string) => {
    const number = text === '' ? Number.NaN : Number(text);
    return number >= least && number <= most ? number : undefined;
  };
  const seed = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);

  return {
    embed: value('embed', false, flag),
    ro: value('ro', false, flag),
    clickToLoad: value('clickToLoad', false, flag),
    autoplay: value('autoplay', true, flag),
    page: value<PageName | null>('page', null, (text) => PAGES.find((page) => page === text)),
    start: value<string | null>('start', null, (text) => (starts.includes(text) ? text : undefined)),
    platform: value<'x86' | 'z' | null>('platform', null, (text) =>
      text === 'x86' || text === 'z' ? text : undefined,
    ),
    speed: value<number | null>('speed', null, within(SLOWEST, FASTEST)),
    seed: value('seed', 1, seed),
    theme: value<Theme | null>('theme', null, (text) => THEMES.find((theme) => theme === text)),
    motion: value<'reduced' | 'system'>('motion', 'system', (text) =>
      text === 'reduced' || text === 'system' ? text : undefined,
    ),
    locale: value<Locale | null>('lang', null, (text) => (isLocale(text) ? text : undefined)),
    complaints,
  };
}
