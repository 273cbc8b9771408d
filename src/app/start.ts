// What happens when the page begins: configuration, preferences, the first deployment, the simulation thread, the clock, and
// all that listens. Everything that is begun here is ended by the function that comes back.
import { createText, currentLocale } from '../locales/text.ts';
import { startClock } from '../store/clock.ts';
import { useDocument } from '../store/document.ts';
import { followDocument, followRun } from '../store/follow.ts';
import { attach, usePlayback } from '../store/playback.ts';
import { useView } from '../store/view.ts';
import { systemTheme } from '../ui/theme.ts';
import { connect } from '../worker/client.ts';
import { followAddress, readAddress } from './address.ts';
import { endGesture } from './inspector/gesture.ts';
import { useNotices } from './notices.ts';
import { keepPreferences, loadPreferences } from './preferences.ts';
import { openOrigin, resetScenario, useScenario } from './scenario.ts';
import { listenToKeys } from './shortcuts.ts';
import { startOf, startOrigin } from './starts.ts';
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
  const text = createText(currentLocale());
  const preferences = loadPreferences();
  const view = useView.getState();
  if (preferences.theme && !configuration.theme) view.setTheme(preferences.theme);
  if (preferences.locale && !configuration.locale) view.setLocale(preferences.locale);
  view.setLetterKeys(preferences.letterKeys);

  const complaint = configuration.complaints[0];
  if (complaint) useNotices.getState().show(text('errors.query', { ...complaint }));
  if (useDocument.getState().change.serial === 0) {
    const { speed, seed, start, platform, autoplay } = configuration;
    usePlayback.getState().configure({ seed });
    usePlayback.getState().setSpeed(speed);
    const shared = readAddress(true);
    openOrigin(shared ? { start: startOf(shared.topology), ...shared } : startOrigin(start, platform));
    if (autoplay) usePlayback.getState().play();
  }

  const stops = [
    followDocument(),
    followRun(),
    followAddress(),
    keepPreferences(),
    listenToKeys(actions(), () => useView.getState().letterKeys),
    startClock(),
    attach(connect()),
    followFaults(),
  ];
  window.addEventListener('pointerup', endGesture);
  return () => {
    window.removeEventListener('pointerup', endGesture);
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
    useNotices.getState().show(createText(currentLocale())('errors.engine', { message: state.fault }));
  });
}
