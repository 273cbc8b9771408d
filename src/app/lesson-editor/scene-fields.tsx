// What stands on the stage in a step: that of the step before, or a scene of its own, typed or taken from the stage.
import { useState } from 'react';
import type { Scene } from '../../lessons/lesson.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ChangesRows } from './changes-rows.tsx';
import styles from './lesson-editor.module.css';
import { listIn, orNothing, type Patch, patched } from './patch.ts';
import { presentScene } from './stage-frame.ts';
import type { Taken } from './taken.ts';

export interface SceneFieldsProps {
  readonly scene: Scene | undefined;
  /** Whether it must have one: the first step has nothing to go on with. */
  readonly needed: boolean;
  onChange(scene: Scene | undefined): void;
}

export function SceneFields({ scene, needed, onChange }: SceneFieldsProps) {
  const text = useEditorText();
  const [taken, setTaken] = useState<Taken | null>(null);
  const change = (patch: Patch<Scene>): void => scene && onChange(patched(scene, patch));
  const take = (): void => {
    const result = presentScene();
    setTaken(result);
    if (result.ok) onChange(result.scene);
  };
  return (
    <>
      {needed ? (
        <p className={styles.note}>{text('scene.start')}</p>
      ) : (
        <Segmented
          label={text('scene.which')}
          value={scene ? 'own' : 'on'}
          options={(['on', 'own'] as const).map((value) => ({ value, label: text(`scene.${value}`) }))}
          onChange={(value) => onChange(value === 'own' ? { topology: 'host:x86' } : undefined)}
        />
      )}
      <div className={styles.take}>
        <Button onClick={take}>{text('scene.take')}</Button>
        <span className={styles.note}>{text('scene.takeNote')}</span>
      </div>
      <p role="status" className={styles.said}>
        {taken
          ? text(taken.ok ? 'scene.taken' : taken.why === 'nothing' ? 'scene.nothing' : 'scene.own_definitions')
          : ''}
      </p>
      {scene ? (
        <>
          <TextArea
            code
            rows={3}
            label={text('scene.topology')}
            value={scene.topology}
            onChange={(topology) => change({ topology })}
          />
          <div className={styles.pair}>
            <TextField
              label={text('scene.running')}
              note={text('scene.runningNote')}
              value={(scene.running ?? []).join(', ')}
              onChange={(ids) => change({ running: orNothing(listIn(ids)) })}
            />
            <TextField
              label={text('scene.parameters')}
              note={text('scene.parametersNote')}
              value={Object.entries(scene.parameters ?? {})
                .map(([id, value]) => `${id}=${value}`)
                .join(', ')}
              onChange={(figures) => change({ parameters: parametersIn(figures) })}
            />
          </div>
          <h5 className={styles.subheading}>{text('scene.timeline')}</h5>
          <ChangesRows
            changes={scene.timeline ?? []}
            onChange={(timeline) => change({ timeline: orNothing(timeline) })}
          />
        </>
      ) : null}
    </>
  );
}

/** `a=1, b=2`; what has no number is left out. */
function parametersIn(written: string): Scene['parameters'] | undefined {
  const pairs = listIn(written).map((pair) => pair.split('=').map((part) => part.trim()));
  const good = pairs.flatMap(([id = '', value = '']) =>
    id !== '' && value !== '' && Number.isFinite(Number(value)) ? [[id, Number(value)] as const] : [],
  );
  return good.length > 0 ? Object.fromEntries(good) : undefined;
}
