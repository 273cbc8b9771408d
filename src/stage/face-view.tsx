// One drawn copy of a thing: field of the application, kernel band, cells, wall. Live parts carry `data-part` and are
// written to by paint.ts; everything here changes only with the structure. What changes its shape with every picture takes its colour
// from a group around it: mixed there, it is not mixed again for each.
import { memo } from 'react';
import styles from './box.module.css';
import { areaOf } from './face-area.ts';
import { materialFill } from './materials.tsx';
import type { BoxScene, FaceScene, Rect } from './scene.ts';
import { wallLines } from './walls.ts';

export interface FaceViewProps {
  readonly face: FaceScene;
  readonly box: BoxScene;
}

export const FaceView = memo(function FaceView({ face, box }: FaceViewProps) {
  const { rect, app, band } = face;
  const local = (area: Rect) => ({ x: area.x - rect.x, y: area.y - rect.y, width: area.width, height: area.height });
  const beds = box.floor
    ? Math.max(0, rect.y + rect.height - (band ? band.y + band.height : footOf(box)))
    : Math.max(0, rect.height - (app ? local(app).y + app.height : 0) - (band?.height ?? 0));
  const height = rect.height - beds;
  return (
    <svg className={styles.face} width={rect.width} height={rect.height} aria-hidden="true">
      {app ? (
        <>
          <rect className={styles.field} {...local(app)} />
          {box.cells ? null : (
            <>
              <g className={styles.fill} data-part="bright">
                <rect data-part="fill" {...local(app)} />
              </g>
              <g className={styles.profile} data-part="bright">
                <path data-part="profile" transform={`translate(${local(app).x} ${local(app).y})`} />
              </g>
            </>
          )}
        </>
      ) : (
        <>
          <rect className={styles.field} x="0" y="0" width={rect.width} height={height} />
          <g className={styles.room}>
            <rect data-part="fill" {...local(areaOf(face, box))} />
          </g>
        </>
      )}
      {box.cells ? (
        <g transform={`translate(${-rect.x} ${-rect.y})`}>
          <g className={styles.cells} data-part="bright">
            <path data-part="ready" />
          </g>
          <path className={styles.cellsRest} data-part="rest" />
        </g>
      ) : null}
      {band ? (
        <g>
          <rect className={styles.ghostGround} {...local(band)} />
          <rect {...local(band)} style={{ fill: materialFill('ghost') }} />
          <rect data-part="laid" {...local(band)} style={{ fill: materialFill('kernel') }} />
          <rect data-part="laid" className={styles.bandLip} {...local(band)} height={1} />
        </g>
      ) : null}
      {band ? <path className={styles.crack} d={crackPath(local(band))} /> : null}
      {app && rect.width >= 18 ? <path className={styles.cross} d={crossPath(local(app))} /> : null}
      <g className={styles.wall}>
        {wallLines(box.edge, rect.width, rect.height, height).map((line) => (
          <path
            key={line.d}
            d={line.d}
            style={{ strokeWidth: line.width }}
            className={line.dashed ? styles.dashed : styles.solid}
          />
        ))}
      </g>
    </svg>
  );
});

function footOf(box: BoxScene): number {
  return box.floor ? box.floor.rect.y + box.floor.rect.height : box.rect.y + box.rect.height;
}

/** An ink cross over what is dead. */
function crossPath(area: Rect): string {
  const r = Math.min(11, area.width / 2 - 4);
  const x = area.x + area.width / 2;
  const y = area.y + area.height / 2;
  return `M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`;
}

/** A crack through a band that failed. */
export function crackPath(area: Rect): string {
  const x = area.x + area.width * 0.38;
  const step = area.height / 4;
  return `M${x} ${area.y}l5 ${step}l-8 ${step}l9 ${step}l-5 ${step}`;
}
