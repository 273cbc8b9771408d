// Who starts sooner, alone and in numbers.
import {
  cite,
  citeSecondHand,
  FIRECRACKER_DATA,
  FIRECRACKER_PAPER,
  FRESH_LOOK,
  SHARMA,
  SLACKER,
  SOCK,
} from '../../catalog/sources.ts';
import type { Ordering } from '../case.ts';
import { one } from '../contender.ts';
import { readyMs } from '../look.ts';
import type { Played } from '../play.ts';

const BIG = 'host:x86,48cpu,384G,merging=off';
const RUNTIME_ALONE = {
  'container.engineMs': 0,
  'engine.dockerNetworkLockMs': 0,
  'container.networkMs': 0,
  'container.bridgeLockMs': 0,
};
const ready = (played: Played) => readyMs(played, 'it');

export const STARTING: readonly Ordering[] = [
  {
    id: 'order-monitors',
    topic: 'startup',
    asked: 'Which monitor boots the same minimal guest sooner?',
    source: cite(FIRECRACKER_DATA, 'm5d.metal, boot-serial-*', 'ST-003, ST-008, ST-009'),
    unit: 'ms',
    contenders: [
      one('Firecracker', `${BIG}(microvm#it)`, 160.9),
      one('QEMU with qboot', `${BIG}(vm:minimal,1cpu,256M#it)`, 213.9, { parameters: { 'vm.shortFirmware': 1 } }),
      one('QEMU with its usual firmware', `${BIG}(vm:minimal,1cpu,256M#it)`, 243.5),
    ],
    read: ready,
  },
  {
    id: 'order-kernels',
    topic: 'startup',
    asked: 'Which kernel boots sooner under Firecracker?',
    source: citeSecondHand(FIRECRACKER_PAPER, 'sec. 5.1', 'ST-013'),
    unit: 'ms',
    contenders: [
      one('tuned kernel', `${BIG}(microvm:minimal#it)`),
      one('kernel of a distribution', `${BIG}(microvm:debian#it)`),
    ],
    read: ready,
  },
  {
    id: 'order-sandboxes',
    topic: 'startup',
    asked: 'Which sandbox starts sooner from its runtime?',
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5', 'ST-024'),
    unit: 'ms',
    contenders: [
      one('runtime of Docker', `${BIG}(container:alpine#it)`, 100, { parameters: RUNTIME_ALONE }),
      one('gVisor', `${BIG}(gvisor:alpine#it)`, 190, { parameters: RUNTIME_ALONE }),
      one('Kata', `${BIG}(kata:alpine#it)`, 600, { parameters: RUNTIME_ALONE }),
      one('LXC, a whole user space', `${BIG}(system-container#it)`, 800),
    ],
    read: ready,
  },
  {
    id: 'order-launches',
    topic: 'startup',
    asked:
      'Which launches an application sooner: a container, a lightweight guest behind a container interface, an ordinary guest?',
    source: cite(SHARMA, 'sec. 7.2 (Clear Linux guests, from which Kata has come)', 'ST-040'),
    unit: 'ms',
    contenders: [
      one('Docker', 'host:x86,4cpu,16G(container:nginx#it)', 300),
      one('lightweight guest', 'host:x86,4cpu,16G(kata:nginx#it)', 800),
      one('ordinary guest', 'host:x86,4cpu,16G(vm:debian,workload=web#it)'),
    ],
    read: ready,
  },
  {
    id: 'order-cold-start',
    topic: 'images',
    asked: 'Which start takes longer: with the image there, or still to be fetched?',
    source: citeSecondHand(SLACKER, 'abstract', 'ST-046'),
    unit: 'ms',
    contenders: [
      one('image there', 'host:x86,16cpu,64G(container:postgres#it)'),
      one('image to be fetched', 'host:x86,16cpu,64G(container:postgres#it)', null, {
        parameters: { 'image.coldStart': 1 },
      }),
    ],
    read: ready,
  },
  {
    id: 'order-crowd',
    topic: 'contention',
    asked: 'How does the time of a boot grow with boots at once on four cores?',
    source: cite(FIRECRACKER_DATA, 'rn.haswell, raw/boot-*', 'ST-060'),
    unit: 'ms',
    contenders: [
      one('1 boot', 'host:x86,4cpu,16G,merging=off(microvm#it)', 126.7),
      one('10 at once', 'host:x86,4cpu,16G,merging=off(microvm#it*10)', 185.4),
      one('50 at once', 'host:x86,4cpu,16G,merging=off(microvm#it*50)', 776.7),
      one('50 at once under QEMU', 'host:x86,4cpu,16G,merging=off(vm:minimal,1cpu,256M#it*50)', 1471, {
        parameters: { 'vm.shortFirmware': 1 },
      }),
    ],
    read: ready,
  },
  {
    id: 'order-churn',
    topic: 'contention',
    asked: 'Which 2,000 containers are all started sooner: without or with network namespaces of their own?',
    source: citeSecondHand(SOCK, 'sec. 2.2, Fig. 4', 'ST-035'),
    unit: 'ms',
    contenders: [
      one('without', `${BIG}(container:alpine,ns=mnt+pid+ipc+uts+cgroup#it*2000)`, null, { parameters: RUNTIME_ALONE }),
      one('with', `${BIG}(container:alpine#it*2000)`, null, { parameters: RUNTIME_ALONE, until: '5m' }),
    ],
    read: ready,
  },
];
