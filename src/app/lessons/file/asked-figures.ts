// Figures that the panel of a lesson file needs besides those in its words, asked of the lessons' thread while they are needed.
import { useEffect, useState } from 'react';
import { lessonOfScenes, type PlayedScene } from '../../../lessons/trials.ts';
import { askLesson } from '../../../worker/lessons-client.ts';

export type SceneFigures = readonly (readonly (number | null)[])[];

/** The measures of each scene, in their order; null until they are here. `scenes` null: nothing is asked. */
export function useSceneFigures(scenes: readonly PlayedScene[] | null): SceneFigures | null {
  const [figures, setFigures] = useState<SceneFigures | null>(null);
  useEffect(() => {
    setFigures(null);
    if (!scenes) return;
    const asked = askLesson({ lesson: lessonOfScenes(scenes) });
    void asked.reply.then(
      (reply) =>
        setFigures(
          scenes.map(({ measures }, at) => measures.map((_measure, index) => reply[at]?.[`m${index}`] ?? null)),
        ),
      // What cannot be played has no figures.
      () => {},
    );
    return asked.end;
  }, [scenes]);
  return figures;
}
