// Plays cases and orderings, each by itself: the report (report.ts) is put together from what comes back.
import type { Case, Ordering } from './case.ts';
import { errorOf, inOrder, verdictOf } from './judge.ts';
import { namesMachine } from './machines.ts';
import { type Play, play, type Scenario } from './play.ts';
import type { CaseDescription, CaseResult, OrderingDescription, OrderingResult } from './report.ts';

/** A case as plain data, without what plays it. */
export function describeCase({
  id,
  topic,
  measured,
  source,
  unit,
  read,
  published,
  use,
  reason,
}: Case): CaseDescription {
  return {
    id,
    topic,
    measured,
    source,
    unit,
    read,
    published,
    use: use.as,
    parameters: use.as === 'calibration' ? use.of : [],
    although: use.as === 'prediction' ? (use.although ?? null) : null,
    machineNamed: namesMachine(source.evidence),
    reason: reason ?? null,
  };
}

/** An ordering as plain data, without who takes part. */
export function describeOrdering({ id, topic, asked, source, unit, reason }: Ordering): OrderingDescription {
  return { id, topic, asked, source, unit, reason: reason ?? null };
}

/** Plays one case. Throws when it cannot be played or its figure cannot be read. */
export function tryCase(one: Case): CaseResult {
  const scenarios: Scenario[] = [];
  const noting: Play = (scenario) => {
    scenarios.push(scenario);
    return play(scenario);
  };
  const simulated = one.simulate(noting);
  if (!Number.isFinite(simulated)) throw new Error(`${one.id}: the figure is ${simulated}`);
  const error = errorOf(one.published, simulated);
  return {
    ...describeCase(one),
    simulated,
    error,
    verdict: verdictOf(error),
    scenarios: scenarios.slice(-MOST_SCENARIOS),
  };
}

const MOST_SCENARIOS = 2;

export function tryOrdering(one: Ordering): OrderingResult {
  const contenders = one.contenders.map(({ name, published, scenario, alike }) => {
    const simulated = one.read(play(scenario));
    if (!Number.isFinite(simulated)) throw new Error(`${one.id}: the figure of ${name} is ${simulated}`);
    return { name, published, simulated, alike: alike ?? false, scenario };
  });
  return { ...describeOrdering(one), contenders, right: inOrder(contenders) };
}
