// Opens the list of what the last failure took, as long as something of it is still down, killed or on its way back.
import { useRef } from 'react';
import { useSampled } from '../../charts/sampled.ts';
import { useBlastText } from '../../locales/blast.ts';
import { useLab } from '../../store/lab.ts';
import { openLab } from '../../store/lab-steps.ts';
import type { PlaybackState } from '../../store/playback.ts';
import { Button } from '../../ui/button.tsx';

const FAILED: readonly string[] = ['failed', 'out-of-memory'];

/** Whether anything has failed by the moment on the screen. */
const readFailed = ({ frame }: PlaybackState): boolean =>
  frame?.events.some(({ type }) => FAILED.includes(type)) ?? false;

export function BlastButton({ className }: { readonly className?: string | undefined }) {
  const text = useBlastText();
  const failed = useSampled(useRef(null), readFailed);
  const shown = useLab((state) => state.open && state.view === 'blast');
  if (!failed || shown) return null;
  return (
    <Button tone="quiet" className={className} onClick={() => openLab('blast')}>
      {text('blast.open')}
    </Button>
  );
}
