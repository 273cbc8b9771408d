// The line that says what the last edit, undo or incident changed, and before that what is going on. Not a live region: the announcer speaks of edits.
import { Fragment, useRef } from 'react';
import { useNames } from '../../charts/names.ts';
import { sameData, useSampled } from '../../charts/sampled.ts';
import { incidentWords } from '../../locales/incident-words.ts';
import { type Format, type Text, useFormat, useText } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import { type PlaybackState, usePlayback } from '../../store/playback.ts';
import { useView } from '../../store/view.ts';
import { placeOf } from '../../topology/tree.ts';
import { Button } from '../../ui/button.tsx';
import { useEditWords } from '../edit-words.ts';
import { BlastButton } from '../lab/blast-button.tsx';
import againStyles from './again.module.css';
import { type Limit, limitAgainst, runAgainWith, useAgain } from './again.ts';
import { consequenceOf } from './consequence.ts';
import { movingOf, movingWords } from './move-sentence.ts';
import { useMovingBoxes } from './moving-boxes.ts';
import { nowOf, nowWords } from './now.ts';
import { againOf, againWords } from './recovery.ts';
import { reliefOf, reliefWords } from './relief.ts';
import { capital, type Sentence, sentenceOf, sufferingWords } from './sentence.ts';
import { useSeriesAround } from './series-around.ts';
import { sufferingOf } from './suffering.ts';
import styles from './time-controls.module.css';

const MiB = 1024 * 1024;

const read = (state: PlaybackState) => state.frame;

const isFailure = (name: string): boolean => ['kernel-panic', 'host-failure', 'host-failover'].includes(name);

export function SentenceLine() {
  useMovingBoxes();
  const changed = useSentence();
  const now = useNow();
  const sentence = changed ?? now;
  const status = usePlayback((state) => state.status);
  const text = useText();
  if (status === 'recovering')
    return (
      <p className={styles.sentence} data-control="sentence">
        {text('time.recovering')}
      </p>
    );
  return (
    <p className={styles.sentence} data-control="sentence">
      {sentence ? (
        <>
          {changed ? <span className={styles.lampSquare} /> : null}
          <b>{sentence.done}</b>
          {sentence.parts.length > 0 ? ' ' : null}
          <span className={styles.parts}>
            {sentence.parts.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name, and their words change with time
              <Fragment key={index}>
                {index > 0 ? ', ' : ''}
                <bdi>{withItsUnit(part.words)}</bdi>
                {part.stressed ? (
                  <>
                    {' '}
                    <b>{part.stressed}</b>
                  </>
                ) : null}
              </Fragment>
            ))}
          </span>
          <Again />
          <BlastButton className={againStyles.again} />
        </>
      ) : null}
    </p>
  );
}

/** A figure and its unit stay on one line, where the sentence has two. */
function withItsUnit(words: string): string {
  return words.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}

/** Offers to play the last trouble again with the limit that would have held it back. */
function Again() {
  const text = useText();
  const format = useFormat();
  const { nameOf } = useNames();
  const topology = useDocument((state) => state.topology);
  const entry = usePlayback((state) => state.recording.entries.at(-1));
  const baseline = usePlayback((state) => state.baseline);
  if (!entry || !('incident' in entry) || entry.incident.action === 'end') return null;
  const { atMs, incident } = entry;
  const place = placeOf(topology, incident.node);
  const calm = baseline?.nodes.find(({ id }) => id === incident.node);
  if (!place || place.node.kind === 'host' || !calm) return null;
  const limit = limitAgainst(incident.name, place.node, place.host, calm);
  if (!limit) return null;
  const say = () => {
    const { formerly } = useAgain.getState();
    const { frame } = usePlayback.getState();
    if (!formerly || !frame) return;
    const parts = reliefWords(text, format, nameOf, reliefOf(incident.node, formerly.calm, formerly.before, frame));
    const said = parts.map(({ words, stressed }) => (stressed ? `${words} ${stressed}` : words)).join(', ');
    useView.getState().announce(`${limitWords(text, format, limit)}: ${said}.`);
  };
  return (
    <Button
      tone="quiet"
      className={againStyles.again}
      onClick={() => void runAgainWith(limit, { incident, atMs }, say)}
    >
      {limitWords(text, format, limit)}
    </Button>
  );
}

function limitWords(text: Text, format: Format, { name, value }: Limit): string {
  const isBytes = ['memoryMax', 'diskMax', 'networkMax'].includes(name);
  return text(`time.sentence.again.${name}`, { value: isBytes ? format.MiB(value / MiB) : format.number(value) });
}

const readNow = (state: PlaybackState) => (state.frame ? nowOf(state.frame) : null);

/** What is going on, in words; null before the first picture. */
function useNow(): Sentence | null {
  const text = useText();
  const format = useFormat();
  const { nameOf } = useNames();
  const now = useSampled(useRef(null), readNow, sameData);
  return now ? nowWords(text, format, nameOf, now) : null;
}

/** The last thing done to the run, in words; null before anything was done. */
function useSentence(): Sentence | null {
  const text = useText();
  const format = useFormat();
  const { nameOf } = useNames();
  const editWords = useEditWords();
  const lastEdit = useDocument((state) => state.lastEdit);
  const entries = usePlayback((state) => state.recording.entries);
  const entry = entries.at(-1);
  const formerly = useAgain((state) => state.formerly);
  const baseline = usePlayback((state) => state.baseline);
  const { before, after } = useSeriesAround();
  const frame = useSampled(useRef(null), read);
  if (entry && 'incident' in entry) {
    const { node, name, action } = entry.incident;
    const words = { name: nameOf(node), incident: incidentWords(text, name) };
    const done = text(action === 'begin' ? 'time.mark.incidentBegan' : 'time.mark.incidentEnded', words);
    if (action === 'end' && frame && isFailure(name)) {
      return { done: capital(done), parts: againWords(text, format, nameOf, againOf(frame, node, entry.atMs)) };
    }
    // Only the same moment of both runs can be compared.
    if (formerly?.entries === entries && frame?.tMs === formerly.before.tMs) {
      const relief = reliefOf(node, formerly.calm, formerly.before, frame);
      return { done: limitWords(text, format, formerly.limit), parts: reliefWords(text, format, nameOf, relief) };
    }
    const suffering = action === 'begin' && baseline && frame ? sufferingOf(node, baseline, frame) : null;
    return { done: capital(done), parts: suffering ? sufferingWords(text, format, nameOf, suffering) : [] };
  }
  if (!lastEdit) return null;
  const { edit, how, name: called } = lastEdit;
  if (edit.type === 'lab') {
    const what = capital(editWords(called));
    return { done: how === 'done' ? what : text(`time.sentence.${how}`, { what }), parts: [] };
  }
  const moving = edit.type === 'move' && baseline && frame ? movingOf(frame, edit.node, baseline.tMs) : null;
  if (moving) return movingWords(text, format, nameOf, moving);
  // What was removed is no longer in the document, but the edit still knows its name.
  const naming = (id: string): string =>
    'node' in edit && edit.node === id ? (called.params.name ?? nameOf(id)) : nameOf(id);
  const known = baseline && frame && after;
  const consequence = known ? consequenceOf(edit, how, baseline, frame, before, after) : null;
  return sentenceOf(text, format, naming, edit, how, consequence);
}
