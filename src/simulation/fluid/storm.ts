// The boot storm that an independent simulator has solved too: n instances on one host, each some processor work, a read,
// and more processor work. Rules as in src/simulation/fluid/flow.test.ts, which holds the independent answers.
import { addTask, createFlow, createPool, nextDueMs, settle, takeDue } from './flow.ts';

export interface Storm {
  readonly instances: number;
  readonly cores: number;
  readonly diskBytesPerS: number;
  /** Instances of one class are alike. */
  readonly classes: number;
}

/** Runs it to its end; seconds of simulated time at which the last instance finishes. */
export function storm({ instances, cores, diskBytesPerS, classes }: Storm): number {
  const flow = createFlow();
  const processor = createPool(flow, null, cores);
  const disk = createPool(flow, null, diskBytesPerS / 1000);
  for (let i = 0; i < instances; i += 1) {
    const k = 1 + (i % classes) * (0.7 / classes);
    addTask(flow, processor, 20 * k, { payload: { k, step: 0 }, cap: 1 });
  }
  settle(flow);
  while (nextDueMs(flow) !== Number.POSITIVE_INFINITY) {
    for (const { k, step } of takeDue(flow) as { k: number; step: number }[]) {
      if (step === 0) addTask(flow, disk, Math.floor(5e6 * k), { payload: { k, step: 1 } });
      if (step === 1) addTask(flow, processor, 80 * k, { payload: { k, step: 2 }, cap: 1 });
    }
    settle(flow);
  }
  return flow.nowMs / 1000;
}
