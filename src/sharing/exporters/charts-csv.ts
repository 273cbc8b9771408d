// What each chart shows as one table for other programs (RFC 4180): plain numbers with their units in the head, no words of a
// language. Curves are written by curves-csv.ts.
import type { DensityFrame, DensityLimitFrame, Frame } from '../../simulation/frame.ts';
import { pairsAcross } from '../../simulation/isolation/pairs.ts';
import { type Cell, writeCsv } from './csv-text.ts';

/** Every ordered pair of tenants with the walls between them, from the attacker outwards, and how strong they are together. */
export function isolationCsv({ tMs, hosts }: Frame): string {
  const head = ['time_s', 'attacker', 'victim', 'walls', 'boundaries', 'level', 'lowest_level', 'highest_level'];
  const pairs = pairsAcross(hosts.map(({ isolation }) => isolation.security.pairs));
  const lines = pairs.map(({ attacker, victim, boundaries, level, lowLevel, highLevel }): readonly Cell[] => [
    ...[tMs / 1000, attacker, victim, boundaries.length, boundaries.join(' '), level, lowLevel, highLevel],
  ]);
  return writeCsv([head, ...lines]);
}

/** Every stage of every start; of what has not ended yet the end that is expected. Seconds of the simulation. */
export function startsCsv({ nodes }: Frame): string {
  const head = ['node', 'path', 'tenant', 'kind', 'instances', 'stage', 'start_s', 'end_s', 'expected_end_s'];
  const lines = nodes.flatMap(({ id, path, tenant, kind, count, stages }) =>
    stages.map(({ name, startMs, endMs, expectedEndMs, lowMs, highMs }): readonly Cell[] => [
      ...[id, path, tenant, kind, count, name, seconds(startMs), seconds(endMs), seconds(expectedEndMs)],
      ...[seconds(lowMs), seconds(highMs)],
    ]),
  );
  return writeCsv([[...head, 'takes_at_least_s', 'takes_at_most_s'], ...lines]);
}

/** How many more would fit, by each thing that can run out (cores, MiB, or pieces, as its name says); of nothing, the head alone. */
export function densityCsv(density: DensityFrame | null): string {
  const line = ({ node: of, capacity, used, each, more }: DensityLimitFrame, room: string): readonly Cell[] => [
    ...[density?.node ?? '', room, of, capacity, used, each, more],
  ];
  return writeCsv([
    ['node', 'room', 'of', 'capacity', 'used', 'one_more_takes', 'how_many_more'],
    ...(density?.limits ?? []).map((limit) => line(limit, limit.name)),
    ...(density?.promised ? [line(density.promised, 'promised')] : []),
  ]);
}

const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1000);
