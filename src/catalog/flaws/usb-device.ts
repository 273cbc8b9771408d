// A virtual USB device believes a length that the guest gives. Whether the small QEMU of Kata has USB was not looked up.
import { USB_ANNOUNCEMENT } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { cite } from '../sources.ts';

export const USB_DEVICE: Flaw = {
  id: 'usb-device',
  cve: 'CVE-2020-14364',
  published: '2020-08-24',
  target: 'machine',
  gain: 'control',
  seat: 'qemu',
  kinds: ['vm'],
  platforms: ['x86'],
  needs: [],
  versions: 'QEMU before 5.2.0',
  source: cite(USB_ANNOUNCEMENT, 'the message', 'SE-030'),
  evidence: ['SE-030', 'SE-037', 'SE-038'],
};
