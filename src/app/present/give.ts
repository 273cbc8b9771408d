// Giving a talk: which scene is on the stage. A scene that goes on with the one before leaves the run as it is.
import { presentText } from '../../locales/present.ts';
import { storyText } from '../../locales/story.ts';
import { currentLocale } from '../../locales/text.ts';
import { readLink } from '../../sharing/link.ts';
import { useStory } from '../../store/story.ts';
import { useView } from '../../store/view.ts';
import { openShared } from '../address.ts';
import { playOn } from '../lessons/put-on-stage.ts';
import { putStep } from '../lessons/tell.ts';
import { NOT_TALKING, type SpokenScene, type SpokenTalk, useTalk } from './talk.ts';
import { stepOf, talkNamed } from './talks.ts';

/** Begins a talk at one of its scenes. */
export function give(talk: SpokenTalk, at = 0): void {
  take(talk, at);
  put(talk.scenes[at] ?? talk.scenes[0], null);
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
  else take(talk, at);
  return true;
}

/** Goes to a scene by its place in the talk, from 0; beyond the ends it stays at them. */
export function goToScene(at: number): void {
  const { talk, at: before } = useTalk.getState();
  if (!talk) return;
  const to = Math.min(Math.max(at, 0), talk.scenes.length - 1);
  useTalk.setState({ at: to, black: false, overview: false, typed: null });
  put(talk.scenes[to] as SpokenScene, to === before + 1 ? (talk.scenes[before] ?? null) : null);
}

/** The stage stays as it is. */
export function endTalk(): void {
  const { inverted, contrast } = useTalk.getState();
  useTalk.setState({ ...NOT_TALKING, inverted, contrast });
  useView.setState({ presenting: false });
  if (document.fullscreenElement) void document.exitFullscreen();
}

function take(talk: SpokenTalk, at: number): void {
  useStory.getState().close();
  useView.getState().select(null);
  const { inverted, contrast } = useTalk.getState();
  useTalk.setState({ ...NOT_TALKING, inverted, contrast, talk, at });
  useView.setState({ presenting: true });
}

/** `before`: the scene that is left, when this is the one after it. */
function put(scene: SpokenScene, before: SpokenScene | null): void {
  const step = stepOf(scene);
  if (step) {
    const left = before ? stepOf(before) : null;
    putStep(step.lesson, step.index, left?.lesson === step.lesson && left.index === step.index - 1);
    playOn();
    return;
  }
  const link = 'link' in scene.shown ? readLink(scene.shown.link) : null;
  if (!link?.ok) return;
  openShared(link.shared);
  if (link.shared.atMs === undefined) playOn();
}
