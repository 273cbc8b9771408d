// Figures of same-page merging (KSM): the scanner's settings and what its visits cost.
// Costs are calibrated on our own runs; how the passes unfold is the simulation's business.
import type { ParameterRecord } from '../parameter.ts';
import { cite, KSM_MANUAL, OWN_MEASUREMENT } from '../sources.ts';

export const MERGING: Readonly<Record<string, ParameterRecord>> = {
  'ksm.run': {
    value: 1,
    unit: 'count',
    low: 0,
    high: 1,
    about: '1: hosts merge equal pages of their guests. Linux ships with 0; a host in the document may switch it off.',
    source: { assumption: 'On, so that merging can be watched; the kernel default is off.' },
    published: ['ME-025', 'ME-026'],
  },
  'ksm.pagesToScan': {
    value: 100,
    unit: 'pages',
    low: 10,
    high: 30_000,
    about: 'Pages the scanner visits before it sleeps.',
    source: cite(KSM_MANUAL, 'pages_to_scan; upper end: advisor_max_pages_to_scan', 'ME-025, ME-027'),
    published: ['ME-029'],
  },
  'ksm.sleepMs': {
    value: 20,
    unit: 'ms',
    low: 0,
    high: 1_000,
    about: 'How long the scanner sleeps between batches.',
    source: cite(KSM_MANUAL, 'sleep_millisecs', 'ME-025'),
    published: ['ME-027', 'ME-029'],
  },
  'kernel.tickMs': {
    value: 4,
    unit: 'ms',
    low: 1,
    high: 10,
    about: 'Timer tick of the kernel: a sleep ends on a tick, never between two.',
    source: cite(OWN_MEASUREMENT, 'ksm, run 1: 24.1 ms a round for a sleep of 20 ms', 'measured ksm'),
  },
  'ksm.firstVisitUs': {
    value: 1.5,
    unit: 'us',
    low: 0.5,
    high: 4,
    about: 'Processor time of the first visit to a page: its checksum is taken.',
    source: cite(OWN_MEASUREMENT, 'ksm, run 1: processor time over pages to 15 s', 'measured ksm'),
    published: ['ME-037'],
  },
  'ksm.searchUs': {
    value: 7.7,
    unit: 'us',
    low: 4,
    high: 15,
    about: 'Processor time of the second visit: checksum equal, trees searched, page merged where its like is found.',
    source: cite(OWN_MEASUREMENT, 'ksm, runs 1 and 2: processor time over pages in the second pass', 'measured ksm'),
    published: ['ME-037', 'ME-038'],
  },
  'ksm.mergedVisitUs': {
    value: 0.6,
    unit: 'us',
    low: 0.1,
    high: 2,
    about: 'Processor time of a visit to a page that is merged already.',
    source: cite(OWN_MEASUREMENT, 'ksm, run 2: passes three and four', 'measured ksm'),
    published: ['ME-037'],
  },
  'ksm.unsharedVisitUs': {
    value: 6,
    unit: 'us',
    low: 2,
    high: 15,
    about: 'Processor time of a later visit to an unchanged page that has no like.',
    source: cite(OWN_MEASUREMENT, 'ksm, runs 1 and 3: after the steady state', 'measured ksm'),
    published: ['ME-037'],
  },
};
