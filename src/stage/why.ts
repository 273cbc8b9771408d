// Why a box is lost, slowed, elsewhere or exposed, in sentences: for whoever points at it, listens to it, or has it in the inspector.
import { incidentWords } from '../locales/incident-words.ts';
import type { Culprit } from '../simulation/culprits.ts';
import type { Frame } from '../simulation/frame.ts';
import { type Reason, reasonsOf } from '../simulation/reasons.ts';
import type { Exposed } from '../store/lab.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { type Naming, placeName } from './names.ts';

/**
 * `Lost with orders. The kernel of orders failed at 12.0 s.`; null for what nothing has befallen, and where nothing is known
 * of it. `exposed`: what the flaw that is being replayed does to whom.
 */
export function whyWords(
  frame: Frame,
  topology: Topology,
  id: NodeId,
  naming: Naming,
  exposed: Exposed | null = null,
): string | null {
  const sentences = sentencesOf(reasonsOf(frame, topology, id), id, naming);
  const outcome = exposed?.outcomes.get(id);
  const key = `stage.why.exposed.${outcome}`;
  if (exposed && naming.text.has(key)) sentences.push(naming.text(key, { flaw: exposed.flaw }));
  return sentences.length > 0 ? sentences.join(' ') : null;
}

function sentencesOf(reasons: readonly Reason[], id: NodeId, naming: Naming): string[] {
  const { text, format } = naming;
  const boxes = reasons.flatMap((reason) => (reason.code === 'lost-with' ? [placeName(reason.node, naming)] : []));
  return reasons.flatMap((reason) => {
    if (reason.code === 'lost-with') return [];
    const sentence = sentenceOf(reason, id, naming);
    const fell = reason.code === 'kernel-failed' && boxes.length > 0;
    return [fell ? text('stage.why.with', { boxes: format.list(boxes), cause: sentence }) : sentence];
  });
}

function sentenceOf(reason: Exclude<Reason, { code: 'lost-with' }>, id: NodeId, naming: Naming): string {
  const { text, format } = naming;
  switch (reason.code) {
    case 'kernel-failed': {
      const words = { name: placeName(reason.node, naming), time: format.seconds(reason.tMs) };
      return text(reason.incident === 'kernel-panic' ? 'stage.why.kernel' : 'stage.why.host', words);
    }
    case 'killed-for-memory': {
      const { lost, count, limit, limitNode, tMs, by } = reason;
      const words = {
        time: format.seconds(tMs),
        limit: text(`stage.why.limit.${limit}`, { name: placeName(limitNode, naming) }),
        by: becauseOf(by ? [by] : [], id, naming),
      };
      if (lost === 0) return text('stage.why.killedWork', words);
      if (lost === count) return text('stage.why.killed', words);
      return text('stage.why.killedSome', { ...words, lost: format.count(lost), count: format.count(count) });
    }
    case 'slowed': {
      const { factor, through, by, beside } = reason;
      const words = { resource: text(`stage.why.resource.${through}`), by: becauseOf(by, id, naming) };
      if (beside.length > 0) words.by = besideWords(beside, naming);
      return Number.isFinite(factor)
        ? text('stage.why.slowed', { ...words, factor: factorWords(factor, naming) })
        : text('stage.why.stopped', words);
    }
    case 'no-process':
      return text('stage.why.noProcess', {
        name: placeName(reason.node, naming),
        by: becauseOf(reason.by, id, naming),
      });
    case 'paging':
      return text('stage.why.paging', { by: becauseOf(reason.by, id, naming) });
    case 'started-elsewhere':
      return text('stage.why.elsewhere', {
        from: placeName(reason.from, naming),
        to: placeName(reason.to, naming),
        time: format.seconds(reason.tMs),
      });
    case 'waits-for': {
      const name = placeName(reason.node, naming);
      if (reason.readyMs === null) return text('stage.why.waitsUnknown', { name });
      return text('stage.why.waits', { name, time: format.seconds(reason.readyMs) });
    }
    case 'stays-down': {
      const key = `stage.why.down.${reason.because}`;
      return text.has(key) ? text(key) : reason.because;
    }
  }
}

/** So many times: with one place where it matters, in steps that do not flicker. */
export function factorWords(factor: number, { format }: Pick<Naming, 'format'>): string {
  return format.number(factor, { digits: factor < 9.95 ? 1 : 0 });
}

function becauseOf(by: readonly Culprit[], id: NodeId, naming: Naming): string {
  const { text, format } = naming;
  if (by.length === 0) return '';
  const culprits = by.map(({ incident, node }) => {
    const words = { incident: incidentWords(text, incident), name: placeName(node, naming) };
    return node === id ? text('stage.why.ownCulprit', words) : text('stage.why.culprit', words);
  });
  return text('stage.why.because', { culprit: format.list(culprits) });
}

function besideWords(beside: readonly NodeId[], naming: Naming): string {
  const { text } = naming;
  const [first] = beside;
  if (beside.length === 1 && first !== undefined) return text('stage.why.beside', { boxes: placeName(first, naming) });
  return text('stage.why.besideMany', { count: beside.length });
}
