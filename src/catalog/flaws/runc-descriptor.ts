// Leaky Vessels: runc leaves a directory of the host open. With a user namespace little can be done with it.
import { RUNC_2024_RECORD } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { citeRead } from '../sources.ts';

export const RUNC_DESCRIPTOR: Flaw = {
  id: 'runc-descriptor',
  cve: 'CVE-2024-21626',
  published: '2024-01-31',
  target: 'container',
  gain: 'control',
  seat: 'runtime',
  kinds: ['container'],
  platforms: ['x86', 'z'],
  needs: ['runtime-runc', 'root-inside'],
  versions: 'runc 1.0.0-rc93 to 1.1.11',
  source: citeRead(RUNC_2024_RECORD, 'description, date of publication'),
  evidence: ['SE-014', 'SE-040'],
};
