// Shows a change of scene: what goes leaves the picture before, what stays moves from where it was, what is new comes from what it
// stands in, or from the hand above. Only opacity and transforms, so that nothing is laid out again for it.
import type { NodeId } from '../../../topology/topology.ts';
import type { PictureBefore } from './picture-before.ts';
import { type Score, type Span, scoreOf, turnOf } from './score.ts';
import { ownParts, type Thing, thingsOn } from './things.ts';

const EASE_OUT = 'cubic-bezier(0.2, 0.7, 0.2, 1)';
const EASE_SETTLE = 'cubic-bezier(0.3, 1.25, 0.5, 1)';
/** From so high above its floor a newcomer comes, and so far up goes what leaves; pixels. */
const ABOVE = 26;
const LIFTED = 14;
interface Offset {
  readonly x: number;
  readonly y: number;
}

/** Differences below are not seen. */
const SEEN = 0.5;
/** Beyond, words on a thing would be torn, so that its walls take their new place at once. */
const STRETCHED = 2.5;

/** `pairs`: for each thing that was there before, which one it was. Gives back all that moves from now on. */
export function playChange(
  stage: HTMLElement,
  drawn: HTMLElement,
  before: PictureBefore,
  pairs: ReadonlyMap<NodeId, NodeId>,
): readonly Animation[] {
  // What the stage would show by itself is part of this.
  for (const own of drawn.getAnimations({ subtree: true })) {
    if (own.effect instanceof KeyframeEffect && own.effect.target !== drawn) own.cancel();
  }
  const now = thingsOn(stage).filter(({ element }) => drawn.contains(element));
  const was = (thing: Thing): Thing | undefined => {
    const id = pairs.get(thing.id) ?? (thing.id.startsWith('+') ? thing.id : undefined);
    return id === undefined ? undefined : before.things.get(id);
  };
  const staying = new Map(now.flatMap((thing) => ((old) => (old ? [[thing, old] as const] : []))(was(thing))));
  const kept = new Set([...staying.values()].map(({ id }) => id));
  const holding = withAllAbove([...staying.keys()]);
  // Hosts are the ground: one gives way to the other while what stays moves.
  const boxes = now.filter(isBox);
  const entering = boxes.filter(
    (thing) => !staying.has(thing) && (holding.has(thing) || isOutermost(thing, staying, holding)),
  );
  const goes = [...before.things.values()].filter((thing) => isBox(thing) && !kept.has(thing.id));
  const offsets = new Map<Thing, Offset>();
  for (const thing of now) offsets.set(thing, offsetOf(thing, staying.get(thing), offsets));
  const led = new Map<Thing, Offset>();
  const by = new Map([...staying].map(([thing, old]) => [old, thing]));
  for (const old of before.things.values()) led.set(old, offsetOf(old, by.get(old), led));
  const moving = [...staying].some(([thing, old]) => {
    if (!isBox(thing)) return false;
    if (old.edge !== thing.edge) return true;
    const { x, y } = ownOffset(thing, offsets);
    return isSeen(x, y) || Math.abs(old.width - thing.width) > SEEN;
  });
  const score = scoreOf({ leaving: goes.length > 0, moving, entering: entering.length > 0 });
  return [
    ...leave(goes, before, kept, score),
    ...blend(
      drawn,
      before,
      [...staying].flatMap(([{ edge }, old]) => (edge === old.edge ? [old.id] : [])),
      score,
    ),
    ...[...staying].flatMap(([thing, old]) => move(thing, old, offsets, score)),
    ...[...staying].flatMap(([thing, old]) => goAlong(thing, old, before, led, score)),
    ...bedsThatCome(staying, before, score),
    ...groundThatComes(
      now.filter((thing) => !isBox(thing) && !staying.has(thing)),
      score,
    ),
    ...enter(entering, holding, score),
  ];
}

const isBox = ({ edge }: Thing): boolean => edge !== undefined;

