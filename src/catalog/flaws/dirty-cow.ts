// Dirty COW: a race in copy on write. That gVisor stops it is concluded from its answering system calls itself.
import { DIRTY_COW_RECORD } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { citeRead } from '../sources.ts';

export const DIRTY_COW: Flaw = {
  id: 'dirty-cow',
  cve: 'CVE-2016-5195',
  published: '2016-10-20',
  target: 'container',
  gain: 'control',
  seat: 'linux-kernel',
  kinds: ['container', 'system-container'],
  platforms: ['x86', 'z'],
  needs: [],
  versions: 'Linux 2.6.22 to 4.8.2',
  source: citeRead(DIRTY_COW_RECORD, 'description, date of publication'),
  evidence: ['SE-012', 'SE-026'],
};
