// KVM for s390 writes where a plain guest has no such area. The program that plays the machine uses it, not its guest.
import { SIDA_ANNOUNCEMENT } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { cite } from '../sources.ts';

export const GUEST_DATA_AREA: Flaw = {
  id: 'guest-data-area',
  cve: 'CVE-2022-0516',
  published: '2022-02-11',
  target: 'container',
  gain: 'control',
  seat: 'kvm',
  kinds: ['container', 'system-container'],
  platforms: ['z'],
  needs: ['starts-machines'],
  versions: 'Linux before 5.17-rc4 on s390',
  source: cite(SIDA_ANNOUNCEMENT, 'the message; effect from the CVE record', 'SE-033'),
  evidence: ['SE-033'],
};
