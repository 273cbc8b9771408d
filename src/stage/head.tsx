// The words in a box: its name, one figure or its size, how many it is, and the name of its kernel on the band.
import { useFormat, useText } from '../locales/text.ts';
import styles from './box.module.css';
import { imageOf, sizeOf } from './facts.ts';
import { NAMED } from './measures.ts';
import type { BoxScene } from './scene.ts';
import { type Surroundings, useSurroundings } from './surroundings.ts';

/** From these widths on a box that holds others has room for its vCPUs, and for its memory too. */
const WITH_SIZE = 150;
const WITH_MEMORY = 190;

export function Head({ box }: { readonly box: BoxScene }) {
  const text = useText();
  const format = useFormat();
  const { nodes, scale } = useSurroundings();
  if (box.edge === 'none') return null;
  const width = box.faces[0]?.rect.width ?? box.rect.width;
  // A glyph has a name where there is room for one, in the place where that of a box is; all that it stands for, or how many, else.
  const glyph = box.detail !== 'box';
  if (width < NAMED || (glyph && box.folded)) {
    if (!box.folded || width < 26) return null;
    const times = text('stage.times', { count: format.count(box.count) });
    const called = `${sharedName(box, nodes)} ${times}`.trimStart();
    return <div className={styles.badge}>{called.length * LETTER * scale + 10 <= width ? called : times}</div>;
  }
  const node = nodes.get(box.id);
  const size = node && node.kind !== 'host' && box.floor ? sizeOf(node) : null;
  // What things stand in shows its size while it runs; what runs by itself shows what it uses.
  const atRest =
    size && width > WITH_SIZE
      ? text(width > WITH_MEMORY ? 'stage.figure.size' : 'stage.figure.vcpus', {
          vcpus: format.count(size.vcpus),
          memory: format.MiB(size.memoryMiB),
        })
      : '';
  const faces = box.faces.length > 1 ? box.faces : box.faces.slice(0, 1);
  return faces.map((face, index) => (
    <div
      key={face.rect.x}
      className={box.floor ? styles.headRow : styles.head}
      data-grip=""
      style={{ left: face.rect.x - box.rect.x, width: face.rect.width }}
    >
      <span className={styles.name}>
        {box.name}
        {box.folded ? (
          <span className={styles.times}> {text('stage.times', { count: format.count(box.count) })}</span>
        ) : null}
      </span>
      {index === 0 && !glyph ? <span className={styles.figure} data-part="figure" data-rest={atRest} /> : null}
    </div>
  ));
}

/** Rough width of a letter in the figure's type. */
const LETTER = 5.6;

/** What all that is drawn as one field has in common: its own name when it is one, else the image; empty for a mixture. */
function sharedName(box: BoxScene, nodes: Surroundings['nodes']): string {
  if (box.members.length === 1) return box.name;
  const images = new Set<string>();
  for (const id of box.members) {
    const node = nodes.get(id);
    if (!node || node.kind === 'host') return '';
    images.add(imageOf(node));
    if (images.size > 1) return '';
  }
  return [...images][0] ?? '';
}

export function BandWords({ box }: { readonly box: BoxScene }) {
  const text = useText();
  const { scale } = useSurroundings();
  const { band, rect } = box;
  if (!band || box.edge === 'none') return null;
  const own = text(`stage.band.${band.label}`);
  // Where the kernel's own name does not fit, its family does.
  const label =
    own.length * LETTER * scale + 14 <= band.rect.width || band.label === 'zvm' ? own : text('stage.band.host');
  const wide = band.rect.width >= 170 * scale && band.standing > 0 && !box.implied;
  const words = wide ? text('stage.band.guestStanding', { label, count: band.standing }) : label;
  const { x, y, width, height } = band.rect;
  const style = { left: x - rect.x, top: y - rect.y, width, height };
  // Twice: as read on the hatch ahead of the band, and as read on the band as far as it is laid.
  return (
    <>
      <span className={styles.bandWordsAhead} style={style} aria-hidden="true">
        {words}
      </span>
      <span className={styles.bandWords} style={style} data-part="words">
        {words}
      </span>
    </>
  );
}
