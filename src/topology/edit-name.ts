// What an edit is called, for "Undo: move db into vm-2": a code and names, the words are in locales/.
import type { Changes, Property } from './changes.ts';
import type { Edit } from './edit.ts';
import { nameOf } from './needs.ts';
import type { NodeId, Topology } from './topology.ts';
import { find, parentOf } from './tree.ts';

export type EditCode =
  | 'add'
  | 'add-host'
  | 'move'
  | 'reorder'
  | 'remove'
  | 'rename'
  | 'tenant'
  | 'replicas'
  | 'image'
  | 'workload'
  | 'size'
  | 'nested'
  | 'limits'
  | 'namespaces'
  | 'platform'
  | 'bandwidth'
  | 'merging'
  | 'start'
  | 'storage'
  | 'swap'
  | 'balloon'
  | 'privileges'
  | 'mounts'
  | 'emulation'
  | 'change'
  | 'open'
  | 'replace';

export interface EditName {
  readonly code: EditCode;
  /** `name` for all but open and replace; `place` for add and move. Names as people see them. */
  readonly params: Readonly<Record<string, string>>;
}

const CODES: Readonly<Record<Property, EditCode>> = {
  name: 'rename',
  tenant: 'tenant',
  replicas: 'replicas',
  image: 'image',
  workload: 'workload',
  vcpus: 'size',
  memoryBytes: 'size',
  cores: 'size',
  nested: 'nested',
  cpuWeight: 'limits',
  cpuMax: 'limits',
  memoryMaxBytes: 'limits',
  pidsMax: 'limits',
  namespaces: 'namespaces',
  platform: 'platform',
  diskBytesPerS: 'bandwidth',
  networkBytesPerS: 'bandwidth',
  ioWeight: 'limits',
  merging: 'merging',
  engine: 'start',
  runtime: 'start',
  network: 'start',
  monitor: 'start',
  firmware: 'start',
  kernel: 'start',
  start: 'start',
  interfaces: 'start',
  console: 'start',
  compressed: 'start',
  starts: 'start',
  driver: 'storage',
  store: 'storage',
  memoryLowBytes: 'limits',
  swapBytes: 'swap',
  balloon: 'balloon',
  privileged: 'privileges',
  capabilities: 'privileges',
  seccomp: 'privileges',
  lsm: 'privileges',
  noNewPrivileges: 'privileges',
  rootless: 'privileges',
  readOnlyRoot: 'mounts',
  mounts: 'mounts',
  sentry: 'privileges',
  hostNetwork: 'privileges',
  directfs: 'privileges',
  sharedFs: 'mounts',
  hostDevices: 'privileges',
  architecture: 'image',
  emulation: 'emulation',
  dedicated: 'limits',
};

/** Names an edit, from the document before it. Parameters are names at that time. */
export function nameEdit(before: Topology, edit: Edit): EditName {
  switch (edit.type) {
    case 'add':
      return edit.parent === null
        ? { code: 'add-host', params: { name: nameOf(edit.node) } }
        : { code: 'add', params: { name: nameOf(edit.node), place: called(before, edit.parent) } };
    case 'move':
      return parentOf(before, edit.node)?.id === edit.to
        ? { code: 'reorder', params: { name: called(before, edit.node) } }
        : { code: 'move', params: { name: called(before, edit.node), place: called(before, edit.to) } };
    case 'remove':
      return { code: 'remove', params: { name: called(before, edit.node) } };
    case 'set':
      return { code: codeOf(edit.changes), params: { name: called(before, edit.node) } };
    case 'replace':
      return { code: edit.reason === 'open' ? 'open' : 'replace', params: {} };
  }
}

function called(topology: Topology, id: NodeId): string {
  const node = find(topology, id);
  return node === null ? id : nameOf(node);
}

function codeOf(changes: Changes): EditCode {
  const [first, ...others] = (Object.keys(changes) as Property[]).map((property) => CODES[property]);
  return first !== undefined && others.every((code) => code === first) ? first : 'change';
}
