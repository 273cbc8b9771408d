// Cloud Hypervisor: a small monitor that loads a kernel directly, with devices on a PCI bus.
import type { Monitor } from '../monitor.ts';
import {
  CLOUD_HYPERVISOR_RING,
  CLOUD_HYPERVISOR_SEGMENTS,
  cite,
  citeSecondHand,
  FIRECRACKER_DATA,
  SEVERIFAST,
} from '../sources.ts';

export const CLOUD_HYPERVISOR: Monitor = {
  id: 'cloud-hypervisor',
  kinds: ['microvm', 'kata'],
  architectures: ['amd64'],
  startMs: 'cloud-hypervisor.monitorMs',
  cpuShare: 'cloud-hypervisor.cpuShare',
  memory: 'cloud-hypervisor.monitorMiB',
  kernelFactor: 'cloud-hypervisor.kernelFactor',
  interfaceMs: 'cloud-hypervisor.interfaceMs',
  exitMs: null,
  restoreMs: 'cloud-hypervisor.restoreMs',
  saveMs: 'move.saveMs',
  disk: {
    request: 'cloud-hypervisor.diskUs',
    thread: 'cloud-hypervisor.diskThreadUs',
    inFlight: 'cloud-hypervisor.diskInFlight',
  },
  firmware: false,
  // It copies the memory of a snapshot, or, if asked to, gets it page by page; mapping it came in 2026 and has to be asked for (ME-071).
  mapsSnapshotsOf: [],
  parameters: {
    'cloud-hypervisor.monitorMs': {
      value: 12,
      unit: 'ms',
      low: 6,
      high: 20,
      about: 'Starting Cloud Hypervisor until the first instruction of the guest.',
      source: citeSecondHand(
        SEVERIFAST,
        'Figs. 8, 11: 10-19 ms before the first guest instruction, a like monitor',
        'ST-016',
      ),
      published: ['ST-076'],
      note: 'Its developers measured 40 ms (2020), with 91 ms for the kernel; on the machine of the other figures both together took 102 ms.',
    },
    'cloud-hypervisor.cpuShare': {
      value: 0.75,
      unit: 'share',
      low: 0.54,
      high: 0.9,
      about: 'Share of the boot of a Cloud Hypervisor guest that is processor work.',
      source: cite(
        FIRECRACKER_DATA,
        'rn.haswell: 58.6 core-ms a boot at 10 in flight, at 3.3 GHz; of 102.5 ms at 2.5 GHz (derived)',
        'ST-060, ST-007',
      ),
    },
    'cloud-hypervisor.monitorMiB': {
      value: 5.6,
      unit: 'MiB',
      low: 4,
      high: 14,
      about: 'Memory that Cloud Hypervisor touches for itself, whatever the size of its guest.',
      source: cite(FIRECRACKER_DATA, 'raw/mem-chv-*-pmap.txt: 5.9 MB', 'ME-045'),
    },
    'cloud-hypervisor.kernelFactor': {
      value: 0.8,
      unit: 'factor',
      low: 0.46,
      high: 1,
      about:
        'Boot time of a guest kernel under Cloud Hypervisor over that under Firecracker, where images have it from.',
      source: cite(
        FIRECRACKER_DATA,
        '102.5 ms less monitor and init, over the boot timer of 110 ms (derived)',
        'ST-007, ST-004',
      ),
    },
    'cloud-hypervisor.interfaceMs': {
      value: 17.5,
      unit: 'ms',
      low: 10,
      high: 25,
      about: 'What one network interface adds to the boot of a Cloud Hypervisor guest.',
      source: cite(FIRECRACKER_DATA, 'boot-serial-chv-net.dat against chv.dat', 'ST-011'),
    },
    'cloud-hypervisor.diskUs': {
      value: 46,
      unit: 'us',
      low: 10,
      high: 400,
      about: 'Delay that the virtual disk of Cloud Hypervisor adds to one request.',
      source: cite(
        FIRECRACKER_DATA,
        'fio-chv.dat against fio-metal.dat, 4k read (qd1): 9,385 and 16,473 requests/s, so 106.6 less 60.7 us (derived)',
        'OV-063',
      ),
    },
    'cloud-hypervisor.diskThreadUs': {
      value: 3.7,
      unit: 'us',
      low: 3,
      high: 15,
      about: 'Time for which one request occupies the thread of Cloud Hypervisor’s disk, waiting for the disk apart.',
      source: cite(
        CLOUD_HYPERVISOR_SEGMENTS,
        'block_random_read_MiBps: 1,049.66 MiB/s of 4 KiB through one queue out of the page cache, so at most 3.7 us each (derived)',
        'OV-091',
      ),
      published: ['OV-061', 'OV-063', 'OV-066'],
      note: 'Writes into the page cache 6.0 us. Until the autumn of 2020 it did each request itself instead of handing it over: 8.5 us.',
    },
    'cloud-hypervisor.diskInFlight': {
      value: 128,
      unit: 'count',
      low: 1,
      high: 1_024,
      about:
        'Requests that Cloud Hypervisor’s disk has under way at the host at the same time. 1: until the autumn of 2020.',
      source: cite(
        CLOUD_HYPERVISOR_RING,
        'io_uring made the default; one queue of 128 where nobody sets another (vm_config.rs)',
        'OV-065',
      ),
    },
    'cloud-hypervisor.restoreMs': {
      value: 45,
      unit: 'ms',
      low: 5,
      high: 100,
      about: 'Loading the state of a Cloud Hypervisor machine from a snapshot, its memory apart.',
      source: { assumption: 'Taken as for Firecracker, whose device model is of the same size.' },
    },
  },
};
