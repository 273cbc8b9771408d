// How things are called when they are read aloud: kind, name, tenant, what they stand in, and what has become of them.
import { hostName, nodeName } from '../locales/names.ts';
import type { Format, MessageKey, Text } from '../locales/text.ts';
import type { Phase } from '../simulation/frame.ts';
import type { Host, NodeId, Sandbox } from '../topology/topology.ts';
import { ownProcessors } from './dedicated.ts';
import type { BoxScene, HostScene } from './scene.ts';

export interface Naming {
  readonly text: Text;
  readonly format: Format;
  readonly nodes: ReadonlyMap<NodeId, Sandbox | Host>;
}

export const kindWord = (text: Text, kind: Sandbox['kind'] | 'host'): string => text(`stage.kind.${kind}`);

const PHASES: Readonly<Record<Phase, MessageKey>> = {
  waiting: 'stage.phase.waiting',
  starting: 'stage.phase.starting',
  running: 'stage.phase.running',
  stopping: 'stage.phase.stopping',
  failed: 'stage.phase.failed',
  killed: 'stage.phase.killed',
};

/** `container nginx, tenant acme, in VM vm-1, running`. */
export function speakBox(box: BoxScene, parent: NodeId, phase: Phase | null, naming: Naming): string {
  const { text, format, nodes } = naming;
  const kind = kindWord(text, box.kind);
  const one = { kind, name: box.name };
  const many = box.members.length > 1;
  const called = many
    ? text('stage.speak.group', { ...one, count: box.count })
    : box.count > 1
      ? text('stage.speak.many', { ...one, count: format.count(box.count) })
      : text('stage.speak.one', one);
  const node = nodes.get(box.id);
  const inside = node?.children.length ?? 0;
  const own = node && node.kind !== 'host' ? ownProcessors(node) : 0;
  const owner = own > 0 ? text('stage.speak.dedicated', { what: called, count: own }) : called;
  const what = box.closed && !many ? text('stage.speak.closed', { what: owner, count: inside }) : owner;
  const outer = nodes.get(parent);
  const name = placeName(parent, naming);
  const where =
    outer && outer.kind !== 'host'
      ? text('stage.speak.inside', { kind: kindWord(text, outer.kind), name })
      : text('stage.speak.onHost', { name });
  const said = phase === null ? text('stage.phase.planned') : text(PHASES[phase]);
  const parts = { what, where, phase: said };
  return box.tenant === ''
    ? text('stage.speak.free', parts)
    : text('stage.speak.owned', { ...parts, tenant: box.tenant });
}

/** `host IBM z, 16 cores, 64 GiB, 5 things stand on it`. */
export function speakHost(host: HostScene, { text, format, nodes }: Naming): string {
  const standing = nodes.get(host.id)?.children.reduce((sum, child) => sum + child.replicas, 0) ?? 0;
  return text('stage.speak.host', {
    name: hostName(host, text, nodes.values()),
    cores: format.count(host.cores),
    memory: format.MiB(host.memoryMiB),
    standing: text('stage.speak.standing', { count: standing }),
  });
}

/** A short name for a place in lists and refusals. */
export function placeName(id: NodeId, { text, nodes }: Naming): string {
  const node = nodes.get(id);
  if (!node) return id;
  return nodeName(node, text, nodes.values());
}

/** What is in the hand: its name; what is new and has none, by its kind or platform. */
export function handName(node: Sandbox | Host, text: Text): string {
  const fresh = node.kind !== 'host' && node.name === undefined && node.id === node.kind;
  return fresh ? kindWord(text, node.kind) : nodeName(node, text);
}
