// What a figure on the screen is made of, asked of the simulation thread in portions small enough to leave the picture
// moving. Which parameters there are to try comes first, what each would move comes in as it is found.
import { useEffect, useRef, useState } from 'react';
import type { SeenFigure } from '../simulation/seen-figure.ts';
import type { Connection, FigureQuestion } from '../worker/client.ts';
import type { Influence } from '../worker/messages.ts';
import { presentConnection, usePlayback } from './playback.ts';

export interface Influences {
  /** `large`: one try takes so long that not all are made. */
  readonly status: 'asking' | 'done' | 'failed' | 'large';
  /** The moment that is looked at. */
  readonly tMs: number;
  /** The figure at that moment; null while it is not known, or has no value. */
  readonly now: number | null;
  readonly done: number;
  /** Ids of all parameters that the run reads. */
  readonly read: readonly string[];
  /** Those that move the figure, as far as they are known. */
  readonly moving: readonly Influence[];
}

/** A portion is sized to take about so long, milliseconds. */
const PORTION_MS = 120;
/** Above this for one try, all of them would take minutes. */
const LONGEST_TRY_MS = 1_500;
/** After a change of the run, this long is waited for the next one. */
const REST_MS = 700;

const NOTHING: Influences = { status: 'asking', tMs: 0, now: null, done: 0, read: [], moving: [] };

/** Asks all of it; `tell` gets every step, and asking ends as soon as it returns false. */
export async function askInfluences(
  connection: Pick<Connection, 'read' | 'influences'>,
  question: FigureQuestion,
  tell: (influences: Influences) => boolean,
  now: () => number = () => performance.now(),
): Promise<void> {
  const { tMs } = question;
  const readings = await connection.read(question);
  if (!readings) return void tell({ ...NOTHING, status: 'failed', tMs });
  const { now: value, parameters: read } = readings;
  let moving: readonly Influence[] = [];
  let portion = 1;
  for (let done = 0; done < read.length; ) {
    const began = now();
    const parameters = read.slice(done, done + portion);
    const found = await connection.influences({ ...question, parameters });
    if (!found) return void tell({ status: 'failed', tMs, now: value, done, read, moving });
    moving = [...moving, ...found.filter(moves)];
    done += parameters.length;
    const each = (now() - began) / parameters.length;
    if (each > LONGEST_TRY_MS) return void tell({ status: 'large', tMs, now: value, done, read, moving });
    portion = Math.max(1, Math.min(2 * portion, Math.floor(PORTION_MS / Math.max(each, 1))));
    if (!tell({ status: done < read.length ? 'asking' : 'done', tMs, now: value, done, read, moving })) return;
  }
}

function moves({ atLow, atHigh }: Influence): boolean {
  if (atLow === null || atHigh === null) return atLow !== atHigh;
  return Math.abs(atHigh - atLow) > 1e-9 * Math.max(Math.abs(atLow), Math.abs(atHigh), 1);
}

/**
 * The influences on a figure at the moment when it was asked for, worked out again when the run has changed. What was known
 * stays until the new answer is whole, so that nothing jumps. `round` grows to ask for the present moment.
 */
export function useInfluences(figure: SeenFigure, round: number): Influences {
  const recording = usePlayback((state) => state.recording);
  const status = usePlayback((state) => state.status);
  const key = `${figure.quantity} ${figure.node} ${round}`;
  const asked = useRef({ key: '', tMs: 0 });
  if (asked.current.key !== key) asked.current = { key, tMs: usePlayback.getState().tMs };
  const { tMs } = asked.current;
  const begun = useRef('');
  const [known, setKnown] = useState<{ readonly key: string; readonly influences: Influences } | null>(null);
  useEffect(() => {
    const connection = presentConnection();
    if (!connection || status !== 'ready') return;
    let current = true;
    const { horizonMs: computedMs } = usePlayback.getState();
    // With other figures a start may take longer than what is on the screen.
    const horizonMs = figure.quantity === 'ready' ? 2 * computedMs : computedMs;
    let told = false;
    const tell = (influences: Influences): boolean => {
      if (current) {
        told = true;
        setKnown((before) => {
          const fresh = before?.key !== key || before.influences.status !== 'done';
          return fresh || influences.status !== 'asking' ? { key, influences } : before;
        });
      }
      return current;
    };
    const begin = () => void askInfluences(connection, { recording, horizonMs, tMs, figure }, tell);
    const first = begun.current !== key;
    begun.current = key;
    const timer = first ? null : setTimeout(begin, REST_MS);
    if (first) begin();
    return () => {
      current = false;
      if (!told) begun.current = '';
      if (timer !== null) clearTimeout(timer);
    };
  }, [key, recording, status, tMs, figure]);
  if (known?.key === key) return known.influences;
  return { ...NOTHING, tMs };
}
