// Measuring what is compared: each as it comes, pairs with seeds of their own, and stopping for good.
import { beforeEach, expect, test } from 'vitest';
import { deploymentOf, ownDeployment } from '../../simulation/comparison/deployments.ts';
import { USUAL_NEEDS } from '../../simulation/comparison/needs.ts';
import type { ComparisonThread } from '../../worker/comparison-client.ts';
import { answerComparison, type ComparisonRequest } from '../../worker/comparison-messages.ts';
import { useComparisonClock } from './clock.ts';
import { measure, useMeasuring } from './measuring.ts';

const NEEDS = { ...USUAL_NEEDS, apps: [{ image: 'nginx', count: 1 }], tenants: 2 };
const candidates = (['containers', 'machines'] as const).map((way) => ({
  deployment: deploymentOf(NEEDS, way, 'x86'),
  parameters: {},
}));
const pair = candidates.map(({ deployment }, at) => ({
  deployment: ownDeployment(at === 0 ? 'a' : 'b', deployment.topology),
  parameters: {},
}));

/** Answers at once, in the thread of the test, and keeps what it was asked. */
function thread(answer: (request: ComparisonRequest) => unknown = answerComparison) {
  const asked: ComparisonRequest[] = [];
  let ended = false;
  const opened: ComparisonThread = {
    async ask(request) {
      asked.push(request);
      const reply = answer(request) as { readonly type: string; readonly message?: string };
      if (reply.type === 'error') throw new Error(reply.message);
      return reply as never;
    },
    end: () => {
      ended = true;
    },
  };
  return { open: () => opened, asked, ended: () => ended };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 200 && useMeasuring.getState().phase === 'measuring'; turn += 1) await Promise.resolve();
}

beforeEach(() => useComparisonClock.setState({ tMs: 0, endMs: 0, stops: [], playing: false }));

test('all are measured, then filmed to one end, and the thread is let go', async () => {
  const { open, asked, ended } = thread();
  measure(candidates, 7, open);
  await settled();
  const { phase, columns, readyMs, films, pairs } = useMeasuring.getState();
  expect(phase).toBe('complete');
  expect(columns.map(({ deployment }) => deployment.id)).toEqual(['containers-x86', 'machines-x86']);
  expect(films).toHaveLength(2);
  expect(pairs).toBeNull();
  expect(asked.map(({ type }) => type)).toEqual(['measure', 'measure', 'film', 'film']);
  expect(new Set(asked.map(({ seed }) => seed))).toEqual(new Set([7]));
  const { endMs, stops } = useComparisonClock.getState();
  expect(stops).toEqual(readyMs);
  expect(endMs).toBeGreaterThan(Math.max(...stops));
  expect(asked.slice(2).map((request) => request.type === 'film' && request.endMs)).toEqual([endMs, endMs]);
  expect(ended()).toBe(true);
});

test('two documents are played in pairs, each pair with one seed', async () => {
  const { open, asked } = thread();
  measure(pair, 3, open);
  await settled();
  expect(asked.slice(4).map(({ seed }) => seed)).toEqual([3, 3, 4, 4, 5, 5, 6, 6, 7, 7]);
  expect(useMeasuring.getState().pairs?.differences.kernels).toEqual({ median: 2, least: 2, most: 2 });
});

test('what goes wrong is said', async () => {
  const { open } = thread(() => ({ type: 'error', message: 'no engine' }));
  measure(candidates, 1, open);
  await settled();
  expect(useMeasuring.getState()).toMatchObject({ phase: 'failed', problem: 'no engine' });
});

test('after it was stopped nothing is told any more', async () => {
  const { open, ended } = thread();
  const stop = measure(candidates, 1, open);
  stop();
  await settled();
  expect(ended()).toBe(true);
  expect(useMeasuring.getState().columns).toEqual([]);
});

test('the clock steps from one that is ready to the next, and stops at its ends', () => {
  const clock = useComparisonClock.getState();
  clock.lasts(1000, [400, null, 100, 400]);
  expect(useComparisonClock.getState().stops).toEqual([100, 400]);
  const seen = [1, 1, 1, 1, -1, -1, -1, -1].map((direction) => {
    clock.step(direction as 1 | -1);
    return useComparisonClock.getState().tMs;
  });
  expect(seen).toEqual([100, 400, 1000, 1000, 400, 100, 0, 0]);
  clock.goTo(5000);
  expect(useComparisonClock.getState()).toMatchObject({ tMs: 1000, playing: false });
  clock.play(true);
  expect(useComparisonClock.getState()).toMatchObject({ tMs: 0, playing: true });
});
