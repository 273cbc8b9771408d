// The pairwise matrix of the moment that the charts show, for the full view of the isolation chart.
import { useRef } from 'react';
import { useWallsText } from '../../locales/walls.ts';
import type { PairFrame } from '../../simulation/frame.ts';
import { matrixOf } from '../../simulation/isolation/matrix.ts';
import type { PlaybackState } from '../../store/playback.ts';
import { useNames } from '../names.ts';
import { sameData, useSampled } from '../sampled.ts';
import styles from './matrix.module.css';
import { MatrixTable } from './matrix-table.tsx';
import { pairsOf, tenantsInPairs } from './measures.ts';

interface Read {
  readonly tenants: readonly string[];
  readonly pairs: readonly PairFrame[];
}

const read = ({ frame }: PlaybackState): Read => ({
  tenants: frame ? tenantsInPairs(frame) : [],
  pairs: frame ? pairsOf(frame) : [],
});

export function MatrixNow() {
  const text = useWallsText();
  const { nameOf, hueOf } = useNames();
  const place = useRef<HTMLDivElement>(null);
  const { tenants, pairs } = useSampled(place, read, sameData);
  return (
    <div ref={place}>
      <MatrixTable
        matrix={matrixOf(tenants, pairs)}
        caption={text('walls.matrix.caption')}
        labelOf={(tenant) => tenant}
        nameOf={nameOf}
        hueOf={hueOf}
      />
      <p className={styles.hint}>{text('walls.notice')}</p>
    </div>
  );
}
