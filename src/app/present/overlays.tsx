// What the speaker lays over the stage: a black picture, the number being typed, a spotlight, a pointer, lines of a pen.
import { type PointerEvent, useEffect, useRef } from 'react';
import { usePresentText } from '../../locales/present.ts';
import { useView } from '../../store/view.ts';
import { keyToName } from './keys.ts';
import { beginStroke, growStroke, type Point, useStrokes } from './pen.ts';
import { useTalkKeys } from './preferences.ts';
import styles from './present.module.css';
import { useTalk } from './talk.ts';

export function Overlays() {
  const black = useTalk((state) => state.black);
  const typed = useTalk((state) => state.typed);
  const pointer = useTalk((state) => state.pointer);
  const inverted = useTalk((state) => state.inverted) ? '' : undefined;
  const text = usePresentText();
  const { keys } = useTalkKeys();
  const letters = useView((state) => state.letterKeys);
  const key = keyToName('black', keys, letters);
  return (
    <>
      {pointer === 'spotlight' || pointer === 'laser' ? <Followed look={pointer} inverted={inverted} /> : null}
      <Drawing active={pointer === 'pen'} />
      {typed === null ? null : (
        <div className={styles.goTo} role="status">
          <span>{text('goTo')}</span> <b>{typed === '' ? '…' : typed}</b>
          <p>{text('goToHint')}</p>
        </div>
      )}
      {black ? (
        <button
          type="button"
          className={styles.black}
          data-inverted={inverted}
          onClick={() => useTalk.setState({ black: false })}
        >
          <span>{key === null ? text('blackNoKey') : text('black', { key })}</span>
        </button>
      ) : null}
    </>
  );
}

/** A light or a dot where the pointer is; what is under it stays in use. */
function Followed({ look, inverted }: { readonly look: 'spotlight' | 'laser'; readonly inverted: '' | undefined }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const move = ({ clientX, clientY }: globalThis.PointerEvent): void => {
      const zoom = Number(document.documentElement.style.getPropertyValue('--talk-zoom')) || 1;
      element.current?.style.setProperty('--x', `${clientX / zoom}px`);
      element.current?.style.setProperty('--y', `${clientY / zoom}px`);
    };
    window.addEventListener('pointermove', move);
    return () => window.removeEventListener('pointermove', move);
  }, []);
  return <div ref={element} className={styles[look]} data-inverted={inverted} />;
}

function Drawing({ active }: { readonly active: boolean }) {
  const strokes = useStrokes((state) => state.strokes);
  const element = useRef<SVGSVGElement>(null);
  if (!active && strokes.length === 0) return null;
  const at = (event: PointerEvent): Point => {
    const rect = element.current?.getBoundingClientRect();
    const zoom = Number(document.documentElement.style.getPropertyValue('--talk-zoom')) || 1;
    return { x: (event.clientX - (rect?.left ?? 0)) / zoom, y: (event.clientY - (rect?.top ?? 0)) / zoom };
  };
  return (
    <svg
      ref={element}
      className={styles.drawing}
      data-active={active ? '' : undefined}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        beginStroke(at(event));
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) growStroke(at(event));
      }}
    >
      {strokes.map((stroke, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes are only added and all cleared at once
        <polyline key={index} points={stroke.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
    </svg>
  );
}
