// Published figures on images: sizes, pulling, unpacking, preparing root file systems.
import { SHARMA } from '../publications/performance.ts';
import { BORG, POD_CREATION_TALK, RUND, SLACKER } from '../publications/startup.ts';
import { evidence } from '../record.ts';

export const STARTUP_FROM_IMAGES = evidence('startup', {
  'ST-045': {
    quantity: 'Preparing the root file system of a container',
    unit: 'ms',
    figures: [
      ['device mapper, one', 30],
      ['device mapper, 200 at once', 10_000],
      ['writable layer, copied', 207],
      ['writable layer, by reference', 0.2],
    ],
    setup: 'host of RunD',
    source: RUND,
    place: 'secs. 3.1 and 4.2',
    reading: 'second hand',
  },
  'ST-046': {
    quantity: 'Pulling the image, as a share of a cold start; and how much of the image is then read',
    unit: 'share',
    figures: [
      ['pulling, share of the start', 0.76],
      ['read, share of the data', 0.064],
    ],
    setup: 'Docker of 2015, 57 images',
    source: SLACKER,
    place: 'abstract',
    reading: 'second hand',
  },
  'ST-047': {
    quantity: 'From the order to a running task in a production cluster',
    unit: 's',
    figures: [
      ['median, about', 25],
      ['installing packages, share of it', 0.8, 'share'],
    ],
    setup: 'Google, in production',
    source: BORG,
    place: 'sec. 3.4',
    reading: 'second hand',
  },
  'ST-048': {
    quantity: 'Unpacking and pulling the image golang:1.10',
    unit: 's',
    figures: [
      ['unpacking on one core', 13.07],
      ['unpacking on several cores', 8.38],
      ['whole pull', 16.97],
      ['whole pull of an image that is not compressed', 13.16],
    ],
    setup: 'node at Alibaba',
    source: POD_CREATION_TALK,
    place: 'as summarised',
    reading: 'second hand',
  },
  'IM-001': {
    quantity: 'Size of an image for a virtual machine and for a container',
    unit: 'GB',
    figures: [
      ['MySQL, machine', 1.68],
      ['MySQL, container', 0.37],
      ['Node.js, machine', 2.05],
      ['Node.js, container', 0.66],
      ['each further MySQL container', 112, 'KB'],
      ['each further Node.js container', 72, 'KB'],
    ],
    setup: 'Vagrant against Docker, 2016',
    source: SHARMA,
    place: 'Table 4',
    reading: 'read',
  },
  'IM-002': {
    quantity: 'Time to build an image for a virtual machine and for a container',
    unit: 's',
    figures: [
      ['MySQL, machine', 236.2],
      ['MySQL, container', 129],
      ['Node.js, machine', 303.8],
      ['Node.js, container', 49],
    ],
    setup: 'Vagrant against Docker, 2016',
    source: SHARMA,
    place: 'Table 3',
    reading: 'read',
  },
});
