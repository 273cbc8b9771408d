// Which records of the catalogue a talk rests on, numbered in the order in which they are named first.
import type { EvidenceId } from '../../catalog/evidence.ts';
import { WORKSHOP } from '../../lessons/workshop.ts';
import type { SpokenScene } from '../present/talk.ts';

/** Those of a scene; a step that the workshop shows too has the records that it has there. */
export function recordsOf({ shown, evidence }: Pick<SpokenScene, 'shown' | 'evidence'>): readonly EvidenceId[] {
  if (evidence) return evidence;
  if (!('step' in shown)) return [];
  const same = WORKSHOP.scenes.find(
    (scene) => 'step' in scene.shown && scene.shown.lesson === shown.lesson && scene.shown.step === shown.step,
  );
  return same?.evidence ?? [];
}

export function allRecords(scenes: readonly SpokenScene[]): readonly EvidenceId[] {
  return [...new Set(scenes.flatMap(recordsOf))];
}
