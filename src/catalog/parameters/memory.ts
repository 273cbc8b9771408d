// Figures of memory that hold for every kernel: page administration, what equal guests have in common, what hosts need.
import type { ParameterRecord } from '../parameter.ts';
import { citeSecondHand, RUND, VMEMMAP_MANUAL } from '../sources.ts';

export const MEMORY: Readonly<Record<string, ParameterRecord>> = {
  'memory.pageKiB': {
    value: 4,
    unit: 'KiB',
    low: 4,
    high: 4,
    about: 'Size of a page, on x86 and on z alike.',
    source: citeSecondHand(VMEMMAP_MANUAL, 'struct page per 4 KiB page', 'ME-024'),
  },
  'memory.structPageShare': {
    value: 0.015625,
    unit: 'share',
    low: 0.0145,
    high: 0.0166,
    about: 'Share of its memory that a Linux kernel spends on one 64-byte record per 4 KiB page.',
    source: citeSecondHand(VMEMMAP_MANUAL, 'struct page: 64 bytes per 4 KiB', 'ME-024'),
  },
  'memory.kernelAlikeShare': {
    value: 0.2,
    unit: 'share',
    low: 0.05,
    high: 0.6,
    about:
      'Share of a guest kernel whose pages stay equal between guests of the same image; booting rewrites the rest.',
    source: citeSecondHand(RUND, 'sec. 3.2: 7,928 of 10,012 KB of text and constants rewritten at boot', 'ME-042'),
  },
  'memory.userSpaceAlikeShare': {
    value: 0.5,
    unit: 'share',
    low: 0.1,
    high: 0.9,
    about: 'Share of a guest user space that is file content, equal between guests of the same image.',
    source: {
      assumption:
        'Makes guests of one system merge about 40 % of their memory; published: 10-40 % (ESX), 65-75 % (lab).',
    },
  },
  'memory.userSpaceVolatileShare': {
    value: 0.1,
    unit: 'share',
    low: 0.02,
    high: 0.3,
    about: 'Share of a guest user space that is rewritten all the time, so that a scanner never finds it unchanged.',
    source: { assumption: 'An idle system rewrites little: logs, counters, timers.' },
  },
  'memory.zeroMiB': {
    value: 8,
    unit: 'MiB',
    low: 0,
    high: 64,
    about: 'Memory that a guest has touched and left full of zeros; equal in every guest, whatever its system.',
    source: { assumption: 'Gives guests of different systems about 5 % in common; field studies find 5 to 15 %.' },
  },
  'memory.overcommit': {
    value: 1.5,
    unit: 'factor',
    low: 1,
    high: 10,
    about: 'Configured guest memory over real memory up to which a host is filled by habit.',
    source: { assumption: 'z/VM manuals use 1.5:1 as example, ESX users report about 2:1, Firecracker up to 10:1.' },
  },
  'host.kernelMiB': {
    value: 200,
    unit: 'MiB',
    low: 80,
    high: 600,
    about: 'Kernel of the host without its page records: code, slabs, buffers.',
    source: { assumption: 'Usual slab and code size of an idle server distribution; not published as one figure.' },
  },
  'host.userSpaceMiB': {
    value: 300,
    unit: 'MiB',
    low: 100,
    high: 800,
    about: 'User space of a host that runs nothing but its own services.',
    source: { assumption: 'About three times the 111 MB of a small Debian guest: management agents, logging, ssh.' },
  },
  'engine.memoryMiB': {
    value: 120,
    unit: 'MiB',
    low: 50,
    high: 250,
    about: 'Container engine daemons, once on every kernel that runs containers.',
    source: { assumption: 'Resident size of dockerd and containerd when idle as commonly seen; not published.' },
  },
  'zvm.hypervisorMiB': {
    value: 256,
    unit: 'MiB',
    low: 64,
    high: 2_048,
    about: 'What z/VM itself holds on a system or partition that it runs.',
    source: {
      assumption: 'Nucleus, frame tables and trace tables; depends on configuration, no published default found.',
    },
  },
};
