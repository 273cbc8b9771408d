// Puts into words what is wrong with a link, and where.
import type { MessageKey, Text } from '../locales/text.ts';
import type { LinkProblem } from '../sharing/link.ts';

/** One sentence that names the place. */
export function linkProblemWords(text: Text, problem: LinkProblem): string {
  if (problem.code !== 'notation' && problem.code !== 'definitions') {
    return text(`errors.link.${problem.code}`, problem.params);
  }
  const { code, params, position } = problem.error;
  const reason = text(`refusals.${code}` as MessageKey, params);
  return text(`errors.link.${problem.code}`, { position: position + 1, reason });
}
