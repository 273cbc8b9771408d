// Something to be built: goals, what must not be given up for them, by what ways compare, the trial, and hints.
import type { Score } from '../../lessons/challenge.ts';
import type { FileChallenge } from '../../lessons/lesson-file.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './lesson-editor.module.css';
import { MeasureFields } from './measure-fields.tsx';
import { newChallenge } from './new-lesson.ts';
import { freshId, orNothing, type Patch, patched, replaced, without } from './patch.ts';
import { RequirementFields, WhenField } from './requirement-fields.tsx';
import { Rows } from './rows.tsx';

export interface ChallengeFieldsProps {
  readonly challenge: FileChallenge | undefined;
  onChange(challenge: FileChallenge | undefined): void;
}

export function ChallengeFields({ challenge, onChange }: ChallengeFieldsProps) {
  const text = useEditorText();
  if (!challenge) {
    return <Button onClick={() => onChange(newChallenge(text('challenge.goals')))}>{text('challenge.add')}</Button>;
  }
  const { goals, constraints = [], score = [], trial, hints = [] } = challenge;
  const change = (patch: Patch<FileChallenge>): void => onChange(patched(challenge, patch));
  const ids = [...goals, ...constraints, ...score].map(({ id }) => id);
  return (
    <>
      <h5 className={styles.subheading}>{text('challenge.goals')}</h5>
      <Rows
        items={goals}
        least={1}
        most={12}
        add={text('challenge.addGoal')}
        nameOf={({ says }) => says}
        onAdd={() =>
          change({
            goals: [
              ...goals,
              { id: freshId(ids, 'goal'), says: text('challenge.goals'), measure: 'ready', atLeast: 1 },
            ],
          })
        }
        onRemove={(at) => change({ goals: without(goals, at) })}
        form={(goal, at) => (
          <RequirementFields requirement={goal} onChange={(next) => change({ goals: replaced(goals, at, next) })} />
        )}
      />
      <h5 className={styles.subheading}>{text('challenge.constraints')}</h5>
      <Rows
        items={constraints}
        most={12}
        add={text('challenge.addConstraint')}
        nameOf={({ says }) => says}
        onAdd={() =>
          change({
            constraints: [
              ...constraints,
              { id: freshId(ids, 'keep'), says: text('challenge.sorts.kept'), kept: ['web'] },
            ],
          })
        }
        onRemove={(at) => change({ constraints: orNothing(without(constraints, at)) })}
        form={(constraint, at) => (
          <RequirementFields
            requirement={constraint}
            onChange={(next) => change({ constraints: replaced(constraints, at, next) })}
          />
        )}
      />
      <h5 className={styles.subheading}>{text('challenge.score')}</h5>
      <Rows
        items={score}
        most={12}
        add={text('challenge.addScore')}
        nameOf={({ says }) => says}
        onAdd={() =>
          change({
            score: [
              ...score,
              { id: freshId(ids, 'score'), says: text('measures.usedMemory'), measure: 'usedMemory', better: 'less' },
            ],
          })
        }
        onRemove={(at) => change({ score: orNothing(without(score, at)) })}
        form={(one, at) => (
          <ScoreFields score={one} onChange={(next) => change({ score: replaced(score, at, next) })} />
        )}
      />
      <TextField
        label={text('challenge.trialUntil')}
        note={text('challenge.trialNote')}
        value={trial?.until ?? ''}
        onChange={(until) => change({ trial: until === '' ? undefined : { ...trial, until } })}
      />
      <Rows
        items={hints}
        most={12}
        add={text('challenge.addHint')}
        nameOf={() => text('challenge.hint')}
        onAdd={() => change({ hints: [...hints, text('challenge.hint')] })}
        onRemove={(at) => change({ hints: orNothing(without(hints, at)) })}
        form={(hint, at) => (
          <TextArea
            label={text('challenge.hint')}
            rows={2}
            value={hint}
            onChange={(next) => change({ hints: replaced(hints, at, next) })}
          />
        )}
      />
      <Button onClick={() => onChange(undefined)}>{text('challenge.drop')}</Button>
    </>
  );
}

type FileScore = Score & { readonly says: string };

function ScoreFields({ score, onChange }: { readonly score: FileScore; onChange(score: FileScore): void }) {
  const text = useEditorText();
  return (
    <>
      <TextField label={text('challenge.says')} value={score.says} onChange={(says) => onChange({ ...score, says })} />
      <MeasureFields measure={score} onChange={onChange} />
      <div className={styles.pair}>
        <Select
          label={text('challenge.better')}
          value={score.better}
          options={(['less', 'more'] as const).map((value) => ({ value, label: text(`challenge.${value}`) }))}
          onChange={(better) => onChange({ ...score, better })}
        />
        <WhenField when={score.when} onChange={(when) => onChange(patched<FileScore>(score, { when }))} />
      </div>
    </>
  );
}
