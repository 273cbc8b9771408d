// While a step is told: the clock stands when the step has come to its end, and what has become true is remembered as done.
import { useEffect } from 'react';
import { holds } from '../../lessons/goal.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { type Staged, stage } from '../../lessons/scene.ts';
import { useDocument } from '../../store/document.ts';
import { usePlayback } from '../../store/playback.ts';
import { useStory } from '../../store/story.ts';

/** What has been done, and the way to note it. */
export interface Noted {
  has(place: string): boolean;
  mark(place: string): void;
}

const OF_THE_STORY: Noted = {
  has: (place) => useStory.getState().done.has(place),
  mark: (place) => useStory.getState().markDone(place),
};

/** As long as the step is told. */
export function useFollowStep(lesson: Lesson, index: number, noted = OF_THE_STORY): void {
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
      if (ended && (step.solution === undefined || noted.has(place))) {
        state.pause();
        state.seek(staged.untilMs);
      }
      if (!frame || frame === before.frame || (!begun && frame.tMs < staged.fromMs)) return;
      if (holds(step.done, useDocument.getState().topology, frame)) {
        noted.mark(place);
      }
    });
  }, [lesson, index, noted]);
}

function reachesEnd({ untilMs }: Staged, beforeMs: number, nowMs: number): boolean {
  return beforeMs < untilMs && nowMs >= untilMs;
}
