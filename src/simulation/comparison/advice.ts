// Which deployment suits somebody best: what they cannot do without rules some out, and their weights on the aspects put the others
// in order. Nothing here is true of a deployment by itself: it is true of it for these needs and these weights.
//
// Within a measure a deployment stands where it is against the best of them: 1 for the best, 1/2 for what is twice as bad. A aspect
// is the mean of its measures, the whole the weighted mean of the aspects.
import type { Conditions } from '../operations/playing.ts';
import { type Column, compared } from './comparison.ts';
import { deploymentsOf } from './deployments.ts';
import { type Figure, MEASURE_IDS, MEASURES, type MeasureId, type Remark } from './measure.ts';
import { type Needs, TENANT_NAMES } from './needs.ts';
import {
  ASPECTS,
  type Aspect,
  aspectOf,
  type Broken,
  brokenOf,
  MUST_IDS,
  type MustId,
  type Weights,
  type Wishes,
} from './wishes.ts';

export interface AspectStanding {
  readonly aspect: Aspect;
  /** 0 to 1; null where no measure of it tells these deployments apart. */
  readonly standing: number | null;
}

export interface Ranked {
  /** Id of the deployment. */
  readonly id: string;
  /** 0 to 1, under the weights. */
  readonly standing: number;
  readonly aspects: readonly AspectStanding[];
  /** What rules it out; empty for those that may be taken. */
  readonly broken: readonly Broken[];
}

/** Another weight of one aspect by which another deployment comes first. */
export interface WeightFlip {
  readonly aspect: Aspect;
  /** From here on, away from the present weight, it does. */
  readonly weight: number;
  readonly first: string;
}

export interface Advice {
  /** Those that may be taken first, the best of them at the head; then those that are ruled out. */
  readonly ranking: readonly Ranked[];
  /** Null where all are ruled out. */
  readonly first: string | null;
  /** What speaks for the first against the second: aspects with what they add to its lead, the largest first. */
  readonly why: readonly { readonly aspect: Aspect; readonly lead: number }[];
  /** The nearest change of each weight that would turn the answer. */
  readonly flips: readonly WeightFlip[];
  /** Musts without which another would come first. */
  readonly withoutMust: readonly { readonly must: MustId; readonly first: string }[];
}

/** Plays every deployment of the needs. */
export function advise(needs: Needs, wishes: Wishes, conditions: Conditions): Advice {
  return adviceFrom(compared(deploymentsOf(needs), conditions), wishes);
}

/** The same of deployments that have been measured: other wishes cost nothing. */
export function adviceFrom(columns: readonly Column[], wishes: Wishes): Advice {
  const ranking = ranked(columns, wishes);
  const allowed = ranking.filter(({ broken }) => broken.length === 0);
  const [first, second] = allowed;
  return {
    ranking,
    first: first?.id ?? null,
    why: first && second ? leads(first, second, wishes.weights) : [],
    flips: first ? flipsOf(first, allowed.slice(1), wishes.weights) : [],
    withoutMust: MUST_IDS.flatMap((must) => {
      if (wishes.musts[must] === null) return [];
      const [other] = ranked(columns, { ...wishes, musts: { ...wishes.musts, [must]: null } });
      return other && other.broken.length === 0 && other.id !== first?.id ? [{ must, first: other.id }] : [];
    }),
  };
}

/** Of equal ones the earlier stays in front. */
function ranked(columns: readonly Column[], { weights, musts }: Wishes): readonly Ranked[] {
  const standings = columns.map((_, at) => aspectStandings(columns, at));
  return columns
    .map(({ deployment, measures }, at) => ({
      id: deployment.id,
      standing: whole(standings[at] ?? [], weights),
      aspects: standings[at] ?? [],
      broken: brokenOf(deployment.topology, measures, musts),
    }))
    .sort((a, b) => Math.min(1, a.broken.length) - Math.min(1, b.broken.length) || b.standing - a.standing);
}

function whole(aspects: readonly AspectStanding[], weights: Weights): number {
  let sum = 0;
  let all = 0;
  for (const { aspect, standing } of aspects) {
    if (standing === null) continue;
    sum += weights[aspect] * standing;
    all += weights[aspect];
  }
  return all > 0 ? sum / all : 0;
}

function aspectStandings(columns: readonly Column[], at: number): readonly AspectStanding[] {
  return ASPECTS.map((aspect) => {
    const standings = MEASURE_IDS.filter((id) => aspectOf(id) === aspect).flatMap(
      (id) => standingsIn(columns, id)?.[at] ?? [],
    );
    const sum = standings.reduce((total, one) => total + one, 0);
    return { aspect, standing: standings.length > 0 ? sum / standings.length : null };
  });
}

