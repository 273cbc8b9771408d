// The validation report as data: every case with what came of it, and what it comes to. Without a date or a machine in it, so
// that the command line, the browser and the next run give the same report.
import type { Case, Ordering, Published, Topic } from './case.ts';
import { TOPICS } from './case.ts';
import { median, type Verdict } from './judge.ts';
import type { Scenario } from './scenario-file.ts';

export const REPORT_VERSION = 1;

/** What is known of a case before it is played. */
export interface CaseDescription extends Pick<Case, 'id' | 'topic' | 'measured' | 'source' | 'unit' | 'read'> {
  readonly published: Published;
  readonly use: 'calibration' | 'prediction';
  /** Parameters that were taken from the published figure (of a calibration). */
  readonly parameters: readonly string[];
  /** Which other part of the same record the model was calibrated on; null when no part. */
  readonly although: string | null;
  /** Whether its record names the machine on which it was measured (machines.ts). */
  readonly machineNamed: boolean;
  readonly reason: string | null;
}

export interface CaseResult extends CaseDescription {
  readonly simulated: number;
  /** Relative, signed. */
  readonly error: number;
  readonly verdict: Verdict;
  /** What was played; of a search, the last two. */
  readonly scenarios: readonly Scenario[];
}

/** What is known of an ordering before it is played. */
export interface OrderingDescription extends Pick<Ordering, 'id' | 'topic' | 'asked' | 'source' | 'unit'> {
  readonly reason: string | null;
}

export interface OrderingResult extends OrderingDescription {
  /** In the published order, least first. */
  readonly contenders: readonly {
    readonly name: string;
    readonly published: number | null;
    readonly simulated: number;
    readonly alike: boolean;
    readonly scenario: Scenario;
  }[];
  readonly right: boolean;
}

export interface TopicSummary {
  readonly topic: Topic;
  readonly cases: number;
  readonly predictions: number;
  /** Median absolute error over predictions of one figure; null without any. */
  readonly medianError: number | null;
}

export interface MachineSummary {
  /** Predictions of one figure. */
  readonly predictions: number;
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
  /** Apart for those whose record names the machine on which something was measured (machines.ts). */
  readonly byMachine: { readonly named: MachineSummary; readonly notNamed: MachineSummary };
}

export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly cases: readonly CaseResult[];
  readonly orderings: readonly OrderingResult[];
  readonly summary: Summary;
}

/** Puts results together; whoever played them, and in whatever slices. */
export function createReport(cases: readonly CaseResult[], orderings: readonly OrderingResult[]): Report {
  return { version: REPORT_VERSION, cases, orderings, summary: summarize(cases, orderings) };
}

/** The report as the text of report.json. */
export function writeJson(report: Report): string {
  return `${JSON.stringify(report, null, 1)}\n`;
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
    byMachine: {
      named: ofMachines(predictions.filter(({ machineNamed }) => machineNamed)),
      notNamed: ofMachines(predictions.filter(({ machineNamed }) => !machineNamed)),
    },
  };
}

function ofMachines(predictions: readonly CaseResult[]): MachineSummary {
  return { predictions: predictions.filter(ofOneFigure).length, medianError: medianError(predictions) };
}

/** Whether one figure was published: bounds are in no median and no drawing of errors. */
export function ofOneFigure({ published }: Pick<CaseResult, 'published'>): boolean {
  return 'value' in published;
}

function medianError(cases: readonly CaseResult[]): number | null {
  return median(cases.filter(ofOneFigure).map(({ error }) => Math.abs(error)));
}
