// What landing at each place would come to, asked of the simulation one after the other while something is picked up.
import { useEffect, useState } from 'react';
import { useFormat, useText } from '../locales/text.ts';
import { foresee } from '../store/playback.ts';
import { apply } from '../topology/edit.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import type { InHand } from './surroundings.ts';

/** More places than this are not asked about: the list would be long and the answers late. */
const MOST = 12;

/** Short words by place, `+6 MiB, 0.56 s`, as they come in. */
export function usePlaceCosts(topology: Topology, inHand: InHand): ReadonlyMap<NodeId, string> {
  const text = useText();
  const format = useFormat();
  const [costs, setCosts] = useState<ReadonlyMap<NodeId, string>>(new Map());
  const { node, moving } = inHand;
  const legal = inHand.places.flatMap(({ id, refusal }) => (refusal === null ? [id] : [])).slice(0, MOST);
  const asked = legal.join(' ');
  useEffect(() => {
    let current = true;
    setCosts(new Map());
    const ask = async () => {
      for (const to of asked.split(' ')) {
        if (to === '' || node.kind === 'host') continue;
        const edit =
          moving === null ? { type: 'add' as const, parent: to, node } : { type: 'move' as const, node: moving, to };
        const applied = apply(topology, edit);
        if (!applied.ok) continue;
        const preview = await foresee(applied.topology);
        if (!current) return;
        if (!preview) continue;
        const size = format.MiB(preview.memoryMiB, { signed: true });
        const cost =
          preview.readyInMs === null
            ? size
            : text('stage.place.cost', { size, time: format.seconds(preview.readyInMs) });
        setCosts((known) => new Map(known).set(to, cost));
      }
    };
    void ask();
    return () => {
      current = false;
    };
  }, [asked, node, moving, topology, text, format]);
  return costs;
}
