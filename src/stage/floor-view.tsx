// What stands on one floor: the strips that are shared, the boxes, the roofs that say whose they are.
import { memo } from 'react';
import { BoxView } from './box-view.tsx';
import { hands } from './hands.ts';
import { RoofView } from './roof-view.tsx';
import type { FloorScene, Rect } from './scene.ts';
import styles from './stage.module.css';
import { StripView } from './strip-view.tsx';

export interface FloorViewProps {
  readonly floor: FloorScene;
  readonly origin: Rect;
  readonly parent: string;
  readonly level: number;
  /** Number of the first box and of all, where several floors are one level of the tree. */
  readonly first?: number;
  readonly siblings?: number;
}

export const FloorView = memo(function FloorView({
  floor,
  origin,
  parent,
  level,
  first = 1,
  siblings,
}: FloorViewProps) {
  const part = hands.here();
  const things = floor.boxes.filter((box) => !box.slot);
  const slot = floor.boxes.find((box) => box.slot);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group inside a tree is no fieldset
    <div role="group" className={styles.floor}>
      {floor.strips.map((strip) => (
        <StripView key={strip.key} strip={strip} origin={origin} />
      ))}
      {things.map((box, index) => (
        <BoxView
          key={box.id}
          box={box}
          origin={origin}
          parent={parent}
          level={level}
          place={first + index}
          siblings={siblings ?? things.length}
        />
      ))}
      {slot && part ? <part.LandingPlace box={slot} origin={origin} /> : null}
      {floor.roofs.map((roof) => (
        <RoofView key={roof.key} roof={roof} origin={origin} />
      ))}
    </div>
  );
});
