// The headline of a chart for each host by itself, where there are several. Pure; a frame in, the same frame of one host out.
import type { Frame } from '../simulation/frame.ts';
import type { NodeId } from '../topology/topology.ts';

/** One host's figure; null where there is none to be said of it. */
export interface HostFigure {
  readonly host: NodeId;
  readonly value: number | null;
}

/** What could be seen if this were the only host. */
export function ofHost(frame: Frame, id: NodeId): Frame {
  return {
    ...frame,
    hosts: frame.hosts.filter((host) => host.id === id),
    nodes: frame.nodes.filter(({ path }) => path === id || path.startsWith(`${id}/`)),
  };
}

/** By host, in their order; none where there is only one, whose figure is the headline. */
export function perHost(frame: Frame | null, read: (frame: Frame) => number | null): readonly HostFigure[] {
  if (!frame || frame.hosts.length < 2) return [];
  return frame.hosts.map(({ id }) => ({ host: id, value: read(ofHost(frame, id)) }));
}
