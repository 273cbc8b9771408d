// What somebody wishes of a deployment: how much each aspect matters, in words, and what cannot be done without.
import { KINDS } from '../../catalog/kinds.ts';
import type { Topology } from '../../topology/topology.ts';
import { type Facet, MEASURE_IDS, MEASURES, type MeasureId, type Measures } from './measure.ts';

/** The facets of the table, with what keeping a deployment up takes told apart: people ask about that one by one. */
export type Aspect = Exclude<Facet, 'keeping'> | 'running' | 'shipping' | 'moving';

const KEEPING: Readonly<Partial<Record<MeasureId, Aspect>>> = {
  kernels: 'running',
  managers: 'running',
  'version-network': 'shipping',
  'version-ms': 'shipping',
  'moves-live': 'moving',
  'move-pause': 'moving',
};

export function aspectOf(id: MeasureId): Aspect {
  const { facet } = MEASURES[id];
  return facet === 'keeping' ? (KEEPING[id] ?? 'running') : facet;
}

export const ASPECTS: readonly Aspect[] = [...new Set(MEASURE_IDS.map(aspectOf))];

/** From 0; how they compare to each other counts, not how large they are. */
export type Weights = Readonly<Record<Aspect, number>>;

/** What cannot be done without; null where it does not matter. */
export interface Musts {
  readonly readyWithinMs: number | null;
  /** For each application instance, MiB, at most. */
  readonly memoryEachAtMost: number | null;
  /** So many more must fit of the application that fits fewest times. */
  readonly roomForAtLeast: number | null;
  /** Of the application that is slowed down most, over an idle bare machine. */
  readonly slowdownAtMost: number | null;
  /** At least so many walls between any two tenants. */
  readonly wallsAtLeast: number | null;
  /** Tenants whose applications may share a kernel, at most. */
  readonly tenantsOnOneKernel: number | null;
  /** Share of all application instances that may fall with one kernel. */
  readonly lostAtMost: number | null;
  /** Sorts of managers that somebody is ready to run, at most. */
  readonly managersAtMost: number | null;
  /** What those who run it can handle with the tools they have: the outermost thing that is started on a host. */
  readonly handledAs: Handled | null;
  /** A new version is one changed layer of an image. */
  readonly shipsInLayers: true | null;
  readonly movesLive: true | null;
}

export type Handled = 'containers' | 'machines';

export const NO_MUSTS: Musts = {
  readyWithinMs: null,
  memoryEachAtMost: null,
  roomForAtLeast: null,
  slowdownAtMost: null,
  wallsAtLeast: null,
  tenantsOnOneKernel: null,
  lostAtMost: null,
  managersAtMost: null,
  handledAs: null,
  shipsInLayers: null,
  movesLive: null,
};

export type MustId = keyof Musts;
export const MUST_IDS = Object.keys(NO_MUSTS) as readonly MustId[];

/** Which measure a must looks at and the aspect it belongs to. `bound`: whether the measure may be that at most, or at least. */
export const MUSTS = {
  readyWithinMs: { aspect: 'starting', measure: 'ready-last', bound: 'most' },
  memoryEachAtMost: { aspect: 'memory', measure: 'memory-each', bound: 'most' },
  roomForAtLeast: { aspect: 'density', measure: 'more', bound: 'least' },
  slowdownAtMost: { aspect: 'work', measure: 'slowdown', bound: 'most' },
  wallsAtLeast: { aspect: 'isolation', measure: 'walls', bound: 'least' },
  tenantsOnOneKernel: { aspect: 'isolation', measure: 'tenants-with-kernel', bound: 'most' },
  lostAtMost: { aspect: 'fault', measure: 'lost-with-kernel', bound: 'most' },
  managersAtMost: { aspect: 'running', measure: 'managers', bound: 'most' },
  handledAs: { aspect: 'running', measure: null, bound: null },
  shipsInLayers: { aspect: 'shipping', measure: 'version-ms', bound: null },
  movesLive: { aspect: 'moving', measure: 'moves-live', bound: 'least' },
} as const satisfies Record<MustId, { aspect: Aspect; measure: MeasureId | null; bound: 'most' | 'least' | null }>;

