// A case in words, in the page's language: its figures with their unit, its error, and all of it as one sentence.
import { useProse } from '../../locales/prose.ts';
import { useLocale } from '../../locales/text.ts';
import { reportWords, useValidationText } from '../../locales/validation.ts';
import { publishedWords, quantity } from '../../validation/markdown.ts';
import type { CaseDescription, CaseResult } from '../../validation/report.ts';

export interface CaseWords {
  published(one: Pick<CaseDescription, 'published' | 'unit'>): string;
  simulated(one: Pick<CaseResult, 'simulated' | 'unit'>): string;
  /** With its sign. */
  error(one: Pick<CaseResult, 'error'>): string;
  /** Everything that a dot stands for. */
  sentence(one: CaseResult): string;
}

export function useCaseWords(): CaseWords {
  const text = useValidationText();
  const prose = useProse();
  const words = reportWords(useLocale());
  const published: CaseWords['published'] = (one) => publishedWords(one, words);
  const simulated: CaseWords['simulated'] = (one) => quantity(one.simulated, one.unit, words);
  const error: CaseWords['error'] = (one) => words.percent(one.error, true);
  return {
    published,
    simulated,
    error,
    sentence: (one) =>
      text('page.dots.said', {
        measured: prose(one.measured),
        published: published(one),
        simulated: simulated(one),
        error: error(one),
        use: text(`use.${one.use}`),
      }),
  };
}
