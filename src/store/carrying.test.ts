// Carrying things: what a lift, an aim and a landing do to the document, and what they leave alone.
import { beforeEach, describe, expect, test } from 'vitest';
import { read } from '../topology/notation.ts';
import type { Sandbox } from '../topology/topology.ts';
import { find, parentOf } from '../topology/tree.ts';
import { aim, land, letGo, lift } from './carrying.ts';
import { useDocument } from './document.ts';
import { useView } from './view.ts';

const store = useDocument.getState;
const view = useView.getState;
const nginx: Sandbox = { id: 'nginx', kind: 'container', image: 'nginx', replicas: 1, children: [] };

beforeEach(() => {
  useDocument.setState(useDocument.getInitialState(), true);
  useView.setState(useView.getInitialState(), true);
  const document = read('host:x86(vm#vm-1; container:redis; kata#hidden)');
  if (!document.ok) throw new Error(document.error.code);
  store().open(document.topology);
});

describe('something new', () => {
  test('changes nothing until it lands, and then by one edit', () => {
    const before = store().topology;
    lift({ type: 'new', node: nginx }, 'pointer');
    aim('vm-1');
    expect(store().topology).toBe(before);
    expect(land()).toBeNull();
    const landed = view().selection ?? '';
    expect(parentOf(store().topology, landed)?.id).toBe('vm-1');
    expect(view()).toMatchObject({ carrying: null, inspecting: false });
    store().undo();
    expect(store().topology).toBe(before);
  });

  test('gets an id of its own each time', () => {
    const ids = [1, 2].map(() => {
      lift({ type: 'new', node: nginx }, 'pick');
      aim('host');
      land();
      return view().selection;
    });
    expect(new Set(ids).size).toBe(2);
  });

  test('aimed at a place that refuses learns why at once, and stays in the hand', () => {
    lift({ type: 'new', node: nginx }, 'keyboard');
    aim('hidden');
    expect(view().carrying?.refusal?.code).toBe('leaf');
    expect(land()?.code).toBe('leaf');
    expect(view().carrying).not.toBeNull();
    expect(view().announcement?.message).toMatchObject({ type: 'refused', refusal: { code: 'leaf' } });
  });

  test('let go leaves the document as it was and says so', () => {
    const before = store().topology;
    lift({ type: 'new', node: nginx }, 'pointer');
    aim('vm-1');
    letGo();
    expect(store().topology).toBe(before);
    expect(view()).toMatchObject({ carrying: null, announcement: { message: { type: 'put-back', name: 'nginx' } } });
  });

  test('a host needs no place to land on', () => {
    const host = { id: 'z', kind: 'host', platform: 'z', cores: 4, memoryBytes: 2 ** 33, children: [] } as const;
    lift({ type: 'new', node: host }, 'pick');
    expect(land()).toBeNull();
    expect(store().topology.hosts).toHaveLength(2);
  });
});

describe('something that stands already', () => {
  test('is moved, with its id', () => {
    lift({ type: 'move', id: 'redis' }, 'keyboard');
    aim('vm-1');
    land();
    expect(parentOf(store().topology, 'redis')?.id).toBe('vm-1');
    expect(store().undoName?.code).toBe('move');
  });

  test('cannot be put into itself', () => {
    lift({ type: 'move', id: 'vm-1' }, 'pointer');
    aim('vm-1');
    expect(view().carrying?.refusal?.code).toBe('into-itself');
  });

  test('aimed nowhere is put back where it was', () => {
    lift({ type: 'move', id: 'redis' }, 'pointer');
    aim('vm-1');
    aim(null);
    expect(land()).toBeNull();
    expect(find(store().topology, 'redis')).not.toBeNull();
    expect(store().canUndo).toBe(false);
  });
});
