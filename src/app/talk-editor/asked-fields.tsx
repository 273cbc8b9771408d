// What the room does in a scene: a show of hands before the run, a pause to try something.
import { type FilePoll, type FileScene, hashOf } from '../../lessons/talk-file.ts';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { MOST_MINUTES } from '../../sharing/lesson-file/limits.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type Patch, patched } from '../lesson-editor/patch.ts';
import { PredictionFields } from '../lesson-editor/prediction-fields.tsx';
import { PollAnswer } from './poll-answer.tsx';

export interface AskedFieldsProps {
  readonly scene: FileScene;
  onChange(patch: Patch<FileScene>): void;
}

/** Of a link whose clock stands nowhere: most things have started by then. */
const USUAL_UNTIL = '10s';
const KINDS = ['none', 'choice', 'slider'] as const;

export function PollFields({ scene, onChange }: AskedFieldsProps) {
  const text = useOwnTalksText();
  const { poll, link } = scene;
  return (
    <>
      <PredictionFields
        kinds={KINDS}
        prediction={poll}
        onChange={(prediction) => {
          if (!prediction) return onChange({ poll: undefined });
          const until = poll?.until ?? momentIn(link);
          onChange({ poll: { ...(prediction as FilePoll), ...(link !== undefined && { until }) } });
        }}
      />
      {poll && link !== undefined ? (
        <TextField
          label={text('editor.readAt')}
          note={text('editor.readAtNote')}
          value={poll.until ?? ''}
          onChange={(until) => onChange({ poll: patched(poll, { until: until.trim() || undefined }) })}
        />
      ) : null}
      {poll ? <PollAnswer scene={scene} /> : null}
    </>
  );
}

/** The moment at which the clock of a link stands, as it is written there. */
function momentIn(link: string | undefined): string {
  const [, at] = /(?:^|&)at=([^&]*)/.exec(hashOf(link ?? '')) ?? [];
  return at ?? USUAL_UNTIL;
}

export function ExerciseFields({ scene, onChange }: AskedFieldsProps) {
  const text = useOwnTalksText();
  const { exercise } = scene;
  return (
    <>
      <Switch
        label={text('editor.hasExercise')}
        checked={exercise !== undefined}
        onChange={(on) => onChange({ exercise: on ? { minutes: 3, task: text('editor.task') } : undefined })}
      />
      {exercise ? (
        <>
          <NumberField
            label={text('editor.exerciseMinutes')}
            unit={text('editor.minutesUnit')}
            value={exercise.minutes}
            min={0.5}
            max={MOST_MINUTES}
            step={0.5}
            onChange={(minutes) => minutes !== null && onChange({ exercise: { ...exercise, minutes } })}
          />
          <TextArea
            label={text('editor.task')}
            value={exercise.task}
            onChange={(task) => onChange({ exercise: { ...exercise, task } })}
          />
          {scene.poll ? null : (
            <TextArea
              label={text('editor.because')}
              value={exercise.because ?? ''}
              onChange={(because) => onChange({ exercise: patched(exercise, { because: because || undefined }) })}
            />
          )}
        </>
      ) : null}
    </>
  );
}
