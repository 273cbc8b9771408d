// Moves the playhead with the clock, and tells the slider's value to those who do not see it: at once while time stands
// still, at most once a second while it runs.
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { usePlayback } from '../../store/playback.ts';

export interface PlayheadParts {
  readonly lamp: RefObject<SVGGElement | null>;
  readonly past: RefObject<SVGRectElement | null>;
  readonly veil: RefObject<SVGRectElement | null>;
}

export interface PlayheadInput {
  readonly horizonMs: number;
  readonly width: number;
  valueText(tMs: number): string;
}

export function usePlayhead(line: RefObject<HTMLElement | null>, input: PlayheadInput): PlayheadParts {
  const parts: PlayheadParts = {
    lamp: useRef<SVGGElement>(null),
    past: useRef<SVGRectElement>(null),
    veil: useRef<SVGRectElement>(null),
  };
  const { lamp, past, veil } = parts;
  const { horizonMs, width, valueText } = input;

  useLayoutEffect(() => {
    let drawn = Number.NaN;
    const move = (): void => {
      const share = horizonMs > 0 ? Math.min(1, usePlayback.getState().tMs / horizonMs) : 0;
      const x = Math.round(share * width * 4) / 4;
      if (x === drawn) return;
      drawn = x;
      lamp.current?.setAttribute('transform', `translate(${x} 0)`);
      past.current?.setAttribute('width', String(x));
      veil.current?.setAttribute('x', String(x));
      veil.current?.setAttribute('width', String(Math.max(0, width - x)));
    };
    move();
    return usePlayback.subscribe(move);
  }, [horizonMs, width, lamp, past, veil]);

  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const { tMs } = usePlayback.getState();
      line.current?.setAttribute('aria-valuenow', String(Math.round(tMs / 100) / 10));
      line.current?.setAttribute('aria-valuetext', valueText(tMs));
    };
    say();
    const stop = usePlayback.subscribe((state, before) => {
      if (state.tMs === before.tMs && state.playing === before.playing) return;
      if (!state.playing) say();
      else timer ??= setTimeout(say, 1000);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  });
  return parts;
}
