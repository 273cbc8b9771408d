// The patterns that charts fill with: the section's, and those of what takes time and memory. Rendered once per page part.
import type { Hue } from '../ui/hue.ts';
import { Dots, Pattern, Patterns, Stroke } from '../ui/patterns.tsx';
import styles from './charts.module.css';

export function ChartMaterials() {
  return (
    <Patterns part="chart" className={styles.materials}>
      <Pattern id="chart-pageCache" size={[13, 7]} ground="var(--sed1)">
        <Stroke d="M0 1.2h5M7 4.8h5" colour="sed1-mark" />
      </Pattern>
      <Pattern id="chart-network" size={[7, 7]} ground="var(--sed2)">
        <Dots
          at={[
            [1.7, 1.8],
            [5.2, 5.3],
          ]}
          radius={0.9}
          colour="sed2-mark"
        />
      </Pattern>
      <Pattern id="chart-pull" size={[6, 6]} ground="var(--sed3)">
        <Stroke d="M-1 7L7 -1" colour="sed3-mark" width={0.9} />
      </Pattern>
      <Pattern id="chart-services" size={[10, 7]} ground="var(--sed4)">
        <Stroke d="M0 3.5q2.5 -3 5 0t5 0" colour="sed4-mark" width={0.9} />
      </Pattern>
      <Pattern id="chart-pod" size={[6, 6]} ground="var(--sed5)">
        <Stroke d="M3 0v3M0 3v3" colour="sed5-mark" width={0.9} opacity={0.75} />
      </Pattern>
      <Pattern id="chart-saved" size={[6, 6]}>
        <Stroke d="M-1 -1L7 7" colour="merged-mark" width={0.8} opacity={0.7} />
      </Pattern>
    </Patterns>
  );
}

/** Fill of a material, or of a hue with its pattern. */
export const materialFill = (material: string): string => `url(#chart-${material})`;
export const fillOf = (hue: Hue | null): string => materialFill(`tenant-${hue ?? 0}`);
