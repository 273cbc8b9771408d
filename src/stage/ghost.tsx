// The thing in the hand while it is dragged. Drawn over the whole page; the drag layer moves it.
import { createPortal } from 'react-dom';
import { useFormat, useText } from '../locales/text.ts';
import type { Host, Sandbox } from '../topology/topology.ts';
import { FACTS, sizeOf } from './facts.ts';
import { setGhost } from './ghost-place.ts';
import styles from './ground.module.css';
import handStyles from './hand.module.css';
import { materialFill } from './materials.tsx';
import { handName } from './names.ts';
import { wallLines } from './walls.ts';

const WIDTH = 104;
const HEIGHT = 84;

export function Ghost({ node }: { readonly node: Sandbox | Host }) {
  const text = useText();
  const format = useFormat();
  const size = node.kind === 'host' ? null : sizeOf(node);
  return createPortal(
    <div className={handStyles.ghost} ref={setGhost} aria-hidden="true">
      <div className={handStyles.ghostThing}>
        <GhostDrawing node={node} />
        <b>{handName(node, text)}</b>
        {size ? (
          <span>
            {text('stage.figure.size', { vcpus: format.count(size.vcpus), memory: format.MiB(size.memoryMiB) })}
          </span>
        ) : null}
      </div>
    </div>,
    document.body,
  );
}

/** What it looks like, small: wall, kernel, layers. Also stands beside its name where it is picked up. */
export function GhostDrawing({
  node,
  width = WIDTH,
  height = HEIGHT,
}: {
  node: Sandbox | Host;
  width?: number;
  height?: number;
}) {
  if (node.kind === 'host') {
    return (
      <svg width={width} height={height} aria-hidden="true">
        <rect y={height * 0.4} width={width} height={height * 0.2} style={{ fill: materialFill('kernel') }} />
        <rect y={height * 0.6} width={width} height={height * 0.4} className={styles.metal} />
      </svg>
    );
  }
  const band = FACTS.band(node, EMPTY_HOST) === null ? 0 : height * 0.28;
  const beds = FACTS.layers(node, EMPTY).slice(0, 2);
  const bed = Math.min(15, height * 0.18);
  return (
    <svg width={width} height={height} aria-hidden="true">
      <rect width={width} height={height} className={handStyles.ghostPaper} />
      {band > 0 ? (
        <rect y={height - band} width={width} height={band} style={{ fill: materialFill('kernel') }} />
      ) : null}
      {beds.map((fact, index) => (
        <rect
          key={fact.layer}
          y={height - (index + 1) * bed}
          width={width}
          height={bed}
          style={{ fill: materialFill(`bed-${fact.bed}`) }}
        />
      ))}
      {wallLines(FACTS.edge(node.kind), width, height).map((line) => (
        <path
          key={line.d}
          d={line.d}
          className={line.dashed ? handStyles.ghostDashed : handStyles.ghostWall}
          style={{ strokeWidth: line.width }}
        />
      ))}
    </svg>
  );
}

const EMPTY = { hosts: [], definitions: { platforms: [], images: [], workloads: [] } };
const EMPTY_HOST: Host = { id: '', kind: 'host', platform: '', cores: 1, memoryBytes: 0, children: [] };
