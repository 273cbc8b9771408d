// Figures of the switches around a container: what each does to its wall. Assumptions, as all strengths; where a switch leaves no
// wall at all, that is no figure but follows from what the switch does (simulation/isolation/ways-out.ts).
import type { ParameterRecord } from '../parameter.ts';
import { BLENDING, citeSecondHand } from '../sources.ts';

export const SWITCHES: Readonly<Record<string, ParameterRecord>> = {
  'isolation.interfaces.gvisor-host-network': {
    value: 68,
    unit: 'count',
    low: 53,
    high: 100,
    about: 'System calls of the host kernel that a gVisor sandbox can reach which uses the network of the host.',
    source: citeSecondHand(BLENDING, 'Table 1: 68 with the network of the host, 53 without', 'SE-002'),
    published: ['SE-071'],
  },
  'isolation.hostNetwork': {
    value: 0.2,
    unit: 'walls',
    low: 0.05,
    high: 0.6,
    about: 'What the gVisor sandbox loses when it uses the network stack of the kernel below.',
    source: {
      assumption:
        'Fifteen calls more, and behind them the network code of the host, in which dated flaws sat; as an unfiltered container.',
    },
    published: ['SE-002', 'SE-071'],
  },
  'isolation.sentryOnKvm': {
    value: 0.1,
    unit: 'walls',
    low: 0,
    high: 0.4,
    about: 'What the gVisor sandbox gains when its Sentry keeps the application apart by hardware virtualization.',
    source: {
      assumption:
        'The manual says that it improves isolation; the calls that the Sentry makes to the host are about the same.',
    },
    published: ['SE-072'],
  },
  'isolation.goferAlone': {
    value: 0.1,
    unit: 'walls',
    low: 0,
    high: 0.3,
    about: 'What the gVisor sandbox gains when another process opens all files for the Sentry.',
    source: { assumption: 'The Sentry then has a stricter filter and fewer capabilities; the wall stays of its kind.' },
    published: ['SE-070'],
  },
  'isolation.noSharedFiles': {
    value: 0.2,
    unit: 'walls',
    low: 0,
    high: 0.6,
    about: 'What the wall of a Kata guest gains when it shares no file system with the host.',
    source: {
      assumption: 'A server of files on the host less that the guest can talk to, of the devices that it sees.',
    },
    published: ['SE-075'],
  },
  'isolation.interfaces.unfiltered': {
    value: 350,
    unit: 'count',
    low: 300,
    high: 480,
    about: 'System calls of the host kernel that a container can reach whose calls are not filtered.',
    source: citeSecondHand(BLENDING, 'Table 1: all that there are', 'SE-002'),
    published: ['SE-001', 'SE-020'],
  },
  'isolation.unfiltered': {
    value: 0.2,
    unit: 'walls',
    low: 0.05,
    high: 0.5,
    about: 'What a container wall loses when its system calls are not filtered.',
    source: {
      assumption: 'About 44 calls more can be reached, among them those that dated flaws of the kernel needed.',
    },
    published: ['SE-001', 'SE-025', 'SE-026'],
  },
  'isolation.unconfined': {
    value: 0.1,
    unit: 'walls',
    low: 0.02,
    high: 0.3,
    about: 'What a container wall loses when no security module confines it.',
    source: {
      assumption: 'Stopped one of the dated flaws; without special rights there is little else for it to stop.',
    },
    published: ['SE-041', 'SE-064', 'SE-065', 'SE-067'],
  },
  'isolation.addedCapability': {
    value: 0.03,
    unit: 'walls',
    low: 0,
    high: 0.1,
    about: 'What a container wall loses for each capability beyond those that its kind usually has.',
    source: { assumption: 'Each opens a part of the kernel to root inside; ten more make about a third of the wall.' },
    published: ['SE-060', 'SE-061'],
  },
  'isolation.droppedCapability': {
    value: 0.01,
    unit: 'walls',
    low: 0,
    high: 0.03,
    about: 'What a container wall gains for each capability taken away of those that its kind usually has.',
    source: {
      assumption: 'The usual ones were chosen to be harmless; one in fourteen, raw sockets, was used by a flaw.',
    },
    published: ['SE-022', 'SE-066'],
  },
  'isolation.noNewPrivileges': {
    value: 0.03,
    unit: 'walls',
    low: 0,
    high: 0.1,
    about: 'What a container wall gains when no program inside can gain privileges.',
    source: {
      assumption: 'Takes a way from a plain user to root inside; root inside still has the same wall before it.',
    },
  },
  'isolation.rootless': {
    value: 0.1,
    unit: 'walls',
    low: 0,
    high: 0.3,
    about: 'What a container wall gains from an engine without root, over and above its user namespace.',
    source: {
      assumption: 'A flaw of engine or runtime then leads to a plain user; flaws of the kernel stay as they are.',
    },
    published: ['SE-063'],
  },
  'isolation.sharedDirectory': {
    value: 0.05,
    unit: 'walls',
    low: 0.01,
    high: 0.2,
    about: 'What a container wall loses for each path of the system around it that is mounted to be written.',
    source: { assumption: 'Whoever else uses these files can be given something to run or to read.' },
    published: ['SE-062'],
  },
};
