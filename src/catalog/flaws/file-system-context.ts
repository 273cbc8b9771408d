// A length in the parameters of a file system is reckoned below nothing, and the heap of the kernel is overwritten.
import { FILE_SYSTEM_RECORD } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { cite } from '../sources.ts';

export const FILE_SYSTEM_CONTEXT: Flaw = {
  id: 'file-system-context',
  cve: 'CVE-2022-0185',
  published: '2022-01-18',
  target: 'container',
  gain: 'control',
  seat: 'linux-kernel',
  kinds: ['container', 'system-container'],
  platforms: ['x86', 'z'],
  needs: ['user-namespace'],
  versions: 'Linux from 5.1 on, repaired in 5.15.16 and 5.10.93 (January 2022)',
  source: cite(FILE_SYSTEM_RECORD, 'description; date of the first message that it refers to', 'SE-024'),
  evidence: ['SE-024', 'SE-025', 'SE-001'],
};
