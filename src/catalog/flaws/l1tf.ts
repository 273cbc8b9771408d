// L1 terminal fault: a guest reads whatever is in the first-level cache of the core that it runs on.
import { L1TF_MANUAL } from '../evidence/publications/kernel.ts';
import type { Flaw } from '../flaw.ts';
import { cite } from '../sources.ts';

export const L1TF: Flaw = {
  id: 'l1tf',
  cve: 'CVE-2018-3646',
  published: '2018-08-14',
  target: 'neighbour',
  gain: 'memory',
  seat: 'processor',
  kinds: ['vm', 'microvm', 'kata'],
  platforms: ['x86'],
  needs: [],
  versions: 'processors of Intel until about 2018',
  source: cite(L1TF_MANUAL, 'Affected processors; Attack scenarios; date from the CVE record', 'SE-017, SE-018'),
  evidence: ['SE-017', 'SE-018', 'SE-036'],
};
