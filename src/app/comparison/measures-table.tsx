// Every measure of every deployment. What is best and worst in its row is said in words; a press on a figure shows what moves it.
import { lazy, Suspense, useState } from 'react';
import { comparisonWords, useComparisonText } from '../../locales/comparison.ts';
import { useFormat, useLocale } from '../../locales/text.ts';
import type { Row } from '../../simulation/comparison/comparison.ts';
import { EQUAL_WITHIN } from '../../simulation/comparison/marks.ts';
import { type Better, MEASURES, type MeasureId, type MeasureUnit } from '../../simulation/comparison/measure.ts';
import { Select } from '../../ui/select.tsx';
import styles from './measures-table.module.css';
import { useMeasuring } from './measuring.ts';
import { deploymentName, platformName } from './names.ts';
import { remarkWords } from './remark.ts';
import type { Candidate } from './side.ts';

// With the catalogue's prose: only for those who ask where a figure comes from.
const OriginDialog = lazy(async () => ({ default: (await import('./origin-dialog.tsx')).OriginDialog }));

export interface MeasuresTableProps {
  readonly candidates: readonly Candidate[];
  readonly rows: readonly Row[];
}

export function MeasuresTable({ candidates, rows }: MeasuresTableProps) {
  const text = useComparisonText();
  const format = useFormat();
  const [base, setBase] = useState('');
  const [asked, setAsked] = useState<{ readonly measure: MeasureId; readonly at: number } | null>(null);
  const pairs = useMeasuring((state) => state.pairs);
  const deployments = candidates.map(({ deployment }) => deployment);
  const pair = deployments.length === 2 && deployments.every(({ way }) => way === null);
  const against = pair ? -1 : deployments.findIndex(({ id }) => id === base);
  const groups = pair ? [] : [...new Set(deployments.map(({ platform }) => platform))];
  const facets = [...new Set(rows.map(({ facet }) => facet))];
  const columns = deployments.length + (pair ? 1 : 0);
  return (
    <>
      <div className={styles.above}>
        <p className={styles.about}>
          {text('table.about', { share: format.percent(EQUAL_WITHIN, { digits: 1 }) })}
          {pair && pairs ? ` ${text('table.pairsAbout', { count: pairs.count })}` : ''}
        </p>
        {pair ? null : (
          <Select
            label={text('table.show')}
            value={against < 0 ? '' : base}
            options={[
              { value: '', label: text('table.figures') },
              ...deployments.map((deployment) => ({
                value: deployment.id,
                label: text('table.differences', { name: deploymentName(text, deployment) }),
              })),
            ]}
            onChange={setBase}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className={styles.frame} aria-label={text('table.caption')} tabIndex={0}>
        <table className={styles.table} data-columns={columns}>
          <caption className={styles.caption}>{text('table.caption')}</caption>
          <thead>
            {groups.length > 1 ? (
              <tr className={styles.groups}>
                <td />
                {groups.map((platform) => (
                  <th
                    key={platform}
                    scope="colgroup"
                    colSpan={deployments.filter((one) => one.platform === platform).length}
                  >
                    {platformName(text, platform)}
                  </th>
                ))}
              </tr>
            ) : null}
            <tr>
              <th scope="col" className={styles.measure}>
                {text('table.measure')}
              </th>
              {deployments.map((deployment) => (
                <th key={deployment.id} scope="col" aria-label={deploymentName(text, deployment)}>
                  {deploymentName(text, deployment, true)}
                </th>
              ))}
              {pair ? <th scope="col">{text('table.pairs', { count: pairs?.count ?? 0 })}</th> : null}
            </tr>
          </thead>
          {facets.map((facet) => (
            <tbody key={facet}>
              <tr className={styles.facet}>
                <th scope="rowgroup" colSpan={1 + columns}>
                  <span>{text(`facets.${facet}`)}</span>
                </th>
              </tr>
              {rows
                .filter((row) => row.facet === facet)
                .map((row) => (
                  <tr key={row.id}>
                    <th scope="row" className={styles.measure}>
                      <button
                        type="button"
                        className={styles.what}
                        aria-label={text('table.what', { measure: text(`measures.${row.id}.name`) })}
                        onClick={() => setAsked({ measure: row.id, at: 0 })}
                      >
                        {text(`measures.${row.id}.name`)}
                      </button>
                      <small className={styles.better}>{betterWords(text, row.better)}</small>
                    </th>
                    {deployments.map((deployment, at) => (
                      <td key={deployment.id}>
                        <Cell row={row} at={at} against={against} onAsk={() => setAsked({ measure: row.id, at })} />
                      </td>
                    ))}
                    {pair ? (
                      <td>
                        <Difference id={row.id} />
                      </td>
                    ) : null}
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </section>
      {asked ? (
        <Suspense>
          <OriginDialog candidates={candidates} asked={asked} onAsk={setAsked} onClose={() => setAsked(null)} />
        </Suspense>
      ) : null}
    </>
  );
}

function betterWords(text: ReturnType<typeof useComparisonText>, better: Better): string {
  return text(`better.${better}`);
}

interface CellProps {
  readonly row: Row;
  readonly at: number;
  /** Place of the column that the others are taken less; -1: none. */
  readonly against: number;
  onAsk(): void;
}

function Cell({ row, at, against, onAsk }: CellProps) {
  const text = useComparisonText();
  const words = comparisonWords(useLocale());
  const cell = row.cells[at];
  const unit: MeasureUnit = MEASURES[row.id].unit;
  if (!cell) return <span className={styles.waiting}>{text('table.without')}</span>;
  if (cell.value === null) return <span className={styles.none}>{remarkWords(text, cell.remark)}</span>;
  const base = against < 0 ? null : (row.cells[against]?.value ?? null);
  const written =
    against < 0
      ? words.figure(cell.value, unit)
      : base === null
        ? text('table.without')
        : words.figure(cell.value - base, unit, true);
  return (
    <>
      {/* The same window opens from the head of the row, which keys reach. */}
      <button type="button" className={styles.figure} data-mark={cell.mark ?? undefined} tabIndex={-1} onClick={onAsk}>
        <bdi>{written}</bdi>
      </button>
      {cell.mark === null ? null : <span className={styles.mark}>{text(`table.${cell.mark}`)}</span>}
      {against < 0 && cell.range ? (
        <span className={styles.range}>
          {text('table.between', {
            low: words.figure(cell.range.low, unit),
            high: words.figure(cell.range.high, unit),
          })}
        </span>
      ) : null}
    </>
  );
}

function Difference({ id }: { readonly id: MeasureId }) {
  const text = useComparisonText();
  const words = comparisonWords(useLocale());
  const difference = useMeasuring((state) => state.pairs?.differences[id] ?? null);
  const { unit } = MEASURES[id];
  if (difference === null) return <span className={styles.none}>{text('table.without')}</span>;
  const [low, high] = [words.figure(difference.least, unit, true), words.figure(difference.most, unit, true)];
  return (
    <>
      <bdi className={styles.figure}>{words.figure(difference.median, unit, true)}</bdi>
      {low === high ? null : <span className={styles.range}>{text('table.between', { low, high })}</span>}
    </>
  );
}
