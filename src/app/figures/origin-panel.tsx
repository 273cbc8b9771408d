// "Where this number comes from": the simulated figure, and the parameters of the model that move it, each of which can be
// looked up and tried with another value while the charts stay in sight. Not a modal window: a panel in the air, a sheet on
// phones.
import { useRef, useState } from 'react';
import { useFiguresText } from '../../locales/figures.ts';
import { nodeName } from '../../locales/names.ts';
import { type Text, useFormat, useText } from '../../locales/text.ts';
import { type SeenFigure, valueIn } from '../../simulation/seen-figure.ts';
import { useAsked } from '../../store/asked.ts';
import { useDocument } from '../../store/document.ts';
import { useInfluences } from '../../store/influence.ts';
import { usePlayback } from '../../store/playback.ts';
import type { Topology } from '../../topology/topology.ts';
import { find } from '../../topology/tree.ts';
import { AirPanel } from '../../ui/air-panel.tsx';
import { Button } from '../../ui/button.tsx';
import type { Influence } from '../../worker/messages.ts';
import { useSide } from '../inspector/side.ts';
import { type FiguresText, seenAmount } from './amount.ts';
import { FigureRow } from './figure-row.tsx';
import styles from './figures.module.css';
import { type OriginGroup, originGroups, strongest } from './origin-groups.ts';
import panel from './origin-panel.module.css';
import { useRecords } from './records.ts';

export function OriginPanel() {
  const figure = useAsked((state) => state.figure);
  return figure ? <Origin figure={figure} /> : null;
}

function Origin({ figure }: { readonly figure: SeenFigure }) {
  const text = useFiguresText();
  const words = useText();
  const format = useFormat();
  const element = useRef<HTMLDivElement>(null);
  const topology = useDocument((state) => state.topology);
  const side = useSide(element, figure.node, topology);
  const [round, setRound] = useState(0);
  const influences = useInfluences(figure, round);
  const live = usePlayback((state) => (state.frame ? valueIn(state.frame, figure) : null));
  const value = seenAmount(text, format, live ?? influences.now, figure.quantity);
  const stale = usePlayback((state) => !state.playing && state.tMs !== influences.tMs);
  const { status, done, read, moving, tMs } = influences;
  const state = {
    asking: () => text('origin.asking', { done, all: read.length }),
    done: () => (moving.length > 0 ? text('origin.done', { count: moving.length }) : text('origin.none')),
    failed: () => text('origin.failed'),
    large: () => text('origin.large'),
  }[status]();
  return (
    <AirPanel
      name="figures"
      panel={element}
      title={text('origin.title')}
      closeLabel={words('ui.close')}
      side={side}
      size="wide"
      about={figure}
      onClose={() => useAsked.getState().close()}
    >
      <div className={panel.body}>
        <div className={panel.figure}>
          <p className={panel.what}>{quantityWords(text, words, topology, figure)}</p>
          <p className={panel.value}>{value}</p>
          <p className={panel.lead}>{text('origin.lead')}</p>
        </div>
        <p className={panel.state} role="status">
          {text('origin.at', { time: format.seconds(tMs) })} · {state}
          {stale ? (
            <Button tone="quiet" className={panel.again} onClick={() => setRound(round + 1)}>
              {text('origin.again')}
            </Button>
          ) : null}
        </p>
        {status === 'large' ? (
          <Groups groups={originGroups(read.map((id) => ({ id, atLow: null, atHigh: null })))} figure={figure} bare />
        ) : (
          <Moving moving={moving} figure={figure} whole={status !== 'asking'} />
        )}
      </div>
    </AirPanel>
  );
}

/** The strongest first and in full; the others when asked for. While answers still come in, nothing is sorted twice. */
function Moving(props: {
  readonly moving: readonly Influence[];
  readonly figure: SeenFigure;
  readonly whole: boolean;
}) {
  const { moving, figure, whole } = props;
  const text = useFiguresText();
  const [all, setAll] = useState(false);
  // A figure once shown in its place stays there while values are tried.
  const places = useRef(new Map<string, Influence>());
  if (!whole) return null;
  for (const influence of moving) if (!places.current.has(influence.id)) places.current.set(influence.id, influence);
  const now = new Map(moving.map((influence) => [influence.id, influence]));
  const kept = [...places.current.values()];
  const main = all ? kept : strongest(kept);
  const groups = originGroups(main).map(({ topic, influences }) => ({
    topic,
    influences: influences.map((influence) => now.get(influence.id) ?? influence),
  }));
  return (
    <>
      <Groups groups={groups} figure={figure} />
      {main.length < kept.length ? (
        <Button tone="quiet" className={panel.all} onClick={() => setAll(true)}>
          {text('origin.more', { count: kept.length - main.length })}
        </Button>
      ) : null}
    </>
  );
}

interface GroupsProps {
  readonly groups: readonly OriginGroup[];
  readonly figure: SeenFigure;
  /** Without what each would move. */
  readonly bare?: boolean;
}

function Groups({ groups, figure, bare = false }: GroupsProps) {
  const text = useFiguresText();
  const words = useText();
  const format = useFormat();
  const records = useRecords();
  const range = ({ atLow, atHigh }: Influence): string => {
    const end = (of: number | null) =>
      of === null
        ? text(figure.quantity === 'ready' ? 'origin.later' : 'origin.gone')
        : seenAmount(text, format, of, figure.quantity);
    return text('origin.between', { low: end(atLow), high: end(atHigh) });
  };
  return groups.map(({ topic, influences }) => {
    const key = `catalog.topics.${topic}`;
    return (
      <section key={topic} className={styles.group}>
        <h3>{words.has(key) ? words(key) : topic}</h3>
        <ul className={styles.rows}>
          {influences.map((influence) => {
            const record = records[influence.id];
            return record ? (
              <FigureRow
                key={influence.id}
                id={influence.id}
                record={record}
                influence={bare ? undefined : range(influence)}
              />
            ) : null;
          })}
        </ul>
      </section>
    );
  });
}

function quantityWords(text: FiguresText, words: Text, topology: Topology, { quantity, node }: SeenFigure): string {
  const of = node === null ? null : find(topology, node);
  const name = of === null ? (node ?? '') : nodeName(of, words, topology.hosts);
  if (node === null && (quantity === 'ready' || quantity === 'memory' || quantity === 'cores')) {
    return text(`quantity.${quantity}All`);
  }
  return text(`quantity.${quantity}`, { name });
}
