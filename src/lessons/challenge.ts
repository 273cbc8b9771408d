// A build challenge as plain data: what stands there, what has to become so (goals), what has to stay so meanwhile
// (constraints), and how a solution is compared with the one that is shown (score). Nothing here knows an answer: a
// requirement is a question to the document and its run, so whatever meets all of them is a solution. A lesson file has the
// same shape with its words in it; the words of ours are in locales/.
import type { KindId } from '../catalog/kind.ts';
import type { Frame } from '../simulation/frame.ts';
import type { Topology, TopologyNode } from '../topology/topology.ts';
import { find, walk } from '../topology/tree.ts';
import type { Bound } from './goal.ts';
import type { Look, Scene, TimedChange } from './lesson.ts';
import { type Measure, type MeasureUnit, read, unitOf } from './measure.ts';

/**
 * When a figure is read. `now`: at the moment on the screen, in the run that the visitor has made. `trial`: at the end of the
 * challenge's trial, in which the present document starts from nothing, all of it at once (so that it does not matter in
 * which order, or how slowly, it was built).
 */
export type When = 'now' | 'trial';

/** A measure has to lie within bounds (inclusive). A measure that has no value does not. */
export interface WithinBounds extends Bound {
  /** Unique in its challenge, for words and for the check list. */
  readonly id: string;
  /** Missing: now. */
  readonly when?: When;
}

/** Nothing else may be used. What is not listed is not limited. Measured: how many nodes are something else. */
export interface NothingBut {
  readonly id: string;
  readonly only: {
    /** Kinds of sandbox. */
    readonly kinds?: readonly KindId[];
    /** Images of what is not a partition; a node without one of its own has that of its kind, which counts as allowed. */
    readonly images?: readonly string[];
    /** Platforms of hosts. */
    readonly platforms?: readonly string[];
  };
}

/** What was given stays: same kind, size, image, work and owner; it may move and get limits. Measured: how many are not so. */
export interface StaysAsGiven {
  readonly id: string;
  /** Ids of nodes of the scene. */
  readonly kept: readonly string[];
}

export type Requirement = WithinBounds | NothingBut | StaysAsGiven;

/** A figure by which solutions compare. Par is what the shown solution reaches, played by the engine; it stands nowhere. */
export interface Score extends Measure {
  /** Unique in its challenge, for words. */
  readonly id: string;
  readonly better: 'less' | 'more';
  /** Missing: now. */
  readonly when?: When;
}

/** The present document from nothing: how long it is played, and what happens to it meanwhile. */
export interface Trial {
  /** A duration, as `60s`. */
  readonly until: string;
  /** Incidents only. One in a node that is not there any more does not happen. */
  readonly timeline?: readonly TimedChange[];
}

export interface Challenge {
  /** For links, and so never given to another challenge later. */
  readonly id: string;
  /** What stands on the stage when it begins. */
  readonly scene: Scene;
  /** How long the shown solution takes, from the beginning of the scene. */
  readonly until: string;
  /** What it points at when it begins. */
  readonly look?: Look;
  /** Open at the beginning. */
  readonly goals: readonly [Requirement, ...Requirement[]];
  /** What must not be given up for the goals. Missing: nothing. */
  readonly constraints?: readonly Requirement[];
  readonly score: readonly Score[];
  /** Needed where a requirement or a score is read in the trial. */
  readonly trial?: Trial;
  /** One way to solve it, step by step. */
  readonly solution: readonly [TimedChange, ...TimedChange[]];
}

/** What requirements and scores are read from. */
export interface Standing {
  /** The document of the scene. */
  readonly given: Topology;
  /** The document and what can be seen of it at the moment on the screen. */
  readonly topology: Topology;
  readonly frame: Frame;
  /** The end of the trial of the present document; null while it is being played. */
  readonly trial: Frame | null;
}

/** A requirement with what was measured: null where there is nothing to measure (or not yet). */
export interface Checked {
  readonly requirement: Requirement;
  readonly value: number | null;
  readonly met: boolean;
}

/** Every goal, then every constraint, in their order. */
export function checkAll(challenge: Challenge, standing: Standing): readonly Checked[] {
  return requirementsOf(challenge).map((requirement) => check(requirement, standing));
}

export function requirementsOf({ goals, constraints = [] }: Challenge): readonly Requirement[] {
  return [...goals, ...constraints];
}

export function check(requirement: Requirement, standing: Standing): Checked {
  const value = measured(requirement, standing);
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = boundsOf(requirement);
  return { requirement, value, met: value !== null && value >= atLeast && value <= atMost };
}

/** Between what its figure has to lie. */
export function boundsOf(requirement: Requirement): { readonly atLeast?: number; readonly atMost?: number } {
  return 'measure' in requirement ? requirement : { atMost: 0 };
}

export function unitOfRequirement(requirement: Requirement): MeasureUnit {
  return 'measure' in requirement ? unitOf(requirement) : 'count';
}

/** The figure of a score; null where there is nothing to measure, or not yet. */
export function scored(score: Score, standing: Standing): number | null {
  return readWhen(score, standing);
}

/** Whether any figure of it is read in its trial. */
export function needsTrial(challenge: Challenge): boolean {
  return [...requirementsOf(challenge), ...challenge.score].some((one) => 'measure' in one && one.when === 'trial');
}

function measured(requirement: Requirement, standing: Standing): number | null {
  if ('measure' in requirement) return readWhen(requirement, standing);
  if ('only' in requirement) return countOther(requirement, standing.topology);
  return countChanged(requirement, standing);
}

function readWhen(measure: Measure & { readonly when?: When }, { topology, frame, trial }: Standing): number | null {
  if (measure.when !== 'trial') return read(measure, topology, frame);
  return trial && read(measure, topology, trial);
}

function countOther({ only }: NothingBut, topology: Topology): number {
  const { kinds, images, platforms } = only;
  return walk(topology).filter(({ node }) => {
    if (node.kind === 'host') return platforms !== undefined && !platforms.includes(node.platform);
    if (kinds && !kinds.includes(node.kind)) return true;
    return images !== undefined && node.image !== undefined && !images.includes(node.image);
  }).length;
}

/** Properties that say what a node is; where it stands and how it is limited is the builder's business. */
const LASTING = ['kind', 'platform', 'cores', 'memoryBytes', 'image', 'workload', 'tenant', 'replicas'] as const;

function countChanged({ kept }: StaysAsGiven, { given, topology }: Standing): number {
  return kept.filter((id) => !isAsGiven(find(given, id), find(topology, id))).length;
}

function isAsGiven(before: TopologyNode | null, now: TopologyNode | null): boolean {
  if (!before || !now) return before === now;
  const value = (node: TopologyNode, property: string): unknown =>
    (node as unknown as Record<string, unknown>)[property];
  return LASTING.every((property) => value(before, property) === value(now, property));
}
