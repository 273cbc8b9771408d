// The time line: a slider over the whole run with its events as marks, the computed future lighter, and the playhead. The
// playhead and what the slider says follow the clock by writing to the elements; nothing is rendered again for a frame.
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { useNames } from '../../charts/names.ts';
import { useFormat, useText } from '../../locales/text.ts';
import { usePlayback } from '../../store/playback.ts';
import { FOOT, HEIGHT, LineDrawing } from './line-drawing.tsx';
import { useLineWidth } from './line-width.ts';
import { type Mark, markAt, marksOf } from './marks.ts';
import { usePlayhead } from './playhead.ts';
import { momentAfterKey, momentAt } from './scrubber.ts';
import styles from './time-controls.module.css';
import { markDetails } from './words.ts';

export function TimeLine() {
  const text = useText();
  const format = useFormat();
  const { nameOf } = useNames();
  const events = usePlayback((state) => state.events);
  const horizonNow = usePlayback((state) => state.horizonMs);
  const line = useRef<HTMLDivElement>(null);
  const width = useLineWidth(line);
  const [drag, setDrag] = useState<{ readonly horizonMs: number; readonly wasPlaying: boolean } | null>(null);
  const [near, setNear] = useState<Mark | null>(null);
  // While the playhead is held the line keeps its scale, even when the run is computed further.
  const horizonMs = drag?.horizonMs ?? horizonNow;
  const marks = marksOf(events, horizonMs, width);
  const seconds = (ms: number): string =>
    text('charts.axis.seconds', { value: format.number(ms / 1000, { digits: 1 }) });
  const details = (mark: Mark): string => markDetails(text, nameOf, mark, seconds(mark.tMs));
  const valueText = (tMs: number): string => {
    const mark = markAt(marks, (tMs / horizonMs) * width);
    const moment = { now: seconds(tMs), horizon: seconds(horizonMs) };
    return mark ? text('time.momentAt', { ...moment, event: details(mark) }) : text('time.moment', moment);
  };
  const playhead = usePlayhead(line, { horizonMs, width, valueText });

  const xOf = (event: PointerEvent): number => event.clientX - (line.current?.getBoundingClientRect().left ?? 0);

  function press(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0 || drag) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { playing, pause, seek } = usePlayback.getState();
    if (playing) pause();
    setDrag({ horizonMs: horizonNow, wasPlaying: playing });
    const x = xOf(event);
    seek(markAt(marks, x)?.tMs ?? momentAt(x, width, horizonNow));
  }

  function move(event: PointerEvent<HTMLDivElement>): void {
    const x = xOf(event);
    if (drag && event.currentTarget.hasPointerCapture(event.pointerId)) {
      usePlayback.getState().seek(momentAt(x, width, drag.horizonMs));
    }
    setNear(markAt(marks, x));
  }

  function release(): void {
    if (drag?.wasPlaying) usePlayback.getState().play();
    setDrag(null);
  }

  function key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { tMs, seek } = usePlayback.getState();
    const moment = momentAfterKey(event.key, event.shiftKey, tMs, horizonMs);
    if (moment === null) return;
    event.preventDefault();
    event.stopPropagation();
    seek(moment);
    setNear(markAt(marks, (moment / horizonMs) * width));
  }

  return (
    <div
      ref={line}
      className={styles.line}
      style={{ blockSize: HEIGHT }}
      dir="ltr"
      role="slider"
      tabIndex={0}
      aria-label={text('time.scrubber')}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={Math.round(horizonMs / 100) / 10}
      aria-valuenow={0}
      onKeyDown={key}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
      onPointerLeave={() => setNear(null)}
      onBlur={() => setNear(null)}
    >
      <LineDrawing marks={marks} horizonMs={horizonMs} width={width} playhead={playhead} />
      {near ? <Tip x={near.x} width={width} words={details(near)} /> : null}
    </div>
  );
}

/** The words of the mark under the pointer or the playhead, above the line. */
function Tip({ x, width, words }: { readonly x: number; readonly width: number; readonly words: string }) {
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = tip.current;
    if (!element) return;
    const half = element.offsetWidth / 2;
    element.style.insetInlineStart = `${Math.min(Math.max(0, x - half), Math.max(0, width - 2 * half))}px`;
  });
  return (
    <div ref={tip} className={styles.tip} style={{ insetBlockEnd: HEIGHT - FOOT + 14 }} aria-hidden="true">
      {words}
    </div>
  );
}
