// The steps of a shown solution, each as one would say it and as one could type it.
import type { Challenge } from '../../lessons/challenge.ts';
import { lessonOf } from '../../lessons/challenge-play.ts';
import { stage } from '../../lessons/scene.ts';
import type { Text } from '../../locales/text.ts';
import type { StepName } from '../../store/history.ts';
import { apply, nameEdit } from '../../topology/edit.ts';
import { readEdit } from '../../topology/edit-words.ts';
import { find } from '../../topology/tree.ts';
import { editWords } from '../edit-words.ts';

export interface SaidStep {
  readonly said: string;
  readonly typed: string;
}

export function solutionSteps(challenge: Challenge, text: Text): readonly SaidStep[] {
  let { topology } = stage(lessonOf(challenge), 0);
  return challenge.solution.map(({ do: typed }) => {
    const read = readEdit(typed, topology);
    if (!read.ok) return { said: '', typed };
    if ('incident' in read) {
      const { node, name: incident, action } = read.incident;
      const params = { name: find(topology, node)?.name ?? node, incident };
      const name: StepName = { code: action === 'begin' ? 'incident-begin' : 'incident-end', params };
      return { said: editWords(text, name, topology), typed };
    }
    const applied = apply(topology, read.edit);
    const said = editWords(text, nameEdit(topology, read.edit), applied.ok ? applied.topology : topology);
    if (applied.ok) topology = applied.topology;
    return { said, typed };
  });
}
