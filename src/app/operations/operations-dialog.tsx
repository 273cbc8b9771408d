// "Running it": who manages what stands on the stage, the kernels to patch, a new version to ship, and what can move where.
import { useEffect, useState } from 'react';
import { useOperationsText } from '../../locales/operations.ts';
import { useText } from '../../locales/text.ts';
import type { Operations } from '../../simulation/operations/operations.ts';
import { useDocument } from '../../store/document.ts';
import { usePlayback } from '../../store/playback.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { askOperations } from '../../worker/operations-client.ts';
import styles from './operations.module.css';
import { Away, Kernels, Managers, Moves, Versions } from './tables.tsx';

type Answer =
  | { readonly type: 'asking' }
  | { readonly type: 'empty' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'done'; readonly operations: Operations };

export function OperationsDialog({ open, onClose }: { readonly open: boolean; onClose(): void }) {
  const text = useOperationsText();
  const words = useText();
  const answer = useOperations(open);
  return (
    <Dialog open={open} title={text('title')} closeLabel={words('ui.close')} size="wide" onClose={onClose}>
      <div className={styles.sheet}>
        <p className={styles.lead}>{text('lead')}</p>
        <p role="status" className={styles.state}>
          {answer.type === 'asking' ? text('asking') : null}
          {answer.type === 'empty' ? text('empty') : null}
          {answer.type === 'failed' ? text('failed', { message: answer.message }) : null}
        </p>
        {answer.type === 'done' ? (
          <>
            <Managers operations={answer.operations} />
            <Kernels operations={answer.operations} />
            <Away operations={answer.operations} />
            <Versions operations={answer.operations} />
            <Moves operations={answer.operations} />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

/** Works it out when the window opens, for the document and the moment that are shown then. */
function useOperations(open: boolean): Answer {
  const topology = useDocument((state) => state.topology);
  const parameters = useDocument((state) => state.parameters);
  const hasFrame = usePlayback((state) => state.frame !== null);
  const [answer, setAnswer] = useState<Answer>({ type: 'asking' });
  useEffect(() => {
    if (!open || !hasFrame) return;
    const { frame, recording } = usePlayback.getState();
    if (!frame) return;
    if (topology.hosts.every((host) => host.children.length === 0)) {
      setAnswer({ type: 'empty' });
      return;
    }
    setAnswer({ type: 'asking' });
    const { reply, end } = askOperations({ topology, parameters, seed: recording.seed, frame });
    reply.then(
      (found) =>
        setAnswer(
          found.type === 'error'
            ? { type: 'failed', message: found.message }
            : { type: 'done', operations: found.operations },
        ),
      (error: unknown) => setAnswer({ type: 'failed', message: String(error) }),
    );
    return end;
  }, [open, hasFrame, topology, parameters]);
  return answer;
}
