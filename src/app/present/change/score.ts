// When what happens in a change of scene: what goes leaves first, what stays moves then, what is new comes last. Milliseconds.

export interface Span {
  readonly from: number;
  readonly for: number;
}

export interface Score {
  readonly leave: Span;
  readonly move: Span;
  readonly enter: Span;
}

const LEAVE_MS = 150;
const MOVE_MS = 260;
/** Where nothing has another place, only strips and figures give way to others. */
const BLEND_MS = 120;
const ENTER_MS = 220;
/** From the first newcomer to the last. */
const SPREAD_MS = 60;

/** A part that has nothing to do takes no time. All together 630 ms at most. */
export function scoreOf(parts: { leaving: boolean; moving: boolean; entering: boolean }): Score {
  const leave = { from: 0, for: parts.leaving ? LEAVE_MS : 0 };
  const move = { from: leave.for, for: parts.moving ? MOVE_MS : BLEND_MS };
  return { leave, move, enter: { from: move.from + move.for, for: parts.entering ? ENTER_MS : 0 } };
}

/** When one of several newcomers comes, counted from left to right. */
export function turnOf(order: number, count: number, { enter }: Score): Span {
  const later = count < 2 ? 0 : (SPREAD_MS * order) / (count - 1);
  return { from: enter.from + later, for: enter.for - SPREAD_MS };
}
