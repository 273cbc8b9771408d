// What a new talk begins with: the stage as it is, as its first scene.
import type { FileScene, TalkFile } from '../../lessons/talk-file.ts';
import { TALK_VERSION } from '../../lessons/talk-file.ts';
import { languageOf } from '../../locales/locale.ts';
import type { OwnTalksText } from '../../locales/own-talks.ts';
import { currentLocale } from '../../locales/text.ts';
import { freshId } from '../lesson-editor/patch.ts';
import { captureStage } from './capture.ts';

export function newTalk(text: OwnTalksText): TalkFile {
  return {
    strataTalk: TALK_VERSION,
    title: text('list.newTitle'),
    language: languageOf(currentLocale()),
    scenes: [sceneOfStage(text, [])],
  };
}

/** A scene that shows the page as it is now; ids are never given again in a talk. */
export function sceneOfStage(text: OwnTalksText, scenes: readonly FileScene[]): FileScene {
  const ids = scenes.map(({ id }) => id);
  const { link, fullView } = captureStage();
  return {
    id: freshId(ids, 'scene'),
    title: text('editor.newScene', { number: scenes.length + 1 }),
    ...(fullView && { fullView }),
    link,
  };
}
