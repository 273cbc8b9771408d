// What a scene shows: a link, a step of the story, or a scene of its own; and taking it from the stage, or putting it there.
import type { FileScene, TalkFile } from '../../lessons/talk-file.ts';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Patch } from '../lesson-editor/patch.ts';
import { captureStage } from '../talks/capture.ts';
import { showScene } from '../talks/show-scene.ts';
import styles from './talk-editor.module.css';

export interface ShownFieldsProps {
  readonly file: TalkFile;
  readonly scene: FileScene;
  readonly at: number;
  readonly sound: boolean;
  onChange(patch: Patch<FileScene>): void;
  say(words: string): void;
}

const NO_OTHER = { step: undefined, scene: undefined, from: undefined, until: undefined, look: undefined } as const;

export function ShownFields({ file, scene, at, sound, onChange, say }: ShownFieldsProps) {
  const text = useOwnTalksText();
  const update = (): void => {
    const { poll, until } = scene;
    // A scene of its own said until when it plays; where it becomes a link, its poll has to.
    const asked = poll && poll.until === undefined && until !== undefined ? { poll: { ...poll, until } } : {};
    onChange({ ...NO_OTHER, ...asked, link: captureStage().link });
    say(text('editor.updated', { number: at + 1 }));
  };
  return (
    <div className={styles.shown}>
      <div className={styles.row}>
        <Button onClick={update}>{text('editor.update')}</Button>
        <Button disabled={!sound} onClick={() => showScene(file, scene)}>
          {text('editor.show')}
        </Button>
      </div>
      {scene.link === undefined ? null : (
        <TextArea
          code
          rows={3}
          label={text('editor.link')}
          value={scene.link}
          onChange={(link) => onChange({ link: link.replaceAll('\n', '') })}
        />
      )}
      {scene.step === undefined ? null : (
        <TextField label={text('editor.step')} value={scene.step} onChange={(step) => onChange({ step })} />
      )}
      {scene.scene ? <OwnFields scene={scene} onChange={onChange} /> : null}
    </div>
  );
}

function OwnFields({ scene, onChange }: Pick<ShownFieldsProps, 'scene' | 'onChange'>) {
  const text = useOwnTalksText();
  const { scene: own, from = '', until = '' } = scene;
  if (!own) return null;
  return (
    <>
      <TextArea
        code
        rows={3}
        label={text('editor.own')}
        note={text('editor.ownNote')}
        value={own.topology}
        onChange={(topology) => onChange({ scene: { ...own, topology } })}
      />
      <div className={styles.pair}>
        <TextField
          label={text('editor.from')}
          value={from}
          onChange={(value) => onChange({ from: value.trim() || undefined })}
        />
        <TextField
          label={text('editor.until')}
          note={text('editor.untilNote')}
          value={until}
          onChange={(value) => onChange({ until: value.trim() || undefined })}
        />
      </div>
    </>
  );
}
