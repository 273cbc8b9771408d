// What narrows the table of cases: topic, source, use, and whether only misses are shown.
import { useFormat } from '../../locales/text.ts';
import { useValidationText } from '../../locales/validation.ts';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { Topic } from '../../validation/case.ts';
import styles from './cases-table.module.css';
import type { CaseFilter, CaseRow } from './filters.ts';

export interface CaseFiltersProps {
  readonly rows: readonly CaseRow[];
  /** How many pass. */
  readonly shown: number;
  readonly filter: CaseFilter;
  onChange(filter: CaseFilter): void;
}

const EVERY = '';

export function CaseFilters({ rows, shown, filter, onChange }: CaseFiltersProps) {
  const text = useValidationText();
  const format = useFormat();
  const topics = [...new Set(rows.map(({ described }) => described.topic))];
  const sources = [...new Set(rows.map(({ described }) => described.source.title))].sort((a, b) => a.localeCompare(b));
  return (
    <search className={styles.filters}>
      <Select
        label={text('page.cases.topic')}
        value={filter.topic ?? EVERY}
        options={[
          { value: EVERY, label: text('page.cases.everyTopic') },
          ...topics.map((value) => ({ value, label: text(`topics.${value}`) })),
        ]}
        onChange={(topic) => onChange({ ...filter, topic: topic === EVERY ? null : (topic as Topic) })}
      />
      <div className={styles.sources}>
        <Select
          label={text('page.cases.source')}
          value={filter.source ?? EVERY}
          options={[
            { value: EVERY, label: text('page.cases.everySource') },
            ...sources.map((value) => ({ value, label: value, translate: 'no' as const })),
          ]}
          onChange={(source) => onChange({ ...filter, source: source === EVERY ? null : source })}
        />
      </div>
      <Select
        label={text('page.cases.use')}
        value={filter.use ?? EVERY}
        options={[
          { value: EVERY, label: text('page.cases.everyUse') },
          { value: 'prediction', label: text('page.cases.predictions') },
          { value: 'calibration', label: text('page.cases.calibrations') },
        ]}
        onChange={(use) => onChange({ ...filter, use: use === EVERY ? null : (use as 'prediction' | 'calibration') })}
      />
      <Switch
        label={text('page.cases.misses')}
        checked={filter.missesOnly}
        onChange={(missesOnly) => onChange({ ...filter, missesOnly })}
      />
      <p className={styles.count} role="status">
        {shown === rows.length
          ? text('page.cases.found', { count: shown })
          : text('page.cases.foundOf', { count: shown, all: format.count(rows.length) })}
      </p>
    </search>
  );
}
