// The page cache: file-backed pages, held once in every kernel domain whatever the number of users. Says how many pages each
// domain holds of each content and who uses them; what merging and pressure make of them is for others.
import { type Holding, isCached, pagesOf } from './holding.ts';

export interface CacheUse {
  readonly holding: Holding;
  /** Pages that one instance has read. */
  readonly pages: number;
  /** Pages of the file that are in memory with them: at least those. */
  readonly held: number;
  /** Domain instances in which it has an instance. */
  readonly reach: number;
  /** True where the user is the machine whose kernel holds the line. */
  readonly inner: boolean;
}

/** One content in one kernel domain (all instances of that domain). */
export interface CacheLine {
  /** Also the id of its entry with the merging scanner. */
  readonly id: string;
  readonly domain: string;
  readonly domainNode: string;
  /** Whether it is the cache of the host or a partition, which no scanner sees. */
  readonly host: boolean;
  readonly mergeable: boolean;
  /** Null: unlike anything else. */
  readonly content: string | null;
  /** Whether each holder has read a copy of its own of what others may have too. */
  readonly isCopied: boolean;
  readonly users: readonly CacheUse[];
  /** Domain instances that hold it; instances of the holder where each has a copy of its own. */
  readonly copies: number;
  /** Pages over all copies. */
  readonly held: number;
  /** What the users would hold if each had its own copy. */
  readonly mapped: number;
}

/** A line while its users are being found. */
interface Draft {
  /** What tells it apart in its domain: the content, and the holder where each reads a copy of its own. */
  readonly key: string;
  readonly domain: string;
  readonly domainNode: string;
  readonly host: boolean;
  readonly mergeable: boolean;
  readonly content: string | null;
  readonly users: CacheUse[];
}

/** All contents in the order in which the holdings name them. */
export function cacheLines(holdings: readonly Holding[]): CacheLine[] {
  const byDomain = new Map<string, Map<string, Draft>>();
  const drafts: Draft[] = [];
  const add = (
    holding: Holding,
    content: string | null,
    bytes: number,
    inner: boolean,
    copied = false,
    cached = 0,
  ): void => {
    const pages = pagesOf(bytes, holding.ready);
    if (pages === 0 || holding.instances === 0) return;
    const domain = inner ? holding.group : holding.domain;
    const apart = copied || content === null;
    const key = apart ? `${content ?? ''}\n${holding.group}` : content;
    let contents = byDomain.get(domain);
    if (!contents) {
      contents = new Map();
      byDomain.set(domain, contents);
    }
    let draft = contents.get(key);
    if (!draft) {
      const host = !inner && holding.hostDomain;
      const domainNode = inner ? holding.node : holding.domainNode;
      draft = { key, domain, domainNode, host, mergeable: holding.mergeable && !host, content, users: [] };
      contents.set(key, draft);
      drafts.push(draft);
    }
    const reach = inner || apart ? holding.instances : Math.min(holding.domainInstances, holding.instances);
    draft.users.push({ holding, pages, held: Math.max(pages, pagesOf(cached, holding.ready)), reach, inner });
  };
  for (const holding of holdings) {
    for (const layer of holding.layers) add(holding, layer.id, layer.bytes, false, layer.copied);
    for (const segment of holding.segments) {
      if (!isCached(segment)) continue;
      add(holding, segment.content, segment.bytes, segment.owner === 'inner', false, segment.cachedBytes);
    }
  }
  return drafts.map(finish);
}

/** Pages that a line holds where its domain is there several times and not every user is in all of them. */
export function heldBy(users: readonly CacheUse[]): number {
  let copies = 0;
  let held = 0;
  for (const { held: pages, reach } of [...users].sort((a, b) => b.held - a.held)) {
    if (reach <= copies) continue;
    held += (reach - copies) * pages;
    copies = reach;
  }
  return held;
}

/** Readers start at the front: who has read less has read a part of what the others have. */
function finish({ key, domain, domainNode, host, mergeable, content, users }: Draft): CacheLine {
  let copies = 0;
  let most = 0;
  let mapped = 0;
  for (const { pages, held, reach, holding } of users) {
    mapped += pages * holding.instances;
    copies = Math.max(copies, reach);
    most = Math.max(most, held);
  }
  const held = copies === 1 ? most : heldBy(users);
  const isCopied = content !== null && key !== content;
  return {
    id: `${domain}\n${key}`,
    domain,
    domainNode,
    host,
    mergeable,
    content,
    isCopied,
    users,
    copies,
    held,
    mapped,
  };
}
