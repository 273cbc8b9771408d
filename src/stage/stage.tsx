// The stage of the page: connects stage-view.tsx to the stores, to the pointer and to the keys. Every change goes through
// store/carrying.ts or one edit of the document.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAsked } from '../store/asked.ts';
import { useDocument } from '../store/document.ts';
import { usePlayback } from '../store/playback.ts';
import { useView } from '../store/view.ts';
import { useLater } from '../ui/later.ts';
import { askedBy } from './asks.ts';
import { letGoAt } from './footprints.ts';
import { findDrawn, nodeAt } from './geometry.ts';
import { press } from './grip.ts';
import { offerGround } from './ground.ts';
import { hands } from './hands.ts';
import { useInHand } from './in-hand.ts';
import type { LiveSource } from './live.ts';
import { liveSource } from './live.ts';
import type { Motion } from './motion.ts';
import { followMotion, STILL } from './motion.ts';
import { useScene } from './scene-of-page.ts';
import { useSize } from './size.ts';
import styles from './stage.module.css';
import { StageView } from './stage-view.tsx';
import { focusItem, useTreeKeys } from './use-tree-keys.ts';

const source: LiveSource = liveSource(
  () => usePlayback.getState().frame,
  (changed) => usePlayback.subscribe((now, before) => now.frame !== before.frame && changed()),
);

export function Stage() {
  const element = useRef<HTMLDivElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  const wanted = useDocument((state) => state.topology);
  const elsewhere = usePlayback((state) => state.frame?.elsewhere);
  const selection = useView((state) => state.selection);
  const part = useLater(hands);
  // What a manager has started on another host is drawn where it runs.
  const topology = useMemo(() => part?.asItStands(wanted, elsewhere) ?? wanted, [part, wanted, elsewhere]);
  const inHand = useInHand(topology);
  const [motion, setMotion] = useState<Motion>(STILL);
  const scene = useScene(topology, size, selection, inHand, motion.reduced);
  const keys = useTreeKeys(tree, scene, selection);
  const latest = useRef(scene);
  useEffect(() => {
    latest.current = scene;
  });
  useEffect(() => followMotion(setMotion), []);
  useEffect(() => {
    const stage = element.current;
    if (!stage) return;
    return offerGround({
      element: stage,
      nodeAt(clientX, clientY) {
        const rect = stage.getBoundingClientRect();
        const outside = clientX < rect.left || clientX >= rect.right || clientY < rect.top || clientY >= rect.bottom;
        if (outside) return undefined;
        const point = inScene(stage, clientX, clientY);
        return nodeAt(latest.current, point.x, point.y);
      },
      letGoAt(id, clientX, clientY) {
        const point = inScene(stage, clientX, clientY);
        letGoAt(id, point.x, point.y);
      },
      focus: () => tree.current?.focus({ preventScroll: true }),
      focusOn(id) {
        const drawn = findDrawn(latest.current, id);
        focusItem(tree.current, drawn?.box?.id ?? drawn?.host.id ?? id);
      },
    });
  }, []);

  const take = (event: React.PointerEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const id = target?.closest<HTMLElement>('[data-node]')?.dataset.node;
    if (id === undefined || useView.getState().carrying) return;
    const node = topologyHas(id);
    // On touch only a head is a grip: everywhere else a finger scrolls.
    if (!node || (event.pointerType === 'touch' && !target?.closest('[data-grip]'))) return;
    press(event, { type: 'move', id });
  };
  const click = (event: React.MouseEvent<HTMLElement>) => {
    const stage = element.current;
    if (!stage) return;
    const point = inScene(stage, event.clientX, event.clientY);
    const id = nodeAt(latest.current, point.x, point.y);
    const { carrying, select } = useView.getState();
    if (!carrying) {
      const figure = askedBy(event.target);
      if (figure) useAsked.getState().ask(figure);
      else select(id);
      return;
    }
    hands.use(({ aim, land }) => {
      if (id !== null) aim(id);
      if (id !== null || (carrying.what.type === 'new' && carrying.what.node.kind === 'host')) land();
    });
  };

  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: keys are handled by the tree inside */}
      <div ref={element} className={styles.stage} onClick={click} data-carrying={inHand?.mode}>
        {size.width > 0 ? (
          <StageView
            topology={topology}
            source={source}
            width={size.width}
            scene={scene}
            selection={selection}
            current={keys.current}
            inHand={inHand}
            motion={motion}
            treeRef={tree}
            onKeyDown={keys.onKeyDown}
            onFocus={keys.onFocus}
            onBlur={keys.onBlur}
            onPointerDown={take}
          />
        ) : null}
        {part && inHand?.mode === 'pointer' ? <part.Ghost node={inHand.node} /> : null}
        {part && inHand?.mode === 'keyboard' ? <part.SpokenCost /> : null}
      </div>
      {part && inHand?.mode === 'pick' ? <part.PlaceList topology={topology} inHand={inHand} /> : null}
    </>
  );
}

/** A point of the window in the scene, however the page is scrolled or zoomed. */
function inScene(stage: HTMLElement, clientX: number, clientY: number): { x: number; y: number } {
  const rect = stage.getBoundingClientRect();
  const zoom = stage.offsetWidth > 0 ? rect.width / stage.offsetWidth : 1;
  return { x: (clientX - rect.left) / zoom + stage.scrollLeft, y: (clientY - rect.top) / zoom + stage.scrollTop };
}

/** Hosts stand where they are; everything else can be taken up. */
function topologyHas(id: string): boolean {
  return !useDocument.getState().topology.hosts.some((host) => host.id === id);
}