/** How far from its own place the same thing is in the other picture; what is in one only moves with what it stands in. */
function offsetOf(thing: Thing, other: Thing | undefined, known: ReadonlyMap<Thing, Offset>): Offset {
  if (other) return { x: other.x - thing.x, y: other.y - thing.y };
  return (thing.above && known.get(thing.above)) ?? STILL;
}

function withAllAbove(things: readonly Thing[]): ReadonlySet<Thing> {
  const all = new Set<Thing>();
  for (const thing of things) for (let one = thing.above; one; one = one.above) all.add(one);
  return all;
}

/** What stands in a newcomer comes with it, unless that holds something that was there. */
function isOutermost({ above }: Thing, staying: ReadonlyMap<Thing, Thing>, holding: ReadonlySet<Thing>): boolean {
  return above === null || !isBox(above) || staying.has(above) || holding.has(above);
}

function leave(
  goes: readonly Thing[],
  { likeness, things }: PictureBefore,
  kept: ReadonlySet<NodeId>,
  { leave: span }: Score,
): Animation[] {
  const holding = withAllAbove([...things.values()].filter(({ id }) => kept.has(id)));
  const gone = (thing: Thing): boolean => isBox(thing) && !kept.has(thing.id) && !holding.has(thing);
  return goes.flatMap((thing) => {
    const element = likeness.get(thing.id);
    // What stands in something that goes as a whole goes with it.
    if (!element || (thing.above && gone(thing.above))) return [];
    const parts = gone(thing) ? [element] : ownParts(element);
    return parts.map((part) =>
      part.animate(
        { opacity: [1, 0], transform: ['none', `translateY(${-LIFTED}px)`] },
        { delay: span.from, duration: span.for, easing: 'ease-in', fill: 'both' },
      ),
    );
  });
}

/** From the picture before to the present one: bands, strips and figures give way; what stays is shown in the present one alone. */
function blend(
  drawn: HTMLElement,
  { layer, likeness }: PictureBefore,
  unchanged: readonly NodeId[],
  { move: span }: Score,
): Animation[] {
  const hidden = { delay: span.from, duration: span.for, fill: 'forwards' } as const;
  return [
    drawn.animate({ opacity: [0, 0] }, { duration: span.from, fill: 'backwards' }),
    layer.animate({ opacity: [1, 0] }, { delay: span.from, duration: span.for / 2, easing: 'linear', fill: 'both' }),
    ...unchanged.flatMap((id) => {
      const faces = likeness.get(id)?.firstElementChild;
      return faces && likeness.get(id)?.dataset.edge ? [faces.animate({ opacity: [0, 0] }, hidden)] : [];
    }),
  ];
}

function move(thing: Thing, old: Thing, offsets: ReadonlyMap<Thing, Offset>, { move: span }: Score): Animation[] {
  const timing = { delay: span.from, duration: span.for, easing: EASE_OUT, fill: 'backwards' } as const;
  const { x, y } = ownOffset(thing, offsets);
  const faces = thing.element.firstElementChild;
  const scale = scaleTo(thing, old);
  return [
    ...(isSeen(x, y) ? [thing.element.animate({ transform: [`translate(${x}px, ${y}px)`, 'none'] }, timing)] : []),
    ...(faces && scale ? [faces.animate({ transform: [scale, 'none'], transformOrigin: CORNER }, timing)] : []),
    // In another kind of wall: the one turns into the other on the way.
    ...(faces && thing.edge !== old.edge ? [faces.animate({ opacity: [0, 1] }, timing)] : []),
  ];
}

