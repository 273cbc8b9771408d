// Figures of the switches around a container: what each does to its wall. Assumptions, as all strengths; where a switch leaves no
// wall at all, that is no figure but follows from what the switch does (simulation/isolation/ways-out.ts).
import type { ParameterRecord } from '../parameter.ts';
import { BLENDING, citeSecondHand } from '../sources.ts';

export const SWITCHES: Readonly<Record<string, ParameterRecord>> = {
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
