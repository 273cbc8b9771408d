// One scene of the talk: its words, how long it takes, what it shows, what the room is asked, and what the handout says.
import type { Ref } from 'react';
import { CHART_NAMES, type ChartName } from '../../lessons/lesson.ts';
import { type FileScene, type TalkFile, USUAL_MINUTES } from '../../lessons/talk-file.ts';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { MOST_MINUTES } from '../../sharing/lesson-file/limits.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { listIn, orNothing, type Patch } from '../lesson-editor/patch.ts';
import { ExerciseFields, PollFields } from './asked-fields.tsx';
import { editScene } from './editing.ts';
import { ShownFields } from './shown-fields.tsx';
import styles from './talk-editor.module.css';

export interface SceneFormProps {
  readonly file: TalkFile;
  readonly scene: FileScene;
  readonly at: number;
  /** Nothing of the scene is wrong. */
  readonly sound: boolean;
  /** Around the field of the title. */
  readonly first: Ref<HTMLDivElement>;
  say(words: string): void;
}

export function SceneForm({ file, scene, at, sound, first, say }: SceneFormProps) {
  const text = useOwnTalksText();
  const change = (patch: Patch<FileScene>): void => editScene(at, patch);
  const {
    title,
    idea = '',
    notes = '',
    minutes = USUAL_MINUTES,
    chart,
    fullView,
    poll,
    exercise,
    handout = '',
    evidence = [],
  } = scene;
  return (
    <section className={styles.form} aria-label={text('editor.sceneHeading', { number: at + 1 })}>
      <div ref={first}>
        <TextField label={text('editor.sceneTitle')} value={title} onChange={(value) => change({ title: value })} />
      </div>
      <TextField
        label={text('editor.idea')}
        value={idea}
        onChange={(value) => change({ idea: value.trim() === '' ? undefined : value })}
      />
      <TextArea
        label={text('editor.notes')}
        note={text('editor.notesNote')}
        lang={file.language}
        rows={4}
        value={notes}
        onChange={(value) => change({ notes: value || undefined })}
      />
      <div className={styles.pair}>
        <NumberField
          label={text('editor.minutes')}
          unit={text('editor.minutesUnit')}
          value={minutes}
          min={0.25}
          max={MOST_MINUTES}
          step={0.25}
          onChange={(value) => value !== null && change({ minutes: value })}
        />
        <ChartSelect which="chart" value={chart} onChange={(value) => change({ chart: value })} />
      </div>
      <ChartSelect which="fullView" value={fullView} onChange={(value) => change({ fullView: value })} />
      <ShownFields file={file} scene={scene} at={at} sound={sound} onChange={change} say={say} />
      <Disclosure summary={<Summary label={text('editor.poll')} value={poll?.asks ?? text('editor.pollNone')} />}>
        <div className={styles.part}>
          <PollFields scene={scene} onChange={change} />
        </div>
      </Disclosure>
      <Disclosure
        summary={<Summary label={text('editor.exercise')} value={exercise?.task ?? text('editor.exerciseNone')} />}
      >
        <div className={styles.part}>
          <ExerciseFields scene={scene} onChange={change} />
        </div>
      </Disclosure>
      <Disclosure summary={<Summary label={text('editor.handout')} value={handout} />}>
        <div className={styles.part}>
          <TextArea
            label={text('editor.handout')}
            note={text('editor.handoutNote')}
            lang={file.language}
            value={handout}
            onChange={(value) => change({ handout: value || undefined })}
          />
          <TextField
            label={text('editor.evidence')}
            note={text('editor.evidenceNote')}
            value={evidence.join(', ')}
            onChange={(ids) => change({ evidence: orNothing(listIn(ids)) })}
          />
        </div>
      </Disclosure>
    </section>
  );
}

interface ChartSelectProps {
  readonly which: 'chart' | 'fullView';
  readonly value: ChartName | undefined;
  onChange(value: ChartName | undefined): void;
}

function ChartSelect({ which, value, onChange }: ChartSelectProps) {
  const text = useOwnTalksText();
  return (
    <Select
      label={text(`editor.${which}`)}
      value={value ?? 'none'}
      options={[
        { value: 'none', label: text(which === 'chart' ? 'editor.noChart' : 'editor.noFullView') },
        ...CHART_NAMES.map((name) => ({ value: name, label: text(`editor.charts.${name}`) })),
      ]}
      onChange={(name) => onChange(name === 'none' ? undefined : (name as ChartName))}
    />
  );
}

function Summary({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <span className={styles.summary}>
      <b>{label}</b> <span>{value}</span>
    </span>
  );
}
