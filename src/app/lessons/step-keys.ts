// The keys that step through lessons, those of a clicker among them. They are nobody else's only while a lesson is told.
import { useEffect, useRef } from 'react';
import { useStory } from '../../store/story.ts';
import { useView } from '../../store/view.ts';
import { ownerOf } from '../shortcuts.ts';
import { onward } from './onward.ts';
import { chapterOf } from './tell.ts';

/** Forward or back. */
export type Way = 1 | -1;

/** Which way a key goes; null: nowhere. Letters count only where single letters are keys. */
export function wayOf(key: string, letters: boolean): Way | null {
  if (key === 'PageDown' || key === 'ArrowRight' || (letters && key.toLowerCase() === 'n')) return 1;
  if (key === 'PageUp' || key === 'ArrowLeft' || (letters && key.toLowerCase() === 'p')) return -1;
  return null;
}

/**
 * Calls back with the way that a key goes; false from there leaves the key alone. `clickerOnly`: arrows and letters are those of
 * the stage.
 */
export function useWayKeys(go: (way: Way) => boolean | undefined, clickerOnly = false): void {
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const clicker = event.key.startsWith('Page');
      const way = clickerOnly && !clicker ? null : wayOf(event.key, useView.getState().letterKeys);
      const owner = ownerOf(event.target);
      // A clicker's keys are heard wherever the focus is, but for fields; arrows belong to the control that has it.
      if (way === null || owner === 'field' || (owner === 'control' && !clicker)) return;
      if (latest.current(way) !== false) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [clickerOnly]);
}

export function useStepKeys(): void {
  useWayKeys((way) => {
    const { lesson: id, step } = useStory.getState();
    const lesson = chapterOf(id);
    if (!lesson) return false;
    onward(lesson, step, way);
    return true;
  });
}
