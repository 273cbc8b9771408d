// What neighbours hold in one piece at the moment on the page, asked of the simulation thread: at once when somebody looks at
// another moment, once a second of the run while it plays.
import { useEffect, useState } from 'react';
import type { Colocation } from '../simulation/colocation.ts';
import { presentConnection, usePlayback } from './playback.ts';

export interface SeenColocation {
  /** The moment that it is of. */
  readonly tMs: number;
  readonly colocation: Colocation;
}

const SECOND_MS = 1000;

/** The latest answer; null before the first. What was known stays until the next one is here, so that nothing jumps. */
export function useColocation(): SeenColocation | null {
  const recording = usePlayback((state) => state.recording);
  const status = usePlayback((state) => state.status);
  const moment = usePlayback((state) => (state.playing ? Math.floor(state.tMs / SECOND_MS) * SECOND_MS : state.tMs));
  const [seen, setSeen] = useState<SeenColocation | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another recording is another run, to be asked again
  useEffect(() => {
    const connection = presentConnection();
    if (!connection || status !== 'ready') return;
    let current = true;
    void connection.colocation(moment).then((colocation) => {
      if (current && colocation) setSeen({ tMs: moment, colocation });
    });
    return () => {
      current = false;
    };
  }, [moment, recording, status]);
  return seen;
}
