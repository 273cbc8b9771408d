// Published figures on programs built for other processors: what images are built for, and what translating costs; and how
// processors are shared between partitions and between guests of z/VM.
import {
  EMULATED_BUILDS,
  IMAGE_MANIFESTS,
  PROCESSING_WEIGHTS,
  RISCV_BUILDS,
  SET_SHARE,
  TCG_EFFICIENCY,
} from './publications/emulation.ts';
import { evidence } from './record.ts';

export const EMULATION_PUBLISHED = evidence('overhead', {
  'EM-001': {
    quantity: 'Instructions executed on x86 for one instruction of a program built for s390x, under qemu-user',
    unit: 'times',
    figures: [
      ['integer matrices', 7.864],
      ['sorting floating-point numbers', 18.917],
      ['electrostatics, floating point', 51.179],
      ['floating-point matrices', 59.034],
    ],
    setup: 'QEMU 5.1.0-rc2, x86 host, programs of one thread compiled with -O2',
    source: TCG_EFFICIENCY,
    place: 'tables of the groups 1 and 2, lines s390x',
    reading: 'read',
    caution: 'Instructions, not time: those that the translator makes are simple ones.',
  },
  'EM-002': {
    quantity: 'The same for a program built for x86 itself',
    unit: 'times',
    figures: [
      ['integer matrices', 6.498],
      ['sorting floating-point numbers', 12.685],
      ['electrostatics, floating point', 20.59],
      ['floating-point matrices', 20.33],
    ],
    setup: 'QEMU 5.1.0-rc2, x86 host, programs of one thread compiled with -O2',
    source: TCG_EFFICIENCY,
    place: 'tables of the groups 1 and 2, lines x86_64',
    reading: 'read',
  },
  'EM-003': {
    quantity: 'Compiling under qemu-user for RISC-V on x86',
    unit: 'times',
    figures: [
      ['elapsed, 32 at once, against cross-compiling', 10.89],
      ['processor time, 8 at once, against cross-compiling with 32', 5.29],
    ],
    setup: 'QEMU 7.0, Ryzen 5950X',
    source: RISCV_BUILDS,
    place: 'the table; the second figure is derived: (111:47 + 3:04) / (19:45 + 1:57) minutes',
    reading: 'read',
    caution: 'The eight had a core each, the 32 shared 16: the second figure is on the low side.',
  },
  'EM-004': {
    quantity: 'Building container images for another processor under QEMU, against building natively',
    unit: 'times',
    figures: [
      ['from', 4],
      ['to', 5],
    ],
    setup: 'docker buildx, a Go program',
    source: EMULATED_BUILDS,
    place: 'description',
    reading: 'read',
  },
  'EM-005': {
    quantity: 'Processors that an official image is published for',
    unit: 'each',
    figures: [['nginx', 6]],
    finding: 'The image nginx: amd64, arm v7, arm64 v8, 386, ppc64le and s390x, one manifest each under the same tag.',
    setup: 'Docker Hub, 2019',
    source: IMAGE_MANIFESTS,
    place: 'Platforms',
    reading: 'read',
  },
  'EM-006': {
    quantity: 'How PR/SM shares processors between partitions',
    unit: 'each',
    figures: [
      ['least weight', 1],
      ['most weight', 999],
    ],
    finding:
      'A partition with dedicated processors is not affected by weights. The others share the rest by weight; what one does not use, others may borrow.',
    setup: 'IBM z',
    source: PROCESSING_WEIGHTS,
    place: 'both topics',
    reading: 'read',
  },
  'EM-007': {
    quantity: 'How z/VM shares processors between guests',
    unit: 'each',
    figures: [
      ['relative share without being told', 100],
      ['most', 10_000],
    ],
    finding: 'Who has twice the relative share gets twice as much; guests with absolute shares are served before.',
    setup: 'z/VM',
    source: SET_SHARE,
    place: 'operands RELATIVE and ABSOLUTE',
    reading: 'read',
  },
});
