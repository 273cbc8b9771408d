// The one path by which mouse, touch, pick-and-place and keyboard put things somewhere: lift, aim, land or let go. The
// document changes only in `land`, by one edit. Where the pointer is, and how it looks, is the stage's business.
import type { Edit } from '../topology/edit.ts';
import { apply } from '../topology/edit.ts';
import type { Refusal } from '../topology/placement.ts';
import { place } from '../topology/placement.ts';
import type { Host, NodeId, Sandbox, Topology } from '../topology/topology.ts';
import { find } from '../topology/tree.ts';
import { useDocument } from './document.ts';
import { editDocument } from './editing.ts';
import { foresee } from './playback.ts';
import type { Carrying } from './view.ts';
import { useView } from './view.ts';

/** Milliseconds of holding still over a place before the thread is asked what it would come to. */
const STILL_MS = 60;

let asked: ReturnType<typeof setTimeout> | undefined;

/** Takes something into the hand; whatever was in it before is put back. Where nothing may be changed, the hand stays empty. */
export function lift(what: Carrying['what'], mode: Carrying['mode']): void {
  clearTimeout(asked);
  if (useDocument.getState().readOnly) return;
  useView.getState().lift({ what, mode, over: null, refusal: null, preview: null });
}

/** Points at a place (null: nowhere in particular): says at once whether it would do, and a little later what it costs. */
export function aim(over: NodeId | null): void {
  const { carrying, hover } = useView.getState();
  if (!carrying || (carrying.over === over && over !== null)) return;
  clearTimeout(asked);
  const { topology } = useDocument.getState();
  const node = carried(topology, carrying);
  const refusal = over !== null && node && node.kind !== 'host' ? place(topology, node, over) : null;
  hover(over, refusal, null);
  if (refusal || (over === null && node?.kind !== 'host')) return;
  asked = setTimeout(() => void preview(over), STILL_MS);
}

/**
 * Puts down what is in the hand where it was last aimed at. Returns null when it stands there now; a refusal when it may
 * not, and then it is still in the hand. Aimed at nowhere, it is put back (hosts stand on the ground and always land).
 */
export function land(): Refusal | null {
  const { carrying, release, announce, mark } = useView.getState();
  if (!carrying) return null;
  const edit = landing(carrying, useDocument.getState().freshId);
  if (!edit) {
    letGo();
    return null;
  }
  const refusal = carrying.refusal ?? editDocument(edit);
  if (refusal) {
    announce({ type: 'refused', refusal });
    return refusal;
  }
  clearTimeout(asked);
  // First: whoever hears that the hand is empty knows what has landed.
  if (edit.type === 'add') mark(edit.node.id);
  release();
  return null;
}

/** Puts back what is in the hand; nothing has happened. */
export function letGo(): void {
  const { carrying, release, announce } = useView.getState();
  clearTimeout(asked);
  if (!carrying) return;
  const node = carried(useDocument.getState().topology, carrying);
  release();
  if (node) announce({ type: 'put-back', name: node.name ?? node.id });
}

/** What is in the hand, as a node. */
export function carried(topology: Topology, carrying: Carrying): Sandbox | Host | null {
  return carrying.what.type === 'new' ? carrying.what.node : find(topology, carrying.what.id);
}

async function preview(over: NodeId | null): Promise<void> {
  const { carrying } = useView.getState();
  const { topology } = useDocument.getState();
  // Any id will do that nobody has: what is only foreseen uses none up.
  const edit = carrying && landing(carrying, (base) => (find(topology, base) ? `${base}-foreseen` : base));
  if (!carrying || !edit) return;
  const applied = apply(topology, edit);
  if (!applied.ok) return;
  const foreseen = await foresee(applied.topology);
  const now = useView.getState();
  if (foreseen && now.carrying?.what === carrying.what && now.carrying.over === over) {
    now.hover(over, now.carrying.refusal, foreseen);
  }
}

/** The edit that landing now would be; null when there is nothing to do. */
function landing(carrying: Carrying, freshId: (base: string) => NodeId): Edit | null {
  const { what, over } = carrying;
  if (what.type === 'move') return over === null ? null : { type: 'move', node: what.id, to: over };
  if (what.node.kind === 'host') return { type: 'add', parent: null, node: withFreshIds(what.node, freshId) };
  return over === null ? null : { type: 'add', parent: over, node: withFreshIds(what.node, freshId) };
}

/** The same subtree under ids of its own, made from the ids it has. */
export function withFreshIds<N extends Sandbox | Host>(node: N, freshId: (base: string) => NodeId): N {
  return { ...node, id: freshId(node.id), children: node.children.map((child) => withFreshIds(child, freshId)) };
}
