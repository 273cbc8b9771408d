// Platforms, images and workloads of one's own as a scenario file gives them: plain figures, which become objects like those
// of the catalogue. Reading checks everything; writing gives the figures back.
import type { Architecture, Image, Layer } from '../catalog/image.ts';
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
import {
  type Fields,
  fieldsOf,
  fullListOf,
  idOf,
  listOf,
  numberOf,
  oneOf,
  switchOf,
  wholeOf,
} from './scenario-fields.ts';
import { type Json, reject } from './scenario-json.ts';
import type { Definitions } from './topology.ts';

const ARCHITECTURES: readonly Architecture[] = ['amd64', 's390x'];
const GiB = 1024 * MiB;
const MOST_CORES = 4096;
const MOST_GIB = 1024 * 1024;
const MOST_MIB = 1e9;

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
        ? reject(item, 'scenario.missing', { key: 'id' })
        : reject(item, 'scenario.not-object');
    const id = idOf(named);
    if (taken.has(id)) reject(named, 'scenario.id-taken', { id });
    taken.add(id);
    return read(item, id);
  });
}

function readPlatform(json: Json, id: string): Platform {
  const required = [
    'id',
    'family',
    'cores',
    'memoryGiB',
    ...keysOf(PLATFORM_FIGURES, false),
    'exitCostUs',
    'nestedByDefault',
  ];
  const fields = fieldsOf(json, required);
  const family = oneOf(fields.get('family'), ['x86', 'z']);
  const like = PLATFORMS[family] as Platform;
  const prefix = `platform.${id}`;
  const { records, ids } = readFigures(fields, PLATFORM_FIGURES, prefix);
  const costs = fullListOf(fields.get('exitCostUs'), (cost) => numberOf(cost));
  const exits = costs.map((cost, index) => [`${prefix}.exit${index + 1}Us`, recordOf(EXIT_COST, cost)] as const);
  return {
    id,
    architecture: like.architecture,
    family,
    offers: like.offers,
    nestedByDefault: switchOf(fields.get('nestedByDefault')),
    defaults: {
      cores: wholeOf(fields.get('cores'), 1, MOST_CORES),
      memoryBytes: Math.round(numberOf(fields.get('memoryGiB'), 1 / 1024, MOST_GIB) * GiB),
      diskBytesPerS: ids.diskMiBPerS ?? '',
      networkBytesPerS: ids.networkMiBPerS ?? '',
    },
    exitCost: exits.map(([exit]) => exit),
    parameters: { ...records, ...Object.fromEntries(exits) },
  };
}

function readImage(json: Json, id: string, workloads: readonly Workload[], sizes: Map<string, number>): Image {
  const required = ['id', 'architectures', 'workload', ...keysOf(IMAGE_FIGURES, false)];
  const fields = fieldsOf(json, required, ['layers', 'guest']);
  const prefix = `image.${id}`;
  const own = readFigures(fields, IMAGE_FIGURES, prefix);
  const layers = listOf(fields.find('layers'), (layer) => readLayer(layer, sizes));
  const guest = readGuest(fields.find('guest'), prefix);
  if (layers.length === 0 && guest === null) reject(json, 'scenario.no-contents', { id });
  const workload = idOf(fields.get('workload'));
  if (!findWorkload(workload, workloads)) reject(fields.get('workload'), 'unknown-workload', { workload });
  return {
    id,
    layers: layers.map(({ layer }) => layer),
    architectures: [...new Set(fullListOf(fields.get('architectures'), (word) => oneOf(word, ARCHITECTURES)))],
    workload,
    application: {
      startCpu: own.ids.startCpuMs ?? '',
      startWait: own.ids.startWaitMs ?? '',
      privateMemory: own.ids.privateMemoryMiB ?? '',
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
    if (given !== null) reject(given, 'scenario.size-differs', { id });
    return { layer: known, records: {} };
  }
  const size = given === null ? sizes.get(id) : numberOf(given, 0, MOST_MIB);
  if (size === undefined) return reject(json, 'scenario.size-missing', { id });
  if ((sizes.get(id) ?? size) !== size) reject(given ?? json, 'scenario.size-differs', { id });
  sizes.set(id, size);
  const record = `layer.${id}.sizeMiB`;
  return { layer: { id, size: record }, records: { [record]: recordOf(LAYER_SIZE, size) } };
}

function readGuest(json: Json | null, prefix: string) {
  if (json === null) return null;
  const fields = fieldsOf(json, ['system', ...keysOf(GUEST_FIGURES, false)], keysOf(GUEST_FIGURES, true));
  const { records, ids } = readFigures(fields, GUEST_FIGURES, prefix);
  const system = {
    system: oneOf(fields.get('system'), ['linux', 'zvm'] as const),
    kernelMs: ids.kernelMs ?? '',
    ...(ids.probeMs === undefined ? {} : { probeMs: ids.probeMs }),
    servicesMs: ids.servicesMs ?? '',
    servicesReadBytes: ids.servicesReadMiB ?? '',
    kernelBytes: ids.kernelMiB ?? '',
    userSpaceBytes: ids.userSpaceMiB ?? '',
  };
  return { system, records };
}

function readWorkload(json: Json, id: string): Workload {
  const open = json.type === 'object' && arrivalOf(json) === 'open';
  const required = ['id', 'arrival', ...(open ? ['operationsPerS'] : []), ...keysOf(WORKLOAD_FIGURES, false)];
  const fields: Fields = fieldsOf(json, required, keysOf(WORKLOAD_FIGURES, true));
  const arrival = oneOf(fields.get('arrival'), ['open', 'closed']);
  const prefix = `workload.${id}`;
  const figures = open ? { operationsPerS: OPERATIONS, ...WORKLOAD_FIGURES } : WORKLOAD_FIGURES;
  const { records, ids } = readFigures(fields, figures, prefix);
  return {
    id,
    arrival,
    ...(ids.operationsPerS === undefined ? {} : { operationsPerS: ids.operationsPerS }),
    threads: ids.threads ?? '',
    cpuMsPerOperation: ids.cpuMsPerOperation ?? '',
    systemCallsPerOperation: ids.systemCallsPerOperation ?? '',
    exitsPerOperation: ids.exitsPerOperation ?? '',
    ...(ids.nestedPagingShare === undefined ? {} : { nestedPaging: ids.nestedPagingShare }),
    diskBytesPerOperation: ids.diskKiBPerOperation ?? '',
    networkBytesPerOperation: ids.networkKiBPerOperation ?? '',
    memory: ids.memoryMiB ?? '',
    volatileShare: ids.volatileShare ?? '',
    parameters: records,
  };
}

function arrivalOf(json: Json & { readonly type: 'object' }): string | null {
  const arrival = json.members.get('arrival');
  return arrival?.type === 'text' ? arrival.value : null;
}
