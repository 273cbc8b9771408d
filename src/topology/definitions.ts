// Platforms, images and workloads of one's own as a scenario file gives them: plain figures, which become objects like those
// of the catalogue. Reading checks everything; writing gives the figures back.
import { ARCHITECTURES, type GuestSystem, type Image, type Layer } from '../catalog/image.ts';
import { IMAGES } from '../catalog/images.ts';
import { MiB, type ParameterRecord } from '../catalog/parameter.ts';
import type { Platform } from '../catalog/platform.ts';
import { PLATFORMS } from '../catalog/platforms.ts';
import type { Workload } from '../catalog/workload.ts';
import { findWorkload, WORKLOADS } from '../catalog/workloads.ts';
import {
  EXIT_COST,
  GUEST_FIGURES,
  IMAGE_FIGURES,
  keysOf,
  LAYER_SIZE,
  OPERATIONS,
  PLATFORM_FIGURES,
  readFigures,
  recordOf,
  WORKLOAD_FIGURES,
} from './definitions-figures.ts';
import { fieldsOf, fullListOf, idOf, listOf, numberOf, oneOf, switchOf, wholeOf } from './scenario-fields.ts';
import { type Json, reject } from './scenario-json.ts';
import type { Definitions } from './topology.ts';

const GiB = 1024 * MiB;
const MOST_CORES = 4096;
const MOST_GIB = 1024 * 1024;
const MOST_MIB = 1e9;
/** What an image runs, and what a machine boots, when the file does not say. */
const USUAL_WORKLOAD = 'idle';
const USUAL_SYSTEM = 'linux';

/** Definitions from the member `definitions` of a scenario file; a mistake ends the reading (scenario-json.ts). */
export function readDefinitions(json: Json): Definitions {
  const fields = fieldsOf(json, [], ['platforms', 'images', 'workloads']);
  const workloads = readAll(fields.find('workloads'), WORKLOADS, readWorkload);
  const sizes = new Map<string, number>();
  return {
    platforms: readAll(fields.find('platforms'), PLATFORMS, readPlatform),
    images: readAll(fields.find('images'), IMAGES, (image, id) => readImage(image, id, workloads, sizes)),
    workloads,
  };
}

function readAll<Item>(json: Json | null, catalogue: object, read: (json: Json, id: string) => Item): Item[] {
  const taken = new Set(Object.keys(catalogue));
  return listOf(json, (item) => {
    const named = item.type === 'object' ? item.members.get('id') : undefined;
    if (named === undefined)
      return item.type === 'object'
        ? reject(item, 'scenario-file.missing', { key: 'id' })
        : reject(item, 'scenario-file.not-object');
    const id = idOf(named);
    if (taken.has(id)) reject(named, 'scenario-file.id-taken', { id });
    taken.add(id);
    return read(item, id);
  });
}

function readPlatform(json: Json, id: string): Platform {
  const fields = fieldsOf(
    json,
    ['id', 'family', 'cores', 'memoryGiB'],
    ['exitCostUs', 'nestedByDefault', ...keysOf(PLATFORM_FIGURES, false)],
  );
  const family = oneOf(fields.get('family'), ['x86', 'z']);
  const like = PLATFORMS[family] as Platform;
  const prefix = `platform.${id}`;
  const { records, ids } = readFigures(fields, PLATFORM_FIGURES, prefix);
  const given = fields.find('exitCostUs');
  const costs = given === null ? [] : fullListOf(given, (cost) => numberOf(cost));
  const exits = costs.map((cost, index) => [`${prefix}.exit${index + 1}Us`, recordOf(EXIT_COST, cost)] as const);
  const nested = fields.find('nestedByDefault');
  // One cost for every operation takes the place of costs by operation.
  const { exits: byOperation, ...rest } = like;
  return {
    ...rest,
    ...(byOperation && exits.length === 0 && { exits: byOperation }),
    id,
    nestedByDefault: nested === null ? like.nestedByDefault : switchOf(nested),
    defaults: {
      cores: wholeOf(fields.get('cores'), 1, MOST_CORES),
      memoryBytes: Math.round(numberOf(fields.get('memoryGiB'), 1 / 1024, MOST_GIB) * GiB),
      diskBytesPerS: ids.diskMiBPerS ?? like.defaults.diskBytesPerS,
      networkBytesPerS: ids.networkMiBPerS ?? like.defaults.networkBytesPerS,
      diskRequestsPerS: ids.diskRequestsPerS ?? like.defaults.diskRequestsPerS,
      diskLatency: ids.diskLatencyUs ?? like.defaults.diskLatency,
    },
    exitCost: exits.length > 0 ? exits.map(([exit]) => exit) : like.exitCost,
    parameters: { ...records, ...Object.fromEntries(exits) },
  };
}

