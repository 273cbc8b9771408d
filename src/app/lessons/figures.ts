// Figures in the words of a chapter: asked of a thread once a chapter, and written with their units.
import { useEffect, useState } from 'react';
import type { Lesson, Step } from '../../lessons/lesson.ts';
import { type MeasureUnit, unitOf } from '../../lessons/measure.ts';
import type { Format } from '../../locales/text.ts';
import { askLesson } from '../../worker/lessons-client.ts';
import type { LessonReply } from '../../worker/lessons-messages.ts';

const played = new WeakMap<Lesson, LessonReply>();

/** Of each step; null until they have been played, and without a lesson. */
export function useFigures(lesson: Lesson | null): LessonReply | null {
  const [reply, setReply] = useState<LessonReply | null>((lesson && played.get(lesson)) ?? null);
  useEffect(() => {
    const known = (lesson && played.get(lesson)) ?? null;
    setReply(known);
    if (known || !lesson) return;
    const asked = askLesson({ lesson });
    void asked.reply.then(
      (answer) => {
        played.set(lesson, answer);
        setReply(answer);
      },
      () => {},
    );
    return asked.end;
  }, [lesson]);
  return reply;
}

/** A dot for a figure that is not here yet, as wide as most. */
export const UNKNOWN = '…';

/** The figures of a step as its words have them. */
export function figureWords(
  step: Step,
  values: LessonReply[number] | undefined,
  format: Format,
): Record<string, string> {
  const words = Object.entries(step.figures ?? {}).map(([name, measure]) => {
    const value = values?.[name];
    return [
      name,
      value === null || value === undefined ? UNKNOWN : measureWords(value, unitOf(measure), format),
    ] as const;
  });
  return Object.fromEntries(words);
}

/** A figure of a lesson with its unit. */
export function measureWords(value: number, unit: MeasureUnit, format: Format): string {
  switch (unit) {
    case 'ms':
      return format.seconds(value);
    case 'MiB':
      return format.MiB(value);
    case 'share':
      return format.percent(value);
    case 'cpuSeconds':
      return format.seconds(value * 1000);
    case 'factor':
    case 'cores':
    case 'perSecond':
      return format.number(value, { digits: 1 });
    case 'level':
      return format.number(value);
    case 'count':
      return format.count(value);
  }
}
