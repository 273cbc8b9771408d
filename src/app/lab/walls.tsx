// The walls around where an attack starts, from the inside out, each with the size of the interface that it exposes: the more
// there is to call, the more there is to get wrong. Figures are those of the catalogue, as somebody may have changed them.
import type { BoundaryId } from '../../catalog/kind.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { useNames } from '../../charts/names.ts';
import { useLabText } from '../../locales/lab.ts';
import { useProse } from '../../locales/prose.ts';
import { useFormat, useText } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import type { NodeId } from '../../topology/topology.ts';
import { lineOf } from '../../topology/tree.ts';
import { useRecords } from '../figures/records.ts';
import { PublicationLink } from '../figures/source.tsx';
import { useInterface } from './interface.ts';
import styles from './lab.module.css';

export function Walls({ attacker }: { readonly attacker: NodeId }) {
  const text = useLabText();
  const topology = useDocument((state) => state.topology);
  const walls = [...lineOf(topology, attacker)]
    .reverse()
    .flatMap((node) => (node.kind === 'host' ? [] : KINDS[node.kind].walls.map((wall) => ({ node: node.id, wall }))));
  return (
    <section className={styles.part} aria-label={text('lab.walls.label')}>
      <h3>{text('lab.walls.label')}</h3>
      <ol className={styles.steps}>
        {walls.map(({ node, wall }) => (
          <WallLine key={`${node} ${wall}`} node={node} wall={wall} />
        ))}
      </ol>
    </section>
  );
}

function WallLine({ node, wall }: { readonly node: NodeId; readonly wall: BoundaryId }) {
  const text = useLabText();
  const words = useText();
  const format = useFormat();
  const prose = useProse();
  const { nameOf } = useNames();
  const records = useRecords();
  const id = useInterface(node, wall);
  const changed = useDocument((state) => state.parameters[id]);
  const record = records[id];
  const name = text('lab.walls.of', { wall: words(`catalog.boundaries.${wall}.name`), name: nameOf(node) });
  return (
    <li>
      <b>{name}</b>{' '}
      {record ? (
        <>
          <b>{format.count(changed ?? record.value)}</b> <span>{prose(record.about)}</span>{' '}
          {'assumption' in record.source ? (
            <span>{prose(record.source.assumption)}</span>
          ) : (
            <PublicationLink title={record.source.title} link={record.source.link} />
          )}
        </>
      ) : (
        <span>{text('lab.walls.uncounted')}</span>
      )}
    </li>
  );
}
