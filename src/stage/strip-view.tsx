// One copy of one image layer under all that read it. A pointer to a copy elsewhere on the same kernel is drawn empty.
import { useLayoutEffect, useRef } from 'react';
import { useFormat, useText } from '../locales/text.ts';
import type { Frame } from '../simulation/frame.ts';
import { layerName } from './facts.ts';
import { useLive } from './live.ts';
import { materialFill } from './materials.tsx';
import type { Rect, StripScene } from './scene.ts';
import styles from './strip.module.css';
import { useSurroundings } from './surroundings.ts';

export function StripView({ strip, origin }: { readonly strip: StripScene; readonly origin: Rect }) {
  const text = useText();
  const format = useFormat();
  const { motion, scale } = useSurroundings();
  const element = useRef<HTMLDivElement>(null);
  const users = useRef(strip.instances);
  useLayoutEffect(() => {
    if (strip.instances > users.current && element.current) motion.fused(element.current);
    users.current = strip.instances;
  }, [strip.instances, motion]);
  const { rect, held } = strip;
  // Nobody has read it yet: the layer is expected here, not held.
  const absent = useLive((frame) => frame !== null && !isHeld(frame, strip));
  const again = held === 'again';
  return (
    <div
      ref={element}
      className={styles.strip}
      data-held={held}
      data-absent={absent || undefined}
      aria-hidden="true"
      style={{
        left: rect.x - origin.x,
        top: rect.y - origin.y,
        width: rect.width,
        height: rect.height,
        '--halo': again || absent ? 'var(--paper)' : `var(--sed${strip.bed})`,
        '--bed-mark': `var(--sed${strip.bed}-mark)`,
      }}
    >
      <svg className={styles.bed} width={rect.width} height={rect.height} aria-hidden="true">
        <rect width={rect.width} height={rect.height} style={{ fill: materialFill(`bed-${strip.bed}`) }} />
      </svg>
      {rect.height >= 13 ? (
        <StripWords
          strip={strip}
          absent={absent}
          text={text}
          size={format.MiB(strip.MiB)}
          scale={scale}
          count={format.count(strip.instances)}
        />
      ) : null}
    </div>
  );
}

function isHeld(frame: Frame, strip: StripScene): boolean {
  return frame.hosts.some((host) =>
    host.layers.some((layer) => layer.layer === strip.layer && layer.domain === strip.domain && layer.MiB > 0),
  );
}

interface StripWordsProps {
  readonly strip: StripScene;
  readonly absent: boolean;
  readonly text: ReturnType<typeof useText>;
  readonly size: string;
  readonly scale: number;
  readonly count: string;
}

function StripWords({ strip, absent, text, size, scale, count }: StripWordsProps) {
  // Rough width of a word in the figure's type: enough to tell what fits.
  const wide = (words: string): number => words.length * 5.3 * scale + 12;
  const name = layerName(strip.layer);
  const full = text('stage.strip.full', { layer: name, size });
  const alone = strip.rect.width < strip.first + strip.last;
  const once = text('stage.strip.once');
  const words =
    strip.held === 'again'
      ? [text('stage.strip.again')]
      : strip.held === 'alone' || absent
        ? []
        : [text('stage.strip.heldOnceBy', { count }), text('stage.strip.heldOnce'), once];
  const room = (label: string) => (alone ? strip.rect.width - wide(label) : strip.last);
  const left = wide(full) <= strip.first ? full : name;
  const right = words.find((one) => wide(one) <= room(left)) ?? null;
  return (
    <>
      {wide(left) <= strip.rect.width ? <span className={styles.stripName}>{left}</span> : null}
      {right === null ? null : <span className={styles.stripHeld}>{right}</span>}
    </>
  );
}
