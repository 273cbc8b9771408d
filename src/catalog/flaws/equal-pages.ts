// CAIN: whether a write is slow tells whether somebody else holds an equal page. Disputed: merging is made like that.
import { CAIN_RECORD } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { citeRead } from '../sources.ts';

export const EQUAL_PAGES: Flaw = {
  id: 'equal-pages',
  cve: 'CVE-2015-2877',
  published: '2015-07-30',
  target: 'neighbour',
  gain: 'memory',
  seat: 'same-page-merging',
  kinds: ['vm', 'microvm', 'kata'],
  platforms: ['x86', 'z'],
  needs: ['merging-on'],
  versions: 'Linux 2.6.32 to 4.x, and wherever pages are merged',
  source: citeRead(CAIN_RECORD, 'description, date of publication'),
  evidence: ['ME-040'],
};
