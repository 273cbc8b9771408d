// The pairwise matrix of the document: tenants, or boxes where there are few, each to each.
import { useMemo, useState } from 'react';
import { MatrixTable } from '../../charts/isolation/matrix-table.tsx';
import { useNames } from '../../charts/names.ts';
import { useWallsText } from '../../locales/walls.ts';
import type { Context } from '../../simulation/context.ts';
import { tenantPairs } from '../../simulation/isolation/document-pairs.ts';
import { matrixOf } from '../../simulation/isolation/matrix.ts';
import { boxMatrix, MOST_BOXES, tenantsIn } from '../../simulation/isolation/walls.ts';
import type { Topology } from '../../topology/topology.ts';
import { tenantOf } from '../../topology/tree.ts';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './lab.module.css';

export interface PairsPartProps {
  readonly context: Context;
  readonly topology: Topology;
}

export function PairsPart({ context, topology }: PairsPartProps) {
  const text = useWallsText();
  const { nameOf, hueOf } = useNames();
  const tenants = useMemo(() => matrixOf(tenantsIn(topology), tenantPairs(context, topology)), [context, topology]);
  const boxes = useMemo(() => boxMatrix(context, topology), [context, topology]);
  const [wanted, setWanted] = useState<'tenants' | 'boxes' | null>(null);
  const usual = tenants.names.length < 2 && boxes ? 'boxes' : 'tenants';
  const shown = wanted === 'boxes' && !boxes ? 'tenants' : (wanted ?? usual);
  return (
    <section className={styles.pairs} aria-label={text('walls.part.pairs')}>
      {boxes ? (
        <Segmented
          label={text('walls.matrix.of')}
          options={(['tenants', 'boxes'] as const).map((value) => ({ value, label: text(`walls.matrix.${value}`) }))}
          value={shown}
          onChange={setWanted}
        />
      ) : (
        <p className={styles.lead}>{text('walls.matrix.tooMany', { count: MOST_BOXES })}</p>
      )}
      {shown === 'boxes' && boxes ? (
        <MatrixTable
          key="boxes"
          matrix={boxes}
          caption={text('walls.matrix.captionBoxes')}
          labelOf={nameOf}
          nameOf={nameOf}
          hueOf={(id) => hueOf(tenantOf(topology, id))}
        />
      ) : (
        <MatrixTable
          key="tenants"
          matrix={tenants}
          caption={text('walls.matrix.caption')}
          labelOf={(tenant) => tenant}
          nameOf={nameOf}
          hueOf={hueOf}
        />
      )}
    </section>
  );
}
