// The address of the page and the document, kept equal: every edit is a version to go back to, a whole movement of a slider
// is one, and going back and forward in the browser walks through them. Never touches the history of a page around it.
import { createFormat, createText, currentLocale } from '../locales/text.ts';
import type { Shared } from '../sharing/link.ts';
import { readLink, writeLink } from '../sharing/link.ts';
import { incidentsOf } from '../sharing/link-incidents.ts';
import { useDocument } from '../store/document.ts';
import { editDocument } from '../store/editing.ts';
import { setFigures } from '../store/figures.ts';
import type { Step } from '../store/history.ts';
import { replaceIncidents } from '../store/incidents.ts';
import { usePlayback } from '../store/playback.ts';
import { useStory } from '../store/story.ts';
import type { Topology } from '../topology/topology.ts';
import type { Configuration } from './configuration.ts';
import { decoded } from './decoded.ts';
import { dropDraft, keepDraft, LONGEST_HASH, recallDraft } from './draft.ts';
import { followGoing, goingMoment, goingNow } from './going.ts';
import { linkProblemWords, refusedFigureWords } from './link-words.ts';
import { useNotices } from './notices.ts';
import { isEmbedded } from './preferences.ts';
import { present } from './present.ts';
import { openOrigin } from './scenario.ts';
import { becomeLab, followShown, seedOf, showLab, shownNow } from './shown-in-link.ts';
import { startOf, startOrigin } from './starts.ts';
import { openGiven, openStory, storyIn, talkIn } from './told-in-link.ts';

/** How long what is shown stands still before the address has it, milliseconds of the reader's time. */
const SETTLED_MS = 150;

/** A link to what is on the page now, for the full version of the page. */
export function presentLink(): string {
  const base = location.protocol === 'about:' ? document.baseURI : location.href;
  return base.replace(/[?#].*$/s, '') + presentHash();
}

/** What a link carries of the page now. */
export function presentShared(): Shared {
  const { topology, parameters, change } = useDocument.getState();
  const incidents = incidentsOf(usePlayback.getState().recording, topology);
  return { topology, running: change.running, parameters, incidents, ...shownNow() };
}

/** The document as it is, or as it was before a step. */
function presentHash(before?: Step): string {
  if (!before) {
    const { place, packed } = useStory.getState();
    const talk = present.here()?.placeOfTalk() ?? null;
    const lesson = place === null ? '' : `&l=${place}${packed === null ? '' : `&lesson=${packed}`}`;
    return `${writeLink(presentShared())}${lesson}${talk === null ? '' : `&talk=${talk}`}`;
  }
  const { running } = useDocument.getState().change;
  const entries = before.edit.type === 'incident' ? before.edit.entriesBefore : [];
  const incidents = incidentsOf({ entries }, before.before);
  return writeLink({ topology: before.before, running, parameters: before.parametersBefore, incidents });
}

/** Opens what a link, or its hash, shows, and says in words why it cannot: then nothing has changed. */
export function openLink(link: string): string | null {
  const text = createText(currentLocale());
  const hash = /#.*$/s.exec(link)?.[0] ?? '';
  const told = storyIn(hash);
  const given = talkIn(hash);
  const read = told?.alone || given?.alone ? null : readLink(hash);
  if (read && !read.ok) return linkProblemWords(text, read.problem);
  if (!told && !given && !read) return text('errors.link.missing');
  if (read?.ok) openShared(read.shared);
  if (told) openStory(told);
  if (given) openGiven(given);
  return null;
}

/** Puts on the page what its address shows; where that is nothing, the starting point that was asked for. */
export function openAddress(asked: Pick<Configuration, 'start' | 'platform'>): void {
  if (openDraft()) return;
  const told = storyIn(location.hash);
  const given = talkIn(location.hash);
  if (!told?.alone && !given?.alone) openDocument(asked);
  if (told) openStory(told);
  if (given) openGiven(given);
}

function openDocument({ start, platform }: Pick<Configuration, 'start' | 'platform'>): void {
  const going = goingMoment();
  const shared = readAddress(true);
  if (!shared) {
    openOrigin(startOrigin(start, platform));
    return;
  }
  openShared(shared);
  if (shared.atMs !== undefined || going === null) return;
  // The page was left, or loaded again, while its clock was going.
  usePlayback.getState().seek(going);
  usePlayback.getState().play();
}

/** Puts on the page what this tab has kept because its address could not; false where there is nothing. */
function openDraft(): boolean {
  const draft = recallDraft();
  const read = draft === null ? null : readLink(draft);
  if (!read?.ok) return false;
  openShared(read.shared);
  behind = 'kept';
  useNotices.getState().show(createText(currentLocale())('errors.draft.back'));
  return true;
}

/** Puts a link on the page: its run from the beginning, or at its moment on a clock that stands. */
export function openShared(shared: Shared): void {
  openOrigin({ start: startOf(shared.topology), ...shared, seed: seedOf(shared) });
  showLab(shared);
  if (shared.atMs === undefined) return;
  usePlayback.getState().pause();
  usePlayback.getState().seek(shared.atMs);
}

/** What the address shows (`first`: when the page is opened); null when it shows nothing, or nothing that can be read (which is then said). */
export function readAddress(first = false): Shared | null {
  const link = readLink(location.hash);
  if (link === null) return null;
  const text = createText(currentLocale());
  if (link.ok) {
    const words = refusedFigureWords(text, createFormat(currentLocale()), link.refused);
    if (words !== '') useNotices.getState().show(words);
    return link.shared;
  }
  const words = { problem: linkProblemWords(text, link.problem) };
  useNotices.getState().show(text(first ? 'errors.link.instead' : 'errors.link.kept', words));
  return null;
}

/** Keeps the address and the document equal from now on; returns the way to stop. */
export function followAddress(): () => void {
  // Counts the deployments that were opened: a version of the same one goes on with the run, another begins its own.
  let opened = 0;
  let fromAddress = false;
  // Edits made before this began are one version, after that of the document as it was opened.
  const [first] = useDocument.getState().history.past;
  remember('replace', opened, first);
  if (first) remember('push', opened);

  // This may begin while the change that opened the document is still being told around: that one is in the address already.
  const known = useDocument.getState().change.serial;
  const stop = useDocument.subscribe((state, before) => {
    if (state.change.serial === before.change.serial || state.change.serial <= known) return;
    if (state.change.fresh) opened += 1;
    if (!fromAddress) remember(state.change.coalesced ? 'replace' : 'push', opened);
  });

  const changed = (event: Event): void => {
    const hash = decoded(location.hash);
    if (hash === decoded(presentHash())) return;
    const told = storyIn(location.hash);
    const given = talkIn(location.hash);
    if (told?.alone) openStory(told);
    if (given?.alone) openGiven(given);
    if (told?.alone || given?.alone) return;
    const shared = readAddress();
    if (!shared) {
      // What is kept on the page is in its address again, so that a reload keeps it too. A hash that is none of ours stays.
      if (readLink(location.hash) !== null) remember('replace', opened);
      return;
    }
    const state: unknown = event instanceof PopStateEvent ? event.state : null;
    fromAddress = true;
    if (isVersionOf(state, opened)) becomeVersion(shared);
    else openShared(shared);
    fromAddress = false;
    // Only now: where the story is, is written into the address with what stands on the stage.
    if (told) openStory(told);
    if (given) openGiven(given);
    // What of it could not be is not in the address either.
    if (decoded(location.hash) !== decoded(presentHash())) remember('replace', opened);
  };
  const stopStory = useStory.subscribe((state, before) => {
    if (state.place !== before.place) remember('replace', opened);
  });
  // Not at once: a slider over time moves through many moments, and a step of undo has a version of its own.
  let settling: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (decoded(location.hash) !== decoded(presentHash())) remember('replace', opened);
    }, SETTLED_MS);
  };
  let stopTalk = (): void => {};
  const followTalk = (): void => {
    stopTalk = present.here()?.followTalk(settle) ?? stopTalk;
  };
  followTalk();
  const stops = [
    stop,
    stopStory,
    followShown(settle),
    followGoing(() => note(opened)),
    present.listen(followTalk),
    () => stopTalk(),
  ];
  window.addEventListener('popstate', changed);
  window.addEventListener('hashchange', changed);
  return () => {
    for (const end of stops) end();
    clearTimeout(settling);
    window.removeEventListener('popstate', changed);
    window.removeEventListener('hashchange', changed);
  };
}

