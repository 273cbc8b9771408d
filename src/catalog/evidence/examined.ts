// Published figures against which the model was examined after it had been made (publications/examined.ts).
import {
  CLEAR_CONTAINERS,
  DEPOT,
  DOCKER_NETWORK_LOCK,
  DOCKER_PARALLEL_2016,
  DOCKER_PARALLEL_2021,
  FIRECRACKER_DESIGN,
  KATA_PODS,
  KATA_RELEASE,
  KVM_SOURCE_2010,
  LXD_RATE,
  PODMAN_BENCHMARKS,
  UNIKRAFT,
  VIRTUAL_HARDWARE,
  VSPHERE_SHARING,
} from './publications/examined.ts';
import { TURTLES } from './publications/performance.ts';
import { VELOCITY } from './publications/z.ts';
import { evidence } from './record.ts';

export const EXAMINED_STARTING = evidence('startup', {
  'ST-061': {
    quantity: 'The command docker run with /bin/true in Alpine, until it has ended and is removed',
    unit: 's',
    figures: [
      ['alone', 0.603],
      ['beside 32 others that are started all the time', 7.399],
    ],
    finding: 'So one container follows the other after 231 ms, its removal included (derived).',
    setup: 'Ryzen 9 3950X, 32 threads, 2021',
    source: DOCKER_PARALLEL_2021,
    place: 'description',
    reading: 'read',
  },
  'ST-062': {
    quantity: 'Ten times docker run at once, until the command returns',
    unit: 's',
    figures: [
      ['first, about', 2],
      ['tenth, about', 25],
    ],
    setup: 'Docker 1.12.5, 2016, hardware not described',
    source: DOCKER_PARALLEL_2016,
    place: 'description',
    reading: 'read',
  },
  'ST-063': {
    quantity: 'What many starts of containers wait for in the daemon of Docker',
    unit: 'each',
    figures: [['started at once', 400]],
    finding: 'They wait for the lock of their network, under which one endpoint after the other is made.',
    setup: 'docker run of busybox in the background, profile of the daemon',
    source: DOCKER_NETWORK_LOCK,
    place: 'first comment',
    reading: 'read',
    caution: 'The profile of one user; no times are given.',
  },
  'ST-064': {
    quantity: 'MicroVMs that a host makes in a second and goes on making',
    unit: 'per second',
    figures: [
      ['for each core', 5],
      ['36 cores', 180],
    ],
    setup: '1 vCPU, 128 MiB, minimal kernel',
    source: FIRECRACKER_DESIGN,
    place: 'Features, 4',
    reading: 'read',
    caution: 'What the project says that it supports, not a benchmark with its conditions.',
  },
  'ST-065': {
    quantity: 'Boot of unikernels with nginx, SQLite and Redis, the monitor included',
    unit: 'ms',
    figures: [
      ['quickest monitor', 3],
      ['slowest monitor', 40],
      ['memory needed, below', 10, 'MB'],
    ],
    setup: 'several monitors under KVM, QEMU the slowest of them',
    source: UNIKRAFT,
    place: 'abstract',
    reading: 'read',
  },
  'ST-066': {
    quantity: 'Cold boot of the Ubuntu cloud image until its agent runs a command, network up',
    unit: 's',
    figures: [
      ['from', 7],
      ['to', 9],
    ],
    setup: 'Cloud Hypervisor 51.1 on i7i.metal-24xl, guest of 8 vCPU and 16 GB, cloud-init, 2026',
    source: DEPOT,
    place: 'Baseline and evaluation',
    reading: 'read',
  },
  'ST-067': {
    quantity: 'System containers that LXD starts in a second',
    unit: 'per second',
    figures: [
      ['from', 8],
      ['to', 10],
    ],
    setup: 'a server with two processors of four cores',
    source: LXD_RATE,
    place: 'answer of 19 September 2016',
    reading: 'read',
    caution: 'From the memory of the developer, with the benchmark of the project.',
  },
  'ST-068': {
    quantity: 'Start and memory of a container in a small guest of its own',
    unit: 'ms',
    figures: [
      ['start, below', 150],
      ['memory more, from', 18, 'MB'],
      ['memory more, to', 20, 'MB'],
    ],
    setup: 'kvmtool, root file system mapped from the host (DAX), pages merged (KSM), 2015',
    source: CLEAR_CONTAINERS,
    place: 'as summed up in notes',
    reading: 'second hand',
  },
  'ST-069': {
    quantity: 'Podman, one container at a time',
    unit: 'ms',
    figures: [
      ['create', 141],
      ['start', 139],
    ],
    setup: 'Podman 4.1.1, no daemon',
    source: PODMAN_BENCHMARKS,
    place: 'comment of 25 July 2022, means of three',
    reading: 'read',
  },
});

