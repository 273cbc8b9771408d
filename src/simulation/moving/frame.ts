// What can be seen of a move: how far it has come, and what it does to those it concerns.
import type { Context } from '../context.ts';
import type { MoveWay } from '../operations/moving.ts';
import type { Group, HostState, World } from '../world.ts';
import { leftBytes } from './moves.ts';
import type { MoveState, MoveStep } from './state.ts';

const MiB = 1024 * 1024;

/** One group of instances on its way from one host to another. Bytes are those of one instance. */
export interface MoveFrame {
  readonly node: string;
  readonly instances: number;
  readonly from: string;
  readonly to: string;
  readonly way: MoveWay;
  readonly step: MoveStep;
  /** Rounds begun while it runs. */
  readonly round: number;
  readonly sentMiB: number;
  /** What the present step has yet to send. */
  readonly leftMiB: number;
  /** 0 to 1: how much of its memory the other end has by now. */
  readonly progress: number;
  /** Since it set out; and since it stands still, null while it runs. */
  readonly sinceMs: number;
  readonly haltedSinceMs: number | null;
}

export function movesFrame(world: World): readonly MoveFrame[] {
  return world.moves.map((move) => {
    const left = leftBytes(world, move);
    return {
      node: move.group.node,
      instances: move.group.total,
      from: move.group.host.id,
      to: move.to.host.id,
      way: move.way,
      step: move.step,
      round: move.round,
      sentMiB: sentBytes(world, move) / MiB,
      leftMiB: left / MiB,
      progress: shareThere(world, move),
      sinceMs: move.startedMs,
      haltedSinceMs: move.haltedMs,
    };
  });
}

function sentBytes(world: World, move: MoveState): number {
  return move.sentBytes + move.bytes - leftBytes(world, move);
}

/** How much of its memory the other end has: all of it once the first round is over, whatever is sent again later. */
export function shareThere(world: World, move: MoveState): number {
  if (move.memoryBytes <= 0 || move.step === 'waiting' || move.step === 'freezing') return 0;
  return Math.min(1, sentBytes(world, move) / move.memoryBytes);
}

/** What is arriving on a host; nothing of what still waits to set out. */
export function arrivingOn(world: World, host: HostState): readonly MoveState[] {
  if (world.moves.length === 0) return NONE;
  return world.moves.filter((move) => move.to.host === host && move.step !== 'waiting');
}

const NONE: readonly MoveState[] = [];

/** Whether something leaves a host or comes to it right now. */
export function isMoved(world: World, host: HostState): boolean {
  return world.moves.some(({ group, to, step }) => step !== 'waiting' && (group.host === host || to.host === host));
}

/** The key of what a group holds at the other end already. */
export function arrivalKey({ group }: MoveState): string {
  return `g${group.id} arriving`;
}

/** Whether a group stands still to be moved, with all that is around it. */
export function isHalted(group: Group): boolean {
  for (let at: Group | null = group; at; at = at.parent) if (at.move && at.move.haltedMs !== null) return true;
  return false;
}

/** By how much a core does less for a group while what it stands in is copied. */
export function copyLoss({ value }: Context, group: Group): number {
  let left = 1;
  for (let at: Group | null = group; at; at = at.parent) {
    if (at.move?.step !== 'copying') continue;
    left *= 1 - value(at.move.way === 'relocation' ? 'relocate.guestLoss' : 'move.guestLoss');
  }
  return left;
}
