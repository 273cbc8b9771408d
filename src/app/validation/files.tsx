// The report as files, written by the functions that `npm run validate` writes them with.
import { useLocale } from '../../locales/text.ts';
import { reportWords, useValidationText } from '../../locales/validation.ts';
import { Button } from '../../ui/button.tsx';
import { writeMarkdown } from '../../validation/markdown.ts';
import { type Report, writeJson } from '../../validation/report.ts';
import styles from './validation-page.module.css';

/** `report` is null until all has been played. */
export function Files({ report }: { readonly report: Report | null }) {
  const text = useValidationText();
  const words = reportWords(useLocale());
  return (
    <p className={styles.files}>
      <Button
        disabled={!report}
        onClick={() => report && save('report.md', 'text/markdown', writeMarkdown(report, words))}
      >
        {text('page.files.markdown')}
      </Button>
      <Button disabled={!report} onClick={() => report && save('report.json', 'application/json', writeJson(report))}>
        {text('page.files.json')}
      </Button>
      {report ? null : <span className={styles.aside}>{text('page.files.waiting')}</span>}
    </p>
  );
}

function save(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has been begun by now, but not every browser has read the blob.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
