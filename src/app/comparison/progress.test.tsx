// What those who hear are told of a comparison agrees with its table.
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { deploymentOf } from '../../simulation/comparison/deployments.ts';
import type { Measures } from '../../simulation/comparison/measure.ts';
import { USUAL_NEEDS } from '../../simulation/comparison/needs.ts';
import { answerComparison } from '../../worker/comparison-messages.ts';
import { useMeasuring } from './measuring.ts';
import { Progress } from './progress.tsx';

const NEEDS = { ...USUAL_NEEDS, apps: [{ image: 'nginx', count: 1 }], tenants: 2 };
const deployment = deploymentOf(NEEDS, 'containers', 'x86');
const { measures, readyMs } = answerComparison({
  type: 'measure',
  topology: deployment.topology,
  parameters: {},
  seed: 1,
}) as {
  readonly measures: Measures;
  readonly readyMs: number | null;
};

afterEach(() => {
  cleanup();
  useMeasuring.setState(useMeasuring.getInitialState(), true);
});

test.each([
  ['all ready', measures, 1],
  [
    'some that never become ready',
    { ...measures, 'ready-last': { value: null, remark: { code: 'never-ready' } } } as Measures,
    0,
  ],
])('with %s', (_name, measured, said) => {
  useMeasuring.setState({ phase: 'complete', columns: [{ deployment, measures: measured }], readyMs: [readyMs] });
  render(<Progress count={1} onAgain={() => {}} />);
  expect(screen.queryAllByText(/Ready first/)).toHaveLength(said);
});
