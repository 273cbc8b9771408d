// One of those whose order is asked for, with the scenario that it is played in.
import type { Contender } from './case.ts';
import type { Scenario } from './play.ts';

export function one(
  name: string,
  topology: string,
  published: number | null = null,
  more: Partial<Scenario> & { alike?: boolean } = {},
): Contender {
  const { alike, ...scenario } = more;
  return { name, published, scenario: { topology, until: '60s', ...scenario }, ...(alike !== undefined && { alike }) };
}
