// The picture of the stage before a change of scene, kept over it until what stays, comes and goes has been shown. It is a likeness:
// nobody can press, focus or read anything in it.
import type { NodeId, Topology } from '../../../topology/topology.ts';
import styles from './change.module.css';
import { type Thing, thingsOn } from './things.ts';

export interface PictureBefore {
  readonly topology: Topology;
  readonly layer: HTMLElement;
  readonly things: ReadonlyMap<NodeId, Thing>;
  /** Each thing's element in the picture. */
  readonly likeness: ReadonlyMap<NodeId, HTMLElement>;
}

/** Takes the picture and lays it over the stage. */
export function takePicture(stage: HTMLElement, drawn: HTMLElement, topology: Topology): PictureBefore {
  const things = thingsOn(stage);
  const copy = drawn.cloneNode(true) as HTMLElement;
  const elements = [...copy.querySelectorAll<HTMLElement>('[role="treeitem"][data-node]')];
  const likeness = new Map(things.map(({ id }, at) => [id, elements[at] as HTMLElement]));
  for (const element of copy.querySelectorAll('[id],[role],[tabindex],[aria-label]')) {
    for (const name of ['id', 'tabindex', 'aria-label', 'aria-description', 'title']) element.removeAttribute(name);
    // What is a floor in it has to be known still.
    if (element.getAttribute('role') !== 'group') element.removeAttribute('role');
  }
  const layer = document.createElement('div');
  layer.className = styles.before ?? '';
  layer.inert = true;
  layer.setAttribute('aria-hidden', 'true');
  copy.style.inlineSize = `${drawn.offsetWidth}px`;
  copy.style.blockSize = `${drawn.offsetHeight}px`;
  layer.append(copy);
  stage.append(layer);
  copy.scrollTop = drawn.scrollTop;
  return { topology, layer, things: new Map(things.map((thing) => [thing.id, thing])), likeness };
}
