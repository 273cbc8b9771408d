// The keys of the tree: walking, lifting, landing, removing. Keys that mean something here are taken, so that the page's own
// shortcuts leave them alone.
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useDocument } from '../store/document.ts';
import { useView } from '../store/view.ts';
import type { NodeId } from '../topology/topology.ts';
import { hands } from './hands.ts';
import type { Scene } from './scene.ts';
import { goTo, treeItems } from './tree-keys.ts';

export interface TreeKeys {
  /** The item that the Tab key reaches. */
  readonly current: NodeId | null;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
}

/** Letters that follow each other faster than this are one word. */
const WORD_MS = 700;

export function useTreeKeys(tree: RefObject<HTMLElement | null>, scene: Scene, selection: NodeId | null): TreeKeys {
  const items = useMemo(() => treeItems(scene), [scene]);
  const [wanted, setWanted] = useState<NodeId | null>(null);
  const typed = useRef({ word: '', at: 0 });
  const has = (id: NodeId | null) => id !== null && items.some((item) => item.id === id);
  const current = has(wanted) ? wanted : has(selection) ? selection : (items[0]?.id ?? null);
  // After landing or removing by key the focus goes on with what is selected then.
  const follow = useRef(false);
  useEffect(() => {
    if (!follow.current || selection === null) return;
    follow.current = false;
    focusItem(tree.current, selection);
  });

  const goOn = (id: NodeId | null) => {
    if (id === null) return;
    setWanted(id);
    useView.getState().select(id.startsWith('+') ? id.slice(1) : id);
    focusItem(tree.current, id);
  };

  const whileCarrying = (event: KeyboardEvent): boolean => {
    const { carrying } = useView.getState();
    const moving = carrying?.what.type === 'move' ? carrying.what.id : null;
    const part = hands.here();
    if (!part) return false;
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowDown':
        part.step(1, event.shiftKey);
        return true;
      case 'ArrowLeft':
      case 'ArrowUp':
        part.step(-1, event.shiftKey);
        return true;
      case 'Home':
        part.step(-Infinity, event.shiftKey);
        return true;
      case 'End':
        part.step(Infinity, event.shiftKey);
        return true;
      case 'Enter':
      case ' ':
        if (!event.repeat && part.putDown()) {
          if (moving !== null) useView.getState().select(moving);
          setWanted(useView.getState().selection);
          follow.current = true;
        }
        return true;
      case 'Escape':
        part.putBack();
        return true;
      default:
        return false;
    }
  };

  const whileWalking = (event: KeyboardEvent): boolean => {
    const id = current;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const isHost = useDocument.getState().topology.hosts.some((host) => host.id === id);
    switch (event.key) {
      case 'Enter':
      case ' ': {
        if (event.repeat || id === null) return true;
        const item = document.activeElement;
        if (isHost || id.startsWith('+')) useView.getState().select(id);
        else hands.use((part) => part.liftByKeyboard({ type: 'move', id }, item instanceof HTMLElement ? item : null));
        return true;
      }
      case 'Delete':
      case 'Backspace':
        if (id !== null && !id.startsWith('+')) remove(id);
        return true;
      case 'Escape':
        if (selection === null) return false;
        useView.getState().select(null);
        return true;
      default: {
        const letter = event.key.length === 1 && event.key !== ' ';
        if (letter) typed.current = nextWord(typed.current, event.key, event.timeStamp);
        const next = goTo(items, id, event.key, letter ? typed.current.word : '');
        if (next === null) return event.key.startsWith('Arrow');
        goOn(next);
        return true;
      }
    }
  };

  const remove = (id: NodeId) => {
    const at = items.findIndex((item) => item.id === id);
    const item = items[at];
    const siblings = items.filter((one) => one.parent === item?.parent);
    const place = siblings.findIndex((one) => one.id === id);
    const next = siblings[place + 1]?.id ?? siblings[place - 1]?.id ?? item?.parent ?? null;
    hands.use(({ editDocument }) => {
      if (editDocument({ type: 'remove', node: id }) === null) goOn(next);
    });
  };

  return {
    current,
    onKeyDown(event) {
      const taken = useView.getState().carrying ? whileCarrying(event) : whileWalking(event);
      if (!taken) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onFocus(event) {
      const item = event.target instanceof HTMLElement ? event.target.dataset.node : undefined;
      if (item !== undefined) setWanted(item);
    },
  };
}

function nextWord(typed: { word: string; at: number }, letter: string, at: number): { word: string; at: number } {
  const word = at - typed.at > WORD_MS ? letter : typed.word === letter ? letter : typed.word + letter;
  return { word, at };
}

function focusItem(tree: HTMLElement | null, id: NodeId): void {
  const item = tree?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`);
  item?.focus({ preventScroll: true });
  item?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}
