// The comparison as files: the table for programs and for people, and all of it as a picture.
import { useState } from 'react';
import { comparisonWords, useComparisonText } from '../../locales/comparison.ts';
import { createFormat, useLocale } from '../../locales/text.ts';
import type { Row } from '../../simulation/comparison/comparison.ts';
import { MEASURES } from '../../simulation/comparison/measure.ts';
import { type Table, writeCsv, writeMarkdown } from '../../simulation/comparison/written.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile, saveText } from '../../ui/save-file.ts';
import { FilesRow } from '../page-frame/files-row.tsx';
import { useComparisonClock } from './clock.ts';
import { useMeasuring } from './measuring.ts';
import { deploymentName } from './names.ts';
import type { Picture } from './picture.ts';
import { remarkWords } from './remark.ts';

export interface FilesProps {
  readonly rows: readonly Row[];
  /** The needs in one line; null for a pair. */
  readonly needs: string | null;
}

export function Files({ rows, needs }: FilesProps) {
  const text = useComparisonText();
  const locale = useLocale();
  const words = comparisonWords(locale);
  const { phase, columns, pairs, seed } = useMeasuring();
  const [problem, setProblem] = useState('');
  const ready = phase === 'complete';
  const names = columns.map(({ deployment }) => deploymentName(text, deployment));
  const about =
    needs === null
      ? text('files.seedOfPair', { seed: String(seed) })
      : text('files.seed', { seed: String(seed), needs: needs === '' ? text('files.usual') : needs });
  const table: Table = { columns, names, rows, pairs, about };
  const picture = (): Picture => ({
    title: text('files.heading'),
    about,
    names,
    readings: columns.map((_, at) => {
      const ms = useMeasuring.getState().readyMs[at];
      return typeof ms === 'number' ? text('clock.allReady', { time: createFormat(locale).seconds(ms) }) : '';
    }),
    head: names,
    groups: [...new Set(rows.map(({ facet }) => facet))].map((facet) => ({
      title: text(`facets.${facet}`),
      rows: rows
        .filter((row) => row.facet === facet)
        .map((row) => ({
          name: text(`measures.${row.id}.name`),
          cells: row.cells.map((cell) => ({
            text:
              cell.value === null ? remarkWords(text, cell.remark) : words.figure(cell.value, MEASURES[row.id].unit),
            mark: cell.mark,
            markText: cell.mark === null ? '' : text(`table.${cell.mark}`),
          })),
        })),
    })),
  });
  const savePicture = async () => {
    useComparisonClock.getState().play(false);
    try {
      const { paint } = await import('./picture.ts');
      const drawings = [...document.querySelectorAll<SVGSVGElement>('svg[data-miniature]')];
      saveFile('comparison.png', await paint(picture(), drawings));
      setProblem('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <FilesRow waiting={ready ? null : text('files.waiting')}>
      <Button disabled={!ready} onClick={() => saveText('comparison.csv', 'text/csv', writeCsv(table, words))}>
        {text('files.csv')}
      </Button>
      <Button disabled={!ready} onClick={() => saveText('comparison.md', 'text/markdown', writeMarkdown(table, words))}>
        {text('files.markdown')}
      </Button>
      <Button disabled={!ready} onClick={() => void savePicture()}>
        {text('files.png')}
      </Button>
      {problem === '' ? null : <span role="alert">{text('files.failed', { problem })}</span>}
    </FilesRow>
  );
}
