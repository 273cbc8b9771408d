// One start with what follows it, where what was published goes on until all is gone: the machine or container starts again as
// soon as it is away (`starts=`), so each start but the last has its removal in it.
import type { Play, Scenario } from './play.ts';

/** Of three starts two have their removal in them, so the middle one has. */
const STARTS = 3;

/**
 * Milliseconds from the order to start until nothing is left of `what`, alone on `host` (both in notation). Throws when it
 * does not end by `until`.
 */
export function toEndMs(
  play: Play,
  host: string,
  what: string,
  { parameters = {}, until = '1m' }: { readonly parameters?: Scenario['parameters']; readonly until?: string } = {},
): number {
  const topology = `${host}(${what},starts=${STARTS}#it)`;
  const { starts } = play({ topology, parameters, until }).node('it');
  if (starts?.done !== STARTS || starts.medianMs === null) throw new Error(`${what} has not ended by ${until}`);
  return starts.medianMs;
}
