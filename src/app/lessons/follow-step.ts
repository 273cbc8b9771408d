// While a step is told: the clock stands when the step has come to its end, and what has become true is remembered as done.
import { useEffect } from 'react';
import { holds } from '../../lessons/goal.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { type Staged, stage } from '../../lessons/scene.ts';
import { useDocument } from '../../store/document.ts';
import { usePlayback } from '../../store/playback.ts';
import { useStory } from '../../store/story.ts';

/** As long as the step is told. */
export function useFollowStep(lesson: Lesson, index: number): void {
  useEffect(() => {
    const step = lesson.steps[index];
    if (!step) return;
    const staged = stage(lesson, index);
    const place = `${lesson.id}/${step.id}`;
    let begun = false;
    return usePlayback.subscribe((state, before) => {
      // The clock is set back to the beginning of the step first; what was seen before that was another step's.
      if (state.tMs <= staged.fromMs) begun = true;
      const { frame } = state;
      const ended = reachesEnd(staged, before.tMs, state.tMs) && state.playing;
      const isDone = (): boolean => useStory.getState().done.has(place);
      if (ended && (step.solution === undefined || isDone())) {
        state.pause();
        state.seek(staged.untilMs);
      }
      if (!frame || frame === before.frame || (!begun && frame.tMs < staged.fromMs)) return;
      if (holds(step.done, useDocument.getState().topology, frame)) {
        useStory.getState().markDone(place);
      }
    });
  }, [lesson, index]);
}

function reachesEnd({ untilMs }: Staged, beforeMs: number, nowMs: number): boolean {
  return beforeMs < untilMs && nowMs >= untilMs;
}
