// What two neighbours can tell of each other without breaking a wall: channels of timing that are open because something is
// shared. Open or closed, each with the reason; never a number that adds them up. What is shared is asked of the running world.
import {
  CHANNEL_EVIDENCE,
  CHANNEL_EVIDENCE_ON_Z,
  CHANNEL_IDS,
  type ChannelId,
  SNAPSHOT_EVIDENCE,
} from '../../catalog/channels.ts';
import type { EvidenceId } from '../../catalog/evidence.ts';
import { findPlatform } from '../../catalog/platforms.ts';
import type { NodeId, Topology } from '../../topology/topology.ts';
import { hostOf, kernelOf } from '../../topology/tree.ts';
import type { Colocation, HostColocation } from '../colocation.ts';
import { SAVED_SEGMENT, SNAPSHOT } from '../memory/holding.ts';

/** Why a channel is open, or closed: a code for words, the node that it is about (if any), and what is shared (MiB). */
export interface ChannelReason {
  readonly code: /** Open. */
    | 'pages-merged'
    | 'files-cached'
    | 'snapshot-mapped'
    | 'segment-shared'
    | 'same-processor'
    /** Closed. */
    | 'other-host'
    | 'merging-off'
    | 'not-offered'
    | 'nothing-equal'
    | 'not-merged-yet'
    | 'other-kernel'
    | 'no-common-file'
    | 'no-page-in-common';
  readonly node: NodeId | null;
  readonly MiB: number | null;
}

/** What closes an open channel; words by code. */
export type Remedy =
  | 'merging-off'
  | 'own-kernel'
  | 'own-files'
  | 'own-snapshot'
  | 'core-scheduling'
  | 'own-cores'
  | 'other-host';

export interface Channel {
  readonly id: ChannelId;
  readonly open: boolean;
  readonly because: ChannelReason;
  readonly closedBy: readonly Remedy[];
  readonly evidence: readonly EvidenceId[];
}

const CLOSED_BY: Readonly<Record<ChannelId, readonly Remedy[]>> = {
  'merged-pages': ['merging-off', 'other-host'],
  'page-cache': ['own-kernel', 'own-files'],
  'held-once': ['merging-off', 'own-kernel', 'other-host'],
  'shared-cores': ['core-scheduling', 'own-cores', 'other-host'],
};
/** Clones have kernels of their own: what they share is the file that they were restored from. */
const SNAPSHOT_CLOSED_BY: readonly Remedy[] = ['own-snapshot', 'other-host'];

/** All channels between two parties, each a set of boxes. Open both ways or not at all: sharing has no direction. */
export function channelsBetween(
  topology: Topology,
  colocation: Colocation,
  one: readonly NodeId[],
  other: readonly NodeId[],
): readonly Channel[] {
  const common = colocation.filter(({ host }) => [one, other].every((those) => standsOn(topology, those, host)));
  const merged = bestOf(common, (host) => mergedPages(host, one, other));
  const cached = bestOf(common, (host) => pageCache(topology, host, one, other));
  const held = merged.open ? merged.because : cached.open ? cached.because : segmentOn(common, one, other);
  const [host] = common;
  const verdicts: Readonly<Record<ChannelId, Verdict>> = {
    'merged-pages': merged,
    'page-cache': cached,
    'held-once': held ? { open: true, because: held } : host ? closed('no-page-in-common') : OTHER_HOST,
    'shared-cores': host ? opened('same-processor', host.host) : OTHER_HOST,
  };
  const onZ = host !== undefined && isZ(topology, host.host);
  return CHANNEL_IDS.map((id) => ({
    id,
    ...verdicts[id],
    closedBy: closedBy(id, verdicts[id]),
    evidence: evidenceOf(id, verdicts[id], onZ),
  }));
}

type Verdict = Pick<Channel, 'open' | 'because'>;

function closedBy(id: ChannelId, { open, because }: Verdict): readonly Remedy[] {
  if (!open) return [];
  return because.code === 'snapshot-mapped' ? SNAPSHOT_CLOSED_BY : CLOSED_BY[id];
}

