// A scene of a talk as what a link to it has from its `#` on: where it begins, what has happened before included, and nothing of the talk.
import type { Lesson } from '../../lessons/lesson.ts';
import { stage } from '../../lessons/scene.ts';
import { writeLink } from '../../sharing/link.ts';
import { incidentsOf } from '../../sharing/link-incidents.ts';
import type { SpokenScene } from './talk.ts';
import { stepOf } from './talks.ts';

/** `own`: lessons of its talk; missing: of the talk that is given. Null when it shows nothing that can be linked to. */
export function hashOfScene(scene: Pick<SpokenScene, 'shown'>, own?: readonly Lesson[]): string | null {
  const step = stepOf(scene, own);
  if (!step) {
    if (!('link' in scene.shown)) return null;
    return `#${scene.shown.link.replace(/^#/, '').replace(/&(?:talk|talkfile|l|lesson)=[^&]*/g, '')}`;
  }
  const { topology, recording, fromMs } = stage(step.lesson, step.index);
  const { running, parameters } = recording;
  const begun = fromMs > 0 ? { atMs: fromMs } : {};
  return writeLink({ topology, running, parameters, incidents: incidentsOf(recording, topology), ...begun });
}
