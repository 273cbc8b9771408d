// What is selected, in a line: whose it is, what it is called, what it is and where it stands.
import { nodeName } from '../../locales/names.ts';
import { type Text, useText } from '../../locales/text.ts';
import { effective } from '../../topology/attributes.ts';
import type { Topology, TopologyNode } from '../../topology/topology.ts';
import { parentOf, tenantOf, tenantsOf } from '../../topology/tree.ts';
import { hueOf } from '../../ui/hue.ts';
import { HueMark } from '../../ui/hue-mark.tsx';
import { catalogName } from '../catalog-name.ts';
import styles from './inspector.module.css';

export interface HeadingProps {
  readonly topology: Topology;
  readonly node: TopologyNode;
}

export function Heading({ topology, node }: HeadingProps) {
  const text = useText();
  const tenant = node.kind === 'host' ? '' : tenantOf(topology, node.id);
  const hue = hueOf(tenant, tenantsOf(topology));
  const what = whatItIs(text, topology, node);
  return (
    <div className={styles.heading}>
      <h2 className={styles.name}>
        {tenant === '' ? null : (
          <svg className={styles.mark} width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <HueMark hue={hue} x={0} y={0} radius={4.5} />
          </svg>
        )}
        <span>{nodeName(node, text, topology.hosts)}</span>
      </h2>
      <p className={styles.what}>{tenant === '' ? what : text('inspector.what.owned', { what, tenant })}</p>
    </div>
  );
}

function whatItIs(text: Text, topology: Topology, node: TopologyNode): string {
  if (node.kind === 'host') {
    const platform = catalogName(text, 'platforms', node.platform);
    return node.name ? text('inspector.what.hostOf', { platform }) : text('inspector.what.host');
  }
  const parent = parentOf(topology, node.id);
  const words = {
    kind: text(`catalog.kinds.${node.kind}.name`),
    image: catalogName(text, 'images', effective(topology, node.id).image ?? ''),
  };
  const place = parent ? nodeName(parent, text, topology.hosts) : '';
  return text(parent?.kind === 'host' ? 'inspector.what.onHost' : 'inspector.what.inside', { ...words, place });
}
