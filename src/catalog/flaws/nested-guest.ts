// KVM for AMD reads the description of an inner guest twice. The article of its finder came out between 28 and 30 June.
import { NESTED_SVM_RECORD } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { cite } from '../sources.ts';

export const NESTED_GUEST: Flaw = {
  id: 'nested-guest',
  cve: 'CVE-2021-29657',
  published: '2021-06-29',
  target: 'machine',
  gain: 'control',
  seat: 'kvm',
  kinds: ['vm', 'microvm', 'kata'],
  platforms: ['x86'],
  needs: ['nested-on'],
  versions: 'AMD processors, Linux before 5.11.12',
  source: cite(NESTED_SVM_RECORD, 'description', 'SE-029'),
  evidence: ['SE-029', 'SE-042'],
};
