// A document as an archive: domains of libvirt for its machines, a Compose file for the containers on hosts, and for what stands in
// a machine another Compose file (and more domains) under the name of that machine. Reading it (read.ts) gives the nesting back.
import type { Host, NodeId, Sandbox, Topology } from '../../topology/topology.ts';
import { descendants } from '../../topology/tree.ts';
import { writeCompose } from '../exporters/compose.ts';
import type { Exported, Loss } from '../exporters/exported.ts';
import { writeLibvirt } from '../exporters/libvirt.ts';
import { assemble, type Part } from './assemble.ts';
import { COMPOSE_FILE, DOMAINS_FILE, folderOf } from './paths.ts';

export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
}

export interface ExportedArchive extends Omit<Exported, 'text'> {
  readonly files: readonly ArchiveFile[];
}

/** What stands in machines is written for so many of them. */
const MOST_FILES = 400;
/** Written by Compose, so no loss for domains. */
const IN_COMPOSE: readonly Sandbox['kind'][] = ['container', 'gvisor', 'kata', 'system-container'];

export function writeArchive(topology: Topology): ExportedArchive {
  const files: ArchiveFile[] = [];
  const parts: Part[] = [];
  const lost = new Map<string, Loss>();
  let boxes = 0;

  const add = (name: string, inside: readonly NodeId[], { text, kept, boxes: count }: Exported): void => {
    if (count === 0) return;
    boxes += count;
    files.push({ path: folderOf(inside) + name, text });
    parts.push({ inside, topology: kept });
  };
  const tell = (losses: readonly Loss[]): void => {
    for (const loss of losses) {
      const { kind = '' } = loss.params;
      if (loss.code === 'kind' && IN_COMPOSE.some((one) => one === kind)) continue;
      lost.set(JSON.stringify(loss), loss);
    }
  };

  function writeScope(hosts: readonly Host[], inside: readonly NodeId[]): void {
    const holding: Sandbox[] = [];
    const emptied = { ...topology, hosts: hosts.map((host) => emptiedOf(host, holding)) };
    const compose = writeCompose(without(emptied, (node) => node.kind === 'vm'));
    const domains = writeLibvirt(without(emptied, (node) => node.kind !== 'vm' && !holdsMachine(node)));
    tell(compose.lost);
    tell(domains.lost);
    add(COMPOSE_FILE, inside, compose);
    add(DOMAINS_FILE, inside, domains);
    for (const node of holding) {
      const host = hosts.find((one) => holds(one, node.id));
      for (const name of domains.names.get(node.id) ?? [node.id]) {
        if (!host) continue;
        if (files.length >= MOST_FILES) {
          tell(descendants(node).map(({ id, name: called = id }) => unsaid(id, called)));
          break;
        }
        writeScope([{ ...host, children: node.children }], [...inside, name]);
      }
    }
  }

  writeScope(topology.hosts, []);
  return { files, kept: assemble(parts).topology, lost: [...lost.values()], boxes };
}

function unsaid(node: NodeId, name: string): Loss {
  return { node, code: 'inside-unsaid', params: { name } };
}

/** Machines and system containers with nothing in them; those that hold something are put into `holding`. */
function emptiedOf<Node extends Host | Sandbox>(node: Node, holding: Sandbox[]): Node {
  if (node.kind !== 'vm' && node.kind !== 'system-container') {
    return { ...node, children: node.children.map((child) => emptiedOf(child, holding)) };
  }
  if (node.children.length > 0) holding.push(node);
  return { ...node, children: [] };
}

function without(topology: Topology, left: (node: Sandbox) => boolean): Topology {
  const keep = <Node extends Host | Sandbox>(node: Node): Node => ({
    ...node,
    children: node.children.filter((child) => !left(child)).map(keep),
  });
  return { ...topology, hosts: topology.hosts.map(keep) };
}

function holdsMachine(node: Sandbox): boolean {
  return node.children.some((child) => child.kind === 'vm' || holdsMachine(child));
}

function holds(node: Host | Sandbox, id: NodeId): boolean {
  return node.id === id || node.children.some((child) => holds(child, id));
}
