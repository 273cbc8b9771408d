// The helper that the kernel calls when a control group is empty can be set from inside a container.
import { RELEASE_AGENT_ANNOUNCEMENT } from '../evidence/publications/flaws.ts';
import type { Flaw } from '../flaw.ts';
import { cite } from '../sources.ts';

export const RELEASE_AGENT: Flaw = {
  id: 'release-agent',
  cve: 'CVE-2022-0492',
  published: '2022-02-04',
  target: 'container',
  gain: 'control',
  seat: 'linux-kernel',
  kinds: ['container', 'system-container'],
  platforms: ['x86', 'z'],
  needs: ['user-namespace', 'root-inside', 'unconfined'],
  versions: 'Linux from 2.6.24 until 5.17-rc3, with control groups of version 1',
  source: cite(RELEASE_AGENT_ANNOUNCEMENT, 'the message; the repair', 'SE-021'),
  evidence: ['SE-021', 'SE-041'],
};
