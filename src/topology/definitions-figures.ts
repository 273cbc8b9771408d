// The figures of one's own platforms, images and workloads, as a scenario file writes them: which there are, their units, and
// the catalogue record that each becomes.
import type { ParameterRecord, Unit } from '../catalog/parameter.ts';
import { PARAMETERS, type Records } from '../catalog/parameters.ts';
import { type Fields, numberOf, wholeOf } from './scenario-fields.ts';
import type { Json } from './scenario-json.ts';
import type { Definitions } from './topology.ts';

export interface Figure {
  readonly unit: Unit;
  readonly about: string;
  /** May be missing, and then is not there. */
  readonly optional?: boolean;
  /** May be missing, and then has this value. */
  readonly usual?: number;
  /** A whole number from 1. */
  readonly counted?: boolean;
}

/** Figures by key: the key in the file is the end of the parameter's id. */
export type Figures = Readonly<Record<string, Figure>>;

/** The id of the parameter that each figure has become. */
export type Ids<Of extends Figures> = {
  readonly [Key in keyof Of]: Of[Key] extends { readonly optional: true } ? string | undefined : string;
};

export const IMAGE_FIGURES = {
  startCpuMs: {
    unit: 'core-ms',
    about: 'Processor work of the application from its first instruction until it serves.',
    usual: 0,
  },
  startWaitMs: { unit: 'ms', about: 'Time the application waits while it starts.', usual: 0 },
  privateMemoryMiB: { unit: 'MiB', about: 'Private memory of the application before any work arrives.', usual: 0 },
} as const satisfies Figures;

export const GUEST_FIGURES = {
  kernelMs: { unit: 'ms', about: 'Guest kernel from its entry to the first process.' },
  probeMs: { unit: 'ms', about: 'What the kernel waits for devices that are not there.', optional: true },
  servicesMs: {
    unit: 'ms',
    about: 'Everything from the first process to a system that is up, without reading its files.',
  },
  servicesReadMiB: { unit: 'MiB', about: 'Files that are read while it boots.', usual: 0 },
  kernelMiB: { unit: 'MiB', about: 'Guest kernel with its modules and buffers.' },
  userSpaceMiB: { unit: 'MiB', about: 'User space of the idle system.' },
  bootFreedMiB: { unit: 'MiB', about: 'Memory that booting touches and frees again.', optional: true },
} as const satisfies Figures;

export const WORKLOAD_FIGURES = {
  threads: { unit: 'count', about: 'Threads that work at the same time.', counted: true },
  clients: { unit: 'count', about: 'Operations under way at the same time, in a closed workload.', optional: true },
  cpuMsPerOperation: { unit: 'core-ms', about: 'Processor work of one operation.' },
  systemCallsPerOperation: { unit: 'count', about: 'System calls of one operation.', usual: 0 },
  exitsPerOperation: {
    unit: 'count',
    about:
      'Privileged operations of one operation besides those of packets and disk requests: each is an exit when virtualized.',
    usual: 0,
  },
  pageFaultsPerOperation: { unit: 'count', about: 'Page faults of one operation.', optional: true },
  nestedPagingShare: {
    unit: 'share',
    about: 'Processor time added while a guest translates its addresses twice.',
    optional: true,
  },
  diskKiBPerOperation: { unit: 'KiB', about: 'Disk traffic of one operation.', usual: 0 },
  diskRequestsPerOperation: {
    unit: 'count',
    about: 'Requests to the disk of one operation that it waits for, one after the other.',
    optional: true,
  },
  networkKiBPerOperation: { unit: 'KiB', about: 'Network traffic of one operation.', usual: 0 },
  packetsPerOperation: { unit: 'count', about: 'Packets of one operation, both ways.', optional: true },
  roundTripsPerOperation: {
    unit: 'count',
    about: 'How often one operation waits for the other side of the network.',
    optional: true,
  },
  memoryMiB: { unit: 'MiB', about: 'Memory of the workload beyond that of the image.', usual: 0 },
  volatileShare: { unit: 'share', about: 'Share of that memory that is rewritten all the time.', usual: 0 },
} as const satisfies Figures;

export const OPERATIONS: Figure = { unit: 'per second', about: 'Operations that arrive in a second.' };
export const LAYER_SIZE: Figure = { unit: 'MiB', about: 'Layer of an image, unpacked.' };
export const EXIT_COST: Figure = { unit: 'us', about: 'One exit at this level of virtualization.' };

/** What is missing is that of the catalogue's platform of the same family. */
export const PLATFORM_FIGURES = {
  diskMiBPerS: { unit: 'MiB/s', about: 'Disk of a default machine.', optional: true },
  networkMiBPerS: { unit: 'MiB/s', about: 'Network of a default machine.', optional: true },
  diskRequestsPerS: { unit: 'per second', about: 'Requests a second that the disk answers at most.', optional: true },
  diskLatencyUs: { unit: 'us', about: 'Time of one request to the disk while no other is under way.', optional: true },
} as const satisfies Figures;

const SOURCE = { assumption: 'As the scenario file gives it; what it leaves out is none.' };
/** A person may change a figure of one's own up to so many times its value. */
const ROOM = 10;

/** The record of a figure that a scenario file gives. */
export function recordOf({ unit, about }: Figure, value: number): ParameterRecord {
  const most = unit === 'share' ? 1 : Math.max(1, value * ROOM);
  return { value, unit, low: 0, high: most, about, source: SOURCE };
}

export function keysOf(figures: Figures, required: boolean): string[] {
  return Object.entries(figures).flatMap(([key, figure]) => (isRequired(figure) === required ? [key] : []));
}

function isRequired({ optional, usual }: Figure): boolean {
  return !optional && usual === undefined;
}

function readFigure(json: Json, { counted, unit }: Figure): number {
  if (counted) return wholeOf(json, 1);
  return unit === 'share' ? numberOf(json, 0, 1) : numberOf(json);
}

/** What was given, as records under ids that begin with `prefix`, and the id of each key that is there. */
export function readFigures<Of extends Figures>(
  fields: Fields,
  figures: Of,
  prefix: string,
): { readonly records: Records; readonly ids: Ids<Of> } {
  const records: Record<string, ParameterRecord> = {};
  const ids: Record<string, string> = {};
  for (const [key, figure] of Object.entries(figures)) {
    const json = isRequired(figure) ? fields.get(key) : fields.find(key);
    if (json === null && figure.usual === undefined) continue;
    const value = json === null ? (figure.usual ?? 0) : readFigure(json, figure);
    ids[key] = `${prefix}.${key}`;
    records[`${prefix}.${key}`] = recordOf(figure, value);
  }
  return { records, ids: ids as Ids<Of> };
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
