// Figures of memory under z/VM: its paging space, and the two mechanisms by which guests share or give back memory there.
import type { ParameterRecord } from '../parameter.ts';
import { citeRead, citeSecondHand, OVERCOMMITMENT_TEST, RUND, ZVM_CMM_REPORT } from '../sources.ts';

export const ZVM_MEMORY: Readonly<Record<string, ParameterRecord>> = {
  'zvm.pagingFactor': {
    value: 1,
    unit: 'factor',
    low: 0,
    high: 4,
    about: 'Paging space of z/VM as a multiple of its real memory; a document may set it by swap=.',
    source: citeRead(OVERCOMMITMENT_TEST, 'Page location: at ten guests as many pages on DASD as in 80 GB of memory'),
  },
  'zvm.pageInMs': {
    value: 5,
    unit: 'ms',
    low: 0.15,
    high: 10,
    about: 'Time a guest waits for one page from the paging space of z/VM.',
    source: { assumption: 'Disk storage behind channels; flash takes 0.15 ms, a rotating disk 10 ms.' },
  },
  'zvm.pageReadsPerS': {
    value: 4_000,
    unit: 'per second',
    low: 200,
    high: 100_000,
    about: 'Page reads a second at which the paging volumes of z/VM are busy.',
    source: {
      assumption: 'About twenty volumes with 200 operations a second each, as recommended setups spread paging.',
    },
  },
  'zvm.nss': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 1,
    about:
      '1: guests load their kernel from a named saved system (NSS), whose text z/VM holds once for all; 0: from disk.',
    source: { assumption: 'Has to be saved and maintained by an administrator, so it is off.' },
  },
  'zvm.nssMiB': {
    value: 10,
    unit: 'MiB',
    low: 1.5,
    high: 20,
    about: 'Text and constants of a guest kernel, the part of a named saved system (NSS) that can be shared.',
    source: citeSecondHand(
      RUND,
      'sec. 3.2: 10,012 KB of text and constants; an early Linux shared about 1.5 MB',
      'ME-042',
    ),
  },
  'zvm.dcss': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 1,
    about: '1: programs of guests run in place from a saved segment (DCSS) that z/VM holds once for all; 0: from disk.',
    source: { assumption: 'Has to be saved and maintained by an administrator, so it is off.' },
  },
  'zvm.dcssShare': {
    value: 0.5,
    unit: 'share',
    low: 0,
    high: 1,
    about: 'Share of the files a guest has read that is put into the saved segment (DCSS).',
    source: { assumption: 'Programs and libraries; what changes or is read once stays on disk.' },
  },
  'zvm.cmm': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 2,
    about:
      'Memory management with the guests of z/VM. 0: none; 1: cooperative (CMM, a balloon); 2: collaborative (CMMA: z/VM sees which pages are free or cache, and drops those first).',
    source: citeRead(
      ZVM_CMM_REPORT,
      'Introduction: VMRM-CMM balloons, CMMA reclaims by page status; both to be set up',
    ),
  },
};
