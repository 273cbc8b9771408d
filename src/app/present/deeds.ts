// What keys, buttons and the speaker's window let happen in the window of the audience.

import { presentText } from '../../locales/present.ts';
import { currentLocale } from '../../locales/text.ts';
import type { Deed } from '../../sharing/talk-messages.ts';
import { useFullView } from '../../store/full-view.ts';
import { useNotices } from '../notices.ts';
import { claimNow, tellOrHide } from './audience/claim.ts';
import { beginOrHold } from './audience/exercise.ts';
import { awaitsRoom, reopenPoll, runPoll } from './audience/poll.ts';
import { useRoom } from './audience/state.ts';
import { endTalk, goToScene, setAgain } from './give.ts';
import { clearStrokes } from './pen.ts';
import { roomOf } from './room.ts';
import { type PointerUse, sceneOfTalk, useTalk } from './talk.ts';
import { chartOf } from './talks.ts';
import { zoomOnOrOff } from './zoom.ts';

export function doDeed(deed: Deed): void {
  const { at } = useTalk.getState();
  DOING[deed](at);
}

const DOING: Readonly<Record<Deed, (at: number) => void>> = {
  // A clicker has one key to go on: it closes a poll first.
  next: (at) => (awaitsRoom() ? runPoll() : goToScene(at + 1)),
  back: (at) => goToScene(at - 1),
  black: () => useTalk.setState(({ black }) => ({ black: !black })),
  fullScreen,
  speaker,
  overview: () => useTalk.setState(({ overview }) => ({ overview: !overview, typed: null })),
  goTo: () => useTalk.setState(({ typed }) => ({ typed: typed === null ? '' : null })),
  spotlight: () => use('spotlight'),
  laser: () => use('laser'),
  pen: () => use('pen'),
  clear: clearStrokes,
  invert: () => useTalk.setState(({ inverted }) => ({ inverted: !inverted })),
  contrast: () => useTalk.setState(({ contrast }) => ({ contrast: contrast === 2 ? 0 : contrast === 1 ? 2 : 1 })),
  zoom: zoomOnOrOff,
  fullView: fullViewOrBeside,
  again: setAgain,
  things: () => useTalk.setState(({ things }) => ({ things: !things })),
  help: () => useTalk.setState(({ help }) => ({ help: !help })),
  poll: () => (claimNow() ? tellOrHide() : awaitsRoom() ? runPoll() : askAgain()),
  exercise: beginOrHold,
  code: () => useRoom.setState(({ code }) => ({ code: !code })),
  end: endTalk,
};

function fullViewOrBeside(): void {
  const { chart, show } = useFullView.getState();
  const scene = sceneOfTalk();
  show(chart === null && scene ? (chartOf(scene) ?? null) : null);
}

function askAgain(): void {
  reopenPoll();
  if (awaitsRoom()) setAgain();
}

/** A digit of a scene's number, counted from 1. */
export function typeDigit(digit: number): void {
  const { typed, talk } = useTalk.getState();
  const next = `${typed ?? ''}${digit}`;
  const most = String(talk?.scenes.length ?? 0).length;
  useTalk.setState({ typed: next.length > most ? String(digit) : next });
}

export function goToTyped(): void {
  const { typed } = useTalk.getState();
  useTalk.setState({ typed: null });
  if (typed) goToScene(Number(typed) - 1);
}

function use(pointer: PointerUse): void {
  useTalk.setState((state) => ({ pointer: state.pointer === pointer ? 'plain' : pointer }));
}

function fullScreen(): void {
  if (document.fullscreenElement) {
    void document.exitFullscreen();
    return;
  }
  const refused = () => say('noFullScreen');
  if (!document.documentElement.requestFullscreen) refused();
  else document.documentElement.requestFullscreen().catch(refused);
}

function speaker(): void {
  const url = new URL(location.href);
  url.search = '';
  url.searchParams.set('page', 'speaker');
  url.searchParams.set('room', roomOf());
  // What the address asks of this window it asks of the speaker's too.
  for (const name of ['lang', 'theme']) {
    const asked = new URLSearchParams(location.search).get(name);
    if (asked) url.searchParams.set(name, asked);
  }
  url.hash = '';
  const opened = window.open(url.href, `strata-speaker-${roomOf()}`, 'popup,width=1180,height=780');
  if (!opened) say('blocked', { address: url.href });
}

function say(key: 'blocked' | 'noFullScreen', parameters: Readonly<Record<string, string>> = {}): void {
  useNotices.getState().show(presentText(currentLocale())(key, parameters));
}
