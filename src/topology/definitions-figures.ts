// The figures of one's own platforms, images and workloads, as a scenario file writes them: which there are, their units, and
// the catalogue record that each becomes.
import type { ParameterRecord, Unit } from '../catalog/parameter.ts';
import { PARAMETERS, type Records } from '../catalog/parameters.ts';
import type { Fields } from './scenario-fields.ts';
import { numberOf, wholeOf } from './scenario-fields.ts';
import type { Definitions } from './topology.ts';

export interface Figure {
  readonly unit: Unit;
  readonly about: string;
  readonly optional?: boolean;
  /** A whole number from 1. */
  readonly counted?: boolean;
}

/** Figures by key: the key in the file is the end of the parameter's id. */
export type Figures = Readonly<Record<string, Figure>>;

export const IMAGE_FIGURES = {
  startCpuMs: {
    unit: 'core-ms',
    about: 'Processor work of the application from its first instruction until it serves.',
  },
  startWaitMs: { unit: 'ms', about: 'Time the application waits while it starts.' },
  privateMemoryMiB: { unit: 'MiB', about: 'Private memory of the application before any work arrives.' },
} as const satisfies Figures;

export const GUEST_FIGURES = {
  kernelMs: { unit: 'ms', about: 'Guest kernel from its entry to the first process.' },
  probeMs: { unit: 'ms', about: 'What the kernel waits for devices that are not there.', optional: true },
  servicesMs: {
    unit: 'ms',
    about: 'Everything from the first process to a system that is up, without reading its files.',
  },
  servicesReadMiB: { unit: 'MiB', about: 'Files that are read while it boots.' },
  kernelMiB: { unit: 'MiB', about: 'Guest kernel with its modules and buffers.' },
  userSpaceMiB: { unit: 'MiB', about: 'User space of the idle system.' },
} as const satisfies Figures;

export const WORKLOAD_FIGURES = {
  threads: { unit: 'count', about: 'Threads that work at the same time.', counted: true },
  cpuMsPerOperation: { unit: 'core-ms', about: 'Processor work of one operation.' },
  systemCallsPerOperation: { unit: 'count', about: 'System calls of one operation.' },
  exitsPerOperation: {
    unit: 'count',
    about: 'Privileged operations of one operation: each is an exit when virtualized.',
  },
  nestedPagingShare: {
    unit: 'share',
    about: 'Processor time added while a guest translates its addresses twice.',
    optional: true,
  },
  diskKiBPerOperation: { unit: 'KiB', about: 'Disk traffic of one operation.' },
  networkKiBPerOperation: { unit: 'KiB', about: 'Network traffic of one operation.' },
  memoryMiB: { unit: 'MiB', about: 'Memory of the workload beyond that of the image.' },
  volatileShare: { unit: 'share', about: 'Share of that memory that is rewritten all the time.' },
} as const satisfies Figures;

export const OPERATIONS: Figure = { unit: 'per second', about: 'Operations that arrive in a second.' };
export const LAYER_SIZE: Figure = { unit: 'MiB', about: 'Layer of an image, unpacked.' };
export const EXIT_COST: Figure = { unit: 'us', about: 'One exit at this level of virtualization.' };

export const PLATFORM_FIGURES = {
  diskMiBPerS: { unit: 'MiB/s', about: 'Disk of a default machine.' },
  networkMiBPerS: { unit: 'MiB/s', about: 'Network of a default machine.' },
} as const satisfies Figures;

const SOURCE = { assumption: 'Given by the scenario file.' };
/** A person may change a figure of one's own up to so many times its value. */
const ROOM = 10;
const LARGEST = 1e12;

/** The record of a figure that a scenario file gives. */
export function recordOf({ unit, about }: Figure, value: number): ParameterRecord {
  const most = unit === 'share' ? 1 : Math.max(1, value * ROOM);
  return { value, unit, low: 0, high: most, about, source: SOURCE };
}

export function keysOf(figures: Figures, optional: boolean): string[] {
  return Object.keys(figures).filter((key) => (figures[key]?.optional ?? false) === optional);
}

/** What was given, as records under ids that begin with `prefix`, and the id of each key that is there. */
export function readFigures(
  fields: Fields,
  figures: Figures,
  prefix: string,
): { readonly records: Records; readonly ids: Readonly<Record<string, string>> } {
  const records: Record<string, ParameterRecord> = {};
  const ids: Record<string, string> = {};
  for (const [key, figure] of Object.entries(figures)) {
    const json = figure.optional ? fields.find(key) : fields.get(key);
    if (json === null) continue;
    const most = figure.unit === 'share' ? 1 : LARGEST;
    const value = figure.counted ? wholeOf(json, 1, LARGEST) : numberOf(json, 0, most);
    ids[key] = `${prefix}.${key}`;
    records[`${prefix}.${key}`] = recordOf(figure, value);
  }
  return { records, ids };
}

/** Reads the value that a record has, of the catalogue or of the definitions. An id that nobody has is a mistake, and throws. */
export function createValueOf(definitions: Definitions): (id: string) => number {
  const owners = [...definitions.platforms, ...definitions.images, ...definitions.workloads];
  return (id) => {
    const records = [PARAMETERS, ...owners.map((owner) => owner.parameters)];
    const record = records.find((group) => Object.hasOwn(group, id))?.[id];
    if (record === undefined) throw new Error(`There is no parameter "${id}".`);
    return record.value;
  };
}
