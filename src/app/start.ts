// What happens when the page begins: configuration, preferences, the first deployment, the simulation thread, the clock, and
// all that listens. Everything that is begun here is ended by the function that comes back.
import { createText, currentLocale } from '../locales/text.ts';
import { hands } from '../stage/hands.ts';
import { onShown, setShown, startClock } from '../store/clock.ts';
import { useDocument } from '../store/document.ts';
import { followDocument } from '../store/follow.ts';
import { attach, usePlayback } from '../store/playback.ts';
import { useView } from '../store/view.ts';
import type { Later } from '../ui/later.ts';
import { onMissing } from '../ui/later.ts';
import { menuPanel } from '../ui/menu.tsx';
import { systemTheme } from '../ui/theme.ts';
import { afterwards } from './afterwards.ts';
import type { Configuration } from './configuration.ts';
import { endGesture, holdGesture } from './inspector/gesture.ts';
import { inspector } from './inspector.ts';
import { notify, useNotices } from './notices.ts';
import { palette } from './palette.ts';
import { isEmbedded, keepPreferences, recallPreferences } from './preferences.ts';
import { firstOrigin, openOrigin, resetScenario, useScenario } from './scenario.ts';
import { listenToKeys } from './shortcuts.ts';
import { thread } from './thread.ts';
import {
  nextEvent,
  playOrPause,
  previousEvent,
  tenSecondsBack,
  tenSecondsForth,
  toEnd,
  toStart,
} from './time-controls.tsx';
import { useWindows } from './windows.ts';

/** Starts the page; returns the way to stop it. */
export function startPage(): () => void {
  const { configuration } = useScenario.getState();
  recallPreferences(configuration);

  const { complaints, ro: readOnly } = configuration;
  if (complaints.length > 0)
    void notify((text) => complaints.map((complaint) => text('errors.query', { ...complaint })).join(' '));
  useDocument.setState({ readOnly });
  if (useDocument.getState().change.serial === 0) {
    const { speed, seed } = configuration;
    usePlayback.getState().configure({ seed });
    usePlayback.getState().setSpeed(speed ?? 1);
    open(configuration);
  }

  const stops = [
    followDocument(),
    whenHere(afterwards, ({ followRun }) => followRun()),
    whenHere(afterwards, ({ followLab }) => followLab()),
    whenHere(afterwards, ({ followAddress }) => followAddress()),
    keepPreferences(),
    listenToKeys(actions(), () => useView.getState().letterKeys),
    startClock(),
    whenInSight(beginThread),
    whenHere(afterwards, ({ followFrame }) => followFrame()),
    followFaults(),
    followMissing(),
    comeAfterwards(),
  ];
  window.addEventListener('pointerdown', holdGesture);
  window.addEventListener('pointerup', endGesture);
  window.addEventListener('pointercancel', endGesture);
  return () => {
    window.removeEventListener('pointerdown', holdGesture);
    window.removeEventListener('pointerup', endGesture);
    window.removeEventListener('pointercancel', endGesture);
    for (const stop of stops) stop();
  };
}

function actions(): Parameters<typeof listenToKeys>[0] {
  const { undo, redo } = useDocument.getState();
  return {
    playOrPause,
    previousEvent,
    nextEvent,
    tenSecondsBack,
    tenSecondsForth,
    toStart,
    toEnd,
    dark: () => {
      const { theme, setTheme } = useView.getState();
      setTheme((theme ?? systemTheme()) === 'dark' ? 'light' : 'dark');
    },
    help: () => useWindows.getState().show('help'),
    reset: resetScenario,
    undo,
    redo,
  };
}

/** A simulation that could not go on says so; that is a mistake of ours and no fault of the document. */
function followFaults(): () => void {
  return usePlayback.subscribe((state, before) => {
    if (state.fault === null || state.fault === before.fault) return;
    const { fault } = state;
    void notify((text) => text('errors.engine', { message: fault }));
  });
}

