// One copy of one image layer under all that read it. A pointer to a copy elsewhere on the same kernel is drawn empty.
import { memo, useLayoutEffect, useRef } from 'react';
import { useFormat, useText } from '../locales/text.ts';
import type { Frame, LayerFrame } from '../simulation/frame.ts';
import { layerName } from './facts.ts';
import { useLive } from './live.ts';
import { materialFill } from './materials.tsx';
import type { Rect, StripScene } from './scene.ts';
import styles from './strip.module.css';
import { useSurroundings } from './surroundings.ts';

export const StripView = memo(function StripView({
  strip,
  origin,
}: {
  readonly strip: StripScene;
  readonly origin: Rect;
}) {
  const text = useText();
  const format = useFormat();
  const { motion, scale } = useSurroundings();
  // Storage drivers that give each container files of its own leave nothing to share: there is a copy for each.
  const copied = useLive((frame) => frame !== null && anyCopy(frame, strip, ({ copied }) => copied));
  const element = useRef<HTMLDivElement>(null);
  const users = useRef(strip.instances);
  useLayoutEffect(() => {
    if (strip.instances > users.current && element.current && !copied) motion.fused(element.current);
    users.current = strip.instances;
  }, [strip.instances, motion, copied]);
  const { rect, held } = strip;
  // Nobody has read it yet: the layer is expected here, not held.
  const absent = useLive((frame) => frame !== null && !anyCopy(frame, strip, ({ MiB }) => MiB > 0));
  const again = held === 'again' && !copied;
  return (
    <div
      ref={element}
      className={styles.strip}
      data-held={copied ? 'each' : held}
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
          copied={copied}
          text={text}
          size={format.MiB(strip.MiB)}
          scale={scale}
          count={format.count(strip.instances)}
        />
      ) : null}
    </div>
  );
});

/** Whether one of the copies of the strip's layer on its kernel is so. */
function anyCopy(frame: Frame, { layer, domain }: StripScene, is: (copy: LayerFrame) => boolean): boolean {
  return frame.hosts.some(({ layers }) =>
    layers.some((one) => one.layer === layer && one.domain === domain && is(one)),
  );
}

interface StripWordsProps {
  readonly strip: StripScene;
  readonly absent: boolean;
  readonly copied: boolean;
  readonly text: ReturnType<typeof useText>;
  readonly size: string;
  readonly scale: number;
  readonly count: string;
}

function StripWords({ strip, absent, copied, text, size, scale, count }: StripWordsProps) {
  // Rough width of a word in the figure's type: enough to tell what fits.
  const wide = (words: string): number => words.length * 5.3 * scale + 12;
  const name = layerName(strip.layer);
  const full = text('stage.strip.full', { layer: name, size });
  const alone = strip.rect.width < strip.first + strip.last;
  const words = copied ? wordsOfCopies() : wordsOfOne();
  const room = (label: string) => (alone ? strip.rect.width - wide(label) : strip.last);
  function wordsOfOne(): readonly string[] {
    if (strip.held === 'again') return [text('stage.strip.again')];
    if (strip.held === 'alone' || absent) return [];
    return [text('stage.strip.heldOnceBy', { count }), text('stage.strip.heldOnce'), text('stage.strip.once')];
  }
  function wordsOfCopies(): readonly string[] {
    if (absent || strip.held === 'alone') return [];
    return strip.users.length > 1 || strip.instances > 1
      ? [text('stage.strip.copyEach'), text('stage.strip.each')]
      : [text('stage.strip.ownCopy')];
  }
  const left = wide(full) <= strip.first ? full : name;
  const right = words.find((one) => wide(one) <= room(left)) ?? null;
  return (
    <>
      {wide(left) <= strip.rect.width ? <span className={styles.stripName}>{left}</span> : null}
      {right === null ? null : <span className={styles.stripHeld}>{right}</span>}
    </>
  );
}
