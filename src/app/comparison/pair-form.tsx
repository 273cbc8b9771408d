// Two deployments of one's own: the one on the stage, a starting point, or what somebody pastes.
import { useComparisonText } from '../../locales/comparison.ts';
import { useText } from '../../locales/text.ts';
import { startingPoints } from '../../topology/starting-points.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { catalogName } from '../catalog-name.ts';
import styles from './forms.module.css';
import type { SideResult } from './side.ts';

export interface PairFormProps {
  readonly texts: { readonly a: string; readonly b: string };
  readonly results: { readonly a: SideResult; readonly b: SideResult };
  onChange(texts: { readonly a: string; readonly b: string }): void;
}

export function PairForm({ texts, results, onChange }: PairFormProps) {
  const text = useComparisonText();
  return (
    <section className={styles.form} aria-labelledby="pair">
      <h2 id="pair">{text('pair.title')}</h2>
      <div className={styles.sides}>
        {(['a', 'b'] as const).map((side) => (
          <SideFields
            key={side}
            side={side}
            value={texts[side]}
            result={results[side]}
            onChange={(value) => onChange({ ...texts, [side]: value })}
          />
        ))}
      </div>
    </section>
  );
}

const OFFERED = (['z', 'x86'] as const).flatMap((platform) =>
  startingPoints(platform)
    .filter(({ id }) => id !== 'empty')
    .map(({ id, notation }) => ({ id, platform, notation })),
);

interface SideFieldsProps {
  readonly side: 'a' | 'b';
  readonly value: string;
  readonly result: SideResult;
  onChange(value: string): void;
}

function SideFields({ side, value, result, onChange }: SideFieldsProps) {
  const text = useComparisonText();
  const words = useText();
  const name = text(side);
  const known = OFFERED.find(({ notation }) => notation === value);
  const chosen = value === '' ? 'stage' : known ? `${known.id} ${known.platform}` : 'own';
  return (
    <fieldset className={styles.part}>
      <legend>{name}</legend>
      <Select
        label={text('pair.choose', { side: name })}
        value={chosen}
        options={[
          { value: 'stage', label: text('pair.stage') },
          ...OFFERED.map(({ id, platform }) => ({
            value: `${id} ${platform}`,
            label: text('pair.startingPoint', {
              name: words(`startingPoints.${id}.name`),
              platform: catalogName(words, 'platforms', platform),
            }),
          })),
          ...(chosen === 'own' ? [{ value: 'own', label: text('pair.own') }] : []),
        ]}
        onChange={(choice) => {
          if (choice === 'stage') onChange('');
          const point = OFFERED.find(({ id, platform }) => `${id} ${platform}` === choice);
          if (point) onChange(point.notation);
        }}
      />
      <TextField
        label={text('pair.text', { side: name })}
        value={value}
        note={text('pair.note')}
        problem={
          result.ok ? null : text('pair.problem', { side: name, problem: result.problem ?? text('pair.notOurs') })
        }
        onChange={onChange}
      />
    </fieldset>
  );
}
