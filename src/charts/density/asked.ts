// What the simulation says of how many more fit, asked again as often as drawings are: for the selected sandbox, else for the
// one that was placed last.
import { type RefObject, useEffect, useState } from 'react';
import type { DensityFrame } from '../../simulation/frame.ts';
import { howManyMore, type PlaybackState, usePlayback } from '../../store/playback.ts';
import { useView } from '../../store/view.ts';
import { useSampled } from '../sampled.ts';
import { countedNode } from './rows.ts';

const readFrame = (state: PlaybackState) => state.frame;

export interface AskedDensity {
  /** Null until there is an answer, and where nothing stands. */
  readonly density: DensityFrame | null;
  /** Whether an answer is on its way. */
  readonly waiting: boolean;
}

export function useDensity(place: RefObject<Element | null>): AskedDensity {
  const frame = useSampled(place, readFrame);
  const selection = useView((state) => state.selection);
  const node = usePlayback((state) => countedNode(state.frame, selection));
  const [answer, setAnswer] = useState<DensityFrame | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new frame is a reason to ask again
  useEffect(() => {
    if (node === null) {
      setAnswer(null);
      return;
    }
    let wanted = true;
    void howManyMore(node).then((density) => {
      if (wanted && density) setAnswer(density);
    });
    return () => {
      wanted = false;
    };
  }, [frame, node]);
  const density = answer?.node === node ? answer : null;
  return { density, waiting: node !== null && density === null };
}
