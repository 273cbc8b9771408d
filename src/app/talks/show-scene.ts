// A scene of a talk that is being written, put on the stage as the talk will have it.
import type { FileScene, TalkFile } from '../../lessons/talk-file.ts';
import { talkOfFile } from '../../lessons/talk-file.ts';
import { useFullView } from '../../store/full-view.ts';
import { useStory } from '../../store/story.ts';
import { playOn } from '../lessons/put-on-stage.ts';
import { putScene } from '../present/put-scene.ts';

/** The scene has been found sound. */
export function showScene(file: TalkFile, { id }: FileScene): void {
  const talk = talkOfFile(file);
  const scene = talk.scenes.find((one) => one.id === id);
  if (!scene) return;
  useStory.getState().close();
  useFullView.getState().show(scene.fullView ?? null);
  if (putScene(scene, talk.lessons ?? [])) playOn();
}
