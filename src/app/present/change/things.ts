// What stands on the stage, as it is drawn at this moment: every host and box with its place, those around before those within.
import type { NodeId } from '../../../topology/topology.ts';

export interface Thing {
  readonly id: NodeId;
  readonly element: HTMLElement;
  /** What wall is drawn around it; a host has none. */
  readonly edge: string | undefined;
  /** The thing it is drawn in. */
  readonly above: Thing | null;
  /** In the stage's own measure, from its upper left corner: whatever moves or enlarges it at this moment counts. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const THING = '[data-node]';

export function thingsOn(stage: HTMLElement): readonly Thing[] {
  const around = stage.getBoundingClientRect();
  // The page may be drawn larger than it is laid out.
  const unit = stage.offsetWidth > 0 ? around.width / stage.offsetWidth : 1;
  const known = new Map<Element, Thing>();
  for (const element of stage.querySelectorAll<HTMLElement>(`[role="treeitem"]${THING}`)) {
    const rect = element.getBoundingClientRect();
    known.set(element, {
      id: element.dataset.node ?? '',
      element,
      edge: element.dataset.edge,
      above: known.get(element.parentElement?.closest(THING) as Element) ?? null,
      x: (rect.left - around.left) / unit,
      y: (rect.top - around.top) / unit,
      width: rect.width / unit,
      height: rect.height / unit,
    });
  }
  return [...known.values()];
}

/** The parts of a thing that are drawn for it alone: its faces and words, and the strips and roofs of its floor; no things. */
export function ownParts(element: Element): readonly HTMLElement[] {
  return [...element.children].flatMap((child) => {
    if (!(child instanceof HTMLElement) || child.matches(THING))
      return child instanceof SVGElement ? asDrawn(child) : [];
    // A floor is no box of its own, and a partition that nobody named is no thing.
    return child.getAttribute('role') === 'group' || child.querySelector(THING) ? ownParts(child) : [child];
  });
}

/** A drawing of a thing is moved and hidden like its other parts. */
function asDrawn(drawing: SVGElement): HTMLElement[] {
  return [drawing as unknown as HTMLElement];
}
