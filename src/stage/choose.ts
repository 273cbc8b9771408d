// Choosing a place without pointing: lift, step through the places that would accept it, land, or let go. Every step is said
// aloud; places that refuse are passed over unless they are asked for, and then they say why.
import { createFormat, createText, currentLocale } from '../locales/text.ts';
import { aim, carried, land, letGo, lift } from '../store/carrying.ts';
import { useDocument } from '../store/document.ts';
import type { Carrying } from '../store/view.ts';
import { useView } from '../store/view.ts';
import type { Refusal } from '../topology/placement.ts';
import { places } from '../topology/placement.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { currentGround } from './ground.ts';
import { indexTopology } from './index-topology.ts';
import { handName, kindWord, placeName } from './names.ts';
import { reasonOf } from './reason.ts';
import type { InHand } from './surroundings.ts';

export type Offered = Omit<InHand, 'over' | 'refusal' | 'preview'>;

export interface Place {
  readonly id: NodeId;
  readonly refusal: Refusal | null;
}

/** All places with their answers, in tree order; a thing is not offered the place where it stands, nor itself. */
export function placesFor(topology: Topology, carrying: Carrying): readonly Place[] {
  const node = carried(topology, carrying);
  if (!node || node.kind === 'host') return [];
  const moving = carrying.what.type === 'move' ? carrying.what.id : undefined;
  const { parents } = indexTopology(topology);
  const stands = moving === undefined ? undefined : parents.get(moving);
  const inside = (id: NodeId): boolean => {
    for (let at: NodeId | undefined = id; at !== undefined; at = parents.get(at)) if (at === moving) return true;
    return false;
  };
  return places(topology, node, moving).filter(({ id }) => id !== stands && (moving === undefined || !inside(id)));
}

/** What is in the hand with every place's answer; null when there is no such thing. */
export function offered(topology: Topology, what: Carrying['what'], mode: Carrying['mode']): Offered | null {
  const lifted = { what, mode, over: null, refusal: null, preview: null };
  const node = carried(topology, lifted);
  if (!node) return null;
  const places = placesFor(topology, lifted);
  const legal = places.filter(({ refusal }) => refusal === null);
  const numbers = mode === 'pick' ? legal.map(({ id }, index) => [id, index + 1] as const) : [];
  return { node, places, numbers: new Map(numbers), moving: what.type === 'move' ? what.id : null, mode };
}

let returnTo: HTMLElement | null = null;

/** Takes something up by key; the stage gets the focus and the first place that would take it is aimed at. */
export function liftByKeyboard(what: Carrying['what'], from: HTMLElement | null): void {
  returnTo = from;
  lift(what, 'keyboard');
  const { carrying, announce } = useView.getState();
  if (!carrying) return;
  const { topology } = useDocument.getState();
  const node = carried(topology, carrying);
  const { text } = words(topology);
  currentGround()?.focus();
  if (!node) return;
  const name = handName(node, text);
  if (node.kind === 'host') {
    announce({ type: 'lifted', words: text('stage.say.ground', { name }) });
    aim(null);
    return;
  }
  const legal = placesFor(topology, carrying).filter(({ refusal }) => refusal === null);
  const [first] = legal;
  if (!first) {
    announce({ type: 'lifted', words: text('stage.say.nowhere', { name }) });
    return;
  }
  const lifted = { name, count: legal.length, first: spokenPlace(topology, first.id) };
  announce({ type: 'lifted', words: text('stage.say.lifted', lifted) });
  aim(first.id);
}

/** Steps to the next (1) or previous (-1) place, to the first (-Infinity) or last (Infinity). */
export function step(by: number, refusedToo: boolean): void {
  const { carrying, announce } = useView.getState();
  const { topology } = useDocument.getState();
  if (!carrying) return;
  const all = placesFor(topology, carrying);
  const legal = all.filter(({ refusal }) => refusal === null);
  const offered = refusedToo ? all : legal;
  if (offered.length === 0) return;
  const at = offered.findIndex(({ id }) => id === carrying.over);
  const wanted = by === Infinity ? offered.length - 1 : by === -Infinity ? 0 : at < 0 && by < 0 ? -1 : at + by;
  const next = offered[(wanted + offered.length) % offered.length];
  if (!next) return;
  aim(next.id);
  const { text, format, nodes } = words(topology);
  const place = spokenPlace(topology, next.id);
  announce(
    next.refusal
      ? text('stage.say.refused', { place, reason: reasonOf(text, next.refusal, nodes) })
      : text('stage.say.place', {
          place,
          number: format.count(legal.indexOf(next) + 1),
          count: format.count(legal.length),
        }),
  );
}

/** Puts it down where it is aimed; true when it stands there now. */
export function putDown(): boolean {
  const refused = land() !== null;
  if (!refused) returnTo = null;
  return !refused;
}

/** Lets go, and gives the focus back to where the thing was taken from. */
export function putBack(): void {
  letGo();
  returnTo?.focus();
  returnTo = null;
}

/** A place as it is said aloud: `VM vm-2`, `host IBM z`. */
export function spokenPlace(topology: Topology, id: NodeId): string {
  const naming = words(topology);
  const node = naming.nodes.get(id);
  const name = placeName(id, naming);
  return node ? naming.text('stage.speak.one', { kind: kindWord(naming.text, node.kind), name }) : name;
}

function words(topology: Topology) {
  const locale = currentLocale();
  return { text: createText(locale), format: createFormat(locale), nodes: indexTopology(topology).nodes };
}
