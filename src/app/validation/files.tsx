// The report as files, written by the functions that `npm run validate` writes them with.
import { useLocale } from '../../locales/text.ts';
import { reportWords, useValidationText } from '../../locales/validation.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save-file.ts';
import { writeMarkdown } from '../../validation/markdown.ts';
import { type Report, writeJson } from '../../validation/report.ts';
import { FilesRow } from '../page-frame/files-row.tsx';

/** `report` is null until all has been played. */
export function Files({ report }: { readonly report: Report | null }) {
  const text = useValidationText();
  const words = reportWords(useLocale());
  return (
    <FilesRow waiting={report ? null : text('page.files.waiting')}>
      <Button
        disabled={!report}
        onClick={() => report && saveText('report.md', 'text/markdown', writeMarkdown(report, words))}
      >
        {text('page.files.markdown')}
      </Button>
      <Button
        disabled={!report}
        onClick={() => report && saveText('report.json', 'application/json', writeJson(report))}
      >
        {text('page.files.json')}
      </Button>
    </FilesRow>
  );
}
