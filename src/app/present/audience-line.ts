// The audience's end of the line to the speaker's window: it tells where the talk is whenever that changes, and does what it is asked.
import { useEffect } from 'react';
import { readWish, type TalkState, type TalkWish } from '../../sharing/talk-messages.ts';
import { usePlayback } from '../../store/playback.ts';
import { showSolution } from '../lessons/tell.ts';
import { playOrPause } from '../time-controls/actions.ts';
import { doDeed, typeDigit } from './deeds.ts';
import { goToScene } from './give.ts';
import { openLine } from './line.ts';
import { roomOf } from './room.ts';
import { useTalk } from './talk.ts';
import { stepOf } from './talks.ts';

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
  return { type: 'state', talk: talk as TalkState['talk'], at, black, typed, begunAt, playing };
}

function grant(wish: TalkWish, tell: () => void): void {
  if (wish.type === 'hello') tell();
  else if (wish.type === 'deed') doDeed(wish.deed);
  else if (wish.type === 'digit') typeDigit(wish.digit);
  else if (wish.type === 'goTo') goToScene(wish.at);
  else if (wish.type === 'playOrPause') playOrPause();
  else if (wish.type === 'showHow') showHow();
  else useTalk.setState({ begunAt: wish.begunAt });
}

/** What is to be done by hand in the present scene, if it is a step with such. */
function showHow(): void {
  const { talk, at } = useTalk.getState();
  const scene = talk?.scenes[at];
  const step = scene ? stepOf(scene) : null;
  if (step) void showSolution(step.lesson, step.index);
}
