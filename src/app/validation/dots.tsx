// A drawing of dots, one for each case: pointed at, or gone through with the arrow keys, a dot says what it is; pressed, it
// shows its row. To those who hear it is one control whose value is a case: a hundred buttons in a row would be in the way.
import { type KeyboardEvent, memo, type PointerEvent, type ReactNode, useId, useRef } from 'react';
import { useProse } from '../../locales/prose.ts';
import { useValidationText } from '../../locales/validation.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { CaseResult } from '../../validation/report.ts';
import { useCaseWords } from './case-words.ts';
import { useChosen } from './chosen.ts';
import styles from './dots.module.css';
import { nearest } from './scales.ts';

export interface Dot {
  /** Pixels from the left and from the top. */
  readonly x: number;
  readonly y: number;
  readonly result: CaseResult;
}

export interface DotsProps {
  readonly width: number;
  readonly height: number;
  /** In the order in which the arrow keys go through them. */
  readonly dots: readonly Dot[];
  /** What is gone through, in which order. */
  readonly label: string;
  /** What lies behind the dots. */
  readonly ground: ReactNode;
  /** Words beside the drawing. */
  readonly children: ReactNode;
}

/** How far from a dot a pointer may be to mean it. */
const REACH = 28;
const STEPS: Readonly<Record<string, number>> = {
  ...{ ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 },
  ...{ PageUp: 10, PageDown: -10, Home: -Infinity, End: Infinity },
};

export function Dots({ width, height, dots, label, ground, children }: DotsProps) {
  const text = useValidationText();
  const words = useCaseWords();
  const chosen = useChosen((state) => state.id);
  const { choose, show } = useChosen.getState();
  const keys = useId();
  const pressed = useRef<string | null>(null);
  const at = dots.findIndex(({ result }) => result.id === chosen);
  const dot = dots[at];

  function step(event: KeyboardEvent): void {
    if (event.key === 'Enter' && dot) show(dot.result.id);
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = dots[Math.min(dots.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    if (next) choose(next.result.id);
  }
  function meant(event: PointerEvent<HTMLElement>): string | null {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = width / box.width;
    return (
      nearest(dots, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale, REACH)?.result.id ?? null
    );
  }
  function point(event: PointerEvent<HTMLElement>): void {
    const id = event.pointerType === 'mouse' ? meant(event) : null;
    if (id !== null && id !== chosen) choose(id);
  }
  /** A mouse has seen what it presses; a finger sees it by pressing, and goes on by pressing again. */
  function press(event: PointerEvent<HTMLElement>): void {
    const id = meant(event);
    if (id === null || pressed.current !== id) return;
    if (event.pointerType === 'mouse' || id === chosen) show(id);
    else choose(id);
  }

  return (
    <>
      <VisuallyHidden id={keys}>{text('page.dots.keys')}</VisuallyHidden>
      <div
        className={styles.drawing}
        style={{ blockSize: height }}
        dir="ltr"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-describedby={keys}
        aria-valuemin={dots.length > 0 ? 1 : 0}
        aria-valuemax={dots.length}
        aria-valuenow={at + 1}
        aria-valuetext={dot ? words.sentence(dot.result) : text(dots.length > 0 ? 'page.dots.hint' : 'page.dots.none')}
        onKeyDown={step}
        onPointerMove={point}
        onPointerDown={(event) => {
          pressed.current = meant(event);
        }}
        onPointerUp={press}
      >
        <svg width={width} height={height} aria-hidden="true">
          {ground}
          <Marks dots={dots} />
          {dot ? <Mark dot={dot} chosen /> : null}
        </svg>
        {children}
      </div>
      <Reading result={dot?.result ?? null} />
    </>
  );
}

const Marks = memo(function Marks({ dots }: { readonly dots: readonly Dot[] }) {
  return dots.map((dot) => <Mark key={dot.result.id} dot={dot} />);
});

/** A prediction is a full round, a calibration a hollow square: what was put in weighs less. */
function Mark({ dot, chosen = false }: { readonly dot: Dot; readonly chosen?: boolean }) {
  return <Shape x={dot.x} y={dot.y} use={dot.result.use} chosen={chosen} />;
}

export interface ShapeProps {
  readonly x: number;
  readonly y: number;
  readonly use: CaseResult['use'];
  readonly chosen?: boolean;
}

export function Shape({ x, y, use, chosen = false }: ShapeProps) {
  const className = `${styles[use]} ${chosen ? styles.chosen : ''}`;
  const size = chosen ? 5.5 : 3.6;
  if (use === 'prediction') return <circle className={className} cx={x} cy={y} r={size} />;
  return (
    <rect className={className} x={x - size + 0.4} y={y - size + 0.4} width={2 * size - 0.8} height={2 * size - 0.8} />
  );
}

/** What the chosen dot is; its place is kept while there is none. */
function Reading({ result }: { readonly result: CaseResult | null }) {
  const text = useValidationText();
  const prose = useProse();
  const words = useCaseWords();
  if (!result) {
    return <p className={`${styles.reading} ${styles.hint}`}>{text('page.dots.hint')}</p>;
  }
  const figures = { published: words.published(result), simulated: words.simulated(result) };
  return (
    <div className={styles.reading}>
      <p>
        <b className={styles.error}>{words.error(result)}</b> {text('page.dots.figures', figures)}
        <span className={styles.use}>{text(`use.${result.use}`)}</span>
      </p>
      <p className={styles.measured}>{prose(result.measured)}</p>
      <Button tone="quiet" className={styles.toRow} onClick={() => useChosen.getState().show(result.id)}>
        {text('page.dots.toRow')}
      </Button>
    </div>
  );
}
