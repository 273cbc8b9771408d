// A document while it is being read out of somebody's file: hosts by processor, boxes with ids and images, and what there is to
// say of each line. What the rules do not allow is left out at the end, and said.

import { MiB } from '../../catalog/parameter.ts';
import { PLATFORMS } from '../../catalog/platforms.ts';
import { createIds } from '../../topology/ids.ts';
import { countsBytes, hasProperty, RANGED_PROPERTIES, refuseNumber } from '../../topology/limits.ts';
import { check } from '../../topology/placement.ts';
import { removeNode } from '../../topology/surgery.ts';
import type { Host, NodeId, Sandbox, Topology } from '../../topology/topology.ts';
import { standFor } from './images.ts';
import type { Adjustment, AssumptionCode, FormatId, Imported, Note, UnsupportedCode } from './imported.ts';
import { halt } from './imported.ts';
import { createOwnImages } from './own-images.ts';

type Params = Readonly<Record<string, string>>;
/** A box without its id; what is undefined is as usual. */
export type Box = Partial<{ -readonly [Key in keyof Sandbox]: Sandbox[Key] | undefined }> & {
  readonly kind: Sandbox['kind'];
};

export interface Draft {
  assume(line: number, code: AssumptionCode, params?: Params, adjustment?: Adjustment): void;
  refuse(line: number, code: UnsupportedCode, params?: Params): void;
  /** The image that stands for one that was named, noting what was assumed; `node` is what is started from it. */
  image(line: number, written: string, node: NodeId, code?: 'image-like' | 'image-built'): string;
  /** An id like a name that somebody gave. */
  id(name: string): NodeId;
  /** Puts a box on the host of an architecture; `needsBytes`: what it was promised of the host's memory. */
  add(line: number, architecture: Processor, id: NodeId, written: string, box: Box, needsBytes?: number): void;
  /** A node with only what its kind has and in its range; the rest is said. */
  node(line: number, id: NodeId, written: string, box: Box): Sandbox;
  readonly running: NodeId[];
  finish(extra?: Pick<Imported, 'profiles'>): Imported;
}

/** Processors of the hosts that there are. */
export type Processor = 'amd64' | 's390x';

const PLATFORM_OF: Readonly<Record<Processor, string>> = { amd64: 'x86', s390x: 'z' };
const LONGEST_NAME = 120;
const LONGEST_BASE = 48;
/** Boxes of one file: so many that no one can look at them any more. */
const MOST_BOXES = 2000;

