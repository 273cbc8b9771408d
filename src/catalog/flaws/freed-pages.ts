// KVM keeps using pages that the host has freed. Who may open /dev/kvm uses it, not a guest by itself.
import { KVM_PAGES_ADVISORY } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { cite } from '../sources.ts';

export const FREED_PAGES: Flaw = {
  id: 'freed-pages',
  cve: 'CVE-2021-22543',
  published: '2021-05-18',
  target: 'container',
  gain: 'control',
  seat: 'kvm',
  kinds: ['container', 'system-container'],
  platforms: ['x86'],
  needs: ['starts-machines'],
  versions: 'Linux 4.8 until the repair of June 2021',
  source: cite(KVM_PAGES_ADVISORY, 'Severity; Timeline', 'SE-028'),
  evidence: ['SE-019', 'SE-028'],
};
