// An incident is a step of undo like an edit: taken back it has never been, made again it happens at its old moment.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstSight } from '../topology/first-sight.ts';
import { useDocument } from './document.ts';
import { editDocument } from './editing.ts';
import { followDocument } from './follow.ts';
import { letHappen, replaceIncidents } from './incidents.ts';
import { usePlayback } from './playback.ts';
import { useView } from './view.ts';

const HOG = { name: 'cpu-hog', node: 'web', action: 'begin' } as const;
const { topology } = firstSight('x86');
const course = () =>
  usePlayback.getState().recording.entries.map((entry) => [entry.atMs, 'incident' in entry ? entry.incident.name : '']);

let stop = (): void => {};
beforeEach(() => {
  useDocument.getState().open(topology, [], {});
  stop = followDocument();
});
afterEach(() => stop());

test('it happens at the moment on the screen, is taken back, and is made again', () => {
  usePlayback.getState().seek(250);
  letHappen(HOG);
  expect(course()).toEqual([
    [0, ''],
    [250, 'cpu-hog'],
  ]);
  expect(useDocument.getState().undoName).toEqual({
    code: 'incident-begin',
    params: { name: 'web', incident: 'cpu-hog' },
  });
  usePlayback.getState().seek(900);
  useDocument.getState().undo();
  expect(course()).toEqual([[0, '']]);
  expect(usePlayback.getState().tMs).toBe(900);
  expect(useView.getState().announcement?.message).toMatchObject({ type: 'undone', name: { code: 'incident-begin' } });
  useDocument.getState().redo();
  expect(course()).toEqual([
    [0, ''],
    [250, 'cpu-hog'],
  ]);
});

test('before what was built later, that stands from then on, and comes back with undo', () => {
  usePlayback.getState().seek(500);
  expect(editDocument({ type: 'remove', node: 'cache' })).toBeNull();
  usePlayback.getState().seek(100);
  letHappen(HOG);
  expect(course()).toEqual([
    [0, ''],
    [100, ''],
    [100, 'cpu-hog'],
  ]);
  useDocument.getState().undo();
  expect(course()).toEqual([
    [0, ''],
    [500, ''],
  ]);
});

test('a deployment opens with what happens in it', () => {
  useDocument.getState().open(topology, [], {}, [{ atMs: 300, incident: HOG }]);
  expect(course()).toEqual([
    [0, ''],
    [300, 'cpu-hog'],
  ]);
});

test('another version of the address brings its own incidents, in one step; the same ones bring none', () => {
  usePlayback.getState().seek(50);
  letHappen(HOG);
  const { past } = useDocument.getState().history;
  replaceIncidents([{ atMs: 50, incident: HOG }]);
  expect(useDocument.getState().history.past).toBe(past);
  replaceIncidents([{ atMs: 70, incident: HOG }]);
  expect(course()).toEqual([
    [0, ''],
    [70, 'cpu-hog'],
  ]);
  useDocument.getState().undo();
  expect(course()).toEqual([
    [0, ''],
    [50, 'cpu-hog'],
  ]);
});

test('taking back that another deployment was opened brings back what happened before, and its seed', () => {
  usePlayback.getState().configure({ seed: 5 });
  usePlayback.getState().seek(250);
  letHappen(HOG);
  const empty = firstSight('z').topology;
  useDocument.getState().open(empty, [], {}, [], 1);
  expect(course()).toEqual([[0, '']]);
  useDocument.getState().undo();
  expect(course()).toEqual([
    [0, ''],
    [250, 'cpu-hog'],
  ]);
  expect(usePlayback.getState().recording.seed).toBe(5);
  useDocument.getState().redo();
  expect(course()).toEqual([[0, '']]);
  expect(usePlayback.getState().recording.seed).toBe(1);
  useDocument.getState().undo();
  expect(course()).toHaveLength(2);
});
