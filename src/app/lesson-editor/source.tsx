// The lesson as text beside the form, with what is wrong in it at its lines.
import { useRef } from 'react';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { useLocale, useText } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { problemPlace, problemReason } from '../lessons/file/problem-words.ts';
import { useDraft } from './draft.ts';
import styles from './lesson-editor.module.css';

export function Source() {
  const text = useEditorText();
  const words = useText();
  const locale = useLocale();
  const { source, problems, type } = useDraft();
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles.source}>
      <TextArea
        code
        rows={24}
        area={area}
        label={text('source.label')}
        note={text('source.note')}
        value={source}
        onChange={type}
      />
      {problems.length > 0 ? (
        <section aria-label={text('source.problems')}>
          <ul className={styles.problems}>
            {problems.map((problem) => {
              const line = problem.type === 'syntax' ? problem.error.line : (problem.place?.line ?? null);
              const where = problemPlace(locale, problem);
              const why = problemReason(locale, words, problem);
              return (
                <li key={`${where} ${why}`}>
                  <p>
                    <strong>{where}</strong> {why}
                  </p>
                  {line === null ? null : (
                    <Button tone="quiet" onClick={() => area.current && goToLine(area.current, source, line)}>
                      {text('source.goTo', { line })}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

/** Marks a line and brings it into sight. */
function goToLine(area: HTMLTextAreaElement, source: string, line: number): void {
  const lines = source.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = Math.max(0, ((line - 4) / lines.length) * area.scrollHeight);
}
