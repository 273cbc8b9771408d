// What the switches of a box leave open, in sentences: the ways out of it, and whom that concerns by name, both ways.
import { useNames } from '../../charts/names.ts';
import { useGuardText } from '../../locales/guard.ts';
import { type Opening, openingsOf } from '../../simulation/isolation/openings.ts';
import { waysOutOf } from '../../simulation/isolation/ways-out.ts';
import type { NodeId } from '../../topology/topology.ts';
import { parentOf } from '../../topology/tree.ts';
import type { SandboxFieldsProps } from './sandbox-fields.tsx';

/** Named before the rest is counted. */
const MOST_NAMES = 3;

export interface Line {
  readonly words: string;
  readonly alarming?: boolean;
}

export function useOpenedLines({ topology, node }: SandboxFieldsProps): readonly Line[] {
  const text = useGuardText();
  const { nameOf } = useNames();
  const place = nameOf(parentOf(topology, node.id)?.id ?? node.id);
  const names = (ids: readonly NodeId[]): string => {
    const first = ids.slice(0, MOST_NAMES).map(nameOf).join(', ');
    const more = ids.length - MOST_NAMES;
    return more > 0 ? text('guard.andMore', { names: first, count: more }) : first;
  };
  const opened = openingsOf(topology, node.id);
  const out = opened.find(({ opening }) => opening === 'out');
  const [inHand, inHandOf] = [out?.reaches ?? [], out?.reachedBy ?? []];
  return [
    ...waysOutOf(topology, node).map((way) => ({ words: text(`guard.way.${way}`, { place }), alarming: true })),
    ...opened.flatMap(({ opening, reaches, reachedBy }): Line[] => [
      ...(told(opening, reaches, inHand)
        ? [{ words: text(`guard.reaches.${opening}`, { names: names(reaches) }), alarming: opening === 'out' }]
        : []),
      // What is shared both ways has been said already.
      ...(opening !== 'shares' && told(opening, reachedBy, inHandOf)
        ? [{ words: text(`guard.reached.${opening}`, { names: names(reachedBy) }), alarming: opening === 'out' }]
        : []),
    ]),
  ];
}

/** Who has somebody in its hands can do the rest too: that goes without saying. */
function told(opening: Opening, whom: readonly NodeId[], inHand: readonly NodeId[]): boolean {
  return whom.length > 0 && (opening === 'out' || !whom.every((id) => inHand.includes(id)));
}
