// The programs that make a container's process: from their call to the first process, without namespaces, control group,
// root file system and network, which are stages of their own.
import type { Choice } from './choice.ts';
import type { ParameterRecord } from './parameter.ts';
import { CRUN_README, cite, OWN_MEASUREMENT, YOUKI_README } from './sources.ts';

export interface Runtime extends Choice {
  /** Parameter id, milliseconds. */
  readonly ms: string;
}

export const RUNTIMES: readonly Runtime[] = [
  { id: 'runc', ms: 'container.runtimeMs' },
  { id: 'crun', ms: 'runtime.crunMs' },
  { id: 'youki', ms: 'runtime.youkiMs' },
];

export const RUNTIME_RECORDS: Readonly<Record<string, ParameterRecord>> = {
  'container.runtimeMs': {
    value: 25,
    unit: 'ms',
    low: 15,
    high: 225,
    about: 'The runtime (runc) from its call to the first process, without namespaces, control group and network.',
    source: cite(
      OWN_MEASUREMENT,
      'containerStart: runc run 26.2 ms less namespaces and exec',
      'measured containerStart, ST-038',
    ),
    published: ['ST-021', 'ST-024', 'ST-032', 'ST-039', 'ST-056', 'ST-166'],
    note: 'The runtime runc alone took 33 ms on one machine, and 225 ms on another where it was read from disk each time; crun 17 and 47 ms.',
  },
  'runtime.crunMs': {
    value: 12.6,
    unit: 'ms',
    low: 5,
    high: 47.3,
    about: 'The runtime crun from its call to the first process.',
    source: cite(
      CRUN_README,
      'Performance: 16.9 against 33.4 ms of runc; the same ratio to the runc measured here (derived)',
      'ST-038, ST-039',
    ),
    published: ['ST-069', 'ST-167'],
  },
  'runtime.youkiMs': {
    value: 12.4,
    unit: 'ms',
    low: 8,
    high: 111.5,
    about: 'The runtime youki from its call to the first process.',
    source: cite(
      YOUKI_README,
      'Motivation: 111.5 against 224.6 ms of runc; the same ratio to the runc measured here (derived)',
      'ST-039',
    ),
  },
};
