// What the walls and bands of the small drawings are, and whose the hues: the drawings themselves have no words.
import { useMemo } from 'react';
import { materialFill } from '../../charts/materials.tsx';
import { useComparisonText } from '../../locales/comparison.ts';
import { applicationsOf } from '../../simulation/comparison/applications.ts';
import type { Topology } from '../../topology/topology.ts';
import { hueOf } from '../../ui/hue.ts';
import { HueMark } from '../../ui/hue-mark.tsx';
import styles from './stages.module.css';

export function Key({ topologies }: { readonly topologies: readonly Topology[] }) {
  const text = useComparisonText();
  const tenants = useMemo(
    () => [
      ...new Set(
        topologies.flatMap((topology) => applicationsOf(topology).map(({ tenant }) => tenant)).filter(Boolean),
      ),
    ],
    [topologies],
  );
  const onZ = topologies.some(({ hosts }) => hosts.some(({ platform }) => platform === 'z'));
  return (
    <ul className={styles.key} aria-label={text('clock.key.title')}>
      {tenants.map((tenant) => (
        <li key={tenant}>
          <svg width="12" height="12" aria-hidden="true">
            <HueMark hue={hueOf(tenant, tenants)} x={6} y={6} radius={4} />
          </svg>
          <span translate="no">{tenant}</span>
        </li>
      ))}
      {(['container', 'machine'] as const).map((kind) => (
        <li key={kind}>
          <svg width="18" height="12" aria-hidden="true">
            <path className={styles.wall} data-family={kind === 'machine' ? 'vm' : kind} d="M1.5 12V1.5H16.5V12" />
          </svg>
          {text(`clock.key.${kind}`)}
        </li>
      ))}
      {(['kernel', ...(onZ ? (['firmware'] as const) : [])] as const).map((material) => (
        <li key={material}>
          <svg width="22" height="12" aria-hidden="true">
            <rect width="22" height="12" style={{ fill: materialFill(material) }} />
          </svg>
          {text(`clock.key.${material}`)}
        </li>
      ))}
      <li>
        <svg width="22" height="12" aria-hidden="true">
          <path className={styles.area} d="M0 12V9L8 3H22V12z" />
          <path className={styles.curve} d="M0 9L8 3H22" />
        </svg>
        {text('clock.key.memory')}
      </li>
    </ul>
  );
}