/** What it is to have no figure: as bad as can be, as good, or nothing that could be compared. */
const WITHOUT_FIGURE: Readonly<Partial<Record<Remark, 0 | 1>>> = {
  'never-ready': 0,
  saturated: 0,
  'does-not-move': 0,
  'not-in-layers': 0,
  'no-limit': 1,
  'no-machines': 1,
};

/** Where each stands in one measure; null where it tells nobody from anybody. */
export function standingsIn(columns: readonly Column[], id: MeasureId): readonly number[] | null {
  const { better } = MEASURES[id];
  if (better === 'none') return null;
  const figures = columns.map(({ measures }) => measures[id]);
  const values = figures.flatMap(({ value }) => value ?? []);
  const standing = ({ value, remark }: Figure): number | null => {
    if (value === null) return (remark && WITHOUT_FIGURE[remark.code]) ?? null;
    if (better === 'less') return ratio(least(values), value);
    return ratio(value, most(values));
  };
  const standings = figures.map(standing);
  const known = standings.filter((one): one is number => one !== null);
  return known.length === standings.length ? known : null;
}

/** Two of nothing are alike; nothing against something is as far apart as can be. */
function ratio(smaller: number, larger: number): number {
  return larger === 0 ? 1 : smaller / larger;
}

const least = (values: readonly number[]) => values.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]) => values.reduce((high, one) => Math.max(high, one), 0);

function leadIn(a: Ranked, b: Ranked, at: number): number {
  return (a.aspects[at]?.standing ?? 0) - (b.aspects[at]?.standing ?? 0);
}

function leads(first: Ranked, second: Ranked, weights: Weights): Advice['why'] {
  const all = first.aspects.reduce((sum, { aspect, standing }) => sum + (standing === null ? 0 : weights[aspect]), 0);
  return first.aspects
    .map(({ aspect }, at) => ({ aspect, lead: all > 0 ? (weights[aspect] * leadIn(first, second, at)) / all : 0 }))
    .filter(({ lead }) => lead !== 0)
    .sort((a, b) => b.lead - a.lead);
}

/** Standings are linear in each weight, so where two of them meet is worked out, not searched. */
function flipsOf(first: Ranked, others: readonly Ranked[], weights: Weights): readonly WeightFlip[] {
  return first.aspects.flatMap(({ aspect }, at) => {
    const meetings = others.flatMap((other) => {
      const lead = leadIn(first, other, at);
      const ahead = first.aspects.reduce(
        (sum, one, place) => sum + weights[one.aspect] * leadIn(first, other, place),
        0,
      );
      const weight = weights[aspect] - ahead / lead;
      return lead !== 0 && Number.isFinite(weight) && weight >= 0 ? [{ aspect, weight, first: other.id }] : [];
    });
    // Of meetings on either side of the present weight, the nearest.
    const away = (flip: WeightFlip) => Math.abs(flip.weight - weights[aspect]);
    return [...meetings].sort((a, b) => away(a) - away(b)).slice(0, 1);
  });
}

/** Needs next to some needs, one thing changed in each: whoever asks plays them and sees whether the answer is another. */
export function needsNextTo(needs: Needs): readonly { readonly change: keyof Needs; readonly needs: Needs }[] {
  const half = (value: number) => Math.max(1, Math.floor(value / 2));
  const times = (by: (count: number) => number) => needs.apps.map((app) => ({ ...app, count: by(app.count) }));
  const changed: readonly { readonly change: keyof Needs; readonly needs: Needs }[] = [
    { change: 'tenants', needs: { ...needs, tenants: half(needs.tenants) } },
    { change: 'tenants', needs: { ...needs, tenants: Math.min(needs.tenants * 2, TENANT_NAMES.length) } },
    { change: 'apps', needs: { ...needs, apps: times(half) } },
    { change: 'apps', needs: { ...needs, apps: times((count) => count * 2) } },
    { change: 'memoryBytes', needs: { ...needs, memoryBytes: needs.memoryBytes / 2 } },
    { change: 'memoryBytes', needs: { ...needs, memoryBytes: needs.memoryBytes * 2 } },
    { change: 'cores', needs: { ...needs, cores: half(needs.cores) } },
    { change: 'cores', needs: { ...needs, cores: needs.cores * 2 } },
  ];
  return changed.filter((one) => JSON.stringify(one.needs) !== JSON.stringify(needs));
}