/** In the picture before, what stays goes the same way while it gives way. */
function goAlong(
  thing: Thing,
  old: Thing,
  { likeness }: PictureBefore,
  led: ReadonlyMap<Thing, Offset>,
  { move: span }: Score,
): Animation[] {
  const element = likeness.get(old.id);
  if (!element) return [];
  const timing = { delay: span.from, duration: span.for, easing: EASE_OUT, fill: 'both' } as const;
  const { x, y } = ownOffset(old, led);
  const scale = thing.edge === old.edge ? null : scaleTo(old, thing);
  const faces = element.firstElementChild;
  return [
    ...(isSeen(x, y) ? [element.animate({ transform: ['none', `translate(${x}px, ${y}px)`] }, timing)] : []),
    ...(faces && scale ? [faces.animate({ transform: ['none', scale], transformOrigin: CORNER }, timing)] : []),
  ];
}

const CORNER = ['0 0', '0 0'];
const STILL: Offset = { x: 0, y: 0 };

const isSeen = (x: number, y: number): boolean => Math.hypot(x, y) > SEEN;

/** Besides what moves it with the thing it is drawn in. */
function ownOffset(thing: Thing, offsets: ReadonlyMap<Thing, Offset>): Offset {
  const own = offsets.get(thing) ?? STILL;
  const above = (thing.above && offsets.get(thing.above)) ?? STILL;
  return { x: own.x - above.x, y: own.y - above.y };
}

/** What makes the walls of one thing as large as those of another; null: they are, or it is a host, or would be torn. */
function scaleTo(from: Thing, to: Thing): string | null {
  const [wider, higher] = [to.width / from.width, to.height / from.height];
  const most = Math.max(wider, higher, 1 / wider, 1 / higher);
  return !isBox(from) || most > STRETCHED || most < 1.01 ? null : `scale(${wider}, ${higher})`;
}

/** Layers are there before what reads them, and whose things are is said when they have come. */
function bedsThatCome(
  staying: ReadonlyMap<Thing, Thing>,
  { likeness }: PictureBefore,
  { move, enter }: Score,
): Animation[] {
  return [...staying].flatMap(([thing, old]) => {
    const before = new Set(beds(likeness.get(old.id)).map(placeOf));
    return beds(thing.element)
      .filter((bed) => !before.has(placeOf(bed)))
      .map((bed) => {
        const span: Span = 'held' in bed.dataset || enter.for === 0 ? move : enter;
        return bed.animate({ opacity: [0, 1] }, { delay: span.from, duration: span.for, fill: 'backwards' });
      });
  });
}

function groundThatComes(hosts: readonly Thing[], { move }: Score): Animation[] {
  return hosts.flatMap(({ element }) =>
    ownParts(element).map((part) =>
      part.animate({ opacity: [0, 1] }, { delay: move.from, duration: move.for, fill: 'backwards' }),
    ),
  );
}

/** Strips and roofs of a thing's own floor. */
function beds(element: Element | undefined): readonly HTMLElement[] {
  return (element ? ownParts(element) : []).filter(
    ({ parentElement }) => parentElement?.getAttribute('role') === 'group',
  );
}

const placeOf = ({ style }: HTMLElement): string => [style.left, style.top, style.width, style.height].join();

function enter(entering: readonly Thing[], holding: ReadonlySet<Thing>, score: Score): Animation[] {
  const inOrder = [...entering].sort((a, b) => a.x - b.x);
  return inOrder.flatMap((thing, order) => {
    const span = turnOf(order, inOrder.length, score);
    const timing = { delay: span.from, duration: span.for, fill: 'backwards' } as const;
    const parts = holding.has(thing) ? ownParts(thing.element) : [thing.element];
    // Nothing is pointed at before it is there.
    const pointedAt = thing.element.animate(
      { outlineColor: ['transparent', 'transparent'] },
      { duration: span.from, fill: 'backwards' },
    );
    const lip = thing.element.querySelector(':scope > [data-part="lip"]');
    return [
      pointedAt,
      ...parts.flatMap((part) => [
        part.animate({ transform: [`translateY(${-ABOVE}px)`, 'none'] }, { ...timing, easing: EASE_SETTLE }),
        part.animate({ opacity: [0, 1] }, timing),
      ]),
      ...(lip ? [lip.animate({ opacity: [0, 1, 0] }, timing)] : []),
    ];
  });
}
