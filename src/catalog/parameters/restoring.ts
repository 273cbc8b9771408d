// Figures of starting from a snapshot instead of booting.
import type { ParameterRecord } from '../parameter.ts';
import {
  CLOUD_HYPERVISOR_MAPPING,
  cite,
  citeSecondHand,
  FAASNAP,
  FIRECRACKER_SNAPSHOTS,
  FORKD_DIFFERENCES,
  FUNCTION_SNAPSHOTS,
} from '../sources.ts';

export const RESTORING: Readonly<Record<string, ParameterRecord>> = {
  'restore.resumeMs': {
    value: 4,
    unit: 'ms',
    low: 0.5,
    high: 10,
    about: 'A machine that is kept paused in memory goes on and answers.',
    source: citeSecondHand(FAASNAP, 'sec. 3.2, Fig. 1: warm machine 4 ms', 'ST-050'),
  },
  'restore.workingSetMiB': {
    value: 12,
    unit: 'MiB',
    low: 4,
    high: 100,
    about: 'What a restored guest touches of its memory before it answers; only that is read.',
    source: { assumption: 'Kernel and one small program; whoever restores a large program sets it higher.' },
  },
  'restore.faultUs': {
    value: 2.5,
    unit: 'us',
    low: 0.5,
    high: 5,
    about: 'Mapping one page of a snapshot that is in the page cache of the host, when the guest first touches it.',
    source: { assumption: 'A page fault of the host and the exit of the guest before it.' },
  },
  'restore.diskFaultUs': {
    value: 48,
    unit: 'us',
    low: 10,
    high: 100,
    about: 'Waiting for one page of a snapshot on disk, its transfer apart.',
    source: citeSecondHand(
      FAASNAP,
      'sec. 3.2, Fig. 1: 229 ms from disk against 65 ms from the page cache, over 12 MiB (derived)',
      'ST-050',
    ),
  },
  'restore.cached': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 1,
    setting: true,
    about:
      '1: snapshots are in the page cache from the beginning. 0: the first restore on a kernel reads them from disk.',
    source: { assumption: 'Somebody who has just started a host has read nothing yet.' },
  },
  'restore.mapped': {
    value: 1,
    unit: 'count',
    low: 0,
    high: 1,
    setting: true,
    about:
      '1: a monitor that can maps the memory of a snapshot from its file, so that clones share what they only read. 0: each has all of it for itself.',
    source: cite(FIRECRACKER_SNAPSHOTS, 'Overview: a private mapping of the memory file', 'ME-070'),
    published: ['ME-071', 'ME-072'],
  },
  'restore.kernelWrittenShare': {
    value: 0.07,
    unit: 'share',
    low: 0.01,
    high: 0.18,
    about: 'Share of what the kernel of a guest held when it was saved that a clone has written in the end.',
    source: cite(
      CLOUD_HYPERVISOR_MAPPING,
      'comment of 20 April 2023: 33 MB booted, 6 MB cloned; with 4 MB for the monitor, 2 of 29 MB (derived)',
      'ME-074',
    ),
    published: ['ME-076', 'ME-077', 'ME-078'],
    note: 'What the monitor takes of the 6 MB is not told: with 2 MB for it the share is 13%, with 5.6 MB 1%, with none 18%. Whoever measures right after the start finds less than 1%.',
  },
  'restore.userSpaceWrittenShare': {
    value: 0.07,
    unit: 'share',
    low: 0.01,
    high: 0.18,
    about:
      'The same of its user space, without files, which are only read, and without what is rewritten all the time, which has been written.',
    source: cite(
      CLOUD_HYPERVISOR_MAPPING,
      'comment of 20 April 2023: 33 MB booted, 6 MB cloned; with 4 MB for the monitor, 2 of 29 MB (derived)',
      'ME-074',
    ),
    published: ['ME-076', 'ME-078'],
  },
  'restore.writtenAtOnceMiB': {
    value: 0.53,
    unit: 'MiB',
    low: 0.2,
    high: 2,
    about: 'What the system of a restored guest, which does nothing, has written as soon as it goes on.',
    source: cite(
      FORKD_DIFFERENCES,
      'multi-branch-sweep.csv, diff-sweep-ssd.csv, guest of 2 GiB: 1,163,264 bytes after 5 s, 921,600 after 3 s (derived)',
      'ME-082',
    ),
    published: ['ME-078', 'ME-083', 'ME-102'],
    note: 'The first program that somebody then starts in it writes 11 MiB more.',
  },
  'restore.writtenMiBPerS': {
    value: 0.115,
    unit: 'MiB/s',
    low: 0.01,
    high: 1,
    about: 'What it then goes on to write, until that is the share of its memory that it writes in the end.',
    source: cite(
      FORKD_DIFFERENCES,
      'multi-branch-sweep.csv, diff-sweep-ssd.csv, guest of 2 GiB: 1,163,264 bytes after 5 s, 921,600 after 3 s (derived)',
      'ME-082',
    ),
    note: 'Over the first seconds of a guest of Linux and Python. What it writes later are more and more often pages that it has written before, so this is at most.',
  },
  'restore.readShare': {
    value: 0.11,
    unit: 'share',
    low: 0.03,
    high: 0.39,
    about:
      'Share of what a guest held when it was saved, and a clone does not write, that it reads. What is in use all the time is read in any case.',
    source: citeSecondHand(
      FUNCTION_SNAPSHOTS,
      'working sets of 8 to 99 MB in guests of 256 MB; the middle of that by ratio, 28 MB (derived)',
      'ME-073',
    ),
    published: ['ME-075'],
  },
};
