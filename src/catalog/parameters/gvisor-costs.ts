// What the kernel in user space of gVisor costs while it runs: catching system calls, handing out memory, moving packets and
// blocks. Its start and its memory are in kinds/gvisor.ts.
import type { ParameterRecord } from '../parameter.ts';
import { BLENDING, cite, citeRead, citeSecondHand, GVISOR_DATA, GVISOR_SYSTRAP } from '../sources.ts';

export const GVISOR_COSTS: Readonly<Record<string, ParameterRecord>> = {
  'gvisor.platform': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 2,
    about: 'How the Sentry catches system calls. 0: systrap; 1: KVM; 2: ptrace.',
    source: { assumption: 'systrap has been the default since 2023.' },
  },
  'gvisor.kvmMiB': {
    value: 22.4,
    unit: 'MiB',
    low: 20,
    high: 30,
    about: 'What one sandbox takes more of the host on KVM, where the Sentry is a virtual machine, than on systrap.',
    source: cite(
      GVISOR_DATA,
      'density, median of four: an empty container 20.9, Node.js 23.0 and nginx 21.7 MiB here, 29.1 in a study (derived)',
      'ME-113, ME-090',
    ),
  },
  'gvisor.mappedShare': {
    value: 0.5,
    unit: 'share',
    low: 0.2,
    high: 1,
    about:
      'Share of the files that a starting program reads which it maps. On ptrace the Sentry keeps these in its own memory, for each sandbox by itself.',
    source: {
      assumption:
        'As of the user space of a guest: programs and libraries are mapped, all else is read. That it keeps what is mapped, says the Page cache chapter of its fsutil package.',
    },
    published: ['ME-079'],
  },
  'gvisor.systrapFactor': {
    value: 4.3,
    unit: 'factor',
    low: 1.5,
    high: 10,
    about: 'How many times as long a simple system call takes through the Sentry on systrap.',
    source: citeRead(
      GVISOR_SYSTRAP,
      'getpid: 1,017 ns with optimisations, 239 ns without a sandbox (Figures 1 and 3; derived)',
    ),
  },
  'gvisor.ptraceFactor': {
    value: 64,
    unit: 'factor',
    low: 20,
    high: 160,
    about: 'How many times as long a simple system call takes through the Sentry on ptrace.',
    source: citeRead(GVISOR_SYSTRAP, 'getpid: 15,400 ns, 239 ns without a sandbox (Figure 1; derived)'),
    published: ['OV-062', 'OV-102'],
  },
  'gvisor.faultUs': {
    value: 34,
    unit: 'us',
    low: 1,
    high: 45,
    about: 'What a page of new memory costs in addition when the Sentry has to hand it out.',
    source: cite(
      GVISOR_DATA,
      'mean of two (derived): a build takes 134.0 s, 93.5 without: 43 us for each of 10 faults a core-ms; 6.9 s for 262,144 pages of 1 GB are 26 us (OV-032)',
      'OV-117, OV-032',
    ),
  },
  'gvisor.kvmFaultUs': {
    value: 114,
    unit: 'us',
    low: 26,
    high: 120,
    about: 'The same on KVM, where the Sentry keeps page tables of its own beside those of the kernel below.',
    source: cite(
      GVISOR_DATA,
      'bazel-build, build.absl: 200.5 s, 93.5 without: 114 us for each of 10 faults a core-ms (derived)',
      'OV-117',
    ),
    note: 'In it is whatever else goes with page tables: beginning a process, mapping, giving back.',
  },
  'gvisor.roundTripUs': {
    value: 173,
    unit: 'us',
    low: 30,
    high: 300,
    about: 'Delay that the network stack of the Sentry adds to a round trip.',
    source: citeSecondHand(BLENDING, 'sec. 5: 319 against 146 us a round trip (derived)', 'OV-030'),
  },
  'gvisor.packetUs': {
    value: 12.6,
    unit: 'us',
    low: 2,
    high: 40,
    about: 'Processor time of one packet on its way through the network stack of the Sentry.',
    source: citeRead(
      GVISOR_DATA,
      'redis SET: 22,466 against 49,770 requests/s are 24.4 us more, less three system calls, and 3.0 us of the bridge that it does not pass, for two packets (derived)',
    ),
    published: ['OV-071', 'OV-072', 'OV-118'],
  },
  'gvisor.kvmPacketUs': {
    value: 5.6,
    unit: 'us',
    low: 2,
    high: 11,
    about: 'The same on KVM, where nobody has to be woken in another process.',
    source: cite(
      GVISOR_DATA,
      'redis SET: 34,191 against 49,770 requests/s are 9.2 us more, less three system calls, and 3.0 us of the bridge that it does not pass, for two packets (derived)',
      'OV-118',
    ),
  },
  'gvisor.networkMiBPerS': {
    value: 1_640,
    unit: 'MiB/s',
    low: 96,
    high: 6_000,
    about: 'What goes through the network stack of the Sentry at most.',
    source: citeRead(
      GVISOR_DATA,
      'iperf download: 1,720 MB/s, where runc has 2,709; in 2020 a study measured 0.805 Gbit/s (OV-031)',
    ),
    published: ['OV-070', 'OV-113', 'OV-119'],
  },
  'gvisor.hostNetwork': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 1,
    about: '1: gVisor sandboxes use the network stack of the kernel below, a wall fewer. 0: that of the Sentry.',
    source: { assumption: 'The stack of the Sentry is the default.' },
    published: ['OV-114'],
  },
  'gvisor.requestUs': {
    value: 41.7,
    unit: 'us',
    low: 5,
    high: 400,
    about: 'Delay that the file system of the Sentry adds to one request to the disk.',
    source: citeRead(
      GVISOR_DATA,
      'fio.randread: 98.3 MB/s in blocks of 4 KiB are 24,000 requests/s, one after the other (derived)',
    ),
  },
  'gvisor.requestsPerS': {
    value: 24_000,
    unit: 'per second',
    low: 5_000,
    high: 200_000,
    about: 'Requests to the disk that one Sentry passes on in a second at most.',
    source: citeRead(GVISOR_DATA, 'fio.randread: 98.3 MB/s in blocks of 4 KiB, where runc has 550.7 MB/s (derived)'),
  },
  'gvisor.diskShare': {
    value: 0.61,
    unit: 'share',
    low: 0.25,
    high: 1,
    about: 'Share of the bandwidth of the disk that goes through one Sentry.',
    source: citeRead(GVISOR_DATA, 'fio.read: 3,102 of 5,066 MB/s; another study finds half at best (OV-039)'),
  },
};
