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
  return joinSeries(pieces);
}
