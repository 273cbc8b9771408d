// Figures of starting from a snapshot instead of booting.
import type { ParameterRecord } from '../parameter.ts';
import { citeSecondHand, FAASNAP } from '../sources.ts';

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
};
