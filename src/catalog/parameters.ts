// Every figure of the catalogue by its id, collected from topics, kinds, images, workloads and platforms; and reading values
// with a person's changes laid over them.
import { POD_RECORDS } from './costs/pod.ts';
import { COSTS } from './costs.ts';
import { ENGINE_RECORDS } from './engines.ts';
import { FIRMWARE_RECORDS } from './firmwares.ts';
import type { Image } from './image.ts';
import { SHARED_LAYERS } from './images/layers.ts';
import { IMAGES } from './images.ts';
import { MONITORS } from './monitors.ts';
import { NETWORK_RECORDS } from './networks.ts';
import type { ParameterRecord, Value, Values } from './parameter.ts';
import { BALLOONING } from './parameters/ballooning.ts';
import { DENSITY } from './parameters/density.ts';
import { DISK } from './parameters/disk.ts';
import { EMULATION } from './parameters/emulation.ts';
import { EXITS } from './parameters/exits.ts';
import { GVISOR_COSTS } from './parameters/gvisor-costs.ts';
import { ISOLATION } from './parameters/isolation.ts';
import { MEMORY } from './parameters/memory.ts';
import { MERGING } from './parameters/merging.ts';
import { MOVING } from './parameters/moving.ts';
import { NEIGHBOURS } from './parameters/neighbours.ts';
import { NETWORK } from './parameters/network.ts';
import { PROCESSOR } from './parameters/processor.ts';
import { RESTARTING } from './parameters/restarting.ts';
import { RESTORING } from './parameters/restoring.ts';
import { STARTUP } from './parameters/startup.ts';
import { SWAPPING } from './parameters/swapping.ts';
import { SWITCHES } from './parameters/switches.ts';
import { ZVM_MEMORY } from './parameters/zvm-memory.ts';
import type { Platform } from './platform.ts';
import { PLATFORMS } from './platforms.ts';
import { RUNTIME_RECORDS } from './runtimes.ts';
import { STORAGE_DRIVERS } from './storage-drivers.ts';
import type { Workload } from './workload.ts';
import { WORKLOADS } from './workloads.ts';

export type Records = Readonly<Record<string, ParameterRecord>>;

/** Records of several owners as one; throws when two of them use the same id. */
export function collect(groups: readonly Records[]): Records {
  const all: Record<string, ParameterRecord> = {};
  for (const group of groups) {
    for (const [id, record] of Object.entries(group)) {
      if (Object.hasOwn(all, id)) throw new Error(`Two records have the id "${id}".`);
      all[id] = record;
    }
  }
  return all;
}

export const PARAMETERS: Records = collect([
  STARTUP,
  RESTORING,
  ENGINE_RECORDS,
  POD_RECORDS,
  RUNTIME_RECORDS,
  NETWORK_RECORDS,
  FIRMWARE_RECORDS,
  ...[...STORAGE_DRIVERS, ...MONITORS].map(({ parameters }) => parameters),
  MEMORY,
  MERGING,
  SWAPPING,
  BALLOONING,
  ZVM_MEMORY,
  PROCESSOR,
  EXITS,
  EMULATION,
  NETWORK,
  DISK,
  GVISOR_COSTS,
  DENSITY,
  NEIGHBOURS,
  ISOLATION,
  SWITCHES,
  MOVING,
  RESTARTING,
  SHARED_LAYERS,
  ...[COSTS, IMAGES, WORKLOADS, PLATFORMS].flatMap((registry) =>
    Object.values<{ readonly parameters: Records }>(registry).map((owner) => owner.parameters),
  ),
]);

export const parameterIds: readonly string[] = Object.keys(PARAMETERS);

/** The records that a document's own platforms, images and workloads bring along; the first owner of an id wins. */
export function recordsOf(definitions: {
  readonly platforms: readonly Platform[];
  readonly images: readonly Image[];
  readonly workloads: readonly Workload[];
}): Records {
  const owners = [...definitions.platforms, ...definitions.images, ...definitions.workloads];
  return Object.assign({}, ...owners.map((owner) => owner.parameters).reverse());
}

/**
 * Reads values in the unit of their record: a change if there is one, else the record's value. The catalogue's records
 * come before `extra` ones. Asking for an id that nobody has throws; changes of unknown ids are ignored.
 */
export function createValue(changes: Values = {}, extra: Records = {}): Value {
  // Worked out once: the simulation asks millions of times.
  const values = new Map<string, number>();
  for (const records of [extra, PARAMETERS])
    for (const [id, { value }] of Object.entries(records)) values.set(id, value);
  for (const [id, value] of Object.entries(changes)) if (values.has(id)) values.set(id, value);
  return (id) => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`There is no parameter "${id}".`);
    return value;
  };
}
