// VENOM: commands to a virtual floppy drive run over a buffer of QEMU. Kata and microVMs are younger than it.
import { VENOM_RECORD } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { citeRead } from '../sources.ts';

export const VENOM: Flaw = {
  id: 'venom',
  cve: 'CVE-2015-3456',
  published: '2015-05-13',
  target: 'machine',
  gain: 'control',
  seat: 'qemu',
  kinds: ['vm'],
  platforms: ['x86'],
  needs: [],
  versions: 'QEMU until the repair of May 2015; Xen 4.5 and earlier',
  source: citeRead(VENOM_RECORD, 'description, date of publication'),
  evidence: ['SE-016', 'SE-037', 'SE-038'],
};
