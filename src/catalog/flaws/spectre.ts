// Spectre, second variant: misled branch prediction. Whether z/VM guests could be attacked is not in the source.
import { SPECTRE_MANUAL } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { cite } from '../sources.ts';

export const SPECTRE: Flaw = {
  id: 'spectre',
  cve: 'CVE-2017-5715',
  published: '2018-01-03',
  target: 'neighbour',
  gain: 'memory',
  seat: 'processor',
  kinds: ['container', 'system-container', 'gvisor', 'vm', 'microvm', 'kata'],
  platforms: ['x86', 'z'],
  needs: [],
  versions: 'processors of Intel, AMD, ARM, IBM POWER and IBM Z',
  source: cite(SPECTRE_MANUAL, 'Affected processors; Attack scenarios; date from the CVE record', 'SE-035'),
  evidence: ['SE-035', 'SE-036', 'SE-039'],
};
