// What can be seen of the work of a single group, with what was seen of it last where that is still the same.
import type { NodeFrame, ResponseFrame } from './frame.ts';
import { plainly } from './plain.ts';
import type { Response } from './response.ts';
import { trafficOfWork } from './response-frame.ts';
import type { Working } from './working.ts';
import type { Group } from './world.ts';

type WorkFrame = Pick<NodeFrame, 'throughput' | 'slowdown' | 'saturated' | 'responseMs' | 'traffic'>;

/** `before`: the same node as it was seen last, `sameWay`: with what it asks for now. */
export function seeWork(
  { total, work }: Group,
  working: Working | null,
  before: NodeFrame | undefined,
  sameWay: boolean,
): WorkFrame {
  const { demand } = work;
  if (!demand) return NO_WORK_SEEN;
  seen.throughput = working ? working.rate * 1000 * total : 0;
  seen.slowdown = working && total > 0 ? (working.slowdown * total) / total : null;
  seen.saturated = working?.saturated ?? false;
  seen.responseMs = responseFrame(working?.response ?? null, total, before?.responseMs);
  const isSame = sameWay && before?.throughput === seen.throughput;
  seen.traffic = isSame ? before.traffic : trafficOfWork(demand, seen.throughput);
  return seen;
}

const NO_WORK_SEEN: WorkFrame = { throughput: 0, slowdown: null, saturated: false, responseMs: null, traffic: null };

/** Filled anew for every node. */
const seen: { -readonly [Key in keyof WorkFrame]: WorkFrame[Key] } = { ...NO_WORK_SEEN };

/** Whether that is what was seen last. */
export function isSameWork(work: WorkFrame, before: NodeFrame): boolean {
  return (
    work.throughput === before.throughput &&
    work.slowdown === before.slowdown &&
    work.saturated === before.saturated &&
    work.responseMs === before.responseMs &&
    work.traffic === before.traffic
  );
}

function responseFrame(
  response: Response | null,
  total: number,
  before: ResponseFrame | null | undefined,
): ResponseFrame | null {
  if (!response || total === 0) return null;
  if (before && isSameResponse(response, total, before)) return before;
  return new ResponseSeen(response, total);
}

/** The mean over `total` instances of what is the same for each. */
const meanOf = (each: number, total: number): number => (each * total) / total;

function isSameResponse(response: Response, total: number, before: ResponseFrame): boolean {
  return (
    meanOf(response.mean, total) === before.mean &&
    meanOf(response.p99, total) === before.p99 &&
    meanOf(response.workMs, total) === before.work &&
    meanOf(response.waitMs, total) === before.waiting &&
    meanOf(response.diskMs, total) === before.disk &&
    meanOf(response.networkMs, total) === before.network
  );
}

const ResponseSeen = plainly<ResponseFrame, [Response, number]>(function (response, total) {
  this.mean = meanOf(response.mean, total);
  this.p99 = meanOf(response.p99, total);
  this.work = meanOf(response.workMs, total);
  this.waiting = meanOf(response.waitMs, total);
  this.disk = meanOf(response.diskMs, total);
  this.network = meanOf(response.networkMs, total);
});
