// The stage as a function of what it is given: document, frame, selection, what is in the hand. Asks no store and changes
// nothing; stage.tsx connects it.
import type { KeyboardEventHandler, PointerEventHandler, ReactNode, Ref } from 'react';
import { useMemo } from 'react';
import { useText } from '../locales/text.ts';
import type { Frame } from '../simulation/frame.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { useLater } from '../ui/later.ts';
import { hands } from './hands.ts';
import { HostView } from './host-view.tsx';
import { indexTopology } from './index-topology.ts';
import { layout } from './layout.ts';
import type { LiveSource } from './live.ts';
import { LiveContext, stillSource } from './live.ts';
import { MarginView } from './margin-view.tsx';
import { Materials } from './materials.tsx';
import type { Motion } from './motion.ts';
import { STILL } from './motion.ts';
import type { Scene } from './scene.ts';
import styles from './stage.module.css';
import type { InHand, Surroundings } from './surroundings.ts';
import { InHandContext, SurroundingsContext } from './surroundings.ts';

export interface StageViewProps {
  readonly topology: Topology;
  /** The moment that is shown; `source` goes on from there. */
  readonly frame?: Frame | null;
  readonly source?: LiveSource;
  readonly width: number;
  readonly height?: number;
  /** Worked out beforehand, when the caller needs it too. */
  readonly scene?: Scene;
  readonly selection?: NodeId | null;
  readonly current?: NodeId | null;
  readonly inHand?: InHand | null;
  readonly motion?: Motion;
  readonly treeRef?: Ref<HTMLDivElement>;
  readonly onKeyDown?: KeyboardEventHandler;
  readonly onPointerDown?: PointerEventHandler;
  readonly onFocus?: React.FocusEventHandler;
  readonly onBlur?: React.FocusEventHandler;
  readonly children?: ReactNode;
}

export function StageView(props: StageViewProps) {
  const { topology, frame = null, width, height, selection = null, inHand = null, motion = STILL } = props;
  const text = useText();
  const part = useLater(hands);
  const still = useMemo(() => stillSource(frame), [frame]);
  const source = props.source ?? still;
  const ownScene = useMemo(
    () => layout(topology, frame, { width, selection, ...(height === undefined ? {} : { height }) }),
    [topology, frame, width, height, selection],
  );
  const scene = props.scene ?? ownScene;
  const current = props.current ?? selection ?? topology.hosts[0]?.id ?? null;
  const moving = inHand?.moving ?? null;
  const around = useMemo<Surroundings>(
    () => ({ ...indexTopology(topology), selection, current, moving, motion, scale: scene.scale }),
    [topology, selection, current, moving, motion, scene.scale],
  );
  const [first] = scene.hosts;
  return (
    <LiveContext value={source}>
      <SurroundingsContext value={around}>
        <Materials />
        <div
          className={styles.scene}
          style={{ width: scene.width, height: scene.height, '--scale': scene.scale }}
          data-carrying={inHand?.mode}
        >
          {first && scene.margin.length > 0 ? <MarginView names={scene.margin} host={first} /> : null}
          <div
            ref={props.treeRef}
            role="tree"
            tabIndex={-1}
            aria-label={text('stage.tree')}
            className={styles.tree}
            onKeyDown={props.onKeyDown}
            onPointerDown={props.onPointerDown}
            onFocus={props.onFocus}
            onBlur={props.onBlur}
          >
            <InHandContext value={inHand}>
              {scene.hosts.map((host, index) => (
                <HostView key={host.id} host={host} place={index + 1} siblings={scene.hosts.length} />
              ))}
            </InHandContext>
          </div>
          {part && inHand ? <part.HandLayer scene={scene} inHand={inHand} /> : null}
          {props.children}
        </div>
      </SurroundingsContext>
    </LiveContext>
  );
}
