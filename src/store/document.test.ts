// The document with its undo: what an edit leaves behind, and what taking it back restores.
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Edit } from '../topology/edit.ts';
import type { Host, Sandbox, Topology } from '../topology/topology.ts';
import { EMPTY_TOPOLOGY, NO_DEFINITIONS } from '../topology/topology.ts';
import { walk } from '../topology/tree.ts';
import { useDocument } from './document.ts';
import { editDocument } from './editing.ts';

const GiB = 2 ** 30;
const store = useDocument.getState;

function host(children: readonly Sandbox[] = []): Topology {
  const machine: Host = { id: 'host', kind: 'host', platform: 'x86', cores: 16, memoryBytes: 64 * GiB, children };
  return { hosts: [machine], definitions: NO_DEFINITIONS };
}
const sandbox = (id: string, kind: Sandbox['kind'] = 'container', children: readonly Sandbox[] = []): Sandbox => ({
  id,
  kind,
  replicas: 1,
  children,
});

beforeEach(() => {
  // As it is when the page is opened: the first document is no step of undo.
  useDocument.setState(useDocument.getInitialState(), true);
  store().open(host([sandbox('vm-1', 'vm'), sandbox('web')]));
});

describe('an edit', () => {
  test('that may not be leaves everything as it was and says why', () => {
    const before = store();
    const refusal = editDocument({ type: 'move', node: 'vm-1', to: 'vm-1' });
    expect(refusal?.code).toBe('into-itself');
    expect(store()).toBe(before);
  });

  test('that changes nothing is no step of undo', () => {
    expect(editDocument({ type: 'set', node: 'web', changes: { replicas: 1 } })).toBeNull();
    expect(store().canUndo).toBe(false);
  });

  test('is undone by its name, and made again', () => {
    const before = store().topology;
    editDocument({ type: 'move', node: 'web', to: 'vm-1' });
    expect(store().undoName).toEqual({ code: 'move', params: { name: 'web', place: 'vm-1' } });
    const after = store().topology;
    store().undo();
    expect(store().topology).toBe(before);
    expect(store()).toMatchObject({ canUndo: false, canRedo: true, undoName: null, lastEdit: { how: 'undone' } });
    expect(store().redoName).toEqual({ code: 'move', params: { name: 'web', place: 'vm-1' } });
    store().redo();
    expect(store().topology).toBe(after);
    expect(store().lastEdit?.how).toBe('redone');
  });

  test('after an undo forgets what could have been made again', () => {
    editDocument({ type: 'remove', node: 'web' });
    store().undo();
    editDocument({ type: 'remove', node: 'vm-1' });
    expect(store().canRedo).toBe(false);
  });
});

describe('a movement of a slider', () => {
  const set = (cpuMax: number, gesture: string) =>
    editDocument({ type: 'set', node: 'web', changes: { cpuMax } }, gesture);

  test('is one step of undo, however many changes it makes', () => {
    const before = store().topology;
    for (const cores of [1, 2, 3]) set(cores, 'web cpuMax 1');
    expect(store().change.coalesced).toBe(true);
    store().undo();
    expect(store().topology).toBe(before);
  });

  test('and the next one are two', () => {
    set(1, 'web cpuMax 1');
    set(2, 'web cpuMax 2');
    store().undo();
    expect(store().canUndo).toBe(true);
  });

  test('does not go on where it was undone', () => {
    set(1, 'web cpuMax 1');
    store().undo();
    store().redo();
    set(2, 'web cpuMax 1');
    store().undo();
    expect(store().canUndo).toBe(true);
  });
});

describe('opening', () => {
  test('the first document is no step of undo, another one is', () => {
    const before = store().topology;
    expect(store().canUndo).toBe(false);
    store().open(EMPTY_TOPOLOGY);
    expect(store().change.fresh).toBe(true);
    store().undo();
    expect(store().topology).toBe(before);
    expect(store().change).toMatchObject({ type: 'undone', fresh: true });
  });

  test('undone begins the run again with what was running then', () => {
    store().open(host([sandbox('db')]), ['db']);
    store().open(EMPTY_TOPOLOGY);
    store().undo();
    expect(store().change.running).toEqual(['db']);
    store().undo();
    expect(store().change.running).toEqual([]);
    store().redo();
    expect(store().change.running).toEqual(['db']);
  });
});

test('an id is never given twice in a session, not even after its node is gone', () => {
  const first = store().freshId('cache');
  expect(first).toBe('cache');
  editDocument({ type: 'add', parent: 'host', node: sandbox(first) });
  editDocument({ type: 'remove', node: first });
  expect(store().freshId('cache')).toBe('cache-2');
  expect(store().freshId('web')).toBe('web-2');
});

test('1,000 random edits undone give back the same document', () => {
  const kinds = ['container', 'vm', 'system-container', 'kata', 'gvisor'] as const;
  const step = fc.record({
    what: fc.constantFrom('add', 'add', 'add', 'move', 'remove', 'set'),
    kind: fc.constantFrom(...kinds),
    at: fc.nat(),
    to: fc.nat(),
    replicas: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1000, maxLength: 1000, size: 'max' }), (steps) => {
      useDocument.setState(useDocument.getInitialState(), true);
      store().open(host());
      const before = store().topology;
      let made = 0;
      for (const { what, kind, at, to, replicas } of steps) {
        const ids = walk(store().topology).map(({ node }) => node.id);
        const node = ids[at % ids.length] ?? '';
        const place = ids[to % ids.length] ?? '';
        const edits: Record<string, Edit> = {
          add: { type: 'add', parent: place, node: sandbox(store().freshId(kind), kind) },
          move: { type: 'move', node, to: place },
          remove: { type: 'remove', node },
          set: { type: 'set', node, changes: { replicas } },
        };
        const edit = edits[what] as Edit;
        if (what === 'remove' && node === 'host') continue;
        if (editDocument(edit) === null) made += 1;
      }
      expect(made).toBeGreaterThan(0);
      const after = store().topology;
      while (store().canUndo) store().undo();
      expect(store().topology).toEqual(before);
      while (store().canRedo) store().redo();
      expect(store().topology).toBe(after);
    }),
    { numRuns: 3 },
  );
}, 60_000);
