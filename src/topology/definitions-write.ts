// Writes platforms, images and workloads of one's own as a scenario file gives them: the figures alone. What was not given by
// such a file loses its sources and ranges.
import type { Image } from '../catalog/image.ts';
import { IMAGES } from '../catalog/images.ts';
import { MiB } from '../catalog/parameter.ts';
import type { Platform } from '../catalog/platform.ts';
import type { Workload } from '../catalog/workload.ts';
import { createValueOf } from './definitions-figures.ts';
import type { Definitions } from './topology.ts';

type ValueOf = (id: string) => number;

/** A value for JSON; null when nothing is defined. `readDefinitions` gives the same definitions back. */
export function writeDefinitions(definitions: Definitions): Readonly<Record<string, readonly object[]>> | null {
  const value = createValueOf(definitions);
  const lists = Object.entries({
    platforms: definitions.platforms.map((platform) => writePlatform(platform, value)),
    images: definitions.images.map((image) => writeImage(image, value)),
    workloads: definitions.workloads.map((workload) => writeWorkload(workload, value)),
  }).filter(([, items]) => items.length > 0);
  return lists.length === 0 ? null : Object.fromEntries(lists);
}

/** Figures that it has from the platform of its family are left out. */
function writePlatform(platform: Platform, value: ValueOf): object {
  const { id, family, defaults, exitCost, nestedByDefault, parameters } = platform;
  const own = (record: string | undefined) => record !== undefined && Object.hasOwn(parameters, record);
  return {
    id,
    family,
    cores: defaults.cores,
    memoryGiB: defaults.memoryBytes / (1024 * MiB),
    ...(own(defaults.diskBytesPerS) && { diskMiBPerS: value(defaults.diskBytesPerS) }),
    ...(own(defaults.networkBytesPerS) && { networkMiBPerS: value(defaults.networkBytesPerS) }),
    ...(own(defaults.diskRequestsPerS) && { diskRequestsPerS: value(defaults.diskRequestsPerS) }),
    ...(own(defaults.diskLatency) && { diskLatencyUs: value(defaults.diskLatency) }),
    ...(own(exitCost[0]) && { exitCostUs: exitCost.map(value) }),
    nestedByDefault,
  };
}

const KNOWN_LAYERS = new Set(Object.values(IMAGES).flatMap(({ layers }) => layers.map((layer) => layer.id)));

function writeImage({ id, layers, architectures, workload, application, guest }: Image, value: ValueOf): object {
  return {
    id,
    layers: layers.map((layer) =>
      KNOWN_LAYERS.has(layer.id) ? { id: layer.id } : { id: layer.id, sizeMiB: value(layer.size) },
    ),
    architectures,
    workload,
    startCpuMs: value(application.startCpu),
    startWaitMs: value(application.startWait),
    privateMemoryMiB: value(application.privateMemory),
    ...(guest && {
      guest: {
        system: guest.system,
        kernelMs: value(guest.kernelMs),
        ...(guest.probeMs !== undefined && { probeMs: value(guest.probeMs) }),
        servicesMs: value(guest.servicesMs),
        servicesReadMiB: value(guest.servicesReadBytes),
        kernelMiB: value(guest.kernelBytes),
        userSpaceMiB: value(guest.userSpaceBytes),
        ...(guest.bootFreedBytes !== undefined && { bootFreedMiB: value(guest.bootFreedBytes) }),
      },
    }),
  };
}

function writeWorkload(workload: Workload, value: ValueOf): object {
  const given = (key: string, id: string | undefined) => id !== undefined && { [key]: value(id) };
  return {
    id: workload.id,
    arrival: workload.arrival,
    ...(workload.operationsPerS !== undefined && { operationsPerS: value(workload.operationsPerS) }),
    threads: value(workload.threads),
    ...given('clients', workload.clients),
    cpuMsPerOperation: value(workload.cpuMsPerOperation),
    systemCallsPerOperation: value(workload.systemCallsPerOperation),
    exitsPerOperation: value(workload.exitsPerOperation),
    ...given('pageFaultsPerOperation', workload.pageFaultsPerOperation),
    ...(workload.nestedPaging !== undefined && { nestedPagingShare: value(workload.nestedPaging) }),
    diskKiBPerOperation: value(workload.diskBytesPerOperation),
    ...given('diskRequestsPerOperation', workload.diskRequestsPerOperation),
    networkKiBPerOperation: value(workload.networkBytesPerOperation),
    ...given('packetsPerOperation', workload.packetsPerOperation),
    ...given('roundTripsPerOperation', workload.roundTripsPerOperation),
    memoryMiB: value(workload.memory),
    volatileShare: value(workload.volatileShare),
  };
}
