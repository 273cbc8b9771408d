// A race between two processors over the page tables of s390: the flaw that only IBM Z has.
import { PAGE_TABLE_RECORD } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { cite } from '../sources.ts';

export const PAGE_TABLE_RACE: Flaw = {
  id: 'page-table-race',
  cve: 'CVE-2020-11884',
  published: '2020-04-29',
  target: 'container',
  gain: 'control',
  seat: 'linux-kernel',
  kinds: ['container', 'system-container'],
  platforms: ['z'],
  needs: [],
  versions: 'Linux 4.19 to 5.6.7 on s390',
  source: cite(PAGE_TABLE_RECORD, 'description, date of publication', 'SE-032'),
  evidence: ['SE-032'],
};
