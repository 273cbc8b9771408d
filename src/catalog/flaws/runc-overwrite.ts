// A container overwrites the program that starts it. LXC had a flaw of the same kind, which is not this record.
import { RUNC_2019_RECORD } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { citeRead } from '../sources.ts';

export const RUNC_OVERWRITE: Flaw = {
  id: 'runc-overwrite',
  cve: 'CVE-2019-5736',
  published: '2019-02-11',
  target: 'container',
  gain: 'control',
  seat: 'runtime',
  kinds: ['container'],
  platforms: ['x86', 'z'],
  needs: ['runtime-runc', 'root-inside', 'unlabelled'],
  versions: 'runc up to 1.0-rc6, Docker before 18.09.2',
  source: citeRead(RUNC_2019_RECORD, 'description, date of publication'),
  evidence: ['SE-013', 'SE-027', 'SE-065'],
};
