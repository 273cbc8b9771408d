// Whose is it: the bracket over neighbours of one tenant with mark and name.

import { memo } from 'react';
import { colourOf, hueOf } from '../ui/hue.ts';
import { HueMark } from '../ui/hue-mark.tsx';
import type { Rect, RoofScene } from './scene.ts';
import styles from './strip.module.css';
import { useSurroundings } from './surroundings.ts';

export const RoofView = memo(function RoofView({ roof, origin }: { readonly roof: RoofScene; readonly origin: Rect }) {
  const { tenants } = useSurroundings();
  const hue = hueOf(roof.tenant, tenants);
  const { rect } = roof;
  const foot = rect.height - 4;
  return (
    <div
      className={styles.roof}
      aria-hidden="true"
      style={{
        left: rect.x - origin.x,
        top: rect.y - origin.y,
        width: roof.room,
        height: rect.height,
        '--tenant': colourOf(hue),
      }}
    >
      <svg width={rect.width} height={rect.height} aria-hidden="true">
        <path className={styles.bracket} d={`M.75 ${foot + 4}V${foot}H${rect.width - 0.75}V${foot + 4}`} />
        <HueMark hue={hue} x={6} y={foot - 10} radius={4.5} />
      </svg>
      {roof.room >= 38 ? <span className={styles.roofName}>{roof.tenant}</span> : null}
    </div>
  );
});
