// Cases that time one start, alone: most published starts are of that sort, and differ in who starts what, and where.
import type { Source } from '../catalog/parameter.ts';
import { type Case, PREDICTION } from './case.ts';
import { readyMs } from './look.ts';
import type { Play } from './play.ts';
import { toEndMs } from './to-end.ts';

export const READY = 'time until it is ready';
export const TO_END = 'time until it has ended and is removed';
/** Where the source says nothing of it: enough for one start. */
export const SOME_HOST = 'host:x86,8cpu,16G';

/** One container or sandbox, alone, whose published time ends when it is ready or when nothing is left of it. */
export interface Setup {
  readonly id: string;
  readonly measured: string;
  readonly source: Source;
  readonly ms: number;
  readonly read?: typeof READY | typeof TO_END;
  readonly what: string;
  readonly host?: string;
  /** The machine that it stands in, which runs already. */
  readonly guest?: string;
  readonly reason?: string;
  /** What else of the same record the model has drawn on since. */
  readonly although?: string;
}

function started(play: Play, { what, guest, host = SOME_HOST, read = TO_END }: Setup): number {
  if (guest === undefined && read === TO_END) return toEndMs(play, host, what);
  const inside = `${what}${read === TO_END ? ',starts=3' : ''}#it`;
  const topology = guest === undefined ? `${host}(${inside})` : `${host}(vm:debian#guest,${guest}(${inside}))`;
  const played = play({ topology, ...(guest !== undefined && { running: ['guest'] }), until: '1m' });
  return read === TO_END ? (played.node('it').starts?.medianMs ?? Number.NaN) : readyMs(played, 'it');
}

/** The case of one such set-up. */
export function startCase(setup: Setup): Case {
  return {
    ...{ id: setup.id, topic: 'startup', measured: setup.measured, source: setup.source, unit: 'ms' },
    use: setup.although === undefined ? PREDICTION : { as: 'prediction', although: setup.although },
    published: { value: setup.ms },
    read: setup.read ?? TO_END,
    ...(setup.reason !== undefined && { reason: setup.reason }),
    simulate: (play) => started(play, setup),
  };
}
