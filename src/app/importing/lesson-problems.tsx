// What is wrong with a lesson that was to be opened, each mistake with its place and the line it stands in.
import { useImportsText } from '../../locales/imports.ts';
import { useLessonFileText } from '../../locales/lesson-file.ts';
import { useLocale, useText } from '../../locales/text.ts';
import type { LessonProblem } from '../../sharing/lesson-file/problem.ts';
import { problemWords } from '../lessons/file/problem-words.ts';
import styles from './importing.module.css';

export interface LessonProblemsProps {
  readonly problems: readonly LessonProblem[];
  /** Of the file; null for a text that was pasted. */
  readonly name: string | null;
  readonly written: string;
}

/** More is not read at once. */
const FIRST = 5;

export function LessonProblems({ problems, name, written }: LessonProblemsProps) {
  const text = useImportsText();
  const lesson = useLessonFileText();
  const words = useText();
  const locale = useLocale();
  const lines = written.split('\n');
  const more = problems.length - FIRST;
  return (
    <div role="alert" className={styles.problem}>
      <p>
        {name === null ? null : <strong translate="no">{name} </strong>}
        {text('kept')}
      </p>
      {problems.slice(0, FIRST).map((problem) => {
        const said = problemWords(locale, words, problem);
        // What a link brings along is packed: it has no lines that anybody would know.
        const inLink = problem.type === 'syntax' && problem.error.code === 'unpacked';
        const at = inLink ? undefined : problem.type === 'lesson' ? problem.place?.line : problem.error.line;
        const line = at === undefined ? '' : (lines[at - 1]?.slice(0, 200) ?? '');
        return (
          <div key={said}>
            <p>{said}</p>
            {line.trim() === '' ? null : (
              <pre translate="no" className={styles.source}>
                {line}
              </pre>
            )}
          </div>
        );
      })}
      {more > 0 ? <p>{lesson('more', { count: more })}</p> : null}
    </div>
  );
}
