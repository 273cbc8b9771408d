// One thing that a challenge asks for: a measure within bounds, nothing but some kinds, or that what was given stays.

import type { KindId } from '../../catalog/kind.ts';
import { KINDS } from '../../catalog/kinds.ts';
import type { When } from '../../lessons/challenge.ts';
import type { FileRequirement } from '../../lessons/lesson-file.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './lesson-editor.module.css';
import { BoundFields } from './measure-fields.tsx';
import { listIn, patched } from './patch.ts';

const SORTS = ['measure', 'only', 'kept'] as const;
type Sort = (typeof SORTS)[number];

export interface RequirementFieldsProps {
  readonly requirement: FileRequirement;
  onChange(requirement: FileRequirement): void;
}

export function RequirementFields({ requirement, onChange }: RequirementFieldsProps) {
  const text = useEditorText();
  const sort: Sort = 'measure' in requirement ? 'measure' : 'only' in requirement ? 'only' : 'kept';
  return (
    <>
      <TextField
        label={text('challenge.says')}
        value={requirement.says}
        onChange={(says) => onChange({ ...requirement, says })}
      />
      <Select
        label={text('challenge.sort')}
        value={sort}
        options={SORTS.map((value) => ({ value, label: text(`challenge.sorts.${value}`) }))}
        onChange={(next) => onChange(ofSort(next, requirement))}
      />
      {'measure' in requirement ? (
        <>
          <BoundFields<typeof requirement> measure={requirement} onChange={onChange} />
          <WhenField
            when={requirement.when}
            onChange={(when) => onChange(patched<typeof requirement>(requirement, { when }))}
          />
        </>
      ) : null}
      {'only' in requirement ? (
        <TextField
          label={text('challenge.kinds')}
          note={text('challenge.commas')}
          value={(requirement.only.kinds ?? []).join(', ')}
          suggestions={Object.keys(KINDS)}
          onChange={(kinds) =>
            onChange({ ...requirement, only: { ...requirement.only, kinds: listIn(kinds) as readonly KindId[] } })
          }
        />
      ) : null}
      {'kept' in requirement ? (
        <TextField
          label={text('challenge.kept')}
          note={text('challenge.commas')}
          value={requirement.kept.join(', ')}
          onChange={(ids) => onChange({ ...requirement, kept: listIn(ids) })}
        />
      ) : null}
    </>
  );
}

function ofSort(sort: Sort, { id, says }: FileRequirement): FileRequirement {
  if (sort === 'measure') return { id, says, measure: 'ready', atLeast: 1 };
  return sort === 'only' ? { id, says, only: { kinds: ['container'] } } : { id, says, kept: ['web'] };
}

export function WhenField({
  when,
  onChange,
}: {
  readonly when: When | undefined;
  onChange(when: When | undefined): void;
}) {
  const text = useEditorText();
  return (
    <div className={styles.when}>
      <Select
        label={text('challenge.when')}
        value={when ?? 'now'}
        options={(['now', 'trial'] as const).map((value) => ({ value, label: text(`challenge.${value}`) }))}
        onChange={(next) => onChange(next === 'now' ? undefined : next)}
      />
    </div>
  );
}
