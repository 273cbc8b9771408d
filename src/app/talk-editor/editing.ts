// Changes to the talk that is written: each is kept at once. What was deleted last can be put back.
import { create } from 'zustand';
import type { FileScene, TalkFile } from '../../lessons/talk-file.ts';
import { freshIdLike, moved, type Patch, patched, replaced } from '../lesson-editor/patch.ts';
import { useTalkEditing } from '../talk-editing.ts';
import { ownTalk, useOwnTalks } from '../talks/own.ts';

interface Removed {
  readonly scene: FileScene;
  readonly at: number;
  /** Of which talk. */
  readonly id: string;
}

export const useRemoved = create<{ readonly removed: Removed | null }>()(() => ({ removed: null }));

/** The talk that is written, as it is now; null when there is none. */
export function presentFile(): TalkFile | null {
  const { id } = useTalkEditing.getState();
  return id === null ? null : (ownTalk(id)?.file ?? null);
}

export function editTalk(patch: Patch<TalkFile>): void {
  const { id } = useTalkEditing.getState();
  const file = presentFile();
  if (id !== null && file) useOwnTalks.getState().put(id, patched(file, patch));
}

export function editScene(at: number, patch: Patch<FileScene>): void {
  const file = presentFile();
  const scene = file?.scenes[at];
  if (file && scene) editTalk({ scenes: replaced(file.scenes, at, patched(scene, patch)) });
}

/** Puts a scene after another one (`after` -1: first) and shows it. */
export function insertScene(scene: FileScene, after: number): void {
  const file = presentFile();
  if (!file) return;
  editTalk({ scenes: [...file.scenes.slice(0, after + 1), scene, ...file.scenes.slice(after + 1)] });
  useTalkEditing.getState().show(after + 1);
}

/** A copy with an id of its own, right after the scene. */
export function duplicateScene(at: number): void {
  const file = presentFile();
  const scene = file?.scenes[at];
  if (!file || !scene) return;
  const ids = file.scenes.map(({ id }) => id);
  insertScene({ ...scene, id: freshIdLike(ids, scene.id) }, at);
}

export function moveScene(from: number, to: number): void {
  const file = presentFile();
  if (!file || to < 0 || to >= file.scenes.length) return;
  editTalk({ scenes: moved(file.scenes, from, to) });
  useTalkEditing.getState().show(to);
}

/** The last one stays: a talk has at least one scene. */
export function removeScene(at: number): void {
  const { id, show } = useTalkEditing.getState();
  const file = presentFile();
  const scene = file?.scenes[at];
  if (id === null || !file || !scene || file.scenes.length < 2) return;
  useRemoved.setState({ removed: { scene, at, id } });
  editTalk({ scenes: file.scenes.filter((_one, index) => index !== at) });
  show(Math.min(at, file.scenes.length - 2));
}

export function restoreScene(): void {
  const { removed } = useRemoved.getState();
  useRemoved.setState({ removed: null });
  if (removed && removed.id === useTalkEditing.getState().id) insertScene(removed.scene, removed.at - 1);
}
