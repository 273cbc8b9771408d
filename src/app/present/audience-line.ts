// The audience's end of the line to the speaker's window: it tells where the talk is whenever that changes, and does what it is asked.
import { useEffect } from 'react';
import { createFormat, currentLocale } from '../../locales/text.ts';
import { claimsText } from '../../locales/twenty-claims.ts';
import { readWish, type TalkState, type TalkWish } from '../../sharing/talk-messages.ts';
import { usePlayback } from '../../store/playback.ts';
import { claimWords } from '../claims/claim-words.ts';
import { useAllJudged } from '../claims/judged.ts';
import { verdictWords } from '../claims/verdict-words.ts';
import { playOrPause } from '../time-controls/actions.ts';
import { claimNow } from './audience/claim.ts';
import { endExercise, minutesPlanned, oneMinuteMore, smallOrLarge } from './audience/exercise.ts';
import { optionWords, rightSaid } from './audience/option-words.ts';
import { countHands, pollNow } from './audience/poll.ts';
import { useRoom } from './audience/state.ts';
import { doDeed, typeDigit } from './deeds.ts';
import { useFiguresSaid, withFigures } from './figures-in-words.ts';
import { goToScene } from './give.ts';
import { openLine } from './line.ts';
import { useReached } from './reached.ts';
import { roomOf } from './room.ts';
import { canShowHow, showHow } from './show-how.ts';
import { useTalk } from './talk.ts';

export function useAudienceLine(): void {
  useEffect(() => {
    const line = openLine(roomOf(), (message) => {
      const wish = readWish(message);
      if (wish) grant(wish, tell);
    });
    let told = '';
    const tell = (): void => {
      const state = stateNow();
      told = JSON.stringify(state);
      line.say(state);
    };
    const changed = (): void => {
      if (JSON.stringify(stateNow()) !== told) tell();
    };
    tell();
    const stops = [
      useTalk.subscribe(changed),
      useReached.subscribe(changed),
      useFiguresSaid.subscribe(changed),
      useRoom.subscribe(changed),
      useAllJudged.subscribe(changed),
      usePlayback.subscribe(({ playing }, before) => {
        if (playing !== before.playing) changed();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      line.say({ ...stateNow(), talk: null });
      line.end();
    };
  }, []);
}

function stateNow(): TalkState {
  const { talk, at, black, typed, begunAt } = useTalk.getState();
  const { playing } = usePlayback.getState();
  const { place, shown } = useReached.getState();
  const reached = place !== null;
  const { code } = useRoom.getState();
  const [poll, exercise, claim] = [pollSaid(), exerciseSaid(), claimSaid()];
  const ours = {
    at,
    black,
    typed,
    begunAt,
    playing,
    reached,
    shown,
    poll,
    exercise,
    claim,
    code,
    canShow: canShowHow(),
    figures: useFiguresSaid.getState().figures,
  };
  return { type: 'state', talk: talk as TalkState['talk'], ...ours };
}

function pollSaid(): TalkState['poll'] {
  const asked = pollNow();
  if (!asked) return null;
  const format = createFormat(currentLocale());
  const { state } = asked;
  const { asks = '' } = withFigures(asked.scene, useFiguresSaid.getState().figures);
  const right = rightSaid(asked, format);
  const labels = [...optionWords(asked, format)];
  return { asks, phase: state.phase, labels, counts: [...state.counts], right };
}

function claimSaid(): TalkState['claim'] {
  const now = claimNow();
  if (!now) return null;
  const judged = useAllJudged.getState()[now.claim.id];
  const locale = currentLocale();
  const text = claimsText(locale);
  const words = claimWords(now.claim, text, createFormat(locale));
  return { told: now.told, verdict: judged ? verdictWords(judged.verdict, words, text) : null };
}

function exerciseSaid(): TalkState['exercise'] {
  const { exercise } = useRoom.getState();
  const minutes = minutesPlanned();
  if (!exercise && minutes === null) return null;
  const { totalMs, endsAt, leftMs } = exercise ?? { totalMs: 0, endsAt: null, leftMs: 0 };
  return { minutes: minutes ?? 0, countdown: exercise ? { totalMs, endsAt, leftMs } : null };
}

function grant(wish: TalkWish, tell: () => void): void {
  if (wish.type === 'hello') tell();
  else if (wish.type === 'deed') doDeed(wish.deed);
  else if (wish.type === 'digit') typeDigit(wish.digit);
  else if (wish.type === 'goTo') goToScene(wish.at);
  else if (wish.type === 'playOrPause') playOrPause();
  else if (wish.type === 'hands') countHands(wish.counts);
  else if (wish.type === 'exercise') EXERCISE[wish.act]();
  else if (wish.type === 'showHow') showHow();
  else useTalk.setState({ begunAt: wish.begunAt });
}

const EXERCISE = { more: oneMinuteMore, small: smallOrLarge, end: endExercise } as const;
