// What landing at each place would come to, asked of the simulation one after the other while something is picked up. The
// thread answers only the latest question, so this waits while the place that is pointed at is being asked about.
import { useEffect, useState } from 'react';
import type { Format, Text } from '../locales/text.ts';
import { useFormat, useText } from '../locales/text.ts';
import { foresee } from '../store/playback.ts';
import { useView } from '../store/view.ts';
import { apply } from '../topology/edit.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import type { Preview } from '../worker/messages.ts';
import type { InHand } from './surroundings.ts';

/** More places than this are not asked about: the list would be long and the answers late. */
const MOST = 12;
const MOST_TRIES = 4;

/** Short words by place, `+6 MiB, 0.56 s`, as they come in. */
export function usePlaceCosts(topology: Topology, inHand: InHand): ReadonlyMap<NodeId, string> {
  const text = useText();
  const format = useFormat();
  const [costs, setCosts] = useState<ReadonlyMap<NodeId, Preview>>(new Map());
  const { node, moving } = inHand;
  const legal = inHand.places.flatMap(({ id, refusal }) => (refusal === null ? [id] : [])).slice(0, MOST);
  const asked = legal.join(' ');
  useEffect(() => {
    let current = true;
    const learn = (id: NodeId, preview: Preview) => setCosts((known) => new Map(known).set(id, preview));
    setCosts(new Map());
    const stop = useView.subscribe(({ carrying }) => {
      if (carrying?.over && carrying.preview) learn(carrying.over, carrying.preview);
    });
    const ask = async () => {
      for (const to of asked.split(' ')) {
        if (to === '' || node.kind === 'host') continue;
        const add = { type: 'add' as const, parent: to, node };
        const applied = apply(topology, moving === null ? add : { type: 'move', node: moving, to });
        // Asked again when somebody else's question came in between.
        for (let tries = 0; applied.ok && tries < MOST_TRIES; tries++) {
          await nothingAsked();
          if (!current) return;
          const answer = await foresee(applied.topology);
          if (!current) return;
          if (answer === null) continue;
          learn(to, answer);
          break;
        }
      }
    };
    void ask();
    return () => {
      current = false;
      stop();
    };
  }, [asked, node, moving, topology]);
  return new Map([...costs].map(([id, preview]) => [id, costWords(preview, text, format)]));
}

function costWords({ memoryMiB, readyInMs }: Preview, text: Text, format: Format): string {
  const size = format.MiB(memoryMiB, { signed: true });
  return readyInMs === null ? size : text('stage.place.cost', { size, time: format.seconds(readyInMs) });
}

/** Resolves when the place that is pointed at has its answer, or nothing is pointed at, or nothing is in the hand. */
function nothingAsked(): Promise<void> {
  const quiet = () => {
    const { carrying } = useView.getState();
    return carrying === null || carrying.over === null || carrying.refusal !== null || carrying.preview !== null;
  };
  if (quiet()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useView.subscribe(() => {
      if (!quiet()) return;
      stop();
      resolve();
    });
  });
}
