// A poll as the audience sees it, beside the stage, where a chart would be.
import { type RefObject, useEffect, useRef } from 'react';
import { handsIn } from '../../../lessons/poll.ts';
import { type AudienceText, useAudienceText } from '../../../locales/audience.ts';
import { useFormat } from '../../../locales/text.ts';
import { Button } from '../../../ui/button.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { useUntold } from '../../beliefs/untold.ts';
import { MarkedUp } from '../../lessons/file/marked-up.tsx';
import { ownerOf } from '../../shortcuts.ts';
import { doDeed } from '../deeds.ts';
import { useFilled } from '../figures-in-words.ts';
import { useTalk } from '../talk.ts';
import { chartOf } from '../talks.ts';
import styles from './audience.module.css';
import { useAloneBeside, useTimeUntold } from './give-way.ts';
import { Hands } from './hands.tsx';
import { optionWords, type RightSaid, rightOf, rightSaid } from './option-words.ts';
import { type Asked, countHands, followPolls, hidePoll, pollNow } from './poll.ts';
import { useRoom } from './state.ts';

export function PollBoard() {
  const talking = useTalk();
  const room = useRoom();
  const asked = pollNow(talking, room);
  useEffect(followPolls, []);
  return asked ? <Board key={asked.place} asked={asked} /> : null;
}

function Board({ asked }: { readonly asked: Asked }) {
  const text = useAudienceText();
  const format = useFormat();
  const { counts, phase, hidden } = asked.state;
  const { asks = '', because = '' } = useFilled(asked.scene);
  useUntold(phase === 'open', text('poll.untold'));
  // While it runs there is nothing to be counted, and the chart is what is to be seen.
  const watching = phase === 'running' && chartOf(asked.scene) !== undefined;
  useAloneBeside(!hidden && !watching);
  useTimeUntold(phase === 'open' && !hidden);
  const labels = optionWords(asked, format);
  const right = rightSaid(asked, format);
  const board = useRef<HTMLElement>(null);
  useArrowsToHands(board);
  return (
    <>
      {hidden || watching ? null : (
        <section ref={board} className={styles.board} data-board={phase} aria-label={text('poll.label')}>
          <h2>{asks}</h2>
          <Hands
            labels={labels}
            counts={counts}
            right={right}
            compact={asked.scene.poll.prediction.kind === 'slider'}
            onCount={phase === 'open' ? countHands : undefined}
          />
          {phase === 'running' ? <p className={styles.note}>{text('poll.running')}</p> : null}
          {phase === 'told' ? (
            <>
              <p className={styles.right}>{right ? rightWords(asked, text) : text('poll.none')}</p>
              <MarkedUp text={because} />
            </>
          ) : null}
          <div className={styles.acts}>
            {phase === 'open' ? (
              <>
                <Button tone="strong" onClick={() => doDeed('poll')}>
                  {text('poll.run')}
                </Button>
                <Button tone="quiet" disabled={handsIn(counts) === 0} onClick={() => countHands([])}>
                  {text('poll.reset')}
                </Button>
              </>
            ) : (
              <>
                <Button tone="quiet" onClick={() => doDeed('poll')}>
                  {text('poll.open')}
                </Button>
                <Button tone="quiet" onClick={() => hidePoll(true)}>
                  {text('poll.hide')}
                </Button>
              </>
            )}
          </div>
        </section>
      )}
      <LiveRegion message={phase === 'told' ? toldWords(asked, right, labels, text) : ''} />
    </>
  );
}

/** Arrows up and down that are nobody's lead to the first hands, for whoever has neither a pointer nor a second window. */
function useArrowsToHands(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || ownerOf(event.target) !== 'nobody') return;
      const more = board.current?.querySelector<HTMLElement>('[data-more]');
      if (!more) return;
      event.preventDefault();
      more.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [board]);
}

/** How many of the hands were up for what the model takes. */
export function rightWords({ state, scene }: Pick<Asked, 'state' | 'scene'>, text: AudienceText): string {
  const all = handsIn(state.counts);
  const index = rightOf({ state, scene });
  if (all === 0 || index === null) return text('poll.nobody');
  return text('poll.right', { count: state.counts[index] ?? 0, all });
}

function toldWords(asked: Asked, right: RightSaid | null, labels: readonly string[], text: AudienceText): string {
  if (!right) return text('poll.none');
  return text('poll.told', { value: right.value, choice: labels[right.index] ?? '', right: rightWords(asked, text) });
}
