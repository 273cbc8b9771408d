// Needs next to those that are asked about, played one after the other when the answer is there: which of them would turn it.
import { useEffect, useState } from 'react';
import { adviceFrom, needsNextTo } from '../../simulation/comparison/advice.ts';
import type { Column } from '../../simulation/comparison/comparison.ts';
import { deploymentsOf } from '../../simulation/comparison/deployments.ts';
import type { Needs } from '../../simulation/comparison/needs.ts';
import { readNeeds, writeNeeds } from '../../simulation/comparison/needs-text.ts';
import type { Wishes } from '../../simulation/comparison/wishes.ts';
import { openComparison } from '../../worker/comparison-client.ts';

export interface Neighbour {
  readonly change: keyof Needs;
  readonly needs: Needs;
  readonly columns: readonly Column[];
}

export interface Neighbours {
  readonly all: number;
  readonly played: readonly Neighbour[];
}

const NOBODY: Neighbours = { all: 0, played: [] };

/** Null: nothing is played yet. Other wishes cost nothing: they are not asked about here. */
export function useNeighbours(needs: Needs | null, seed: number): Neighbours {
  const [neighbours, setNeighbours] = useState(NOBODY);
  const line = needs === null ? null : writeNeeds(needs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: needs that are written alike are the same needs
  useEffect(() => {
    setNeighbours(NOBODY);
    if (needs === null) return;
    let stopped = false;
    const thread = openComparison();
    const next = needsNextTo(needs).filter((one) => readNeeds(writeNeeds(one.needs)).ok);
    const all = async () => {
      let played: readonly Neighbour[] = [];
      for (const one of next) {
        if (!stopped) setNeighbours({ all: next.length, played });
        const columns: Column[] = [];
        for (const deployment of deploymentsOf(one.needs)) {
          const { topology } = deployment;
          const { measures } = await thread.ask({ type: 'measure', topology, parameters: {}, seed });
          columns.push({ deployment, measures });
        }
        played = [...played, { ...one, columns }];
      }
      if (!stopped) setNeighbours({ all: next.length, played });
    };
    // Those that could be played are shown; the answer itself does not rest on them.
    all()
      .catch(() => {})
      .finally(() => thread.end());
    return () => {
      stopped = true;
      thread.end();
    };
  }, [line, seed]);
  return neighbours;
}

/** Id of what would come first with the needs of a neighbour. */
export function firstOf({ columns }: Neighbour, wishes: Wishes): string | null {
  return adviceFrom(columns, wishes).first;
}
