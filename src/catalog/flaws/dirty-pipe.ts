// Dirty Pipe: a pipe writes into pages of files that are open for reading only, as all who share them see.
import { DIRTY_PIPE_RECORD } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { citeRead } from '../sources.ts';

export const DIRTY_PIPE: Flaw = {
  id: 'dirty-pipe',
  cve: 'CVE-2022-0847',
  published: '2022-03-07',
  target: 'container',
  gain: 'files',
  seat: 'linux-kernel',
  kinds: ['container', 'system-container'],
  platforms: ['x86', 'z'],
  needs: ['shared-layers'],
  versions: 'Linux 5.8 to 5.16.10',
  source: citeRead(DIRTY_PIPE_RECORD, 'description, date of publication'),
  evidence: ['SE-011'],
};
