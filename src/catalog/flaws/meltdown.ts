// Meltdown: a program reads what its kernel maps. A guest has a kernel of its own, so it reads only what that one holds.
import { MELTDOWN_PAPER } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { cite } from '../sources.ts';

export const MELTDOWN: Flaw = {
  id: 'meltdown',
  cve: 'CVE-2017-5754',
  published: '2018-01-03',
  target: 'neighbour',
  gain: 'memory',
  seat: 'processor',
  kinds: ['container', 'system-container', 'gvisor'],
  platforms: ['x86'],
  needs: [],
  versions: 'processors of Intel until about 2018, and some others',
  source: cite(MELTDOWN_PAPER, 'abstract; date from the CVE record', 'SE-034'),
  evidence: ['SE-034', 'SE-036', 'SE-039'],
};
