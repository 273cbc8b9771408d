// The keys that step through the story, those of a clicker among them. They are nobody else's only while the story is told.
import { useEffect } from 'react';
import { useStory } from '../../store/story.ts';
import { useView } from '../../store/view.ts';
import { ownerOf } from '../shortcuts.ts';
import { onward } from './onward.ts';
import { chapterOf } from './tell.ts';

/** Which way a key goes; null: nowhere. Letters count only where single letters are keys. */
export function wayOf(key: string, letters: boolean): 1 | -1 | null {
  if (key === 'PageDown' || key === 'ArrowRight' || (letters && key.toLowerCase() === 'n')) return 1;
  if (key === 'PageUp' || key === 'ArrowLeft' || (letters && key.toLowerCase() === 'p')) return -1;
  return null;
}

export function useStepKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const way = wayOf(event.key, useView.getState().letterKeys);
      const owner = ownerOf(event.target);
      // A clicker's keys are heard wherever the focus is, but for fields; arrows belong to the control that has it.
      if (way === null || owner === 'field' || (owner === 'control' && !event.key.startsWith('Page'))) return;
      const { lesson: id, step } = useStory.getState();
      const lesson = chapterOf(id);
      if (!lesson) return;
      event.preventDefault();
      onward(lesson, step, way);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
