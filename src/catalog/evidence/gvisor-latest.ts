// What the makers of gVisor publish of it today.
import { GVISOR_DATA } from './publications/processor.ts';
import { type Evidence, evidence } from './record.ts';

const LATEST = {
  source: GVISOR_DATA,
  setup: 'their benchmarks of 2026; the machine is not told with the figures',
  reading: 'raw data',
} as const satisfies Partial<Evidence>;

export const GVISOR_LATEST = evidence('overhead', {
  'OV-117': {
    ...LATEST,
    quantity: 'Work that computes, under gVisor over that in a plain container',
    unit: 'times',
    figures: [
      ['prime numbers, systrap', 2588 / 2592],
      ['prime numbers, KVM', 2566 / 2592],
      ['recoding a film, systrap', 56.22 / 60.77],
      ['recoding a film, KVM', 56.22 / 62.01],
      ['building absl, systrap', 93.5 / 134.01],
      ['building absl, KVM', 93.5 / 200.51],
      ['building gRPC, systrap', 318.51 / 499.51],
      ['building gRPC, KVM', 318.51 / 672.01],
    ],
    place: 'sysbench-cpu, ffmpeg, bazel-build (derived)',
  },
  'OV-118': {
    ...LATEST,
    quantity: 'Requests a second that a service answers',
    unit: 'per second',
    figures: [
      ['Redis SET, runc', 49_770],
      ['Redis SET, systrap', 22_466],
      ['Redis SET, KVM', 34_191],
      ['Redis LPUSH, runc', 49_956],
      ['Redis LPUSH, systrap', 22_068],
      ['Redis LPUSH, KVM', 34_180],
      ['Redis LRANGE of 100, runc', 32_564],
      ['Redis LRANGE of 100, systrap', 15_312],
      ['Redis LRANGE of 100, KVM', 22_875],
      ['Node.js, runc', 1_136],
      ['Node.js, systrap', 580.9],
      ['Node.js, KVM', 753.2],
      ['Ruby, runc', 2_866],
      ['Ruby, systrap', 1_056],
      ['Ruby, KVM', 1_408],
      ['nginx, runc', 8_955],
      ['nginx, systrap', 3_370],
      ['nginx, KVM', 6_499],
    ],
    place: 'redis, applications, continuous-nginx',
  },
  'OV-119': {
    ...LATEST,
    quantity: 'A stream of iperf out of a container',
    unit: 'MB/s',
    figures: [
      ['runc', 2_709.3],
      ['systrap', 1_719.6],
      ['KVM', 1_847.4],
    ],
    place: 'iperf: network.download',
  },
});

export const GVISOR_LATEST_MEMORY = evidence('memory', {
  'ME-113': {
    quantity: 'Memory of one container of many that wait, as the makers of gVisor measure it today',
    unit: 'MB',
    figures: [
      ['empty, runc', 0.358],
      ['empty, systrap', 17.721],
      ['empty, KVM', 39.614],
      ['Node.js, runc', 28.833],
      ['Node.js, systrap', 51.536],
      ['Node.js, KVM', 75.684],
      ['nginx, runc', 2.226],
      ['nginx, systrap', 25.966],
      ['nginx, KVM', 48.723],
    ],
    ...LATEST,
    place: 'density',
  },
});
