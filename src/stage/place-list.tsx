// The places for what has been picked up, as a list: the numbers are those on the stage, each with what landing there would
// cost; the places that refuse say why. Beside the stage, or a sheet at the foot of a narrow page.
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useFormat, useText } from '../locales/text.ts';
import { aim, land } from '../store/carrying.ts';
import type { Topology } from '../topology/topology.ts';
import { Button } from '../ui/button.tsx';
import { putBack } from './choose.ts';
import { usePlaceCosts } from './costs.ts';
import { GhostDrawing } from './ghost.tsx';
import { indexTopology } from './index-topology.ts';
import { handName, placeName } from './names.ts';
import styles from './place-list.module.css';
import { reasonOf } from './reason.ts';
import type { InHand } from './surroundings.ts';

export interface PlaceListProps {
  readonly topology: Topology;
  readonly inHand: InHand;
}

export function PlaceList({ topology, inHand }: PlaceListProps) {
  const text = useText();
  const format = useFormat();
  const panel = useRef<HTMLElement>(null);
  const costs = usePlaceCosts(topology, inHand);
  const [before] = useState(() => document.activeElement);
  const [column] = useState(columnOfTalk);
  const { nodes } = indexTopology(topology);
  const legal = inHand.places.filter(({ refusal }) => refusal === null);
  const refused = inHand.places.filter(({ refusal }) => refusal !== null);
  const name = handName(inHand.node, text);
  const called = (id: string) => {
    const place = placeName(id, { text, format, nodes });
    const node = nodes.get(id);
    if (node?.kind === 'host') return text('stage.pick.hostKernel', { name: place });
    return text(node?.kind.includes('container') ? 'stage.pick.on' : 'stage.pick.guestKernel', { name: place });
  };

  // The list is where the person who picked it up goes on; when it closes they are back where they were.
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected && !panel.current?.isConnected) before.focus();
    };
  }, [before]);

  const list = (
    <section
      ref={panel}
      className={styles.places}
      aria-label={text('stage.pick.places', { name })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        putBack();
      }}
    >
      <header className={styles.picked}>
        <GhostDrawing node={inHand.node} width={30} height={34} />
        <p>
          <b>{name}</b> {text('stage.pick.picked')}
          <small>{text('stage.pick.tap')}</small>
        </p>
        <Button tone="quiet" onClick={putBack}>
          {text('stage.pick.putBack')}
        </Button>
      </header>
      <ol className={styles.list}>
        {inHand.node.kind === 'host' ? (
          <li>
            <button type="button" className={styles.place} data-first="" onClick={() => land()}>
              <span className={styles.number}>{format.count(1)}</span>
              <span className={styles.name}>{text('stage.pick.ground')}</span>
            </button>
          </li>
        ) : null}
        {legal.map(({ id }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles.place}
              data-first={index === 0 ? '' : undefined}
              onFocus={() => aim(id)}
              onPointerEnter={() => aim(id)}
              onClick={() => {
                aim(id);
                land();
              }}
            >
              <span className={styles.number}>{format.count(inHand.numbers.get(id) ?? index + 1)}</span>
              <span className={styles.name}>{called(id)}</span>
              <span className={styles.cost}>{costs.get(id) ?? ''}</span>
            </button>
          </li>
        ))}
      </ol>
      {legal.length === 0 && inHand.node.kind !== 'host' ? (
        <p className={styles.none}>{text('stage.pick.none')}</p>
      ) : null}
      {refused.length > 0 ? (
        <details className={styles.refused} open={legal.length < 3}>
          <summary>{text('stage.pick.refused')}</summary>
          <ul>
            {refused.map(({ id, refusal }) => (
              <li key={id}>
                <span>{placeName(id, { text, format, nodes })}</span>
                <span>{refusal ? reasonOf(text, refusal, nodes) : ''}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
  return column ? createPortal(list, column) : list;
}

/**
 * In a talk it stands where the chart does: things are so large on the stage that it would lie on the places themselves. Null where it
 * stays with the stage.
 */
function columnOfTalk(): Element | null {
  return window.matchMedia('(min-width: 600px)').matches ? document.querySelector('[data-talk]') : null;
}
