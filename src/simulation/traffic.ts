// What one operation of a workload sends and asks of devices. What a workload does not say follows from its bytes.
import type { Value } from '../catalog/parameter.ts';
import type { Workload } from '../catalog/workload.ts';

export interface Traffic {
  readonly diskBytes: number;
  readonly diskRequests: number;
  readonly networkBytes: number;
  readonly packets: number;
  readonly roundTrips: number;
}

export function trafficOf(value: Value, workload: Workload): Traffic {
  const given = (id: string | undefined) => (id === undefined ? null : value(id));
  const diskKiB = value(workload.diskBytesPerOperation);
  const networkKiB = value(workload.networkBytesPerOperation);
  return {
    diskBytes: diskKiB * 1024,
    diskRequests:
      given(workload.diskRequestsPerOperation) ??
      requestsFor(diskKiB, value('memory.pageKiB'), value('disk.requestKiB')),
    networkBytes: networkKiB * 1024,
    packets: given(workload.packetsPerOperation) ?? packetsFor(networkKiB, value('network.segmentKiB')),
    roundTrips: given(workload.roundTripsPerOperation) ?? (networkKiB > 0 ? 1 : 0),
  };
}

/** What is less than a page waits for others until a page is full; what is more goes in requests of up to `mostKiB`. */
function requestsFor(KiB: number, pageKiB: number, mostKiB: number): number {
  return KiB < pageKiB ? KiB / pageKiB : Math.max(1, KiB / Math.max(pageKiB, mostKiB));
}

function packetsFor(KiB: number, segmentKiB: number): number {
  return KiB > 0 ? Math.max(2, KiB / Math.max(1e-9, segmentKiB)) : 0;
}
