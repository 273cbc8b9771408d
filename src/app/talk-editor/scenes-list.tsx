// The scenes of the talk in their order: which one the form shows, capturing another, moving, duplicating, deleting and putting back.
import { type KeyboardEvent, useRef } from 'react';
import { CHART_NAMES } from '../../lessons/lesson.ts';
import { type FileScene, USUAL_MINUTES } from '../../lessons/talk-file.ts';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { useFullView } from '../../store/full-view.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTalkEditing } from '../talk-editing.ts';
import { useDragOrder } from './drag.ts';
import { duplicateScene, moveScene, removeScene, restoreScene, useRemoved } from './editing.ts';
import styles from './talk-editor.module.css';

export interface ScenesListProps {
  readonly scenes: readonly FileScene[];
  readonly at: number;
  /** Places of scenes with mistakes. */
  readonly wrong: ReadonlySet<unknown>;
  say(words: string): void;
  onCapture(): void;
}

const DRAWN = {
  up: 'M7 12V3M3 7l4-4 4 4',
  down: 'M7 2v9M3 7l4 4 4-4',
  duplicate: 'M2 4.5h7.5V12H2zM4.5 4.5V2H12v7.5H9.5',
  remove: 'M3 3l8 8M11 3l-8 8',
} as const;

export function ScenesList({ scenes, at, wrong, say, onCapture }: ScenesListProps) {
  const text = useOwnTalksText();
  const list = useRef<HTMLOListElement>(null);
  const id = useTalkEditing((state) => state.id);
  const removed = useRemoved((state) => (state.removed?.id === id ? state.removed : null));
  const count = scenes.length;
  const titleOf = (place: number): string => scenes[place]?.title.trim() || text('editor.untitled');
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= count) return;
    moveScene(from, to);
    say(text('editor.moved', { title: titleOf(from), number: to + 1, count }));
  };
  const { dragged, handlers } = useDragOrder(list, move);
  const press = (event: KeyboardEvent, place: number): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.altKey) move(place, place + step);
    const next = Math.min(Math.max(place + step, 0), count - 1);
    useTalkEditing.getState().show(next);
    list.current?.children[next]?.querySelector<HTMLElement>('[data-scene]')?.focus();
  };
  const title = titleOf(at);
  const tool = (deed: keyof typeof DRAWN, disabled: boolean, act: () => void) => (
    <IconButton label={text(`editor.${deed}`, { title })} disabled={disabled} onClick={act}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={DRAWN[deed]} fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
    </IconButton>
  );
  return (
    <div className={styles.scenesPart}>
      <ol ref={list} className={styles.scenes} aria-label={text('editor.scenes')}>
        {scenes.map((scene, place) => (
          <li
            key={scene.id}
            className={styles.scene}
            data-shown={place === at || undefined}
            data-dragged={dragged?.from === place || undefined}
            data-mark={markOf(dragged, place)}
          >
            <span className={styles.handle} title={text('editor.drag', { title: titleOf(place) })} {...handlers(place)}>
              <svg width="10" height="14" viewBox="0 0 10 14" aria-hidden="true">
                <path d="M2 3h2M6 3h2M2 7h2M6 7h2M2 11h2M6 11h2" stroke="currentColor" strokeWidth="2" />
              </svg>
            </span>
            <button
              type="button"
              data-scene=""
              className={styles.sceneName}
              aria-current={place === at ? 'true' : undefined}
              onClick={() => useTalkEditing.getState().show(place)}
              onKeyDown={(event) => press(event, place)}
            >
              <span className={styles.number}>{place + 1}</span>
              <span className={styles.sceneTitle}>{titleOf(place)}</span>
              <span className={styles.sceneMinutes}>
                {wrong.has(place)
                  ? text('editor.wrong')
                  : text('list.minutes', { count: scene.minutes ?? USUAL_MINUTES })}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.tools}>
        <span className={styles.toolRow}>
          <Button tone="strong" onClick={onCapture}>
            {text('editor.capture')}
          </Button>
          <Menu
            button={text('editor.openChart')}
            label={text('editor.openChartAbout')}
            items={CHART_NAMES.map((chart) => ({
              key: chart,
              label: text(`editor.charts.${chart}`),
              onSelect: () => useFullView.getState().open(chart),
            }))}
          />
        </span>
        <span className={styles.toolRow}>
          {tool('up', at === 0, () => move(at, at - 1))}
          {tool('down', at >= count - 1, () => move(at, at + 1))}
          {tool('duplicate', false, () => {
            duplicateScene(at);
            say(text('editor.duplicated', { number: at + 2 }));
          })}
          {tool('remove', count < 2, () => {
            removeScene(at);
            say(text('editor.removed', { title }));
          })}
          {removed ? (
            <Button
              tone="quiet"
              onClick={() => {
                restoreScene();
                say('');
              }}
            >
              {text('editor.back')}
            </Button>
          ) : null}
        </span>
      </div>
    </div>
  );
}

/** On which side of a row the dragged one would come to stand. */
function markOf(dragged: ReturnType<typeof useDragOrder>['dragged'], place: number): 'before' | 'after' | undefined {
  if (!dragged || dragged.to !== place || dragged.from === place) return undefined;
  return dragged.to < dragged.from ? 'before' : 'after';
}
