// Puts into words what is wrong with a lesson file, and where.
import { importsText } from '../../../locales/imports.ts';
import { lessonFileText } from '../../../locales/lesson-file.ts';
import type { Locale, MessageKey, Text } from '../../../locales/text.ts';
import { type LessonProblem, writePath } from '../../../sharing/lesson-file/problem.ts';

type ImportsKey = Parameters<ReturnType<typeof importsText>>[0];

/** What is wrong, without its place. */
export function problemReason(locale: Locale, words: Text, problem: LessonProblem): string {
  const text = lessonFileText(locale);
  if (problem.type === 'syntax') {
    const { code, refusal, params } = problem.error;
    if (code === 'unpacked') return text('unpacked');
    return refusal
      ? words(`refusals.${code}` as MessageKey, params)
      : importsText(locale)(`errors.${code}` as ImportsKey, params);
  }
  const reason = problem.reason ? words(`refusals.${problem.reason.code}` as MessageKey, problem.reason.params) : '';
  return text(`problems.${problem.code}`, { ...problem.params, reason, place: '{x}' });
}

/** Where it is, as far as that is known: the line, and the way through the file. */
export function problemPlace(locale: Locale, problem: LessonProblem): string {
  const text = lessonFileText(locale);
  if (problem.type === 'syntax') {
    const { code, line, column } = problem.error;
    return code === 'unpacked' ? '' : text('placeInText', { line, column });
  }
  const path = writePath(problem.path) || text('whole');
  return problem.place ? text('place', { line: problem.place.line, path }) : text('path', { path });
}

/** One sentence with its place. */
export function problemWords(locale: Locale, words: Text, problem: LessonProblem): string {
  return `${problemPlace(locale, problem)} ${problemReason(locale, words, problem)}`.trim();
}

/** Of several, the first, and how many more there are. */
export function problemsWords(locale: Locale, words: Text, problems: readonly LessonProblem[]): string {
  const [first] = problems;
  if (!first) return '';
  const others = problems.length - 1;
  const said = problemWords(locale, words, first);
  return others > 0 ? `${said} ${lessonFileText(locale)('more', { count: others })}` : said;
}
