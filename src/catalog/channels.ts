// The side channels that neighbours can share without any wall falling, and what has been published of each.
import type { EvidenceId } from './evidence.ts';

/**
 * `merged-pages`: a write to a page that a scanner has merged takes longer. `page-cache`: which file pages a kernel holds.
 * `held-once`: lines of a page that is held once, in the cache that all cores share. `shared-cores`: what a core keeps.
 */
export const CHANNEL_IDS = ['merged-pages', 'page-cache', 'held-once', 'shared-cores'] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

export const CHANNEL_EVIDENCE: Readonly<Record<ChannelId, readonly EvidenceId[]>> = {
  'merged-pages': ['SE-050', 'SE-051', 'SE-052', 'SE-053', 'ME-040'],
  'page-cache': ['SE-054'],
  'held-once': ['SE-055'],
  'shared-cores': ['SE-056', 'SE-057', 'SE-017', 'SE-058'],
};

/** IBM Z has none of the processor flaws that are told of Intel's; what is said of caches and threads is about any. */
export const CHANNEL_EVIDENCE_ON_Z: readonly EvidenceId[] = ['SE-056', 'SE-018', 'SE-058'];

/** Guests restored from one file share its pages until they write them: the makers of Kata warn of it. */
export const SNAPSHOT_EVIDENCE: readonly EvidenceId[] = ['ME-040', 'ME-070'];
