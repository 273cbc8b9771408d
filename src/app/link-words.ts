// Puts into words what is wrong with a link, and where.
import type { Format, MessageKey, Text } from '../locales/text.ts';
import type { LinkProblem } from '../sharing/link.ts';
import type { RefusedFigure } from '../sharing/link-figures.ts';

/** One sentence that names the place. */
export function linkProblemWords(text: Text, problem: LinkProblem): string {
  if (problem.code === 'incident') {
    const { written, error } = problem;
    if (!error) return text('errors.link.incident-form', { written });
    return text('errors.link.incident', {
      written,
      reason: text(`refusals.${error.code}` as MessageKey, error.params),
    });
  }
  if (problem.code !== 'notation' && problem.code !== 'definitions') {
    return text(`errors.link.${problem.code}`, problem.params);
  }
  const { code, params, position } = problem.error;
  const reason = text(`refusals.${code}` as MessageKey, params);
  return text(`errors.link.${problem.code}`, { position: position + 1, reason });
}

/** What a link wanted of figures and did not get, in one sentence or two. */
export function refusedFigureWords(text: Text, format: Format, refused: readonly RefusedFigure[]): string {
  const [first] = refused;
  if (!first) return '';
  const { id, written } = first;
  const others = refused.length - 1;
  const said =
    first.code === 'outside'
      ? text('errors.figures.outside', {
          id,
          written,
          low: format.number(first.low),
          high: format.number(first.high),
          unit: text(`catalog.units.${first.unit}`),
        })
      : text(`errors.figures.${first.code}`, { id, written });
  return others > 0 ? `${said} ${text('errors.figures.more', { count: others })}` : said;
}
