// What the stage shows as tables for other programs (RFC 4180): plain numbers, units in the names of the columns,
// times in seconds of the simulation. No words of a language.
import type { EventFrame, Frame } from '../../simulation/frame.ts';

import { type Cell, writeCsv } from './csv-text.ts';

/** What can be seen of everything at one moment: one line for each node. */
export function momentCsv({ tMs, nodes }: Frame): string {
  const head = [
    ...['time_s', 'node', 'path', 'kind', 'tenant', 'phase', 'instances', 'ready', 'first_ready_s', 'median_ready_s'],
    ...['last_ready_s', 'expected_ready_s', 'earliest_ready_s', 'latest_ready_s', 'demand_cores', 'allocated_cores'],
    ...['overhead_cores', 'steal_cores', 'throughput_per_s', 'response_ms', 'p99_ms', 'slowdown', 'resident_MiB'],
    ...['private_MiB', 'shared_MiB', 'proportional_MiB', 'swapped_MiB', 'limit_MiB', 'effects'],
  ];
  const seconds = (ms: number | null | undefined) => (ms === null || ms === undefined ? null : ms / 1000);
  const lines = nodes.map(({ cpu, memory, ...node }): readonly Cell[] => [
    ...[tMs / 1000, node.id, node.path, node.kind, node.tenant, node.phase, node.count, node.ready],
    ...[seconds(node.readyAtMs?.first), seconds(node.readyAtMs?.median), seconds(node.readyAtMs?.last)],
    ...[seconds(node.expectedReadyMs), seconds(node.readyRangeMs?.low), seconds(node.readyRangeMs?.high)],
    ...[cpu.demandCores, cpu.allocatedCores, cpu.overheadCores, cpu.stealCores, node.throughput],
    ...[node.responseMs?.mean ?? null, node.responseMs?.p99 ?? null, node.slowdown],
    ...[memory.residentMiB, memory.privateMiB, memory.sharedMiB, memory.proportionalMiB, memory.swappedMiB],
    ...[memory.configuredMiB, node.effects.join(' ')],
  ]);
  return writeCsv([head, ...lines]);
}

/** Everything that happens in the run, as far as it has been computed. */
export function eventsCsv(events: readonly EventFrame[]): string {
  const lines = events.map(({ tMs, type, node, detail }): readonly Cell[] => [tMs / 1000, type, node, detail]);
  return writeCsv([['time_s', 'event', 'node', 'detail'], ...lines]);
}
