// Everything that can be learned here, in one place: sections of lessons with what has been done of each, the way back to where
// one was, and one's progress to take along or to forget.
import { useState } from 'react';
import { useChallengeText } from '../../locales/challenges.ts';
import { useLocale } from '../../locales/text.ts';
import { useStory } from '../../store/story.ts';
import { Button } from '../../ui/button.tsx';
import styles from './learn.module.css';
import { PanelFrame, PanelScroll, PanelTitle } from './panel-frame.tsx';
import { whereabouts } from './progress.ts';
import { ProgressPart } from './progress-part.tsx';
import { type LearnEntry, type LearnSection, SECTIONS, titleOfPlace } from './sections.ts';

export function LearnPanel() {
  const text = useChallengeText();
  const [first] = useState(firstOpen);
  return (
    <PanelFrame
      label={text('learn.title')}
      head={<PanelTitle title={text('learn.title')} />}
      closeLabel={text('learn.close')}
      onClose={() => useStory.getState().close()}
    >
      <PanelScroll about="">
        <div className={styles.learn}>
          <Onward />
          {SECTIONS.map((section) => (
            <Section key={section.id} section={section} open={section.id === first} />
          ))}
          <ProgressPart />
        </div>
      </PanelScroll>
    </PanelFrame>
  );
}

/** The section that is open at first: that of the lesson where one was; before there was one, all are seen at once. */
function firstOpen(): string | undefined {
  const place = whereabouts()?.place ?? '';
  return SECTIONS.find(({ entries }) => entries.some(({ places }) => places.includes(place)))?.id;
}

/** The way back to where one was in an earlier visit, or before the list was opened. */
function Onward() {
  const text = useChallengeText();
  const locale = useLocale();
  // Cleared in this very list, there is nowhere to go back to.
  useStory((state) => state.done);
  const last = whereabouts();
  const title = last && titleOfPlace(last.place, locale);
  if (!last || !title) return <p className={styles.lead}>{text('learn.lead')}</p>;
  return (
    <div className={styles.onward}>
      <Button
        tone="strong"
        onClick={() => {
          location.hash = last.hash;
        }}
      >
        {text('learn.onward')}
      </Button>
      <span>{title}</span>
    </div>
  );
}

function Section({ section, open }: { readonly section: LearnSection; readonly open: boolean }) {
  const text = useChallengeText();
  const locale = useLocale();
  const done = useStory((state) => state.done);
  const whole = section.entries.filter(({ places }) => places.every((place) => done.has(place))).length;
  return (
    <details className={styles.section} open={open}>
      <summary className={styles.caption}>
        <h3>{section.title(locale)}</h3>
        <span>{text('learn.done', { done: whole, all: section.entries.length })}</span>
        <p className={styles.about}>{section.about(locale)}</p>
      </summary>
      <ol>
        {section.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} done={done} />
        ))}
      </ol>
    </details>
  );
}

function Entry({ entry, done }: { readonly entry: LearnEntry; readonly done: ReadonlySet<string> }) {
  const text = useChallengeText();
  const locale = useLocale();
  const { places } = entry;
  const count = places.filter((place) => done.has(place)).length;
  const whole = count === places.length;
  // On with what is open in it; a lesson that is done begins anew.
  const next = places.find((place) => !done.has(place)) ?? places[0];
  return (
    <li>
      <button type="button" className={styles.entry} onClick={() => entry.open(next)}>
        <span className={styles.mark} data-done={whole ? '' : undefined} aria-hidden="true">
          {whole ? '✓' : ''}
        </span>
        <span className={styles.title}>{entry.title(locale)}</span>
        <span className={styles.count}>
          {places.length === 1
            ? text(whole ? 'learn.doneOne' : 'learn.openOne')
            : text('learn.done', { done: count, all: places.length })}
        </span>
        {entry.about ? <span className={styles.line}>{entry.about(locale)}</span> : null}
      </button>
    </li>
  );
}
