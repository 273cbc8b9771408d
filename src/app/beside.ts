// Puts the same deployment on the other kind of machine beside what is on the page, and says what is different there. One step
// of undo; both begin at the first moment, so that they start, work and are looked at under one clock.
import { besideText } from '../locales/beside.ts';
import { createText, currentLocale } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import { editDocument } from '../store/editing.ts';
import { begin, usePlayback } from '../store/playback.ts';
import { type Beside, besideOf, type Difference, platformBeside } from '../topology/beside.ts';
import type { Edit } from '../topology/edit.ts';
import type { Topology } from '../topology/topology.ts';
import { find } from '../topology/tree.ts';
import { catalogName } from './catalog-name.ts';
import { standingRefusalWords } from './edit-words.ts';
import { useNotices } from './notices.ts';

const MOST_NAMES = 3;

/** The command, as it is called for a document; null when nothing can stand beside it. */
export function besideCommand(topology: Topology): { readonly label: string; readonly hint: string } | null {
  const platform = platformBeside(topology);
  if (platform === null) return null;
  const text = besideText(currentLocale());
  return { label: text(`button.${platform}`), hint: text('hint') };
}

/** Puts it there. */
export function putBeside(): void {
  const { topology } = useDocument.getState();
  const beside = besideOf(topology);
  if (!beside) return;
  const [host, ...others] = beside.hosts;
  const edit: Edit =
    host && others.length === 0
      ? { type: 'add', parent: null, node: host }
      : { type: 'replace', topology: beside.topology, reason: 'beside' };
  const { running, entries } = usePlayback.getState().recording;
  // Trouble goes on to happen when it did, where it still can.
  const incidents = entries.filter((entry) => 'incident' in entry && find(topology, entry.incident.node) !== null);
  if (editDocument(edit) !== null) return;
  const likes = running.flatMap((id) => beside.likes.get(id) ?? []);
  begin(useDocument.getState().topology, [...running, ...likes], undefined, incidents);
  useNotices.getState().show(wordsFor(beside));
}

function wordsFor({ platform, differences, topology }: Beside): string {
  const text = besideText(currentLocale());
  const words = createText(currentLocale());
  const same = text('same', { platform: catalogName(words, 'platforms', platform) });
  const codes = [...new Set(differences.map(({ code }) => code))];
  const list = codes.map((code) => {
    const alike = differences.filter((one) => one.code === code);
    const { refusal } = alike[0] as Difference;
    const reason = refusal ? standingRefusalWords(words, refusal, topology) : '';
    return text(code, { names: namesOf(alike), reason });
  });
  return list.length === 0 ? same : text('differences', { same, list: list.join(' ') });
}

function namesOf(differences: readonly Difference[]): string {
  const text = besideText(currentLocale());
  const names = differences
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
    .join(', ');
  const count = differences.length - MOST_NAMES;
  return count > 0 ? text('more', { names, count: String(count) }) : names;
}