/** Another version of the deployment on the page: what differs in it is a step of undo each, things and figures. */
function becomeVersion(shared: Shared): void {
  const { topology, parameters, incidents = [] } = shared;
  const { topology: present, parameters: figures } = useDocument.getState();
  const standing = (of: Topology) => writeLink({ topology: of, running: [], parameters: {} });
  if (standing(topology) !== standing(present)) editDocument({ type: 'replace', topology, reason: 'link' });
  setFigures({ ...Object.fromEntries(Object.keys(figures).map((id) => [id, null])), ...parameters });
  replaceIncidents(incidents);
  becomeLab(shared);
  const seed = seedOf(shared);
  if (seed !== usePlayback.getState().recording.seed) usePlayback.getState().configure({ seed });
}

function isVersionOf(state: unknown, opened: number): boolean {
  return typeof state === 'object' && state !== null && 'opened' in state && state.opened === opened;
}

/** Whether the address has not got what is on the page, and whether that has been said. */
let behind: 'no' | 'kept' | 'lost' = 'no';

function remember(how: 'push' | 'replace', opened: number, before?: Step): void {
  const hash = presentHash(before);
  try {
    if (hash.length > LONGEST_HASH) throw new RangeError('too long for an address');
    const state = { opened, ...goingNow() };
    if (how === 'push' && !isEmbedded()) history.pushState(state, '', hash);
    else history.replaceState(state, '', hash);
    if (behind !== 'no') dropDraft();
    behind = 'no';
  } catch {
    // A frame without an origin of its own has no history to write to; the document is none the worse for it.
    if (!isEmbedded()) keepElsewhere(hash);
  }
}

/** The tab keeps it; where it cannot either, that is said once, and everything goes on. */
function keepElsewhere(hash: string): void {
  const kept = keepDraft(hash) ? 'kept' : 'lost';
  if (kept === 'lost' && behind !== 'lost') {
    useNotices.getState().show(createText(currentLocale())('errors.draft.lost'));
  }
  behind = kept;
}

/** Notes where a going clock is, beside the address, which stays as it is. */
function note(opened: number): void {
  try {
    history.replaceState({ opened, ...goingNow() }, '');
  } catch {
    // As above: without a history there is nothing to come back to.
  }
}
