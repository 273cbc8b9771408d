// The way of one sandbox's packets and requests from where it runs out to the wire and the disk of its host: every hop adds
// delay, takes processor time and, for a guest, exits at the depth at which it runs.
import { mixUs } from '../catalog/exits.ts';
import type { KindId } from '../catalog/kind.ts';
import type { Value } from '../catalog/parameter.ts';
import { devicePathOf, type Hop } from '../catalog/paths.ts';
import type { Platform } from '../catalog/platform.ts';
import { startsFromLayers } from '../topology/attributes.ts';
import type { Sandboxing } from '../topology/sandboxing.ts';
import type { Context } from './context.ts';
import { sentryPlatform, sharedFsOf, usesHostNetwork } from './sandboxing.ts';
import type { Group } from './world.ts';

export interface Paths {
  /** From the inside out. */
  readonly hops: readonly Hop[];
  /** Milliseconds that the hops add to one round trip and to one request to the disk. */
  readonly roundTripMs: number;
  readonly requestMs: number;
  /** Core-milliseconds of one packet and of one request in the sandbox itself. */
  readonly packetMs: number;
  readonly requestCpuMs: number;
  /** And beside each machine on the way, in the kernel around it. From the inside out. */
  readonly beside: readonly Beside[];
  /** For how long one packet occupies the slowest of the threads that serve the cards on its way. */
  readonly cardMs: number;
}

/** What the devices of one machine cost around it. */
export interface Beside {
  /** Of the walls, which one the machine is. */
  readonly wall: number;
  readonly packetMs: number;
  readonly requestMs: number;
}

/** What a packet passes: something with a control group or a machine of its own. */
export interface Wall {
  readonly kind: KindId | 'host';
  /** Virtualization levels inside it. */
  readonly depth: number;
  readonly ownNetwork: boolean;
  readonly sandboxing?: Sandboxing | null;
  readonly monitor?: string | undefined;
}

/** The path of a group. A network of its own (a namespace) costs a container its bridge; without one it has none to pass. */
export function pathsOf(context: Context, group: Group): Paths {
  const walls: Wall[] = [];
  for (let at = group; at.parent; at = at.parent) {
    const { kind, namespaces, sandboxing, chosen } = at.specification;
    const ownNetwork = namespaces.includes('net');
    walls.push({ kind, depth: at.depth, ownNetwork, sandboxing, monitor: chosen.monitor });
  }
  return pathThrough(context.value, group.host.platform, walls);
}

/** The path through walls, from the inside out. */
export function pathThrough(value: Value, platform: Platform, walls: readonly Wall[]): Paths {
  const us = (id: string) => value(id) / 1000;
  const hops: Hop[] = [];
  let roundTripMs = 0;
  let requestMs = 0;
  let packetMs = 0;
  let requestCpuMs = 0;
  let cardMs = 0;
  const beside: Beside[] = [];
  for (const [wall, { kind, depth, ownNetwork, sandboxing, monitor }] of walls.entries()) {
    if (kind === 'gvisor') {
      requestMs += us('gvisor.requestUs');
      if (usesHostNetwork(value, sandboxing)) continue;
      hops.push('sentry');
      roundTripMs += us('gvisor.roundTripUs');
      packetMs += us(sentryPlatform(value, sandboxing) === 1 ? 'gvisor.kvmPacketUs' : 'gvisor.packetUs');
      continue;
    }
    const devices = devicePathOf(kind, sharedFsOf(value, sandboxing), monitor);
    if (devices) {
      const exitMs = mixUs(value, platform, depth, 'device') / 1000;
      hops.push(devices.hop);
      roundTripMs += us(devices.roundTrip);
      requestMs += us(devices.disk.request);
      packetMs += value('network.exitsPerPacket') * exitMs;
      requestCpuMs += value('disk.exitsPerRequest') * exitMs;
      cardMs = Math.max(cardMs, us(devices.packet));
      // A container's guest stands in a network namespace like that of any container; whoever is around it does the work of its bridge.
      const bridged = startsFromLayers(kind) && ownNetwork;
      beside.push({
        wall,
        packetMs: us(devices.packet) + (bridged ? us('network.bridgePacketUs') : 0),
        requestMs: us(devices.disk.thread),
      });
      if (bridged) {
        hops.push('bridge');
        roundTripMs += us('network.bridgeUs');
      }
    } else if (ownNetwork) {
      hops.push('bridge');
      roundTripMs += us('network.bridgeUs');
      packetMs += us('network.bridgePacketUs');
    }
  }
  return {
    hops,
    roundTripMs,
    requestMs,
    packetMs,
    requestCpuMs,
    beside,
    cardMs,
  };
}
