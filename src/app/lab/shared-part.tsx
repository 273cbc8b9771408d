// What an attacker shares with somebody else without any wall: channels of timing, each open or closed and why, what closes it,
// and what has been published. As things are at the moment on the page; never added up to a number.
import { useState } from 'react';
import { useNames } from '../../charts/names.ts';
import { useFormat } from '../../locales/text.ts';
import { useWallsText } from '../../locales/walls.ts';
import { type Channel, channelsBetween } from '../../simulation/isolation/channels.ts';
import { boxAsParty, boxesOf, tenantsIn } from '../../simulation/isolation/walls.ts';
import { useColocation } from '../../store/colocation.ts';
import type { NodeId, Topology } from '../../topology/topology.ts';
import { tenantOf, walk } from '../../topology/tree.ts';
import { Select } from '../../ui/select.tsx';
import { Published } from '../figures/published.tsx';
import lab from './lab.module.css';
import styles from './walls.module.css';

export interface SharedPartProps {
  readonly attacker: NodeId;
  readonly topology: Topology;
}

export function SharedPart({ attacker, topology }: SharedPartProps) {
  const text = useWallsText();
  const format = useFormat();
  const seen = useColocation();
  const neighbours = useNeighbours(attacker, topology);
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = neighbours.find(({ key }) => key === wanted) ?? neighbours[0];
  return (
    <section className={lab.part} aria-label={text('walls.part.shared')}>
      <p className={lab.about}>{text('walls.shared.lead')}</p>
      {chosen ? (
        <Select
          label={text('walls.shared.with')}
          value={chosen.key}
          options={neighbours.map(({ key, label }) => ({ value: key, label, translate: 'no' }))}
          onChange={setWanted}
        />
      ) : (
        <p className={lab.lead}>{text('walls.shared.alone')}</p>
      )}
      {chosen && seen ? (
        <>
          <p className={lab.lead}>{text('walls.shared.at', { time: format.seconds(seen.tMs) })}</p>
          <ul className={styles.channels}>
            {channelsBetween(topology, seen.colocation, boxAsParty(topology, attacker), chosen.nodes).map((channel) => (
              <ChannelLine key={channel.id} channel={channel} />
            ))}
          </ul>
        </>
      ) : null}
      {chosen && !seen ? <p className={lab.lead}>{text('walls.shared.asking')}</p> : null}
    </section>
  );
}

function ChannelLine({ channel }: { readonly channel: Channel }) {
  const text = useWallsText();
  const format = useFormat();
  const { nameOf } = useNames();
  const { id, open, because, closedBy, evidence } = channel;
  const reason = text(`walls.shared.because.${because.code}`, {
    name: because.node === null ? '' : nameOf(because.node),
    amount: because.MiB === null ? '' : format.MiB(because.MiB),
  });
  return (
    <li className={styles.channel}>
      <h3>{text(`walls.shared.channel.${id}`)}</h3>
      <p>
        <b className={open ? styles.open : styles.closed}>{text(open ? 'walls.shared.open' : 'walls.shared.closed')}</b>
        , {reason}.
      </p>
      <p className={styles.aboutChannel}>{text(`walls.shared.about.${id}`)}</p>
      {closedBy.length > 0 ? (
        <div className={styles.aboutChannel}>
          {text('walls.shared.closedBy')}
          <ul className={styles.remedies}>
            {closedBy.map((remedy) => (
              <li key={remedy}>{text(`walls.shared.remedy.${remedy}`)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Published title={text('walls.shared.evidence')} ids={evidence} folded />
    </li>
  );
}

interface Neighbour {
  readonly key: string;
  readonly label: string;
  readonly nodes: readonly NodeId[];
}

/** Every other tenant, and every box that is nobody's; boxes of its own tenant where there is no other. */
function useNeighbours(attacker: NodeId, topology: Topology): readonly Neighbour[] {
  const { nameOf } = useNames();
  const own = tenantOf(topology, attacker);
  const tenants = tenantsIn(topology)
    .filter((tenant) => tenant !== own)
    .map((tenant) => ({ key: `tenant ${tenant}`, label: tenant, nodes: boxesOf(topology, tenant) }));
  const mine = boxAsParty(topology, attacker);
  const single = walk(topology).flatMap(({ node }): Neighbour[] => {
    const tenant = tenantOf(topology, node.id);
    const one = node.kind !== 'host' && !mine.includes(node.id) && (tenant === '' || tenant === own);
    return one ? [{ key: node.id, label: nameOf(node.id), nodes: boxAsParty(topology, node.id) }] : [];
  });
  return [...tenants, ...single];
}