/** The first sight is here at once; a link or another starting point waits for those who can read it. */
function open(configuration: Configuration): void {
  const { start, platform, autoplay } = configuration;
  const begin = (put: () => void): void => {
    if (useDocument.getState().change.serial > 0) return;
    put();
    // A link that stops at a moment stands there.
    if (autoplay && usePlayback.getState().tMs === 0) usePlayback.getState().play();
  };
  const first = (): void => begin(() => openOrigin(firstOrigin(platform)));
  if (location.hash.length <= 1 && start === null) first();
  else {
    afterwards.load().then(
      ({ openAddress }) => begin(() => openAddress(configuration)),
      () => {
        first();
        sayMissing();
      },
    );
  }
}

/** Lets something begin as soon as its part is here; returns the way to stop it, or to have it not begin. */
function whenHere<Part>(part: Later<Part>, begin: (part: Part) => () => void): () => void {
  let end: (() => void) | null = null;
  const come = (): void => {
    const here = part.here();
    if (here && !end && useDocument.getState().change.serial > 0) end = begin(here);
  };
  const stops = [part.listen(come), useDocument.subscribe(come)];
  come();
  return () => {
    for (const stop of [...stops, end]) stop?.();
  };
}

/** Lets the parts come that are not needed at first sight, once that has been painted. */
function comeAfterwards(): () => void {
  const come = (): void => {
    // What cannot be loaded now is asked for again by whoever needs it.
    setTimeout(() =>
      Promise.all([afterwards, hands, menuPanel, palette].map((part) => part.load()))
        .then(inspector.load)
        .catch(() => {}),
    );
  };
  // A frame below the fold is painted late or never, and has to tell the page around it how high it would be.
  if (isEmbedded()) come();
  const handle = isEmbedded() ? 0 : requestAnimationFrame(come);
  return () => cancelAnimationFrame(handle);
}

/** Runs what is on the page in a thread as soon as that is here; one that could not be loaded is asked for with the next change. */
function beginThread(): () => void {
  let end: (() => void) | null = null;
  const begin = (): void =>
    thread.use(({ connect }) => {
      end ??= attach(connect());
    });
  begin();
  const stop = usePlayback.subscribe(() => {
    if (!thread.here()) begin();
  });
  return () => {
    stop();
    end?.();
    end = () => {};
  };
}

/** A frame of which the browser does not know that it is seen, and that is drawn all the time for so long, is seen. */
const DRAWN_MS = 2_500;
/** Frames that a browser draws as rarely as this are transparent or covered in the page around them. */
const UNSEEN_MS = 350;

interface Sight extends IntersectionObserverEntry {
  /** False for what is transparent, covered or drawn smaller; undefined where the browser does not say. */
  readonly isVisible?: boolean;
}

/**
 * Begins at once, but in a frame of another page only when somebody can see it: twelve of them do not start twelve threads, nor do
 * those on slides that are still to come, which are there and transparent, and which browsers draw now and then.
 */
function whenInSight(begin: () => () => void): () => void {
  if (!isEmbedded() || typeof IntersectionObserver !== 'function') return begin();
  let end = (): void => {};
  let handle = 0;
  let waiting = false;
  const draw = (since: number, last: number): void => {
    handle = requestAnimationFrame((now) => {
      if (now - since > DRAWN_MS) go();
      else draw(now - last < UNSEEN_MS ? since : now, now);
    });
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const { isIntersecting, isVisible } = entries.at(-1) as Sight;
      cancelAnimationFrame(handle);
      if (isIntersecting && isVisible !== false) go();
      else if (isIntersecting && !waiting) draw(Infinity, 0);
    },
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  // The part that talks with the page around may not have come yet.
  const hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source === window.parent && data === 'slide:start') setShown(true, true);
  };
  window.addEventListener('message', hear);
  const stop = (): void => {
    window.removeEventListener('message', hear);
    stopListening();
    observer.disconnect();
    cancelAnimationFrame(handle);
  };
  const go = (): void => {
    stop();
    end = begin();
  };
  const stopListening = onShown((now) => {
    waiting = !now;
    if (now) go();
    else cancelAnimationFrame(handle);
  });
  observer.observe(document.documentElement);
  return () => {
    stop();
    end();
  };
}

/** A part that somebody needed and that could not be loaded is told of. */
function followMissing(): () => void {
  return onMissing(sayMissing);
}

function sayMissing(): void {
  useNotices.getState().show(createText(currentLocale())('ui.missing'));
}
