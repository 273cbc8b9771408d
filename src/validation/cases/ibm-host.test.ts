// A case compares two places. If the set-up already gives something else than was published for the bare host, what it says of
// the other place means nothing: a delay counted twice hides what virtualization adds.
import { describe, expect, test } from 'vitest';
import { operationsPerS } from '../look.ts';
import { play } from '../play.ts';
import { GETS, HUNDRED, IBM_BARE, IBM_HOST, READS, ROUND_TRIPS, type SetUp, TRANSACTIONS } from './ibm-host.ts';

const SET_UPS: readonly SetUp[] = [TRANSACTIONS, GETS, HUNDRED, ROUND_TRIPS, READS];

describe('on the bare host', () => {
  test.each(SET_UPS.map((one) => [one.workload.id, one] as const))('%s runs as fast as published', (_, setUp) => {
    const { workload, perSecond } = setUp;
    const played = play({
      topology: `${IBM_HOST}(${IBM_BARE},workload=${workload.id}#it)`,
      running: ['it'],
      until: '1s',
      definitions: { workloads: [workload] },
      parameters: { 'processor.containerOverhead': 0 },
    });
    expect(operationsPerS(played, 'it') / perSecond).toBeCloseTo(1, 2);
  });
});
