// One side of a pair: a text that is a link to a stage, the hash of one, or notation.
import type { Values } from '../../catalog/parameter.ts';
import type { Text } from '../../locales/text.ts';
import { readLink } from '../../sharing/link.ts';
import { type Deployment, ownDeployment } from '../../simulation/comparison/deployments.ts';
import { read } from '../../topology/notation.ts';
import { linkProblemWords } from '../link-words.ts';
import { startOrigin } from '../starts.ts';

/** A deployment to be measured, with the changed figures that its link carries. */
export interface Candidate {
  readonly deployment: Deployment;
  readonly parameters: Values;
}

export type SideResult =
  | { readonly ok: true; readonly candidate: Candidate }
  /** In words; null where the text is neither a link nor notation. */
  | { readonly ok: false; readonly problem: string | null };

/** `hash`: that of this page, for a side without a text; where that says nothing, bare containers. */
export function readSide(id: 'a' | 'b', text: string, hash: string, words: Text): SideResult {
  const wanted = text.trim() === '' ? hash : text.trim();
  if (wanted.replace(/^#/, '') === '') {
    const { topology } = startOrigin('bare-containers', null);
    return { ok: true, candidate: { deployment: ownDeployment(id, topology), parameters: {} } };
  }
  const fragment = /(?:^|#)(v=\d.*)$/s.exec(wanted)?.[1];
  if (fragment !== undefined) {
    const link = readLink(fragment);
    if (link === null) return { ok: false, problem: null };
    if (!link.ok) return { ok: false, problem: linkProblemWords(words, link.problem) };
    const { topology, parameters } = link.shared;
    return { ok: true, candidate: { deployment: ownDeployment(id, topology), parameters } };
  }
  if (/^\w+:\/\//.test(wanted) || wanted.startsWith('#')) return { ok: false, problem: null };
  const result = read(wanted);
  if (!result.ok) return { ok: false, problem: linkProblemWords(words, { code: 'notation', error: result.error }) };
  return { ok: true, candidate: { deployment: ownDeployment(id, result.topology), parameters: {} } };
}
