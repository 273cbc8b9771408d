// The curves of a whole run, asked of the simulation in pieces: between two of them it answers what cannot wait, so that
// scrubbing and playing go on while the curves of a large document are being worked out.
import { joinSeries } from '../simulation/series-pieces.ts';
import type { Connection } from '../worker/client.ts';
import type { Series } from '../worker/messages.ts';

/** Points asked for at once, times nodes of the document: about 20 ms of work of the thread. */
const POINTS_TIMES_NODES = 600;

/**
 * Curves from 0 to `horizonMs` at `points` (at least 2) evenly spaced moments; null when they are no longer `wanted`, or
 * cannot be had. `nodes` is the size of the document.
 */
export async function askForCurves(
  connection: Pick<Connection, 'series'>,
  horizonMs: number,
  points: number,
  nodes: number,
  wanted: () => boolean,
): Promise<Series | null> {
  const most = Math.max(2, Math.floor(POINTS_TIMES_NODES / Math.max(1, nodes)));
  const momentOf = (point: number): number => (horizonMs * point) / (points - 1);
  const pieces: Series[] = [];
  for (let first = 0; first < points; ) {
    const left = points - first;
    // No single point is left over: there is no such question.
    const count = left <= most + 1 ? left : most;
    const piece = await connection.series(momentOf(first), momentOf(first + count - 1), count);
    if (!piece || !wanted()) return null;
    pieces.push(piece);
    first += count;
  }
  return joined(pieces);
}

/** Pieces that follow each other as one; a host that is not in a piece had nothing then. */
function joined(pieces: readonly Series[]): Series {
  const [only, ...others] = pieces;
  if (only && others.length === 0) return only;
  const starts: number[] = [];
  let points = 0;
  for (const { tMs } of pieces) {
    starts.push(points);
    points += tMs.length;
  }
  const whole = (of: (piece: Series) => Float64Array | undefined, missing = 0): Float64Array => {
    const curve = new Float64Array(points).fill(missing);
    pieces.forEach((piece, at) => {
      const part = of(piece);
      if (part) curve.set(part, starts[at] ?? 0);
    });
    return curve;
  };
  const ids = [...new Set(pieces.flatMap(({ hosts }) => hosts.map(({ host }) => host)))];
  return { tMs: whole(({ tMs }) => tMs), hosts: ids.map((id) => joinedHost(id, pieces, whole)) };
}

type Numbers = Exclude<keyof HostSeries, 'host' | 'byTenant' | 'coresByTenant'>;

function joinedHost(
  id: string,
  pieces: readonly Series[],
  whole: (of: (piece: Series) => Float64Array | undefined, missing?: number) => Float64Array,
): HostSeries {
  const inPiece = ({ hosts }: Series): HostSeries | undefined => hosts.find(({ host }) => host === id);
  const curve = (name: Numbers, missing = 0): Float64Array => whole((piece) => inPiece(piece)?.[name], missing);
  const all = pieces.flatMap((piece) => inPiece(piece)?.byTenant ?? []);
  const tenants = [...new Set(all.map(({ tenant }) => tenant))];
  const working = pieces.flatMap((piece) => inPiece(piece)?.coresByTenant ?? []);
  const workers = [...new Set(working.map(({ tenant }) => tenant))];
  const coresOf = (piece: Series, tenant: string) => inPiece(piece)?.coresByTenant.find((one) => one.tenant === tenant);
  return {
    host: id,
    private: curve('private'),
    pageCache: curve('pageCache'),
    merged: curve('merged'),
    kernel: curve('kernel'),
    hypervisor: curve('hypervisor'),
    free: curve('free'),
    ifNothingShared: curve('ifNothingShared'),
    saved: curve('saved'),
    usedCores: curve('usedCores'),
    overheadCores: curve('overheadCores'),
    kernelCores: curve('kernelCores'),
    stealCores: curve('stealCores'),
    weakestLevel: curve('weakestLevel', Number.NaN),
    byTenant: tenants.map((tenant) => ({
      tenant,
      private: whole((piece) => inPiece(piece)?.byTenant.find((one) => one.tenant === tenant)?.private),
    })),
    coresByTenant: workers.map((tenant) => ({
      tenant,
      cores: whole((piece) => coresOf(piece, tenant)?.cores),
      overheadCores: whole((piece) => coresOf(piece, tenant)?.overheadCores),
    })),
  };
}
