// One's progress: how much there is, a file of it, a file read again, and forgetting all of it, which is asked about once more.
import { useRef, useState } from 'react';
import { useChallengeText } from '../../locales/challenges.ts';
import { useStory } from '../../store/story.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { saveText } from '../../ui/save-file.ts';
import styles from './learn.module.css';
import { clearProgress, isKept, whereabouts } from './progress.ts';
import { type ProblemCode, readProgress, writeProgress } from './progress-file.ts';
import { ALL_PLACES, SECTIONS } from './sections.ts';

type Outcome =
  | { readonly type: 'added'; readonly name: string; readonly count: number }
  | { readonly type: 'problem'; readonly name: string; readonly code: ProblemCode; readonly entry: number };

export function ProgressPart() {
  const text = useChallengeText();
  const done = useStory((state) => state.done);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asking, setAsking] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const counted = ALL_PLACES.filter((place) => done.has(place)).length;
  const sum = { done: counted, all: ALL_PLACES.length };
  return (
    <section className={styles.progress} aria-labelledby="learn-progress">
      <h3 id="learn-progress">{text('learn.progress.title')}</h3>
      <p>{text(isKept() ? 'learn.progress.kept' : 'learn.progress.notKept', sum)}</p>
      <div className={styles.files}>
        <Button
          disabled={done.size === 0}
          onClick={() => saveText('strata-progress.json', 'application/json', writeProgress(done))}
        >
          {text('learn.progress.save')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) void readFile(chosen).then(setOutcome);
            event.currentTarget.value = '';
          }}
        />
        <Button onClick={() => file.current?.click()}>{text('learn.progress.open')}</Button>
        <Button tone="quiet" disabled={done.size === 0 && whereabouts() === null} onClick={() => setAsking(true)}>
          {text('learn.progress.clear')}
        </Button>
      </div>
      <OutcomeLine outcome={outcome} />
      <Dialog
        open={asking}
        title={text('learn.progress.clearTitle')}
        closeLabel={text('learn.progress.clearNo')}
        onClose={() => setAsking(false)}
      >
        <p>{text('learn.progress.clearAbout')}</p>
        <Button
          tone="strong"
          onClick={() => {
            clearProgress();
            for (const { clear } of SECTIONS) clear?.();
            setOutcome(null);
            setAsking(false);
          }}
        >
          {text('learn.progress.clearYes')}
        </Button>
      </Dialog>
    </section>
  );
}

function OutcomeLine({ outcome }: { readonly outcome: Outcome | null }) {
  const text = useChallengeText();
  if (outcome?.type === 'problem') {
    const { code, name, entry } = outcome;
    return (
      <p role="alert" className={styles.problem}>
        {text(`learn.progress.problem.${code}`, { name, entry })} {text('learn.progress.unchanged')}
      </p>
    );
  }
  return <p role="status">{outcome ? text('learn.progress.added', { ...outcome }) : ''}</p>;
}

/** Adds what is in a file to what has been done; in a file with a mistake nothing is done. */
async function readFile(chosen: File): Promise<Outcome> {
  const { name } = chosen;
  const written = await chosen.text().catch(() => null);
  if (written === null) return { type: 'problem', name, code: 'unreadable', entry: 0 };
  const read = readProgress(written);
  if (!read.ok) return { type: 'problem', name, code: read.code, entry: read.entry };
  const { done } = useStory.getState();
  const fresh = new Set(read.done.filter((place) => !done.has(place)));
  useStory.setState({ done: new Set([...done, ...fresh]) });
  return { type: 'added', name, count: fresh.size };
}
