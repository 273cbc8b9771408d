// Cold starts: how much of a start is fetching and unpacking the image.
import { citeSecondHand, SLACKER } from '../../catalog/sources.ts';
import { type Case, calibrates } from '../case.ts';
import { readyMs, stageMs } from '../look.ts';

const COLD = { 'image.coldStart': 1 };
/** All container images of the catalogue, as stand-ins for the 57 of the study. */
const IMAGES = ['nginx', 'nginx-alpine', 'redis', 'postgres', 'node', 'python', 'jvm', 'debian', 'alpine'];

export const IMAGE_PULLS: readonly Case[] = [
  {
    id: 'pull-share-of-cold-start',
    topic: 'images',
    measured:
      'Share of the pull in the start of a container whose image is not there yet: mean over 57 images (Docker, 2015).',
    source: citeSecondHand(SLACKER, 'abstract: 76%', 'ST-046'),
    published: { value: 0.76 },
    unit: 'share',
    read: 'time in the stages pull and unpack over time until ready, mean over the images of the catalogue',
    use: { as: 'prediction', although: 'the 6.4% of the image that is read were used' },
    simulate(play) {
      let sum = 0;
      for (const image of IMAGES) {
        const played = play({ topology: `host:x86,16cpu,64G(container:${image}#it)`, parameters: COLD, until: '10m' });
        sum += stageMs(played, 'it', 'pull', 'unpack') / readyMs(played, 'it');
      }
      return sum / IMAGES.length;
    },
  },
  {
    id: 'image-read-share',
    topic: 'images',
    measured: 'Share of an image that a container reads while it starts: mean over 57 images.',
    source: citeSecondHand(SLACKER, 'abstract: 6.4%', 'ST-046'),
    published: { value: 0.064 },
    unit: 'share',
    read: 'page cache of the image over its size, for Debian',
    use: calibrates('image.readShare'),
    simulate(play) {
      const { host } = play({ topology: 'host:x86,16cpu,64G(container:debian#it)', until: '5s' });
      return host.memory.pageCacheMiB / 114;
    },
  },
];
