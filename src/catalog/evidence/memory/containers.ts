// Published figures on what containers, their shims and secure containers hold in memory.
import {
  GVISOR_GUIDE,
  KATA_MANIFESTS,
  KUBEVIRT_SCALE,
  MOBY_SHIM_ISSUE,
  OPENVZ_DENSITY,
  SHIM_CHANGE,
  SHIM_ISSUE,
  SHIM_V2_ISSUE,
} from '../publications/memory.ts';
import { AGILE_COLD_STARTS, RUND } from '../publications/startup.ts';
import { evidence } from '../record.ts';

export const MEMORY_OF_CONTAINERS = evidence('memory', {
  'ME-013': {
    quantity: 'Memory of one secure container beside its application',
    unit: 'MB',
    figures: [
      ['below', 20],
      ['less than Kata with Firecracker, at 1000 sandboxes, by', 0.751, 'share'],
    ],
    setup: 'RunD at Alibaba',
    source: RUND,
    place: 'sec. 5.3, Figs. 11 and 12',
    reading: 'second hand',
  },
  'ME-014': {
    quantity: 'What Kubernetes adds to the request of a Kata pod for its guest',
    unit: 'MiB',
    figures: [
      ['memory', 160],
      ['processor', 0.25, 'cores'],
    ],
    setup: 'runtime class kata-qemu',
    source: KATA_MANIFESTS,
    place: 'overhead.podFixed',
    reading: 'read',
    caution: 'A declaration that the scheduler counts with, not a measurement.',
  },
  'ME-015': {
    quantity: 'What a virtual machine in a pod needs beside its guest',
    unit: 'MiB',
    figures: [
      ['computed for 8 GiB and 4 vCPUs', 296],
      ['measured', 288],
    ],
    setup: 'KubeVirt',
    source: KUBEVIRT_SCALE,
    place: 'memory of virt-launcher, as a survey cites it',
    reading: 'second hand',
    caution: 'The measured figure was given in MB.',
  },
  'ME-016': {
    quantity: 'Memory of the host for one of many containers, by whether gVisor is in between',
    unit: 'MB',
    figures: [
      ['empty container', 4.09],
      ['empty container under gVisor', 23.7],
      ['what gVisor adds to an empty container', 18.7, 'MiB'],
      ['empty container, ratio', 5.79, 'times'],
      ['store of 1 GB, ratio', 1.02, 'times'],
    ],
    setup: 'gVisor’s own measurement: available memory before and after, page cache dropped',
    source: GVISOR_GUIDE,
    place: 'density.csv: density.empty, density.redis',
    reading: 'raw data',
  },
  'ME-017': {
    quantity: 'Memory of the shim beside one container, before and after it was made smaller',
    unit: 'MB',
    figures: [
      ['resident, before', 9.4],
      ['its proportional share, before', 5.6],
      ['resident, after', 5.2],
      ['its proportional share, after', 1.2],
    ],
    setup: 'containerd 1.0 with 2 containers',
    source: SHIM_CHANGE,
    place: 'table in a comment',
    reading: 'read',
  },
  'ME-018': {
    quantity: 'Resident memory of the shim beside one container',
    unit: 'MB',
    figures: [
      ['fresh', 5.3],
      ['after a while', 8.6],
    ],
    setup: 'containerd 1.0.0-139, tests of Kubernetes',
    source: SHIM_ISSUE,
    place: 'output of ps',
    reading: 'read',
  },
  'ME-019': {
    quantity: 'Resident memory of the second version of the shim',
    unit: 'MB',
    figures: [
      ['from', 9.8],
      ['to', 11.1],
    ],
    setup: 'containerd 1.6.13',
    source: SHIM_V2_ISSUE,
    place: 'output of ps',
    reading: 'read',
  },
  'ME-020': {
    quantity: 'Memory of the first shims',
    unit: 'MB',
    figures: [
      ['each, from', 3],
      ['each, to', 5],
      ['more than before for 100 containers, about', 400],
    ],
    setup: 'Docker 1.11 against 1.10.3, nginx',
    source: MOBY_SHIM_ISSUE,
    place: 'the issue',
    reading: 'read',
  },
  'ME-021': {
    quantity: 'Memory of containers that only wait, made ahead of time',
    unit: 'MB',
    figures: [
      ['each', 0.04],
      ['fifty', 2],
    ],
    setup: 'Linux 4.4',
    source: AGILE_COLD_STARTS,
    place: 'sec. 6.2, Table 2',
    reading: 'second hand',
  },
  'ME-022': {
    quantity: 'Memory of a system container with ssh, a small web server, init and cron',
    unit: 'MB',
    figures: [
      ['from', 10],
      ['to', 20],
    ],
    setup: 'OpenVZ, 2011',
    source: OPENVZ_DENSITY,
    place: 'the page',
    reading: 'read',
  },
});
