// All figures of the model in one list: to be searched by words, narrowed by topic and by where they come from, read, and
// tried with another value.
import { useDeferredValue, useEffect, useId, useState } from 'react';
import { useFiguresText } from '../../locales/figures.ts';
import { useText } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import { resetFigures } from '../../store/figures.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { addressOfPage } from '../page-address.ts';
import { type FigureFilter, useWindows } from '../windows.ts';
import { FigureRow } from './figure-row.tsx';
import styles from './figures.module.css';
import dialog from './figures-dialog.module.css';
import { foundFigures } from './found.ts';
import { useRecords } from './records.ts';
import { topicOf } from './topic.ts';

const FILTERS: readonly FigureFilter[] = ['all', 'assumption', 'published', 'changed'];
const EVERY = 'every topic';

export function FiguresDialog({ open, onClose }: { readonly open: boolean; onClose(): void }) {
  const text = useFiguresText();
  const words = useText();
  return (
    <Dialog open={open} title={text('list.title')} closeLabel={words('ui.close')} size="wide" onClose={onClose}>
      <Figures />
    </Dialog>
  );
}

function Figures() {
  const text = useFiguresText();
  const words = useText();
  const records = useRecords();
  const search = useId();
  const changed = useDocument((state) => state.parameters);
  const asked = useWindows((state) => state.filter);
  const [typed, setTyped] = useState('');
  const [topic, setTopic] = useState<string>(EVERY);
  const [filter, setFilter] = useState<FigureFilter>(asked);
  useEffect(() => setFilter(asked), [asked]);
  const sought = useDeferredValue(typed);
  const topicWords = (of: string): string => {
    const key = `catalog.topics.${of}`;
    return words.has(key) ? words(key) : of;
  };
  const topics = [...new Set(Object.keys(records).map(topicOf))];
  const wanted = { words: sought, topic: topic === EVERY ? null : topic, filter };
  const found = foundFigures(records, changed, wanted, topicWords);
  const count = found.reduce((sum, [, ids]) => sum + ids.length, 0);
  const all = Object.keys(records).length;
  return (
    <div className={dialog.list}>
      <p className={dialog.lead}>
        {text('list.lead')} <a href={addressOfPage('validation')}>{words('app.figures.validation')}</a>
      </p>
      <search className={dialog.filters}>
        <div className={dialog.search}>
          <label htmlFor={search}>{text('list.search')}</label>
          <input
            id={search}
            type="search"
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <Select
          label={text('list.topic')}
          value={topic}
          options={[
            { value: EVERY, label: text('list.allTopics') },
            ...topics.map((value) => ({ value, label: topicWords(value) })),
          ]}
          onChange={setTopic}
        />
        <Select
          label={text('list.show')}
          value={filter}
          options={FILTERS.map((value) => ({ value, label: text(`list.${value}`) }))}
          onChange={setFilter}
        />
        <p className={dialog.count} role="status">
          {count === all ? text('list.found', { count }) : text('list.foundOf', { count, all })}
        </p>
        {Object.keys(changed).length > 0 ? (
          <Button className={dialog.reset} onClick={() => resetFigures()}>
            {text('changes.allBack')}
          </Button>
        ) : null}
      </search>
      {count === 0 ? (
        <p className={dialog.none}>{text(filter === 'changed' && sought === '' ? 'list.noneChanged' : 'list.none')}</p>
      ) : null}
      {found.map(([of, ids]) => (
        <section key={of} className={styles.group}>
          <h3>{topicWords(of)}</h3>
          <ul className={styles.rows}>
            {ids.map((id) => {
              const record = records[id];
              return record ? <FigureRow key={id} id={id} record={record} /> : null;
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
