// Everything of one step: its words, its scene and times, what it points at, when it is done, and what it asks.
import { CHART_NAMES, type ChartName } from '../../lessons/lesson.ts';
import type { FileStep, LessonFile } from '../../lessons/lesson-file.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { useTailoringText } from '../../locales/tailoring.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ChallengeFields } from './challenge-fields.tsx';
import { ChangesRows } from './changes-rows.tsx';
import { useDraft } from './draft.ts';
import { FiguresFields } from './figures-fields.tsx';
import { GoalFields } from './goal-fields.tsx';
import styles from './lesson-editor.module.css';
import { listIn, orNothing, type Patch, patched } from './patch.ts';
import { PredictionFields } from './prediction-fields.tsx';
import { QuestionFields } from './question-fields.tsx';
import { SceneFields } from './scene-fields.tsx';
import { WordsField } from './words-field.tsx';

export interface StepFormProps {
  readonly file: LessonFile;
  readonly step: FileStep;
  readonly at: number;
}

export function StepForm({ file, step, at }: StepFormProps) {
  const text = useEditorText();
  const charts = useTailoringText();
  const { edit, editStep } = useDraft.getState();
  const first = at === 0;
  const orNone = (value: string): string | undefined => (value === '' ? undefined : value);
  const look = (patch: Patch<NonNullable<FileStep['look']>>): void => {
    const next = patched(step.look ?? {}, patch);
    editStep({ look: Object.keys(next).length > 0 ? next : undefined });
  };
  return (
    <div className={styles.form}>
      <h3 className={styles.stepHeading}>{text('step.heading', { number: at + 1 })}</h3>
      <div className={styles.pair}>
        <TextField label={text('step.title')} value={step.title} onChange={(title) => editStep({ title })} />
        <TextField label={text('step.id')} value={step.id} onChange={(id) => editStep({ id })} />
      </div>
      <WordsField
        label={text('step.text')}
        lang={file.language}
        value={step.text ?? ''}
        onChange={(words) => editStep({ text: words })}
      />
      <div className={styles.pair}>
        <TextField
          label={text('step.until')}
          note={text('step.untilNote')}
          value={step.until}
          onChange={(until) => editStep({ until })}
        />
        <TextField
          label={text('step.from')}
          note={text('step.fromNote')}
          value={step.from ?? ''}
          onChange={(from) => editStep({ from: orNone(from) })}
        />
      </div>
      <Part title={text('scene.heading')} open>
        <SceneFields
          scene={step.scene ?? (first ? file.start : undefined)}
          needed={first}
          onChange={(scene) => (first && !step.scene ? edit({ start: scene }) : editStep({ scene }))}
        />
      </Part>
      <Part title={text('look.heading')} open={step.look !== undefined}>
        <div className={styles.pair}>
          <TextField
            label={text('look.nodes')}
            value={(step.look?.nodes ?? []).join(', ')}
            onChange={(ids) => look({ nodes: orNothing(listIn(ids)) })}
          />
          <TextField
            label={text('look.near')}
            value={(step.look?.near ?? []).join(', ')}
            onChange={(ids) => look({ near: orNothing(listIn(ids)) })}
          />
          <Select
            label={text('look.chart')}
            value={step.look?.chart ?? 'none'}
            options={[
              { value: 'none', label: text('look.none') },
              ...CHART_NAMES.map((value) => ({ value, label: charts(`controls.${value}`) })),
            ]}
            onChange={(value) => look({ chart: value === 'none' ? undefined : (value as ChartName) })}
          />
        </div>
      </Part>
      <Part title={text('figures.heading')} open={step.figures !== undefined}>
        <FiguresFields figures={step.figures} onChange={(figures) => editStep({ figures })} />
      </Part>
      <Part title={text('goals.heading')} open={step.done !== undefined}>
        <GoalFields goal={step.done} onChange={(done) => editStep({ done })} />
      </Part>
      <Part title={text('solution.heading')} open={step.solution !== undefined}>
        <WordsField
          label={text('step.task')}
          note={text('step.taskNote')}
          rows={2}
          lang={file.language}
          value={step.task ?? ''}
          onChange={(task) => editStep({ task: orNone(task) })}
        />
        <p className={styles.note}>{text('solution.note')}</p>
        <ChangesRows
          changes={step.solution ?? []}
          onChange={(solution) => editStep({ solution: orNothing(solution) })}
        />
      </Part>
      <Part title={text('prediction.heading')} open={step.prediction !== undefined}>
        <PredictionFields prediction={step.prediction} onChange={(prediction) => editStep({ prediction })} />
      </Part>
      <Part title={text('question.heading')} open={step.question !== undefined}>
        <QuestionFields question={step.question} onChange={(question) => editStep({ question })} />
      </Part>
      <Part title={text('challenge.heading')} open={step.challenge !== undefined}>
        <ChallengeFields challenge={step.challenge} onChange={(challenge) => editStep({ challenge })} />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly open: boolean;
  readonly children: React.ReactNode;
}

function Part({ title, open, children }: PartProps) {
  return (
    <Disclosure summary={<h4 className={styles.partTitle}>{title}</h4>} open={open}>
      <div className={styles.part}>{children}</div>
    </Disclosure>
  );
}
