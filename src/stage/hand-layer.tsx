// What is shown while something is in the hand: floors that would take it are lit, numbered while picking; the one that
// refuses says why, on itself. Drawn above the section; the tree below stays as it is.
import { useFormat, useText } from '../locales/text.ts';
import type { Refusal } from '../topology/placement.ts';
import { type Found, findDrawn, lipOf, outermost, slotOf } from './geometry.ts';
import styles from './hand.module.css';
import { costLines } from './landing-place.tsx';
import { placeName } from './names.ts';
import { reasonOf } from './reason.ts';
import type { BoxScene, Rect, Scene } from './scene.ts';
import type { InHand } from './surroundings.ts';
import { useSurroundings } from './surroundings.ts';

export function HandLayer({ scene, inHand }: { readonly scene: Scene; readonly inHand: InHand }) {
  const { over, refusal } = inHand;
  return (
    <div className={styles.hand} aria-hidden="true">
      {inHand.places
        .filter((place) => place.refusal === null)
        .map((place) => (
          <LitFloor key={place.id} scene={scene} id={place.id} inHand={inHand} />
        ))}
      {over !== null && refusal ? <Callout scene={scene} id={over} refusal={refusal} /> : null}
      {over !== null && !refusal && inHand.preview ? <Cost scene={scene} id={over} inHand={inHand} /> : null}
    </div>
  );
}

function LitFloor({ scene, id, inHand }: { readonly scene: Scene; readonly id: string; readonly inHand: InHand }) {
  const lip = lipOf(scene, id);
  if (!lip) return null;
  const found = findDrawn(scene, id);
  const number = inHand.numbers.get(id);
  const aimed = inHand.over === id;
  const band = aimed && !found?.box ? found?.host.band?.rect : undefined;
  return (
    <>
      {band ? <div className={styles.litBand} style={at(band)} /> : null}
      <div className={styles.lit} data-aimed={aimed || undefined} style={at(lip)} />
      {number === undefined ? null : <Badge lip={lip} box={found?.box ?? null} number={number} />}
    </>
  );
}

interface BadgeProps {
  readonly lip: Rect;
  /** Null for a host. */
  readonly box: BoxScene | null;
  readonly number: number;
}

function Badge({ lip, box, number }: BadgeProps) {
  const format = useFormat();
  const { x, y } = badgeAt(lip, box);
  return (
    <span className={styles.number} style={{ left: x - 12, top: y - 12 }} data-number={number}>
      {format.count(number)}
    </span>
  );
}

/** Where a number stands: on the kernel that would take the thing, at the end that has no words; else over the floor. */
function badgeAt(lip: Rect, box: BoxScene | null): { x: number; y: number } {
  if (!box) return { x: lip.x + lip.width / 2, y: lip.y + 15 };
  const band = box.band?.rect;
  if (band && band.height >= 20) return { x: band.x + band.width - 15, y: band.y + band.height / 2 };
  return { x: box.rect.x + (box.floor ? 14 : box.rect.width / 2), y: lip.y - 25 };
}

/** Width that a refusal's words get. */
const CALLOUT = 232;

function Callout({ scene, id, refusal }: { readonly scene: Scene; readonly id: string; readonly refusal: Refusal }) {
  const text = useText();
  const format = useFormat();
  const { nodes } = useSurroundings();
  const found = findDrawn(scene, id);
  if (!found) return null;
  const name = placeName(id, { text, format, nodes });
  const width = Math.min(CALLOUT, scene.width - 16);
  const { left, foot, pin } = calloutAt(scene, found, width);
  return (
    <div className={styles.callout} style={{ left, width, bottom: scene.height - foot + PIN, '--pin': `${pin}px` }}>
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        <circle r="5.6" />
        <path d="M-4 4L4 -4" />
      </svg>
      <div>
        <b>{text(nodes.get(id)?.kind === 'host' ? 'stage.place.noHost' : 'stage.place.no', { name })}</b>
        <span>{reasonOf(text, refusal, nodes)}</span>
      </div>
    </div>
  );
}

/** Length of the line from a refusal's words to what refuses. */
const PIN = 30;

/** Where a refusal's words stand: over what refuses; a host's, where nothing stands on its floor, or over all of it. */
function calloutAt(scene: Scene, { host, box }: Found, width: number): { left: number; foot: number; pin: number } {
  const within = (left: number) => Math.max(8, Math.min(left, scene.width - width - 8));
  if (box) {
    // Beside the tenant's name on the roof, not through it.
    const at = box.rect.x + Math.min(box.rect.width - 10, Math.max(76, box.rect.width / 2));
    const left = within(at - 24);
    return { left, foot: box.rect.y, pin: Math.max(10, Math.min(width - 10, at - left)) };
  }
  const foot = (host.band?.rect ?? host.firmware ?? host.ground).y;
  const first = host.floor.boxes[0]?.rect;
  const last = host.floor.boxes.at(-1)?.rect;
  const before = first ? first.x - host.rect.x : host.rect.width;
  const after = last ? host.rect.x + host.rect.width - last.x - last.width : 0;
  if (after >= width + 24) return { left: host.rect.x + host.rect.width - width - 12, foot, pin: width / 2 };
  if (before >= width + 24) return { left: host.rect.x + 12, foot, pin: width / 2 };
  return { left: within(host.rect.x + 12), foot: host.floor.rect.y, pin: 14 };
}

/** Of the costs of a place, pixels: a line, and what is above and below of them. */
const COST_LINE = 15;
const COST_EDGES = 21;

/** From this width on the place itself says what it costs. */
const WITH_WORDS = 84;

/** Where no place could be drawn at its final size, the cost stands above what would take it. */
function Cost({ scene, id, inHand }: { readonly scene: Scene; readonly id: string; readonly inHand: InHand }) {
  const text = useText();
  const format = useFormat();
  const found = findDrawn(scene, id);
  if (!found || !inHand.preview) return null;
  const slot = slotOf(found.host.floor);
  if (slot && slot.rect.width >= WITH_WORDS) return null;
  const anchor = outermost(found.host, id)?.rect ?? slot?.rect ?? found.host.floor.rect;
  const width = 132;
  const left = Math.max(8, Math.min(anchor.x + anchor.width / 2 - width / 2, scene.width - width - 8));
  const lines = costLines(inHand.preview, text, format);
  // Where there is little air it stands lower, over what it is about, and all of it can be read.
  const bottom = scene.height - Math.max(anchor.y - 34, COST_LINE * (lines.length + 1) + COST_EDGES);
  return (
    <div className={styles.cost} style={{ left, width, bottom }}>
      <b>{text('stage.place.lands')}</b>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

const at = (rect: Rect) => ({ left: rect.x, top: rect.y, width: rect.width, height: rect.height });
