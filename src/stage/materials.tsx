// The patterns that the stage is drawn with: the section's, and one for each bed of shared layers.
import type { Hue } from '../ui/hue.ts';
import { Dots, Pattern, Patterns, Stroke } from '../ui/patterns.tsx';
import styles from './stage.module.css';

export function Materials() {
  return (
    <Patterns part="stage" className={styles.materials}>
      <Pattern id="stage-bed-1" size={[13, 7]} ground="var(--sed1)">
        <Stroke d="M0 1.2h5M7 4.8h5" colour="sed1-mark" opacity={0.75} />
      </Pattern>
      <Pattern id="stage-bed-2" size={[7, 7]} ground="var(--sed2)">
        <Dots
          at={[
            [1.7, 1.8],
            [5.2, 5.3],
          ]}
          radius={0.9}
          colour="sed2-mark"
          opacity={0.75}
        />
      </Pattern>
      <Pattern id="stage-bed-3" size={[6, 6]} ground="var(--sed3)">
        <Stroke d="M-1 7L7 -1" colour="sed3-mark" width={0.9} opacity={0.75} />
      </Pattern>
      <Pattern id="stage-bed-4" size={[10, 7]} ground="var(--sed4)">
        <Stroke d="M0 3.5q2.5 -3 5 0t5 0" colour="sed4-mark" width={0.9} opacity={0.75} />
      </Pattern>
      <Pattern id="stage-bed-5" size={[6, 6]} ground="var(--sed5)">
        <Stroke d="M3 0v3M0 3v3" colour="sed5-mark" width={0.9} opacity={0.75} />
      </Pattern>
      <Pattern id="stage-ghost" size={[6, 6]}>
        <Stroke d="M-1 7L7 -1" colour="ink-3" width={0.7} opacity={0.6} />
      </Pattern>
    </Patterns>
  );
}

/** What an element is filled with so that it shows a material or a tenant. */
export const materialFill = (material: string): string => `url(#stage-${material})`;
export const tenantFill = (hue: Hue | null): string => materialFill(`tenant-${hue ?? 0}`);
