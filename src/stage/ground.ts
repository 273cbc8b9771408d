// Where the stage lies on the page, for whoever carries something over it: one stage at a time offers itself here, and the
// drag layer asks it. Keeps no state of the document.
import type { NodeId } from '../topology/topology.ts';

export interface Ground {
  /** The scrolling element of the stage. */
  readonly element: HTMLElement;
  /** The node at a point of the window; `null` where there is none, `undefined` outside the stage. */
  nodeAt(clientX: number, clientY: number): NodeId | null | undefined;
  /** Says where something was let go, so that it is seen coming from there. */
  letGoAt(id: NodeId, clientX: number, clientY: number): void;
  /** Takes the keyboard focus, to choose among places. */
  focus(): void;
  /** Gives the keyboard focus to a thing, or to what it is drawn in. */
  focusOn(id: NodeId): void;
}

let offered: Ground | null = null;

/** Offers a stage; gives back the way to withdraw it. */
export function offerGround(ground: Ground): () => void {
  offered = ground;
  return () => {
    if (offered === ground) offered = null;
  };
}

export const currentGround = (): Ground | null => offered;
