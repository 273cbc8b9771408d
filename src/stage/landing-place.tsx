// Where what is in the hand would land: the place at its final size, with what it will cost. A sighted aid; the same is said
// aloud by the page when it changes.

import { useContext } from 'react';
import type { Format, Text } from '../locales/text.ts';
import { useFormat, useText } from '../locales/text.ts';
import type { Preview } from '../worker/messages.ts';
import styles from './hand.module.css';
import type { BoxScene, Rect } from './scene.ts';
import { InHandContext } from './surroundings.ts';
import { wallLines } from './walls.ts';

export function LandingPlace({ box, origin }: { readonly box: BoxScene; readonly origin: Rect }) {
  const text = useText();
  const format = useFormat();
  const inHand = useContext(InHandContext);
  const { rect } = box;
  const [face] = box.faces;
  const lines = inHand?.preview ? costLines(inHand.preview, text, format) : [];
  return (
    <div
      className={styles.landing}
      aria-hidden="true"
      style={{ left: rect.x - origin.x, top: rect.y - origin.y, width: rect.width, height: rect.height }}
    >
      <svg width={rect.width} height={rect.height} aria-hidden="true">
        <rect className={styles.landingField} width={rect.width} height={rect.height} />
        {face?.band ? (
          <rect
            className={styles.landingBand}
            x={face.band.x - rect.x}
            y={face.band.y - rect.y}
            width={face.band.width}
            height={face.band.height}
          />
        ) : null}
        {wallLines(box.edge, rect.width, rect.height).map((line) => (
          <path
            key={line.d}
            d={line.d}
            className={line.dashed ? styles.landingDashed : styles.landingWall}
            style={{ strokeWidth: 1.6 }}
          />
        ))}
      </svg>
      {rect.width >= 84 ? (
        <div className={styles.landingWords}>
          <b>{text('stage.place.lands')}</b>
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** `+612 MiB`, `ready in 2.4 s`, `kernels 4 → 5`. */
export function costLines(preview: Preview, text: Text, format: Format): string[] {
  const { kernelsBefore, kernelsAfter } = preview;
  return [
    text('stage.place.memory', { size: format.MiB(preview.memoryMiB, { signed: true }) }),
    preview.readyInMs === null
      ? text('stage.place.notReady')
      : text('stage.place.ready', { time: format.seconds(preview.readyInMs) }),
    kernelsBefore === kernelsAfter
      ? text('stage.place.sameKernels', { count: kernelsAfter })
      : text('stage.place.kernels', { before: format.count(kernelsBefore), after: format.count(kernelsAfter) }),
  ];
}
