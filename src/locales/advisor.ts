// The words of the advisor and its sentences: on its page and on the command line.
import { comparisonWords } from './comparison.ts';
import { advisor } from './en/advisor.ts';
import { type Locale, useLocale } from './locale.ts';
import { createFormat, wordsApart } from './text.ts';

export const advisorText = wordsApart(advisor);
export type AdvisorText = ReturnType<typeof advisorText>;
type Key = Parameters<AdvisorText>[0];

export function useAdvisorText(): AdvisorText {
  return advisorText(useLocale());
}

/** In which unit of the comparison the limit of a must is written. */
const UNIT_OF: Readonly<Record<string, string>> = {
  readyWithinMs: 'ms',
  memoryEachAtMost: 'MiB',
  slowdownAtMost: 'ratio',
  lostAtMost: 'share',
};

type Limit = number | string | true | null;

/** A change of wishes, by its sort; what it names are keys of the words. */
export interface SaidFlip {
  readonly sort: 'importance' | 'trust' | 'must' | 'without';
  readonly aspect?: string;
  readonly importance?: string;
  readonly trust?: string;
  readonly must?: string;
  readonly limit?: Limit;
}

export interface AdvisorWords {
  readonly text: AdvisorText;
  must(id: string, limit: Limit): string;
  /** Why something is ruled out. `value`: what the measure of that must comes to. */
  broken(id: string, limit: Limit, value: number | null): string;
  flip(flip: SaidFlip): string;
  /** `starting, memory and work`, as the language joins them. */
  list(words: readonly string[]): string;
}

const known = new Map<Locale, AdvisorWords>();

export function advisorWords(locale: Locale): AdvisorWords {
  const kept = known.get(locale) ?? create(locale);
  known.set(locale, kept);
  return kept;
}

function create(locale: Locale): AdvisorWords {
  const text = advisorText(locale);
  const figures = comparisonWords(locale);
  const format = createFormat(locale);
  const say = (key: string, parameters?: Parameters<AdvisorText>[1]) => text(key as Key, parameters);
  const limitOf = (id: string, limit: Limit) =>
    typeof limit === 'number' ? figures.figure(limit, UNIT_OF[id] ?? 'count') : String(limit ?? '');
  const must: AdvisorWords['must'] = (id, limit) =>
    id === 'handledAs' ? say(`musts.handledAs.${limit}`) : say(`musts.${id}`, { limit: limitOf(id, limit) });
  return {
    text,
    must,
    broken: (id, limit, value) =>
      say(`broken.${id}`, { limit: limitOf(id, limit), value: value === null ? '' : limitOf(id, value) }),
    flip({ sort, aspect, importance, trust, must: id = '', limit = null }) {
      if (sort === 'importance') {
        return text('flips.importance', {
          aspect: say(`aspects.${aspect}`),
          importance: say(`wishes.importance.${importance}`),
        });
      }
      if (sort === 'trust') return text('flips.trust', { trust: say(`wishes.trusts.${trust}`) });
      return text(`flips.${sort}`, { must: must(id, limit) });
    },
    list: format.list,
  };
}
