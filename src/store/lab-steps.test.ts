// What is chosen in the isolation lab is a step of undo, and is said; opening and closing the panel is not.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstSight } from '../topology/first-sight.ts';
import { useDocument } from './document.ts';
import { followDocument } from './follow.ts';
import { useLab } from './lab.ts';
import { chooseAttacker, chooseInLab, followLab, openLab } from './lab-steps.ts';
import { usePlayback } from './playback.ts';
import { useView } from './view.ts';

const { topology } = firstSight('x86');
const undoName = () => useDocument.getState().undoName;

let stops: (() => void)[] = [];
beforeEach(() => {
  useDocument.setState(useDocument.getInitialState(), true);
  useLab.setState(useLab.getInitialState(), true);
  useDocument.getState().open(topology, [], {});
  stops = [followDocument(), followLab()];
});
afterEach(() => {
  for (const stop of stops) stop();
});

test('a panel that is opened for nobody and closed again leaves nothing to undo', () => {
  openLab('walls');
  useLab.getState().close();
  expect(undoName()).toBeNull();
});

test('opened for a box, that is the attacker, taken back with the panel and made again', () => {
  openLab('walls', 'web');
  expect(undoName()).toEqual({ code: 'lab-attacker', params: { name: 'web' } });
  expect(useView.getState().announcement?.message).toMatchObject({ type: 'edited', name: { code: 'lab-attacker' } });
  openLab('walls', 'web');
  expect(useDocument.getState().history.past).toHaveLength(1);
  useDocument.getState().undo();
  expect(useLab.getState()).toMatchObject({ open: false, attacker: null });
  useDocument.getState().redo();
  expect(useLab.getState()).toMatchObject({ open: true, view: 'walls', attacker: 'web' });
});

test('a flaw, an attacker and a fallen wall are a step each, and the run does not begin anew for them', () => {
  openLab('flaw');
  usePlayback.getState().seek(400);
  const { recording } = usePlayback.getState();
  chooseInLab({ flaw: 'runc-overwrite' }, 'lab-flaw', { flaw: 'CVE-2019-5736' });
  chooseAttacker('cache');
  chooseInLab({ fallen: 1 }, 'lab-falls', { name: 'cache' });
  chooseInLab({ fallen: 1 }, 'lab-falls', { name: 'cache' });
  expect(useDocument.getState().history.past).toHaveLength(3);
  expect(usePlayback.getState().recording).toBe(recording);
  expect(usePlayback.getState().tMs).toBe(400);
  useDocument.getState().undo();
  expect(useLab.getState()).toMatchObject({ attacker: 'cache', fallen: 0 });
  useDocument.getState().undo();
  expect(useLab.getState()).toMatchObject({ attacker: null, flaw: 'runc-overwrite' });
  expect(useView.getState().announcement?.message).toMatchObject({ type: 'undone', name: { code: 'lab-attacker' } });
});
