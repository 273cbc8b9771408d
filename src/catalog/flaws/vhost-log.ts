// V-gHost: the log that a network queue keeps during a live migration runs over, in the kernel of the host.
import { VHOST_RECORD } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { cite } from '../sources.ts';

export const VHOST_LOG: Flaw = {
  id: 'vhost-log',
  cve: 'CVE-2019-14835',
  published: '2019-09-17',
  target: 'machine',
  gain: 'control',
  seat: 'vhost',
  kinds: ['vm'],
  platforms: ['x86', 'z'],
  needs: ['moving'],
  versions: 'Linux 2.6.34 to 5.2',
  source: cite(VHOST_RECORD, 'description, date of publication', 'SE-031'),
  evidence: ['SE-031'],
};
