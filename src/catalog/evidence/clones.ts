// Published on guests restored from snapshots and templates: how monitors get the memory, and what clones share of it
// (publications/clones.ts).
import {
  CLOUD_HYPERVISOR_MAPPING,
  CLOUD_HYPERVISOR_SNAPSHOTS,
  FCVM,
  FIRECRACKER_SNAPSHOTS,
  FORKD,
  FUNCTION_SNAPSHOTS,
  QEMU_TEMPLATING,
  RUNV_TEMPLATE,
  ZEROBOOT,
} from './publications/clones.ts';
import { evidence } from './record.ts';

export const CLONES = evidence('memory', {
  'ME-070': {
    quantity: 'How Firecracker gets the memory of a snapshot',
    unit: 'each',
    figures: [],
    finding:
      'It maps the file privately: pages come in when they are used, lie in the page cache of the host for all guests of that file, and are copied when they are written.',
    setup: 'any snapshot with its memory in a file',
    source: FIRECRACKER_SNAPSHOTS,
    place: 'Overview; Loading snapshots',
    reading: 'read',
  },
  'ME-071': {
    quantity: 'How Cloud Hypervisor gets the memory of a snapshot',
    unit: 'each',
    figures: [],
    finding:
      'It copies all of it into the memory of the guest, unless it is asked to get each page when it is first used, which then is a copy as well.',
    setup: 'Cloud Hypervisor of 2026; another mode, which maps the file, has come in the summer of that year',
    source: CLOUD_HYPERVISOR_SNAPSHOTS,
    place: 'Restore a Cloud Hypervisor VM',
    reading: 'read',
  },
  'ME-072': {
    quantity: 'How QEMU gets the memory of a template',
    unit: 'each',
    figures: [],
    finding:
      'Guests made from a template map its file and keep to themselves what they write. It has to be set up so; restoring otherwise reads the memory into the guest.',
    setup: 'QEMU with a file behind the memory that is not shared',
    source: QEMU_TEMPLATING,
    place: 'Overview',
    reading: 'read',
  },
  'ME-073': {
    quantity: 'What functions touch of their memory when they are restored from a snapshot',
    unit: 'MB',
    figures: [
      ['least', 8],
      ['most', 99],
      ['memory of a guest', 256],
    ],
    setup: 'Firecracker under vHive, functions of a benchmark suite',
    source: FUNCTION_SNAPSHOTS,
    place: 'on working sets of restored instances',
    reading: 'second hand',
  },
  'ME-074': {
    quantity: 'Memory of one small guest, booted and restored from a snapshot that is mapped',
    unit: 'MB',
    figures: [
      ['booted, about', 33],
      ['restored, about', 6],
      ['saved by 1000 of them', 27_000],
    ],
    setup: 'Cloud Hypervisor with a change of 2023 that was not taken over, many guests',
    source: CLOUD_HYPERVISOR_MAPPING,
    place: 'comment of 20 April 2023',
    reading: 'read',
    caution: 'Neither the guest nor the part of the monitor is described.',
  },
  'ME-075': {
    quantity:
      'Memory of three guests of 1 GiB that were restored from one snapshot, shared pages counted by their share',
    unit: 'MiB',
    figures: [['all three, about', 230]],
    setup: 'Firecracker on 64 ARM cores, guests that run a container engine',
    source: FCVM,
    place: 'Capability mapping; Hard problems & resolution',
    reading: 'read',
  },
  'ME-076': {
    quantity: 'What a hundredth of a hundred sandboxes takes of the memory of the host',
    unit: 'MiB',
    figures: [
      ['restored from one snapshot', 0.12],
      ['booted', 84],
    ],
    setup: 'Firecracker on a desktop machine, guests with Python, each asked to add up once',
    source: FORKD,
    place: 'Benchmarks',
    reading: 'read',
    caution: 'Published by who sells it by this figure; less than the monitor itself is known to take.',
  },
  'ME-077': {
    quantity: 'What a template saves of the memory of each container that is a machine of its own',
    unit: 'MB',
    figures: [['each', 80]],
    setup: 'runV, a forerunner of Kata, with QEMU',
    source: RUNV_TEMPLATE,
    place: 'description',
    reading: 'read',
  },
  'ME-078': {
    quantity: 'Memory of one sandbox that was restored from a snapshot and has run one line of Python',
    unit: 'KB',
    figures: [['about', 265]],
    setup: 'guests of 256 MB saved by Firecracker, mapped by a monitor of its own with nearly no devices',
    source: ZEROBOOT,
    place: 'Benchmarks',
    reading: 'read',
    caution: 'Published by who sells it by this figure.',
  },
});
