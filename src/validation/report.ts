// The validation report as data: every case with what came of it, and what it comes to. Without a date or a machine in it, so
// that the command line, the browser and the next run give the same report.
import type { Case, Ordering, Published, Topic } from './case.ts';
import { TOPICS } from './case.ts';
import { errorOf, inOrder, median, type Verdict, verdictOf } from './judge.ts';
import { type Play, play, type Scenario } from './play.ts';

export const REPORT_VERSION = 1;

export interface CaseResult extends Pick<Case, 'id' | 'topic' | 'measured' | 'source' | 'unit' | 'read'> {
  readonly published: Published;
  readonly use: 'calibration' | 'prediction';
  /** Parameters that were taken from the published figure (of a calibration). */
  readonly parameters: readonly string[];
  /** Which other part of the same record the model was calibrated on; null when no part. */
  readonly although: string | null;
  readonly simulated: number;
  /** Relative, signed. */
  readonly error: number;
  readonly verdict: Verdict;
  readonly reason: string | null;
  /** What was played; of a search, the last two. */
  readonly scenarios: readonly Scenario[];
}

export interface OrderingResult extends Pick<Ordering, 'id' | 'topic' | 'asked' | 'source' | 'unit'> {
  /** In the published order, least first. */
  readonly contenders: readonly {
    readonly name: string;
    readonly published: number | null;
    readonly simulated: number;
    readonly alike: boolean;
    readonly scenario: Scenario;
  }[];
  readonly right: boolean;
  readonly reason: string | null;
}

export interface TopicSummary {
  readonly topic: Topic;
  readonly cases: number;
  readonly predictions: number;
  /** Median absolute error over predictions of one figure; null without any. */
  readonly medianError: number | null;
}

export interface Summary {
  readonly cases: number;
  /** Different publications. */
  readonly sources: number;
  readonly predictions: number;
  /** Predictions of one figure (not of bounds), whose errors the median is taken over. */
  readonly predictionsOfOneFigure: number;
  /** Absolute errors. Bounds are left out: inside them the error is 0 by definition, which would flatter. */
  readonly medianErrorOfPredictions: number | null;
  readonly medianErrorOfAll: number | null;
  readonly bounds: number;
  readonly boundsKept: number;
  readonly misses: number;
  readonly missesExplained: number;
  readonly orderings: number;
  readonly orderingsRight: number;
  readonly byTopic: readonly TopicSummary[];
}

export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly cases: readonly CaseResult[];
  readonly orderings: readonly OrderingResult[];
  readonly summary: Summary;
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
  const { id, topic, measured, source, unit, read, published, use } = one;
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
    simulated,
    error,
    verdict: verdictOf(error),
    reason: one.reason ?? null,
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
  const { id, topic, asked, source, unit } = one;
  return { id, topic, asked, source, unit, contenders, right: inOrder(contenders), reason: one.reason ?? null };
}

/** Puts results together; whoever played them, and in whatever slices. */
export function createReport(cases: readonly CaseResult[], orderings: readonly OrderingResult[]): Report {
  return { version: REPORT_VERSION, cases, orderings, summary: summarize(cases, orderings) };
}

function summarize(cases: readonly CaseResult[], orderings: readonly OrderingResult[]): Summary {
  const misses = cases.filter(({ verdict }) => verdict === 'miss');
  const bounds = cases.filter((one) => !ofOneFigure(one));
  const predictions = cases.filter(({ use }) => use === 'prediction');
  return {
    cases: cases.length,
    sources: new Set([...cases, ...orderings].map(({ source }) => source.title)).size,
    predictions: predictions.length,
    predictionsOfOneFigure: predictions.filter(ofOneFigure).length,
    medianErrorOfPredictions: medianError(predictions),
    medianErrorOfAll: medianError(cases),
    bounds: bounds.length,
    boundsKept: bounds.filter(({ error }) => error === 0).length,
    misses: misses.length,
    missesExplained: misses.filter(({ reason }) => reason !== null).length,
    orderings: orderings.length,
    orderingsRight: orderings.filter(({ right }) => right).length,
    byTopic: TOPICS.flatMap((topic) => {
      const own = cases.filter((one) => one.topic === topic);
      const predicted = own.filter(({ use }) => use === 'prediction');
      if (own.length === 0) return [];
      return { topic, cases: own.length, predictions: predicted.length, medianError: medianError(predicted) };
    }),
  };
}

function ofOneFigure({ published }: CaseResult): boolean {
  return 'value' in published;
}

function medianError(cases: readonly CaseResult[]): number | null {
  return median(cases.filter(ofOneFigure).map(({ error }) => Math.abs(error)));
}
