// Claim 10: Linux on z scales well, and z virtualizes efficiently because its architecture does.
import type { StagedClaim } from '../claim.ts';

const INNER = 'host:z,16cpu,64G(lpar:zvm#partition,8cpu,32G(zvm:debian#guest,4cpu,4G,@acme,workload=';

export const Z_SCALES_AND_VIRTUALIZES: StagedClaim = {
  id: 'z-scales-and-virtualizes',
  number: 10,
  by: 'article',
  scenes: [
    {
      id: 'one',
      scene: {
        topology: 'host:z,16cpu,64G(lpar:debian#partition,16cpu,48G(container:debian#work,@acme,workload=batch))',
        running: ['partition', 'work'],
      },
      until: '10s',
      figures: { work: { measure: 'throughput', of: { id: 'work' } } },
    },
    {
      id: 'twelve',
      scene: {
        topology: 'host:z,16cpu,64G(lpar:debian#partition,16cpu,48G(container:debian#work,@acme,workload=batch*12))',
        running: ['partition', 'work'],
      },
      until: '10s',
      figures: { work: { measure: 'throughput', of: { id: 'work' } } },
    },
    {
      id: 'guest',
      scene: { topology: `${INNER}batch))`, running: ['partition', 'guest'] },
      until: '10s',
      figures: { overhead: { measure: 'overhead', of: { id: 'guest' } } },
    },
    {
      id: 'guest-web',
      scene: { topology: `${INNER}web))`, running: ['partition', 'guest'] },
      until: '10s',
      figures: { overhead: { measure: 'overhead', of: { id: 'guest' } } },
    },
    {
      id: 'guest-of-guest',
      scene: {
        topology:
          'host:z,16cpu,64G(lpar:zvm#partition,8cpu,32G(zvm:zvm#second,6cpu,16G(zvm:debian#guest,4cpu,4G,@acme,workload=web)))',
        running: ['partition', 'second', 'guest'],
      },
      until: '10s',
      figures: { overhead: { measure: 'overhead', of: { id: 'guest' } } },
    },
  ],
  conditions: [
    {
      id: 'computing',
      predicts: [
        { left: 'twelve.work', is: 'atLeast', factor: 10.8, right: 'one.work' },
        { left: 'guest.overhead', is: 'atMost', right: 0.05 },
      ],
    },
    { id: 'serving', predicts: [{ left: 'guest-web.overhead', is: 'atMost', right: 0.05 }] },
    { id: 'third-level', predicts: [{ left: 'guest-of-guest.overhead', is: 'atMost', right: 0.05 }] },
  ],
  evidence: [
    { id: 'ZS-013', shows: { left: 'usual, to', is: 'atMost', right: 0.05 } },
    { id: 'ZS-010', says: 'for' },
    { id: 'ZS-001', says: 'for' },
    { id: 'ZS-018', says: 'aside' },
    { id: 'ZS-002', condition: 'third-level', shows: { left: 'about', is: 'atMost', right: 0.05 } },
  ],
};
