// Changed figures as part of the document: undone like everything else, and run from the beginning.
import { beforeEach, describe, expect, test } from 'vitest';
import { PARAMETERS } from '../catalog/parameters.ts';
import { read } from '../topology/notation.ts';
import type { Topology } from '../topology/topology.ts';
import { useDocument } from './document.ts';
import { editDocument } from './editing.ts';
import { figureRecord, knownFigures, resetFigures, setFigures } from './figures.ts';
import { followDocument } from './follow.ts';
import { usePlayback } from './playback.ts';

const store = useDocument.getState;
const recorded = () => usePlayback.getState().recording;

function topology(notation: string): Topology {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  return document.topology;
}

beforeEach(() => {
  useDocument.setState(useDocument.getInitialState(), true);
  usePlayback.setState(usePlayback.getInitialState(), true);
  store().open(topology('host:x86(container:nginx)'));
});

describe('a changed figure', () => {
  test('is a step of undo with its name, and made again', () => {
    setFigures({ 'ksm.sleepMs': 5 });
    expect(store().parameters).toEqual({ 'ksm.sleepMs': 5 });
    expect(store().undoName).toEqual({ code: 'figure', params: { name: 'ksm.sleepMs' } });
    store().undo();
    expect(store().parameters).toEqual({});
    store().redo();
    expect(store().parameters).toEqual({ 'ksm.sleepMs': 5 });
  });

  test('in one movement of a slider is one step', () => {
    setFigures({ 'ksm.pagesToScan': 200 });
    for (const value of [30, 40, 50]) setFigures({ 'ksm.sleepMs': value }, 'slider 1');
    store().undo();
    expect(store().parameters).toEqual({ 'ksm.pagesToScan': 200 });
  });

  test('given its own value is changed no more', () => {
    setFigures({ 'ksm.sleepMs': 5 });
    setFigures({ 'ksm.sleepMs': PARAMETERS['ksm.sleepMs']?.value ?? 0 });
    expect(store().parameters).toEqual({});
  });

  test('that nobody has, or that stays as it is, is no step', () => {
    setFigures({ 'ksm.sleepMs': 20, constructor: 3, 'ksm.naps': 1 });
    expect(store().canUndo).toBe(false);
  });

  test('goes back with all others at once, and that can be undone', () => {
    setFigures({ 'ksm.sleepMs': 5 });
    setFigures({ 'ksm.pagesToScan': 500 });
    resetFigures();
    expect(store().parameters).toEqual({});
    expect(store().undoName?.code).toBe('figures-back');
    store().undo();
    expect(store().parameters).toEqual({ 'ksm.sleepMs': 5, 'ksm.pagesToScan': 500 });
  });

  test('stays when another deployment is opened, unless that brings its own', () => {
    setFigures({ 'ksm.sleepMs': 5 });
    store().open(topology('host:z(lpar)'));
    expect(store().parameters).toEqual({ 'ksm.sleepMs': 5 });
    store().open(topology('host:x86'), [], { 'ksm.sleepMs': 7 });
    expect(store().parameters).toEqual({ 'ksm.sleepMs': 7 });
    store().undo();
    expect(store().parameters).toEqual({ 'ksm.sleepMs': 5 });
  });

  test('may be one of the document’s own definitions, and goes with them', () => {
    const defined = topology('host:x86');
    const parameters = { 'image.mine.startWaitMs': { ...(PARAMETERS['ksm.sleepMs'] ?? never()) } };
    const image = {
      id: 'mine',
      layers: [],
      architectures: ['amd64' as const],
      workload: 'idle',
      application: { startCpu: '', startWait: '', privateMemory: '' },
      parameters,
    };
    const own = { ...defined, definitions: { platforms: [], workloads: [], images: [image] } };
    expect(figureRecord(own, 'image.mine.startWaitMs')?.unit).toBe('ms');
    expect(knownFigures(own, { 'image.mine.startWaitMs': 3 })).toEqual({ 'image.mine.startWaitMs': 3 });
    expect(knownFigures(defined, { 'image.mine.startWaitMs': 3 })).toEqual({});
  });
});

describe('the run', () => {
  test('begins again with the other figures, in the same moment and with the same course of edits', () => {
    const stop = followDocument();
    editDocument({ type: 'set', node: 'nginx', changes: { replicas: 2 } });
    usePlayback.getState().seek(700);
    const { entries } = recorded();
    setFigures({ 'container.engineMs': 100 });
    expect(recorded()).toMatchObject({ parameters: { 'container.engineMs': 100 }, entries });
    expect(usePlayback.getState().tMs).toBe(700);
    store().undo();
    expect(recorded()).toMatchObject({ parameters: {}, entries });
    stop();
  });

  test('goes on with them when something is placed, and begins with those of a document that is opened', () => {
    const stop = followDocument();
    setFigures({ 'container.engineMs': 100 });
    editDocument({ type: 'set', node: 'nginx', changes: { replicas: 2 } });
    expect(recorded().parameters).toEqual({ 'container.engineMs': 100 });
    store().open(topology('host:z'), [], {});
    expect(recorded()).toMatchObject({ parameters: {}, entries: [{ atMs: 0 }] });
    store().undo();
    expect(recorded().parameters).toEqual({ 'container.engineMs': 100 });
    stop();
  });
});

function never(): never {
  throw new Error('There is no such record.');
}
