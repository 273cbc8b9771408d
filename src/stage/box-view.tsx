// One thing on the stage as an item of the tree: its faces, its name and figure, and what stands in it. Its place comes from
// the scene; when that changes, motion leads from the old one to the new one.
import { memo, useLayoutEffect, useRef } from 'react';
import { useFormat, useText } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import { useLab } from '../store/lab.ts';
import { usePlayback } from '../store/playback.ts';
import { colourOf, hueOf } from '../ui/hue.ts';
import { useLater } from '../ui/later.ts';
import styles from './box.module.css';
import { FaceView } from './face-view.tsx';
import { FloorView } from './floor-view.tsx';
import { useFootprints } from './footprints.ts';
import { hands } from './hands.ts';
import { BandWords, Head } from './head.tsx';
import { indexFrame, useCondition, usePaint, usePhase } from './live.ts';
import { speakBox } from './names.ts';
import { paintBox } from './paint.ts';
import type { BoxScene, Rect } from './scene.ts';
import { useSurroundings } from './surroundings.ts';

export interface BoxViewProps {
  readonly box: BoxScene;
  /** What its place is counted from: the element it is drawn in. */
  readonly origin: Rect;
  readonly parent: string;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
}

export const BoxView = memo(function BoxView({ box, origin, parent, level, place, siblings }: BoxViewProps) {
  const text = useText();
  const format = useFormat();
  const around = useSurroundings();
  const element = useRef<HTMLDivElement>(null);
  const faces = useRef<HTMLDivElement>(null);
  // What is drawn as one has the fate of its first.
  const phase = usePhase(box.members[0] ?? box.id);
  useCondition(box.members);
  const exposed = useLab((state) => state.exposed);
  const part = useLater(hands);
  useFootprints(element, box, origin);

  usePaint((frame, { loads }) => {
    if (!faces.current) return;
    const node = (frame && indexFrame(frame).nodes.get(box.members[0] ?? box.id)) ?? null;
    paintBox(faces.current, box, { node, tMs: frame?.tMs ?? 0, loads }, { text, format });
  });

  // What stands on a kernel that fails, falls: from left to right.
  const before = useRef(phase);
  useLayoutEffect(() => {
    if (phase === 'failed' && before.current !== null && before.current !== 'failed' && element.current) {
      around.motion.fell(element.current, place);
    }
    before.current = phase;
  }, [phase, place, around.motion]);

  const { rect } = box;
  const hue = hueOf(box.tenant, around.tenants);
  const selected = around.selection !== null && box.members.includes(around.selection);
  const style = {
    left: rect.x - origin.x,
    top: rect.y - origin.y,
    width: rect.width,
    height: rect.height,
    '--tenant': colourOf(hue),
  };
  const drawn = (
    <div ref={faces} className={styles.faces}>
      {box.faces.map((face) => (
        <div
          key={face.rect.x - rect.x}
          className={styles.faceFrame}
          style={{ left: face.rect.x - rect.x, top: 0, width: face.rect.width, height: face.rect.height }}
        >
          <FaceView face={face} box={box} />
        </div>
      ))}
      <Head box={box} />
      {box.band && box.band.rect.width >= 40 && box.band.rect.height >= 20 ? <BandWords box={box} /> : null}
    </div>
  );

  // A place for what is in the hand is drawn by the one who knows what it costs.
  if (box.slot) return null;
  // A partition that nobody named is the host's own: drawn, but no item of its own.
  if (box.implied) {
    return (
      <div ref={element} role="none" className={styles.box} style={style} data-edge={box.edge}>
        {drawn}
        {box.floor ? (
          <FloorView floor={box.floor} origin={rect} parent={box.id} level={level} first={place} siblings={siblings} />
        ) : null}
      </div>
    );
  }
  const inside = box.floor !== null && box.floor.boxes.length > 0;
  const { frame } = usePlayback.getState();
  const { topology } = useDocument.getState();
  const naming = { text, format, nodes: around.nodes };
  const whys = frame && part ? box.members.map((id) => part.whyWords(frame, topology, id, naming, exposed)) : [];
  const why = whys.find((words) => words !== null);
  return (
    <div
      ref={element}
      role="treeitem"
      className={styles.box}
      style={style}
      data-node={box.id}
      data-edge={box.edge}
      data-detail={box.detail}
      data-selected={selected || undefined}
      data-carried={around.moving === box.id || undefined}
      aria-label={speakBox(box, parent, phase, { text, format, nodes: around.nodes })}
      aria-description={why ?? undefined}
      title={why ?? undefined}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={selected}
      aria-expanded={inside ? true : box.closed ? false : undefined}
      tabIndex={around.current !== null && box.members.includes(around.current) ? 0 : -1}
    >
      {drawn}
      {box.floor ? <FloorView floor={box.floor} origin={rect} parent={box.id} level={level + 1} /> : null}
      <i className={styles.lip} data-part="lip" aria-hidden="true" />
    </div>
  );
});
