// What Kata containers hold, process by process, as those who make it and what came out of it have measured.
import {
  KATA_CHECKS_2018,
  KATA_FOOTPRINT_2021,
  KATA_UNCOMPRESSED_FIRST,
  OPENSHIFT_SANDBOXES,
  RUND_DATA,
} from './publications/kata.ts';
import { type Evidence, evidence } from './record.ts';

const RUND = {
  unit: 'MiB',
  source: RUND_DATA,
  setup: '104 cores, 384 GiB, Linux 4.19; a hundred pods without an application, means',
  reading: 'raw data',
} as const satisfies Partial<Evidence>;

export const MEMORY_OF_KATA = evidence('memory', {
  'ME-100': {
    ...RUND,
    quantity:
      'Memory of the processes of one Kata pod on QEMU with virtio-fs, pages of several divided among them (PSS)',
    figures: [
      ['guest of 328 MB: QEMU', 122.8],
      ['guest of 328 MB: all', 145.0],
      ['guest of 2248 MB: QEMU', 160.4],
      ['guest of 2248 MB: shim', 7.9],
      ['guest of 2248 MB: both processes of the file server', 14.2],
      ['guest of 2248 MB: all', 182.5],
      ['guest of 2248 MB: all, the only pod', 210.0],
      ['guest of 4296 MB: all', 219.7],
      ['of the shim, pages of its own', 7.7],
      ['of the shim, all resident', 26.6],
      ['of each process of the file server, pages of its own', 6.7],
      ['of each process of the file server, all resident', 9.1],
    ],
    place: 'mem_kata_12270033 (Kata 1.12.1, QEMU 5.0)',
  },
  'ME-101': {
    ...RUND,
    quantity: 'The same on Firecracker',
    figures: [
      ['guest of 288 MB: Firecracker', 55.2],
      ['guest of 288 MB: all', 75.2],
      ['guest of 2208 MB: Firecracker', 91.9],
      ['guest of 2208 MB: all', 112.3],
      ['guest of 4256 MB: all', 146.3],
    ],
    place: 'mem_katafc_12231701 (Kata 2.2.3, Firecracker 0.23.1)',
  },
  'ME-102': {
    ...RUND,
    quantity: 'The same on QEMU from a template, without a file server',
    figures: [
      ['guest of 368 MB: all', 100.6],
      ['guest of 2288 MB: all', 102.3],
    ],
    place: 'mem_katatemplate_12281658 (Kata 1.12.1, QEMU 5.0)',
  },
  'ME-103': {
    quantity: 'Memory of one Kata container on QEMU, and of its guest of 2 GiB as its kernel counts it',
    unit: 'KB',
    figures: [
      ['QEMU (PSS), median of five', 169_873],
      ['proxy', 4_094],
      ['shim', 8_859],
      ['total of the guest', 2_043_464],
      ['free in the guest, median of five', 2_003_860],
    ],
    setup: 'Kata 1.2, the only container',
    source: KATA_CHECKS_2018,
    place: 'comments of 10 August 2018',
    reading: 'read',
  },
  'ME-104': {
    quantity: 'Memory of one Kata container in the tests of the project before and after an increase (PSS)',
    unit: 'KB',
    figures: [
      ['QEMU, before', 135_767],
      ['QEMU, after', 165_251],
      ['Cloud Hypervisor, before', 141_664],
      ['Cloud Hypervisor, after', 173_539],
    ],
    setup: 'Kata 1.x, twenty containers of BusyBox, guests of 2 GiB',
    source: KATA_FOOTPRINT_2021,
    place: 'description',
    reading: 'read',
    caution: 'What the increase came from was not found.',
  },
  'ME-105': {
    quantity: 'What a Kata pod on QEMU takes, part by part, as a maker tells those who size their nodes',
    unit: 'MiB',
    figures: [
      ['guest of 2 GiB as it is up, about', 110],
      ['QEMU without its guest, about', 30],
      ['file server, about', 10],
      ['shim, about', 20],
    ],
    setup: 'OpenShift sandboxed containers, 2021',
    source: OPENSHIFT_SANDBOXES,
    place: 'table of indicative memory sizes',
    reading: 'read',
  },
  'ME-106': {
    quantity: 'What a kernel that need not be decompressed takes off the memory of a Kata container',
    unit: 'share',
    figures: [
      ['without merging', 0.15],
      ['with merging', 0.17],
    ],
    setup: 'Kata 1.x with QEMU 5 on a laptop, a kernel that is not put at a random address',
    source: KATA_UNCOMPRESSED_FIRST,
    place: 'description',
    reading: 'read',
  },
});