/** `memoryBytes`: what the host of the file has, where it says so. */
export function createDraft(format: FormatId, memoryBytes: number | null = null): Draft {
  const assumptions: Note<AssumptionCode>[] = [];
  const unsupported: Note<UnsupportedCode>[] = [];
  const hosts = new Map<Processor, { line: number; needs: number; children: Sandbox[] }>();
  const lines = new Map<NodeId, number>();
  const running: NodeId[] = [];
  const ids = createIds([]);
  const own = createOwnImages();
  const noted = new Map<string, { note: Note<AssumptionCode>; nodes: NodeId[] }>();

  const refuse: Draft['refuse'] = (line, code, params = {}) => unsupported.push({ line, code, params });
  const assume: Draft['assume'] = (line, code, params = {}, adjustment) => {
    assumptions.push({ line, code, params, ...(adjustment && { adjustment }) });
  };

  /** One note for all that is started from the same image. */
  function image(
    line: number,
    written: string,
    node: NodeId,
    code: 'image-like' | 'image-built' = 'image-like',
  ): string {
    const stand = written === '' ? null : standFor(written);
    if (stand?.exact && code === 'image-like') return stand.image;
    const id = stand?.image ?? own.of(written);
    const before = noted.get(`${code} ${written}`);
    if (before) {
      before.nodes.push(node);
      return id;
    }
    const nodes = [node];
    const said = stand ? code : code === 'image-like' ? 'image-own' : 'image-built-own';
    const note = {
      line,
      code: said,
      params: { written, image: id },
      adjustment: { property: 'image', nodes },
    } as const;
    noted.set(`${code} ${written}`, { note, nodes });
    assumptions.push(note);
    return id;
  }

  function id(name: string): NodeId {
    const slug = name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
    return ids(slug.slice(0, LONGEST_BASE).replace(/-+$/, '') || 'box');
  }

  function node(line: number, id: NodeId, written: string, box: Box): Sandbox {
    const kept: Record<string, unknown> = {};
    for (const [property, value] of Object.entries(box)) {
      if (value === undefined) continue;
      if (property === 'kind' || property === 'children') kept[property] = value;
      else if (!hasProperty(box.kind, property))
        refuse(line, 'not-of-kind', { name: written, property, kind: box.kind });
      else if (isOutside(property, value)) refuse(line, 'value', { key: property, written: String(value) });
      else kept[property] = value;
    }
    const name = written !== id && written.length <= LONGEST_NAME && written !== '' ? { name: written } : {};
    lines.set(id, line);
    if (lines.size > MOST_BOXES) halt('too-many', { line, column: 1 }, { most: String(MOST_BOXES) });
    return { replicas: 1, children: [], ...name, ...kept, id } as unknown as Sandbox;
  }

  function add(line: number, architecture: Processor, id: NodeId, written: string, box: Box, needsBytes = 0): void {
    const host = hosts.get(architecture) ?? { line, needs: 0, children: [] };
    hosts.set(architecture, host);
    const made = node(line, id, written, box);
    host.needs += needsBytes * made.replicas;
    host.children.push(made);
  }

  function finish(extra: Pick<Imported, 'profiles'> = { profiles: [] }): Imported {
    const definitions = own.definitions();
    const built = [...hosts].map(([architecture, { needs, children }]): Host => {
      const platform = PLATFORM_OF[architecture];
      const { cores, memoryBytes: usual } = PLATFORMS[platform]?.defaults ?? { cores: 1, memoryBytes: MiB };
      const bytes = memoryBytes ?? enough(usual, needs);
      const host: Host = {
        id: ids('host'),
        kind: 'host',
        platform: platform as string,
        cores,
        memoryBytes: bytes,
        children,
      };
      const params = {
        platform: platform as string,
        cores: String(cores),
        memory: String(bytes),
        needs: String(needs),
      };
      const code = memoryBytes !== null ? 'stats-memory' : bytes > usual ? 'host-grown' : 'host';
      assumptions.unshift({ line: 1, code, params, adjustment: { property: 'host', nodes: [host.id] } });
      return host;
    });
    const topology = legal({ hosts: built, definitions }, (id, code) => {
      refuse(lines.get(id) ?? 1, 'left-out', { name: id, ...code });
    });
    if (topology.hosts.every(({ children }) => children.length === 0))
      halt('nothing', { line: 1, column: 1 }, { format }, unsupported);
    const inOrder = <Code extends string>(notes: readonly Note<Code>[]) => [...notes].sort((a, b) => a.line - b.line);
    const there = new Set(topology.hosts.flatMap(idsIn));
    return {
      format,
      topology,
      running: running.filter((one) => there.has(one)),
      parameters: null,
      assumptions: inOrder(assumptions),
      unsupported: inOrder(unsupported),
      ...extra,
    };
  }

  return { assume, refuse, image, id, add, node, running, finish };
}

function idsIn(node: Host | Sandbox): readonly NodeId[] {
  return [node.id, ...node.children.flatMap(idsIn)];
}

function isOutside(property: string, value: unknown): boolean {
  const ranged = RANGED_PROPERTIES.find((one) => one === property);
  if (ranged === undefined || typeof value !== 'number') return false;
  return refuseNumber(ranged, countsBytes(ranged) ? Math.round(value) : value) !== null;
}

/** The usual memory of a host, doubled until what was promised fits. */
function enough(usual: number, needs: number): number {
  const most = usual * 1024;
  let bytes = usual;
  while (bytes < needs && bytes < most) bytes *= 2;
  return bytes;
}

/** The document without what breaks a rule; each is told of. */
function legal(topology: Topology, leftOut: (id: NodeId, reason: Params) => void): Topology {
  let kept = topology;
  for (let fault = check(kept); fault !== null; fault = check(kept)) {
    leftOut(fault.node, { ...fault.refusal.params, reason: fault.refusal.code });
    kept = removeNode(kept, fault.node);
  }
  return kept;
}
