// Says things aloud without moving the focus. It must be on the page before it has something to say.
import { VisuallyHidden } from './visually-hidden.tsx';

export interface LiveRegionProps {
  /** What to say now; empty for nothing. */
  readonly message: string;
  /** Changes when the same words are to be said again. */
  readonly serial?: number | undefined;
  /** Interrupts what is being read. For failures only. */
  readonly urgent?: boolean | undefined;
}

export function LiveRegion({ message, serial = 0, urgent = false }: LiveRegionProps) {
  return (
    <VisuallyHidden>
      <span role={urgent ? 'alert' : 'status'} aria-live={urgent ? 'assertive' : 'polite'} aria-atomic="true">
        {message === '' ? null : <span key={serial}>{message}</span>}
      </span>
    </VisuallyHidden>
  );
}
