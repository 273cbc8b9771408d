// What is on the page becomes a scene of the talk that is written, after the one that its form shows.
import type { OwnTalksText } from '../../locales/own-talks.ts';
import type { Format } from '../../locales/text.ts';
import { useTalkEditing } from '../talk-editing.ts';
import { captureStage } from '../talks/capture.ts';
import { sceneOfStage } from '../talks/new-talk.ts';
import { insertScene, presentFile } from './editing.ts';

/** Captures it, and says in words which scene it is; '' when no talk is written. */
export function captureScene(text: OwnTalksText, format: Format): string {
  const file = presentFile();
  if (!file) return '';
  const at = Math.min(useTalkEditing.getState().scene, file.scenes.length - 1);
  const { atMs, fullView } = captureStage();
  insertScene(sceneOfStage(text, file.scenes), at);
  const number = at + 2;
  const said =
    atMs === null
      ? text('editor.captured', { number })
      : text('editor.capturedAt', { number, moment: format.seconds(atMs) });
  return fullView ? `${said} ${text('editor.capturedFull', { chart: text(`editor.charts.${fullView}`) })}` : said;
}
