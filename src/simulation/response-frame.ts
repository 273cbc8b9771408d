// What can be seen of a node's response time and of its way to network and disk, its groups put together.
import type { Demand } from './demand.ts';
import type { ResponseFrame, TrafficFrame } from './frame.ts';
import type { Response } from './response.ts';
import type { Group } from './world.ts';

/** Puts the responses of several groups together, each with its number of instances; one that has no end leaves none. */
export function createResponseSum() {
  let instances = 0;
  let endless = false;
  const sum = { mean: 0, p99: 0, work: 0, waiting: 0, disk: 0, network: 0 };
  return {
    add(response: Response | null, count: number): void {
      if (!response) {
        endless = true;
        return;
      }
      instances += count;
      sum.mean += response.mean * count;
      sum.p99 += response.p99 * count;
      sum.work += response.workMs * count;
      sum.waiting += response.waitMs * count;
      sum.disk += response.diskMs * count;
      sum.network += response.networkMs * count;
    },
    frame(): ResponseFrame | null {
      if (endless || instances === 0) return null;
      const { mean, p99, work, waiting, disk, network } = sum;
      const of = (total: number) => total / instances;
      return {
        mean: of(mean),
        p99: of(p99),
        work: of(work),
        waiting: of(waiting),
        disk: of(disk),
        network: of(network),
      };
    },
  };
}

/** The way of the latest instances that work; `throughput` in operations per second of all of them. */
export function trafficFrame(groups: readonly Group[], throughput: number): TrafficFrame | null {
  let demand = null;
  for (const group of groups) demand = group.work.demand ?? demand;
  return demand && trafficOfWork(demand, throughput);
}

/** The way of what asks for this; `throughput` in operations per second. */
export function trafficOfWork(demand: Demand, throughput: number): TrafficFrame {
  return {
    hops: demand.paths.hops,
    roundTripUs: demand.paths.roundTripMs * 1000,
    requestUs: demand.paths.requestMs * 1000,
    packetsPerS: throughput * demand.packets,
    diskBytesPerS: throughput * demand.diskBytes,
    networkBytesPerS: throughput * demand.networkBytes,
    diskRequestsPerS: throughput * demand.diskRequests,
    pageReadsPerS: throughput * (demand.paging.ownReads + demand.paging.aroundReads),
  };
}
