// Which deployment suits somebody best: what they cannot do without rules some out, and their weights on the facets put the others
// in order. Nothing here is true of a deployment by itself: it is true of it for these needs and these weights.
//
// Within a measure a deployment stands where it is against the best of them: 1 for the best, 1/2 for what is twice as bad. A facet
// is the mean of its measures, the whole the weighted mean of the facets.
import type { Conditions } from '../operations/playing.ts';
import { type Column, compared } from './comparison.ts';
import { deploymentsOf } from './deployments.ts';
import { type Facet, type Figure, MEASURE_IDS, MEASURES, type MeasureId, type Remark } from './measure.ts';
import { type Needs, TENANT_NAMES } from './needs.ts';

export const FACETS = [...new Set(MEASURE_IDS.map((id) => MEASURES[id].facet))] as readonly Facet[];

/** From 0; how they compare to each other counts, not how large they are. */
export type Weights = Readonly<Record<Facet, number>>;

/** What cannot be done without; null where it does not matter. */
export interface Musts {
  readonly readyWithinMs: number | null;
  /** At least so many walls between any two tenants. */
  readonly wallsAtLeast: number | null;
  /** Tenants whose applications may share a kernel, at most. */
  readonly tenantsOnOneKernel: number | null;
  readonly movesLive: true | null;
  /** Sorts of managers that somebody is ready to run, at most. */
  readonly managersAtMost: number | null;
}

export const NO_MUSTS: Musts = {
  readyWithinMs: null,
  wallsAtLeast: null,
  tenantsOnOneKernel: null,
  movesLive: null,
  managersAtMost: null,
};

export interface Wishes {
  readonly weights: Weights;
  readonly musts: Musts;
}

/** `runs`: whatever somebody wishes, all of it must become ready. */
export type Broken = keyof Musts | 'runs';

export interface FacetStanding {
  readonly facet: Facet;
  /** 0 to 1; null where no measure of it tells these deployments apart. */
  readonly standing: number | null;
}

export interface Ranked {
  /** Id of the deployment. */
  readonly id: string;
  /** 0 to 1, under the weights. */
  readonly standing: number;
  readonly facets: readonly FacetStanding[];
  /** What rules it out; empty for those that may be taken. */
  readonly broken: readonly Broken[];
}

/** Another weight of one facet by which another deployment comes first. */
export interface WeightFlip {
  readonly facet: Facet;
  /** From here on, away from the present weight, it does. */
  readonly weight: number;
  readonly first: string;
}

export interface Advice {
  /** Those that may be taken first, the best of them at the head; then those that are ruled out. */
  readonly ranking: readonly Ranked[];
  /** Null where all are ruled out. */
  readonly first: string | null;
  /** What speaks for the first against the second: facets with what they add to its lead, the largest first. */
  readonly why: readonly { readonly facet: Facet; readonly lead: number }[];
  /** The nearest change of each weight that would turn the answer. */
  readonly flips: readonly WeightFlip[];
  /** Musts without which another would come first. */
  readonly withoutMust: readonly { readonly must: keyof Musts; readonly first: string }[];
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
  const musts = Object.keys(NO_MUSTS) as (keyof Musts)[];
  return {
    ranking,
    first: first?.id ?? null,
    why: first && second ? leads(first, second, wishes.weights) : [],
    flips: first ? flipsOf(first, allowed.slice(1), wishes.weights) : [],
    withoutMust: musts.flatMap((must) => {
      if (wishes.musts[must] === null) return [];
      const [other] = ranked(columns, { ...wishes, musts: { ...wishes.musts, [must]: null } });
      return other && other.broken.length === 0 && other.id !== first?.id ? [{ must, first: other.id }] : [];
    }),
  };
}

/** Of equal ones the earlier stays in front. */
function ranked(columns: readonly Column[], { weights, musts }: Wishes): readonly Ranked[] {
  const standings = columns.map((_, at) => facetStandings(columns, at));
  return columns
    .map(({ deployment, measures }, at) => ({
      id: deployment.id,
      standing: whole(standings[at] ?? [], weights),
      facets: standings[at] ?? [],
      broken: brokenOf(measures, musts),
    }))
    .sort((a, b) => Math.min(1, a.broken.length) - Math.min(1, b.broken.length) || b.standing - a.standing);
}

function whole(facets: readonly FacetStanding[], weights: Weights): number {
  let sum = 0;
  let all = 0;
  for (const { facet, standing } of facets) {
    if (standing === null) continue;
    sum += weights[facet] * standing;
    all += weights[facet];
  }
  return all > 0 ? sum / all : 0;
}

function facetStandings(columns: readonly Column[], at: number): readonly FacetStanding[] {
  return FACETS.map((facet) => {
    const standings = MEASURE_IDS.filter((id) => MEASURES[id].facet === facet).flatMap(
      (id) => standingsIn(columns, id)?.[at] ?? [],
    );
    const sum = standings.reduce((total, one) => total + one, 0);
    return { facet, standing: standings.length > 0 ? sum / standings.length : null };
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
function standingsIn(columns: readonly Column[], id: MeasureId): readonly number[] | null {
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

function brokenOf(measures: Column['measures'], musts: Musts): readonly Broken[] {
  const above = (id: MeasureId, limit: number | null) => limit !== null && (measures[id].value ?? limit) > limit;
  const below = (id: MeasureId, limit: number | null) => limit !== null && (measures[id].value ?? limit) < limit;
  const broken: Broken[] = [];
  if (measures['ready-last'].remark?.code === 'never-ready') broken.push('runs');
  if (above('ready-last', musts.readyWithinMs)) broken.push('readyWithinMs');
  if (below('walls', musts.wallsAtLeast)) broken.push('wallsAtLeast');
  if (above('tenants-with-kernel', musts.tenantsOnOneKernel)) broken.push('tenantsOnOneKernel');
  if (musts.movesLive && (measures['moves-live'].value ?? 0) < 1) broken.push('movesLive');
  if (above('managers', musts.managersAtMost)) broken.push('managersAtMost');
  return broken;
}

function leadIn(a: Ranked, b: Ranked, at: number): number {
  return (a.facets[at]?.standing ?? 0) - (b.facets[at]?.standing ?? 0);
}

function leads(first: Ranked, second: Ranked, weights: Weights): Advice['why'] {
  const all = first.facets.reduce((sum, { facet, standing }) => sum + (standing === null ? 0 : weights[facet]), 0);
  return first.facets
    .map(({ facet }, at) => ({ facet, lead: all > 0 ? (weights[facet] * leadIn(first, second, at)) / all : 0 }))
    .filter(({ lead }) => lead !== 0)
    .sort((a, b) => b.lead - a.lead);
}

/** Standings are linear in each weight, so where two of them meet is worked out, not searched. */
function flipsOf(first: Ranked, others: readonly Ranked[], weights: Weights): readonly WeightFlip[] {
  return first.facets.flatMap(({ facet }, at) => {
    const meetings = others.flatMap((other) => {
      const lead = leadIn(first, other, at);
      const ahead = first.facets.reduce((sum, one, place) => sum + weights[one.facet] * leadIn(first, other, place), 0);
      const weight = weights[facet] - ahead / lead;
      return lead !== 0 && Number.isFinite(weight) && weight >= 0 ? [{ facet, weight, first: other.id }] : [];
    });
    // Of meetings on either side of the present weight, the nearest.
    const away = (flip: WeightFlip) => Math.abs(flip.weight - weights[facet]);
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
