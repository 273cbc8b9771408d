// What can be measured of a deployment: which facet it belongs to, in which direction it is better, and in which unit it is
// counted. Facets stand side by side; nothing here adds them up.

export type Facet = 'starting' | 'memory' | 'density' | 'work' | 'isolation' | 'fault' | 'keeping';
/** `none`: more is neither better nor worse. */
export type Better = 'less' | 'more' | 'none';
export type MeasureUnit = 'ms' | 'core-s' | 'MiB' | 'count' | 'share' | 'ratio' | 'cores' | 'strength';

export interface Measure {
  readonly facet: Facet;
  readonly better: Better;
  readonly unit: MeasureUnit;
}

/** In the order in which they are shown. */
export const MEASURES = {
  /** From nothing until half of the application instances are ready, and until the last one is. */
  'ready-median': { facet: 'starting', better: 'less', unit: 'ms' },
  'ready-last': { facet: 'starting', better: 'less', unit: 'ms' },
  /** What starting everything takes. */
  'start-cpu': { facet: 'starting', better: 'less', unit: 'core-s' },
  'start-disk': { facet: 'starting', better: 'less', unit: 'MiB' },
  'start-network': { facet: 'starting', better: 'less', unit: 'MiB' },
  /** Held in real memory on all hosts, and for each application instance. */
  memory: { facet: 'memory', better: 'less', unit: 'MiB' },
  'memory-each': { facet: 'memory', better: 'less', unit: 'MiB' },
  /** Not held twice: a way that has nothing to share is no worse for it. */
  'saved-by-cache': { facet: 'memory', better: 'none', unit: 'MiB' },
  'saved-by-merging': { facet: 'memory', better: 'none', unit: 'MiB' },
  /** How many more of the application that fits fewest times; by what is touched, and by what machines are promised. */
  more: { facet: 'density', better: 'more', unit: 'count' },
  'more-promised': { facet: 'density', better: 'more', unit: 'count' },
  /** Of the application that is slowed down most, over an idle bare machine; and cores spent on virtualizing. */
  slowdown: { facet: 'work', better: 'less', unit: 'ratio' },
  overhead: { facet: 'work', better: 'less', unit: 'cores' },
  /** The same slowdown among the others while one tenant burns processor time, and what the worst neighbour takes of throughput. */
  'slowdown-beside-hog': { facet: 'work', better: 'less', unit: 'ratio' },
  'lost-to-neighbour': { facet: 'work', better: 'less', unit: 'share' },
  /** Between the weakest pair of tenants. */
  walls: { facet: 'isolation', better: 'more', unit: 'count' },
  'wall-strength': { facet: 'isolation', better: 'more', unit: 'strength' },
  /** Of all application instances: lost with the kernel right below, with one that runs machines, with a host. */
  'lost-with-kernel': { facet: 'fault', better: 'less', unit: 'share' },
  'lost-with-hypervisor': { facet: 'fault', better: 'less', unit: 'share' },
  'lost-with-host': { facet: 'fault', better: 'less', unit: 'share' },
  'tenants-with-kernel': { facet: 'fault', better: 'less', unit: 'count' },
  kernels: { facet: 'keeping', better: 'less', unit: 'count' },
  managers: { facet: 'keeping', better: 'less', unit: 'count' },
  /** One changed layer of every application, to every kernel; and until all of them run it. */
  'version-network': { facet: 'keeping', better: 'less', unit: 'MiB' },
  'version-ms': { facet: 'keeping', better: 'less', unit: 'ms' },
  /** Application instances that can move to another host while they run; how long the slowest stands still. */
  'moves-live': { facet: 'keeping', better: 'more', unit: 'share' },
  'move-pause': { facet: 'keeping', better: 'less', unit: 'ms' },
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof MEASURES;
export const MEASURE_IDS = Object.keys(MEASURES) as readonly MeasureId[];

/** Why there is no figure, or what one is about. */
export type Remark =
  /** The best way there is to move: copying that never ends, or none while it runs. */
  | 'rewritten-too-fast'
  | 'stops-to-move'
  | 'never-ready'
  | 'no-limit'
  | 'not-promised'
  | 'no-work'
  | 'saturated'
  | 'one-tenant'
  | 'no-machines'
  | 'not-in-layers'
  | 'does-not-move'
  /** What runs out first, or what does it: the rest of the remark names it. */
  | 'room'
  | 'neighbour'
  | 'unsettled';

export interface Figure {
  /** In the unit of the measure; null where there is none. */
  readonly value: number | null;
  /** Least and most by the ranges of the model's figures, where the engine has one. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly remark: { readonly code: Remark; readonly name: string; readonly node: string } | null;
}

export type Measures = Readonly<Record<MeasureId, Figure>>;

/** Whether what was played keeps up with what is asked of it: otherwise its queues grow without end. */
export function keepsUp({ slowdown }: Measures): boolean {
  return slowdown.remark?.code !== 'saturated';
}

export function figure(value: number | null, more: Partial<Omit<Figure, 'value'>> = {}): Figure {
  return { value, range: more.range ?? null, remark: more.remark ?? null };
}

export function remark(code: Remark, name = '', node = ''): { readonly code: Remark; name: string; node: string } {
  return { code, name, node };
}

/** No figure, and why. */
export function none(code: Remark): Figure {
  return figure(null, { remark: remark(code) });
}