export interface Wishes {
  readonly weights: Weights;
  readonly musts: Musts;
}

/** `runs`: whatever somebody wishes, all of it must become ready. */
export type Broken = MustId | 'runs';

/** Musts that a deployment does not meet. Where a measure has no figure, nothing speaks against it. */
export function brokenOf(topology: Topology, measures: Measures, musts: Musts): readonly Broken[] {
  const broken: Broken[] = measures['ready-last'].remark?.code === 'never-ready' ? ['runs'] : [];
  for (const id of MUST_IDS) if (isBroken(id, topology, measures, musts)) broken.push(id);
  return broken;
}

function isBroken(id: MustId, topology: Topology, measures: Measures, musts: Musts): boolean {
  const wanted = musts[id];
  if (wanted === null) return false;
  if (id === 'handledAs') return handledAs(topology) !== wanted;
  if (id === 'shipsInLayers') return measures['version-ms'].remark?.code === 'not-in-layers';
  const { measure, bound } = MUSTS[id];
  const { value, remark } = measures[measure];
  if (value === null) return remark?.code === 'saturated';
  const limit = wanted === true ? 1 : Number(wanted);
  return bound === 'most' ? value > limit : value < limit;
}

/** Machines where everything on the hosts is one; partitions are the hardware's, and what stands in them counts. */
export function handledAs(topology: Topology): Handled {
  const outermost = topology.hosts.flatMap(({ children }) =>
    children.flatMap((child) => (child.kind === 'lpar' ? child.children : [child])),
  );
  return outermost.length > 0 && outermost.every(({ kind }) => KINDS[kind].ownsKernel) ? 'machines' : 'containers';
}

/** How much an aspect matters, in words. */
export const IMPORTANCES = ['not', 'some', 'much'] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** What the words weigh: much is three times some. Weights are the asker's, no figures of the model. */
const WEIGHT_OF: Readonly<Record<Importance, number>> = { not: 0, some: 1, much: 3 };

/** Wishes as people say them. */
export interface Said {
  readonly importance: Readonly<Record<Aspect, Importance>>;
  readonly musts: Musts;
}

export const USUALLY_SAID: Said = {
  importance: Object.fromEntries(ASPECTS.map((aspect) => [aspect, 'some'])) as Said['importance'],
  musts: NO_MUSTS,
};

export function wishesOf({ importance, musts }: Said): Wishes {
  const weights = Object.fromEntries(ASPECTS.map((aspect) => [aspect, WEIGHT_OF[importance[aspect]]]));
  return { weights: weights as Weights, musts };
}

/** How far tenants trust each other: what that asks of the walls between them. */
export const TRUSTS = ['team', 'firm', 'customers', 'hostile'] as const;
export type Trust = (typeof TRUSTS)[number];

const ASKED_BY: Readonly<
  Record<Trust, { readonly importance: Importance; readonly kernels: number | null; readonly walls: number | null }>
> = {
  team: { importance: 'not', kernels: null, walls: null },
  firm: { importance: 'some', kernels: null, walls: null },
  customers: { importance: 'much', kernels: 1, walls: null },
  hostile: { importance: 'much', kernels: 1, walls: 2 },
};

export function withTrust(said: Said, trust: Trust): Said {
  const { importance, kernels, walls } = ASKED_BY[trust];
  return {
    importance: { ...said.importance, isolation: importance },
    musts: { ...said.musts, tenantsOnOneKernel: kernels, wallsAtLeast: walls },
  };
}

/** The nearest of them; a link may ask for more walls than any of them does. */
export function trustOf({ importance, musts }: Said): Trust {
  if (musts.wallsAtLeast !== null) return 'hostile';
  if (musts.tenantsOnOneKernel !== null) return 'customers';
  return importance.isolation === 'not' ? 'team' : 'firm';
}
