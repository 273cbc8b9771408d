// What moving each thing of a document takes at one moment of a run: its memory as it is then, what its work writes again, and
// where else it could go.
import { monitorOf } from '../../catalog/monitors.ts';
import { MiB } from '../../catalog/parameter.ts';
import { createValue } from '../../catalog/parameters.ts';
import { findPlatform } from '../../catalog/platforms.ts';
import { places } from '../../topology/placement.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import { hostOf, walk } from '../../topology/tree.ts';
import { recordsOf } from '../context.ts';
import type { Frame, NodeFrame } from '../frame.ts';
import { changingBytes, type MoveSetting, machineBytes, paceOf, processBytes, processesIn } from './memory-to-move.ts';
import { type Movability, movabilityOf, reasonsAgainst, type TargetReason } from './movable.ts';
import { type Move, type MoveInputs, type MoveWay, moveOf } from './moving.ts';

/** One instance of a node. */
export interface NodeMove extends Movability {
  readonly node: string;
  readonly kind: string;
  readonly instances: number;
  /** Null where there is no way. */
  readonly move: Move | null;
  /** Every other host, and what is against it; none of a host that is fine. */
  readonly targets: readonly { readonly host: string; readonly reasons: readonly TargetReason[] }[];
}

/**
 * Every node, hosts left out, parents first. `frame`: the moment at which it is to move. `parameters`: changed figures by id.
 * What the parameters allow is limited by the network of its own host.
 */
export function movesOf(
  topology: Topology,
  frame: Frame,
  parameters: Readonly<Record<string, number>> = {},
): readonly NodeMove[] {
  const value = createValue(parameters, recordsOf(topology.definitions));
  const setting = { topology, frame, value, frames: new Map(frame.nodes.map((node) => [node.id, node])) };
  return walk(topology).flatMap(({ node }) => {
    const seen = setting.frames.get(node.id);
    return node.kind === 'host' || !seen ? [] : [moveOfNode(setting, node, seen)];
  });
}

function moveOfNode(setting: MoveSetting, node: Sandbox, seen: NodeFrame): NodeMove {
  const known = movabilityOf(setting.topology, node);
  const about = { node: node.id, kind: node.kind, instances: seen.count };
  const stays = (...reasons: Movability['reasons']) => ({ ...about, way: null, reasons, move: null, targets: [] });
  if (known.way === null) return stays(...known.reasons);
  if (seen.ready === 0) return stays('not-running');
  const inputs = inputsOf(setting, node, seen, known.way);
  if (!(inputs.bandwidthBytesPerS > 0)) return stays('no-bandwidth');
  return { ...about, ...known, move: moveOf(inputs), targets: targetsOf(setting, node, inputs.memoryBytes) };
}

function inputsOf(setting: MoveSetting, node: Sandbox, seen: NodeFrame, way: MoveWay): MoveInputs {
  const { value } = setting;
  const networkBytesPerS = networkOf(setting, node.id);
  const upTo = (id: string) => Math.min(networkBytesPerS, value(id) * MiB);
  if (way === 'relocation' || way === 'pre-copy') {
    const workingSetBytes = changingBytes(setting, node);
    const pace = paceOf(setting, node);
    const writes = {
      memoryBytes: machineBytes(setting, seen),
      workingSetBytes,
      dirtyBytesPerS: workingSetBytes > 0 ? (workingSetBytes * pace) / value('move.rewriteS') : 0,
      mostRounds: value('move.mostRounds'),
    };
    // The channels between two systems of z/VM are no part of the network.
    const channels = value('relocate.bandwidthMiBPerS') * MiB;
    if (way === 'relocation') {
      return {
        ...{ way, ...writes, bandwidthBytesPerS: channels, lastBandwidthBytesPerS: channels },
        downtimeLimitMs: value('relocate.quiesceLimitMs'),
        resumeMs: value('relocate.resumeMs'),
      };
    }
    return {
      ...{ way, ...writes, bandwidthBytesPerS: upTo('move.bandwidthMiBPerS') },
      lastBandwidthBytesPerS: upTo('move.lastBandwidthMiBPerS'),
      downtimeLimitMs: value('move.downtimeLimitMs'),
      resumeMs: value('move.resumeMs'),
    };
  }
  const bandwidthBytesPerS = upTo('move.lastBandwidthMiBPerS');
  if (way === 'snapshot') {
    const monitor = monitorOf('microvm', node.monitor);
    return {
      way,
      memoryBytes: machineBytes(setting, seen),
      bandwidthBytesPerS,
      freezeMs: value(monitor.saveMs),
      restoreMs: value(monitor.restoreMs),
    };
  }
  const memoryBytes = processBytes(setting, node);
  const processes = way === 'checkpoint' ? processesIn(value, node) : 1;
  return {
    ...{ way, memoryBytes, bandwidthBytesPerS, freezeMs: processes * value('checkpoint.processMs') },
    restoreMs: way === 'checkpoint' ? processes * value('checkpoint.restoreProcessMs') : value('gvisor.sentryMs'),
  };
}

function networkOf({ topology, frame }: MoveSetting, id: string): number {
  const host = hostOf(topology, id)?.id;
  return frame.hosts.find((one) => one.id === host)?.network.bytesPerS ?? Number.POSITIVE_INFINITY;
}

function targetsOf({ topology, frame }: MoveSetting, node: Sandbox, neededBytes: number): NodeMove['targets'] {
  const from = hostOf(topology, node.id);
  const others = topology.hosts.filter((host) => host !== from);
  if (from === null || others.length === 0) return [];
  const answers = places(topology, { ...node, replicas: 1 }, node.id);
  const architecture = (platform: string) => findPlatform(platform, topology.definitions.platforms)?.architecture;
  return others.map((to) => {
    const there = answers.filter(({ id }) => hostOf(topology, id) === to);
    const refusal = there.some((answer) => answer.refusal === null) ? null : (there[0]?.refusal ?? null);
    const freeMiB = frame.hosts.find(({ id }) => id === to.id)?.memory.freeMiB ?? 0;
    const architectures = { from: architecture(from.platform), to: architecture(to.platform) };
    const target = { from, to, architectures, refusal, neededBytes, freeBytes: freeMiB * MiB };
    return { host: to.id, reasons: reasonsAgainst(target) };
  });
}
