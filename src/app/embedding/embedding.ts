// What a page does that stands in another one: it takes the focus when it is first pressed, says how high it would like to be, tells
// what happens, and does what it is asked. What may be asked is checked by a part that comes with the first question.
import { hearH5p, prepareResize, resize } from '../../sharing/embedding/h5p.ts';
import { setShown } from '../../store/clock.ts';
import type { Channel, Partner } from './channel.ts';
import { openChannel } from './channel.ts';
import { followDeck } from './deck.ts';
import { followHappenings, stateNow } from './happenings.ts';
import { followHeight } from './wanted-height.ts';

/** Pixels; a height that differs by no more is the same one, or two pages would correct each other for ever. */
const DEAD_BAND = 1;

/** Begins all of it; returns the way to stop. */
export function embed(): () => void {
  const stops: (() => void)[] = [takeFocusWhenPressed(), () => setShown(true)];
  let height = 0;
  let told = 0;
  const deck = followDeck();
  const learningSystems = new Set<Partner>();
  const hear = (data: unknown, partner: Partner): void => {
    // What decks of reveal.js tell the frames of a slide that is shown or left; what they hide may be drawn all the same.
    if (data === 'slide:start') deck.told();
    if (data === 'slide:start' || data === 'slide:stop') setShown(data === 'slide:start', true);
    const asked = hearH5p(data);
    if (asked === 'hello' || asked === 'ready' || asked === 'resize') {
      channel.answered();
      learningSystems.add(partner);
    }
    if (asked === 'resizePrepared') partner.sendH5p(resize(height));
    else if (asked && height > 0) partner.sendH5p(prepareResize(height, innerHeight));
    if (asked === null) void answer(data, partner, channel, () => height);
  };
  const channel: Channel = openChannel(hear);
  stops.push(
    channel.close,
    deck.close,
    followHappenings(channel.tell),
    followHeight((wanted) => {
      height = wanted;
      if (Math.abs(wanted - told) <= DEAD_BAND) return;
      told = wanted;
      channel.tell({ event: 'resized', height });
      for (const one of learningSystems) one.sendH5p(prepareResize(height, innerHeight));
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

/** Does what a message asks, and answers; whatever is none of ours is not answered at all. */
async function answer(data: unknown, partner: Partner, channel: Channel, height: () => number): Promise<void> {
  // Only what names itself as ours is worth loading the rules for.
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'strata')) return;
  const [{ COMMAND_NAMES, hear }, { AVAILABLE, perform }] = await Promise.all([
    import('../../sharing/embedding/messages.ts'),
    import('./commands.ts'),
  ]);
  const heard = hear(data);
  if (heard.type === 'foreign') return;
  channel.answered();
  if (heard.type === 'wrong') {
    const { place, message, id } = heard;
    partner.send({ event: 'refused', id, place, message });
    return;
  }
  if (channel.accept(partner)) {
    partner.send({ event: 'ready', commands: [...COMMAND_NAMES], formats: [...AVAILABLE], ...stateNow() });
    if (height() > 0) partner.send({ event: 'resized', height: height() });
  }
  const { command, id } = heard;
  const outcome = await perform(command);
  if (outcome.type === 'refused') {
    partner.send({ event: 'refused', id, place: outcome.place, message: outcome.message });
  } else if (outcome.type === 'exported') partner.send({ event: 'exported', id, ...outcome.exported });
  else if (id !== undefined) partner.send({ event: 'done', id });
}

/** Keys are ours only after somebody has pressed something inside: until then they belong to the page around. */
function takeFocusWhenPressed(): () => void {
  const listeners = new AbortController();
  const take = (): void => window.focus();
  window.addEventListener('pointerdown', take, { signal: listeners.signal, capture: true, once: true });
  // Whoever presses it sees it.
  window.addEventListener('pointerdown', () => setShown(true), { signal: listeners.signal, capture: true });
  return () => listeners.abort();
}