export const EXAMINED_HOLDING = evidence('memory', {
  'ME-046': {
    quantity: 'Memory that a node loses to each pod of Kata',
    unit: 'MiB',
    figures: [
      ['each, about', 160],
      ['used by 100 pods and the node', 17_582],
    ],
    setup: 'Kata 1.11.0 with QEMU 4.1.1, guests of 2 GB, node of 95 GB, before merging begins',
    source: KATA_PODS,
    place: 'comment of 15 May 2020',
    reading: 'read',
  },
  'ME-047': {
    quantity: 'Memory of one Kata container, pages shared with others counted by their share',
    unit: 'KB',
    figures: [
      ['QEMU', 143_992],
      ['proxy', 4538],
      ['shim', 10_887],
    ],
    setup: 'Kata 1.0.0, guest of 2 GB',
    source: KATA_RELEASE,
    place: 'measurement of the release',
    reading: 'read',
    caution: 'Two months later the same measurement gave 168,082 KB for QEMU.',
  },
  'ME-048': {
    quantity: 'Memory that sharing equal pages of guests frees',
    unit: 'share',
    figures: [
      ['nearly identical guests, more than', 0.3],
      ['diverse guests, below', 0.05],
    ],
    setup: 'ESX 4.1',
    source: VSPHERE_SHARING,
    place: 'the page',
    reading: 'read',
    caution: 'What may come of it, in the words of the vendor.',
  },
});

export const EXAMINED_NESTING = evidence('nesting', {
  'NE-025': {
    quantity: 'An empty hypercall, by level',
    unit: 'cycles',
    figures: [
      ['one level', 1575],
      ['two levels', 37_733],
      ['three levels', 857_578],
    ],
    setup: 'KVM in KVM in KVM, Xeon of 2.1 to 2.2 GHz',
    source: VIRTUAL_HARDWARE,
    place: 'Table of micro-benchmarks, as quoted in the source of a benchmark',
    reading: 'second hand',
  },
  'NE-026': {
    quantity: 'Accesses of KVM to the control block of its guest (VMCS) for one exit that it answers itself',
    unit: 'each',
    figures: [
      ['reads: reason, interrupt under way twice, instruction and its length, blocked interrupts', 6],
      ['writes: next instruction, a control register of the host, threshold of priorities', 3],
    ],
    finding: 'In a guest each of them is an exit of its own where the processor keeps no shadow of the block.',
    setup: 'a question about the processor (CPUID), no interrupt to deliver',
    source: KVM_SOURCE_2010,
    place: 'vmx_vcpu_run, vmx_complete_interrupts, skip_emulated_instruction, update_cr8_intercept',
    reading: 'read',
    caution: 'Counted by hand in a copy of the file; what lies in other files is not counted.',
  },
  'NE-027': {
    quantity: 'Further exits that one port I/O of a nested guest causes',
    unit: 'each',
    figures: [['mean', 31]],
    setup: 'x86 of 2010, no help of the processor for nesting',
    source: TURTLES,
    place: 'as quoted in notes about it',
    reading: 'second hand',
  },
});

export const EXAMINED_Z = evidence('z', {
  'ZS-026': {
    quantity: 'Processor that z/VM takes for guests that make a diagnose call very often',
    unit: 'share',
    figures: [
      ['processor in use', 0.974],
      ['of it z/VM for users', 0.3],
      ['of it z/VM itself', 0.21],
      ['diagnose calls', 69_000, 'per second'],
    ],
    finding: 'So each of them takes 7.4 us, the way through the dispatcher that each takes included (derived).',
    setup: 'six Linux guests on three processors, two of them quoted alike',
    source: VELOCITY,
    place: 'ESACPUA, processor 1',
    reading: 'read',
    caution: 'A system in trouble: the calls come from a program with a mistake in it.',
  },
});
