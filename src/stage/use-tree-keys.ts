// The keys of the tree: walking, lifting, landing, removing. Keys that mean something here are taken, so that the page's own
// shortcuts leave them alone.
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useDocument } from '../store/document.ts';
import { useView } from '../store/view.ts';
import type { NodeId } from '../topology/topology.ts';
import { hands } from './hands.ts';
import type { Scene } from './scene.ts';
import type { TreeItem } from './tree-keys.ts';
import { goTo, treeItems } from './tree-keys.ts';

export interface TreeKeys {
  /** The item that the Tab key reaches. */
  readonly current: NodeId | null;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
}

/** Letters that follow each other faster than this are one word. */
const WORD_MS = 700;

export function useTreeKeys(tree: RefObject<HTMLElement | null>, scene: Scene, selection: NodeId | null): TreeKeys {
  const items = useMemo(() => treeItems(scene), [scene]);
  const [wanted, setWanted] = useState<NodeId | null>(null);
  const typed = useRef({ word: '', at: 0 });
  const has = (id: NodeId | null) => id !== null && items.some((item) => item.id === id);
  const current = has(wanted) ? wanted : has(selection) ? selection : (items[0]?.id ?? null);
  const drawnIn = (id: NodeId) => items.find((item) => item.id === id)?.drawn ?? id;
  // After walking, landing or removing by key the focus goes on with what is selected then, in the box it has by then.
  const follow = useRef(false);
  // A box that goes, or is drawn with others, must not take the focus with it.
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const lost = focused.current !== null && !focused.current.isConnected && document.activeElement === document.body;
    if (lost) focused.current = null;
    if (!lost && !(follow.current && selection !== null)) return;
    const id = follow.current ? selection : current;
    follow.current = false;
    if (id !== null) focusItem(tree.current, drawnIn(id));
  });

  const goOn = (id: NodeId | null) => {
    if (id === null) return;
    setWanted(id);
    useView.getState().select(id);
    focusItem(tree.current, drawnIn(id));
    follow.current = true;
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
        // Out of a field it is first given a box of its own.
        if (isHost || id !== drawnIn(id)) goOn(id);
        else hands.use((part) => part.liftByKeyboard({ type: 'move', id }, item instanceof HTMLElement ? item : null));
        return true;
      }
      case 'Delete':
      case 'Backspace':
        if (id !== null && id === drawnIn(id)) remove(id);
        else goOn(id);
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
      focused.current = event.target;
      const item = event.target instanceof HTMLElement ? event.target.dataset.node : undefined;
      // Of a field the one that was wanted before, or the first.
      if (item !== undefined) setWanted((before) => memberOf(items, item, before));
    },
    onBlur(event) {
      if (event.target.isConnected) focused.current = null;
    },
  };
}

function memberOf(items: readonly TreeItem[], drawn: NodeId, before: NodeId | null): NodeId | null {
  const members = items.filter((item) => item.drawn === drawn);
  return (members.find((item) => item.id === before) ?? members[0])?.id ?? before;
}

function nextWord(typed: { word: string; at: number }, letter: string, at: number): { word: string; at: number } {
  const word = at - typed.at > WORD_MS ? letter : typed.word === letter ? letter : typed.word + letter;
  return { word, at };
}

/** Gives an item of the tree the focus and brings it into sight. */
export function focusItem(tree: HTMLElement | null, id: NodeId): void {
  const item = tree?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`);
  item?.focus({ preventScroll: true });
  item?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}
