// Giving a talk: which scene is on the stage. A scene that goes on with the one before leaves the run as it is.
import { presentText } from '../../locales/present.ts';
import { storyText } from '../../locales/story.ts';
import { currentLocale } from '../../locales/text.ts';
import { useFullView } from '../../store/full-view.ts';
import { useLab } from '../../store/lab.ts';
import { usePlayback } from '../../store/playback.ts';
import { useStory } from '../../store/story.ts';
import { useView } from '../../store/view.ts';
import { playOn } from '../lessons/put-on-stage.ts';
import { keepTempo } from '../lessons/tempo.ts';
import { useScenario } from '../scenario.ts';
import { withRunOnStage } from './audience/claim.ts';
import { awaitsRoom, runAgain } from './audience/poll.ts';
import { useRoom } from './audience/state.ts';
import { changeScene, endChange } from './change/change.ts';
import { putScene } from './put-scene.ts';
import { nothingReached } from './reached.ts';
import { NOT_TALKING, type SpokenScene, type SpokenTalk, sceneOfTalk, useTalk, withStep } from './talk.ts';
import { stepOf, talkNamed } from './talks.ts';

/** Begins a talk at one of its scenes. */
export function give(talk: SpokenTalk, at = 0): void {
  take(talk, at);
  if (put(talk.scenes[at] ?? talk.scenes[0], null)) goOn();
}

/**
 * Opens a talk at a place that a link names (`talk/scene`): with its scene, or beside what the link has on the stage. False when
 * there is no such place.
 */
export function openTalk(place: string, withScene: boolean): boolean {
  const [id = '', sceneId = ''] = place.split('/');
  const locale = currentLocale();
  const talk = talkNamed(id, { present: presentText(locale), story: storyText(locale) });
  const at = talk?.scenes.findIndex((scene) => scene.id === sceneId) ?? -1;
  if (!talk || at < 0) return false;
  if (withScene) give(talk, at);
  else resume(talk, at);
  return true;
}

/** Goes on with a talk beside what stands on the stage, as a link may have it. */
export function resume(talk: SpokenTalk, at: number): void {
  take(withRunOnStage(talk, at), at);
  keepTempoOf(sceneOfTalk());
}

/** Goes to a scene by its place in the talk, from 0; beyond the ends it stays at them. */
export function goToScene(at: number): void {
  const { talk, at: before } = useTalk.getState();
  if (!talk) return;
  const to = Math.min(Math.max(at, 0), talk.scenes.length - 1);
  useTalk.setState({ at: to, black: false, overview: false, typed: null });
  if (to === before) return;
  useRoom.setState({ code: false });
  show(talk.scenes[to] as SpokenScene, to === before + 1 ? (talk.scenes[before] ?? null) : null);
}

/** The present scene as it was planned, whatever has been done to it since. */
export function setAgain(): void {
  const scene = sceneOfTalk();
  if (scene) show(scene, null);
}

/** Shows another step of the lesson of the present scene, which then is what the scene shows. */
export function showStep(step: string): void {
  const { talk, at } = useTalk.getState();
  if (!talk) return;
  const other = withStep(talk, at, step);
  useTalk.setState({ talk: other });
  show(other.scenes[at] as SpokenScene, null);
}

/** The stage stays as it is. */
export function endTalk(): void {
  endChange();
  useFullView.getState().show(null);
  const { inverted, contrast } = useTalk.getState();
  useTalk.setState({ ...NOT_TALKING, inverted, contrast });
  useView.setState({ presenting: false });
  usePlayback.getState().setSpeed(useScenario.getState().configuration.speed ?? 1);
  if (document.fullscreenElement) void document.exitFullscreen();
}

function take(talk: SpokenTalk, at: number): void {
  // An address may lead to another scene while a talk is open: nothing that was said of the one before holds any more.
  nothingReached();
  useRoom.setState({ code: false });
  useStory.getState().close();
  useView.getState().select(null);
  const { inverted, contrast } = useTalk.getState();
  useTalk.setState({ ...NOT_TALKING, inverted, contrast, talk, at });
  useFullView.getState().show(talk.scenes[at]?.fullView ?? null);
  useView.setState({ presenting: true });
}

function show(scene: SpokenScene, before: SpokenScene | null): void {
  const { chart, show: showInFull } = useFullView.getState();
  showInFull(scene.fullView ?? null);
  if (chart !== null || scene.fullView) {
    // A chart is in the place of the stage before or after: there is nothing that could be led over.
    endChange();
    if (put(scene, before)) goOn();
    return;
  }
  let goesOn = false;
  changeScene(
    () => {
      goesOn = put(scene, before);
    },
    () => {
      if (goesOn) goOn();
    },
  );
}

/** Lets the clock go on; a run that the room was asked about goes as it did then. */
function goOn(): void {
  if (!runAgain()) playOn();
}

/** `before`: the scene that is left, when this is the one after it. True when the clock is to go on from there. */
function put(scene: SpokenScene, before: SpokenScene | null): boolean {
  nothingReached();
  // What was shown in the lab belongs to the scene that is left.
  useLab.getState().put({ open: false, flaw: null, attacker: null, fallen: 0 });
  const step = stepOf(scene);
  const left = before ? stepOf(before) : null;
  const goes = putScene(
    scene,
    undefined,
    step !== null && left?.lesson === step.lesson && left.index === step.index - 1,
  );
  keepTempoOf(scene);
  return goes && !awaitsRoom();
}

function keepTempoOf(scene: SpokenScene | undefined): void {
  const step = scene ? stepOf(scene) : null;
  if (step) keepTempo(step.lesson, step.index);
}
