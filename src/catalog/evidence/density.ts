// Published figures and claims on how many fit on one machine.
import { LXD_PRESS } from './publications/kernel.ts';
import { KUBEVIRT_SCALE } from './publications/memory.ts';
import { FIRECRACKER_PAPER, LIGHTVM, RUND, SEUSS } from './publications/startup.ts';
import { evidence } from './record.ts';

export const DENSITY = evidence('density', {
  'DE-001': {
    quantity: 'Unikernel guests on one server',
    unit: 'machines',
    figures: [
      ['guests', 8000],
      ['boot of one, about', 10, 'ms'],
    ],
    setup: '64 AMD cores, Xen, small firewalls',
    source: LIGHTVM,
    place: 'sec. 7.1',
    reading: 'second hand',
  },
  'DE-004': {
    quantity: 'System containers against guests of KVM',
    unit: 'times',
    figures: [
      ['as many', 14.5],
      ['launched quicker by', 0.94, 'share'],
      ['delay shorter by', 0.57, 'share'],
    ],
    setup: 'Canonical, 2015',
    source: LXD_PRESS,
    place: 'the text',
    reading: 'read',
    caution: 'The text of a vendor.',
  },
  'DE-005': {
    quantity: 'Secure containers on one node',
    unit: 'containers',
    figures: [
      ['aim', 2500],
      ['memory of the node', 384, 'GB'],
      ['started, more than', 200, 'per second'],
    ],
    setup: 'RunD at Alibaba',
    source: RUND,
    place: 'as cited',
    reading: 'second hand',
  },
  'DE-006': {
    quantity: 'Virtual machines in pods on one node',
    unit: 'machines',
    figures: [
      ['reached', 400],
      ['aimed at', 500],
    ],
    setup: 'KubeVirt, test of Red Hat',
    source: KUBEVIRT_SCALE,
    place: 'the article, as a survey cites it',
    reading: 'second hand',
  },
  'DE-007': {
    quantity: 'Memory and processors promised over those there are',
    unit: 'times',
    figures: [
      ['tested', 20],
      ['in production, up to', 10],
    ],
    setup: 'AWS Lambda',
    source: FIRECRACKER_PAPER,
    place: 'sec. 5.4',
    reading: 'second hand',
  },
  'DE-008': {
    quantity: 'Functions on one server, by memory alone',
    unit: 'each',
    figures: [['up to', 8000]],
    setup: 'AWS Lambda, 1 TB over 128 MB',
    source: FIRECRACKER_PAPER,
    place: 'sec. 2',
    reading: 'second hand',
  },
  'DE-009': {
    quantity: 'Containers on one bridge',
    unit: 'each',
    figures: [
      ['ports of a bridge, at most', 1024],
      ['containers from which it becomes unstable', 1000, 'containers'],
    ],
    setup: 'Docker on Linux',
    source: SEUSS,
    place: 'on Docker’s documentation and br_private.h of the kernel',
    reading: 'second hand',
  },
});