function evidenceOf(id: ChannelId, { because }: Verdict, onZ: boolean): readonly EvidenceId[] {
  if (id === 'shared-cores' && onZ) return CHANNEL_EVIDENCE_ON_Z;
  return because.code === 'snapshot-mapped' ? [...CHANNEL_EVIDENCE[id], ...SNAPSHOT_EVIDENCE] : CHANNEL_EVIDENCE[id];
}

function closed(code: ChannelReason['code'], node: NodeId | null = null): Verdict {
  return { open: false, because: { code, node, MiB: null } };
}

function opened(code: ChannelReason['code'], node: NodeId, some: number | null = null): Verdict {
  return { open: true, because: { code, node, MiB: some } };
}

const OTHER_HOST = closed('other-host');

/** The first host on which it is open, else the reason on the first of all. */
function bestOf(hosts: Colocation, judge: (host: HostColocation) => Verdict): Verdict {
  const verdicts = hosts.map(judge);
  return verdicts.find(({ open }) => open) ?? verdicts[0] ?? OTHER_HOST;
}

function mergedPages(host: HostColocation, one: readonly NodeId[], other: readonly NodeId[]): Verdict {
  const mergedOf = (those: readonly NodeId[], contents: HostColocation['contents'][number]) =>
    Math.max(0, ...contents.merged.filter(({ node }) => those.includes(node)).map(({ MiB }) => MiB));
  const some = host.contents.reduce(
    (sum, contents) => sum + Math.min(mergedOf(one, contents), mergedOf(other, contents)),
    0,
  );
  // What has been merged stays merged when the scanner is switched off (ksm.run 0).
  if (some > 0) return opened('pages-merged', host.host, some);
  if (!host.merging) return closed('merging-off', host.host);
  const offers = (those: readonly NodeId[]) =>
    host.contents.filter(({ offered }) => offered.some((node) => those.includes(node)));
  if (offers(one).length === 0 || offers(other).length === 0) return closed('not-offered', host.host);
  const equal = offers(one).some((contents) => offers(other).includes(contents));
  return closed(equal ? 'not-merged-yet' : 'nothing-equal', host.host);
}

function pageCache(
  topology: Topology,
  host: HostColocation,
  one: readonly NodeId[],
  other: readonly NodeId[],
): Verdict {
  const lines = commonLines(host, one, other).filter(({ content }) => !content.startsWith(SAVED_SEGMENT));
  const [first] = lines;
  if (first) {
    const some = lines.reduce((sum, { MiB }) => sum + MiB, 0);
    const areSnapshots = lines.every(({ content }) => content.startsWith(SNAPSHOT));
    return opened(areSnapshots ? 'snapshot-mapped' : 'files-cached', first.kernel, some);
  }
  const kernels = new Set(one.map((node) => kernelOf(topology, node)));
  const shared = other.map((node) => kernelOf(topology, node)).find((kernel) => kernels.has(kernel));
  return shared ? closed('no-common-file', shared) : closed('other-kernel');
}

/** A saved segment of z/VM is one copy for all guests that use it, as a merged page is. */
function segmentOn(hosts: Colocation, one: readonly NodeId[], other: readonly NodeId[]): ChannelReason | null {
  for (const host of hosts) {
    const line = commonLines(host, one, other).find(({ content }) => content.startsWith(SAVED_SEGMENT));
    if (line) return { code: 'segment-shared', node: line.kernel, MiB: line.MiB };
  }
  return null;
}

function commonLines({ cached }: HostColocation, one: readonly NodeId[], other: readonly NodeId[]) {
  return cached.filter(({ users }) => [one, other].every((those) => users.some((node) => those.includes(node))));
}

function standsOn(topology: Topology, those: readonly NodeId[], host: NodeId): boolean {
  return those.some((node) => hostOf(topology, node)?.id === host);
}

function isZ(topology: Topology, id: NodeId): boolean {
  const host = hostOf(topology, id);
  return host !== null && findPlatform(host.platform, topology.definitions.platforms)?.family === 'z';
}
