// Published figures on starting and removing pods through the Container Runtime Interface, on one node (publications/pods.ts).
import { CNI_DEBUG, KUASAR_BENCHMARK, PAUSE_IMAGE, TOUCHSTONE } from './publications/pods.ts';
import { evidence } from './record.ts';

export const STARTS_OF_PODS = evidence('startup', {
  'ST-085': {
    quantity: 'A pod of one container through the Container Runtime Interface, means of 100, one at a time',
    unit: 's',
    figures: [
      ['containerd and runc, start', 0.484],
      ['of it sandbox and creation of the container', 0.315],
      ['of it start of the container', 0.169],
      ['containerd and runc, removal', 0.387],
      ['containerd and gVisor, start', 0.35],
      ['containerd and gVisor, removal', 0.499],
      ['CRI-O and runc, start', 0.376],
      ['CRI-O and runc, removal', 0.492],
      ['CRI-O and gVisor, start', 0.378],
      ['CRI-O and gVisor, removal', 0.37],
    ],
    setup: 'containerd 1.2.0-621, CRI-O 1.15.1, busybox, network through CNI, hardware not described',
    source: TOUCHSTONE,
    place: 'operations.container.lifecycle (means derived)',
    reading: 'raw data',
    caution: 'The study of 2020 by the same author has longer times, on a machine of two cores (ST-032).',
  },
  'ST-086': {
    quantity: 'A pod of one container with Kata through the Container Runtime Interface, medians',
    unit: 'ms',
    figures: [
      ['one at a time', 900],
      ['50 at once, until all are there', 1720],
    ],
    setup: 'containerd 1.7.0, Kata 2.5.2, Cloud Hypervisor 28.2, network of the host, hardware not described',
    source: KUASAR_BENCHMARK,
    place: 'data/raw: boot-serial-1000-kata-time.dat and boot-parallel-50-kata-time.dat (medians derived)',
    reading: 'raw data',
    caution: 'The starts go through a command line, and the end is seen by asking again and again.',
  },
  'ST-087': {
    quantity: 'Size of the image of the process that holds a pod',
    unit: 'KB',
    figures: [['pause 3.2', 683]],
    setup: 'Kubernetes of 2020',
    source: PAUSE_IMAGE,
    place: 'list of images',
    reading: 'read',
  },
  'ST-088': {
    quantity: 'Connecting the sandbox of a pod through CNI, by the log of containerd',
    unit: 'ms',
    figures: [['one pod', 1476]],
    setup: 'the usual network of a developer’s computer, 2021',
    source: CNI_DEBUG,
    place: 'description: two times of its log (derived)',
    reading: 'read',
    caution: 'One pod on one computer; he calls it far the longest part of making a pod.',
  },
});
