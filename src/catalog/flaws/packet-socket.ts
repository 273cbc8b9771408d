// An offset in a packet socket wraps around, and up to ten bytes before a buffer are written.
import { PACKET_ANNOUNCEMENT } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { cite } from '../sources.ts';

export const PACKET_SOCKET: Flaw = {
  id: 'packet-socket',
  cve: 'CVE-2020-14386',
  published: '2020-09-03',
  target: 'container',
  gain: 'control',
  seat: 'linux-kernel',
  kinds: ['container', 'system-container'],
  platforms: ['x86', 'z'],
  needs: ['raw-sockets'],
  versions: 'Linux before 5.9-rc4',
  source: cite(PACKET_ANNOUNCEMENT, 'the message', 'SE-022'),
  evidence: ['SE-022', 'SE-023'],
};