function readImage(json: Json, id: string, workloads: readonly Workload[], sizes: Map<string, number>): Image {
  const fields = fieldsOf(
    json,
    ['id', 'architectures', ...keysOf(IMAGE_FIGURES, true)],
    ['layers', 'workload', 'guest', ...keysOf(IMAGE_FIGURES, false)],
  );
  const prefix = `image.${id}`;
  const own = readFigures(fields, IMAGE_FIGURES, prefix);
  const layers = listOf(fields.find('layers'), (layer) => readLayer(layer, sizes));
  const guest = readGuest(fields.find('guest'), prefix);
  if (layers.length === 0 && guest === null) reject(json, 'scenario-file.no-contents', { id });
  const runs = fields.find('workload');
  const workload = runs === null ? USUAL_WORKLOAD : idOf(runs);
  if (!findWorkload(workload, workloads)) reject(runs ?? json, 'unknown-workload', { workload });
  return {
    id,
    layers: layers.map(({ layer }) => layer),
    architectures: [...new Set(fullListOf(fields.get('architectures'), (word) => oneOf(word, ARCHITECTURES)))],
    workload,
    application: {
      startCpu: own.ids.startCpuMs,
      startWait: own.ids.startWaitMs,
      privateMemory: own.ids.privateMemoryMiB,
    },
    ...(guest === null ? {} : { guest: guest.system }),
    parameters: { ...own.records, ...guest?.records, ...Object.assign({}, ...layers.map(({ records }) => records)) },
  };
}

/** The catalogue's layers by id: one's own images may stand on them, and then share them. */
const KNOWN_LAYERS: ReadonlyMap<string, Layer> = new Map(
  Object.values(IMAGES).flatMap(({ layers }) => layers.map((layer) => [layer.id, layer] as const)),
);

/** A layer has one size, given where it first comes up; the catalogue's layers have theirs. */
function readLayer(json: Json, sizes: Map<string, number>): { layer: Layer; records: Record<string, ParameterRecord> } {
  const fields = fieldsOf(json, ['id'], ['sizeMiB']);
  const id = idOf(fields.get('id'));
  const given = fields.find('sizeMiB');
  const known = KNOWN_LAYERS.get(id);
  if (known !== undefined) {
    if (given !== null) reject(given, 'scenario-file.size-differs', { id });
    return { layer: known, records: {} };
  }
  const size = given === null ? sizes.get(id) : numberOf(given, 0, MOST_MIB);
  if (size === undefined) return reject(json, 'scenario-file.size-missing', { id });
  if ((sizes.get(id) ?? size) !== size) reject(given ?? json, 'scenario-file.size-differs', { id });
  sizes.set(id, size);
  const record = `layer.${id}.sizeMiB`;
  return { layer: { id, size: record }, records: { [record]: recordOf(LAYER_SIZE, size) } };
}

function readGuest(json: Json | null, prefix: string) {
  if (json === null) return null;
  const fields = fieldsOf(json, keysOf(GUEST_FIGURES, true), ['system', ...keysOf(GUEST_FIGURES, false)]);
  const { records, ids } = readFigures(fields, GUEST_FIGURES, prefix);
  const named = fields.find('system');
  const system: GuestSystem = {
    system: named === null ? USUAL_SYSTEM : oneOf(named, ['linux', 'zvm', 'unikernel']),
    kernelMs: ids.kernelMs,
    ...(ids.probeMs === undefined ? {} : { probeMs: ids.probeMs }),
    servicesMs: ids.servicesMs,
    servicesReadBytes: ids.servicesReadMiB,
    kernelBytes: ids.kernelMiB,
    userSpaceBytes: ids.userSpaceMiB,
    ...(ids.bootFreedMiB === undefined ? {} : { bootFreedBytes: ids.bootFreedMiB }),
  };
  return { system, records };
}

/** Operations arrive at a rate only in an open workload. */
function readWorkload(json: Json, id: string): Workload {
  const open = json.type === 'object' && arrivalOf(json) === 'open';
  const rate = open ? { operationsPerS: OPERATIONS } : {};
  const required = ['id', 'arrival', ...Object.keys(rate), ...keysOf(WORKLOAD_FIGURES, true)];
  const fields = fieldsOf(json, required, keysOf(WORKLOAD_FIGURES, false));
  const arrival = oneOf(fields.get('arrival'), ['open', 'closed']);
  const prefix = `workload.${id}`;
  const arriving = readFigures(fields, rate, prefix);
  const { records, ids } = readFigures(fields, WORKLOAD_FIGURES, prefix);
  return {
    id,
    arrival,
    ...arriving.ids,
    threads: ids.threads,
    ...(ids.clients === undefined ? {} : { clients: ids.clients }),
    cpuMsPerOperation: ids.cpuMsPerOperation,
    systemCallsPerOperation: ids.systemCallsPerOperation,
    exitsPerOperation: ids.exitsPerOperation,
    ...(ids.pageFaultsPerOperation === undefined ? {} : { pageFaultsPerOperation: ids.pageFaultsPerOperation }),
    ...(ids.nestedPagingShare === undefined ? {} : { nestedPaging: ids.nestedPagingShare }),
    diskBytesPerOperation: ids.diskKiBPerOperation,
    ...(ids.diskRequestsPerOperation === undefined ? {} : { diskRequestsPerOperation: ids.diskRequestsPerOperation }),
    networkBytesPerOperation: ids.networkKiBPerOperation,
    ...(ids.packetsPerOperation === undefined ? {} : { packetsPerOperation: ids.packetsPerOperation }),
    ...(ids.roundTripsPerOperation === undefined ? {} : { roundTripsPerOperation: ids.roundTripsPerOperation }),
    memory: ids.memoryMiB,
    volatileShare: ids.volatileShare,
    parameters: { ...arriving.records, ...records },
  };
}

function arrivalOf(json: Json & { readonly type: 'object' }): string | null {
  const arrival = json.members.get('arrival');
  return arrival?.type === 'text' ? arrival.value : null;
}
