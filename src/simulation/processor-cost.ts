// What one operation costs the processor where it runs: its own work, and what translating addresses, faults, system calls,
// exits and the paths to network and disk add. Nothing here knows who else runs.
import { faultUs, mixUs } from '../catalog/exits.ts';
import type { KindId } from '../catalog/kind.ts';
import type { Value } from '../catalog/parameter.ts';
import type { Platform } from '../catalog/platform.ts';
import type { Workload } from '../catalog/workload.ts';
import { startsFromLayers } from '../topology/attributes.ts';
import type { Sandboxing } from '../topology/sandboxing.ts';
import type { Beside, Paths } from './paths.ts';
import { sentryPlatform } from './sandboxing.ts';
import type { Traffic } from './traffic.ts';

/** Where an operation runs. */
export interface Spot {
  readonly platform: Platform;
  readonly kind: KindId | 'host';
  /** Virtualization levels around it. */
  readonly depth: number;
  /** Whether its programs were built for other processors and are translated. */
  readonly emulated?: boolean;
  readonly sandboxing?: Sandboxing | null;
}

/** Core-milliseconds of one operation. */
export interface ProcessorCost {
  /** On a bare machine. */
  readonly bareMs: number;
  /** Here, and beside all machines around it. */
  readonly costMs: number;
  readonly backendMs: number;
}

export function processorCost(
  value: Value,
  spot: Spot,
  workload: Workload,
  traffic: Traffic,
  paths: Paths,
): ProcessorCost {
  const bareMs = value(workload.cpuMsPerOperation);
  const container = startsFromLayers(spot.kind) ? value('processor.containerOverhead') : 0;
  const translated = spot.emulated ? value('emulation.processorFactor') - 1 : 0;
  const exitMs = mixUs(value, spot.platform, spot.depth, 'processor') / 1000;
  return {
    bareMs,
    costMs:
      bareMs * (1 + translationShare(value, spot, workload) + container + translated) +
      value(workload.exitsPerOperation) * exitMs +
      faultMs(value, spot, workload) +
      systemCallMs(value, spot, value(workload.systemCallsPerOperation)) +
      traffic.packets * paths.packetMs +
      traffic.diskRequests * paths.requestCpuMs,
    backendMs: paths.beside.reduce((ms, beside) => ms + besideMs(beside, traffic), 0),
  };
}

/** Core-milliseconds of one operation beside one machine on its way. */
export function besideMs({ packetMs, requestMs }: Beside, { packets, diskRequests }: Traffic): number {
  return packets * packetMs + diskRequests * requestMs;
}

/** Processor time that translating guest addresses through nested page tables adds, by platform and depth. */
function translationShare(value: Value, { platform, depth }: Spot, workload: Workload): number {
  const { translation, shadow } = platform;
  if (workload.nestedPaging === undefined || depth === 0) return 0;
  if (shadow && value(shadow.used) > 0) return 0;
  const factor = translation?.[Math.min(depth, translation.length) - 1];
  return value(workload.nestedPaging) * (factor === undefined ? 1 : value(factor));
}

function faultMs(value: Value, { platform, kind, depth, sandboxing }: Spot, workload: Workload): number {
  if (workload.pageFaultsPerOperation === undefined) return 0;
  const ofSentry = sentryPlatform(value, sandboxing) === 1 ? 'gvisor.kvmFaultUs' : 'gvisor.faultUs';
  const us = faultUs(value, platform, depth) + (kind === 'gvisor' ? value(ofSentry) : 0);
  return (value(workload.pageFaultsPerOperation) * us) / 1000;
}

const SENTRY_FACTORS = ['gvisor.systrapFactor', 'gvisor.systemCallFactor', 'gvisor.ptraceFactor'] as const;

/** gVisor answers system calls itself: each takes longer by a factor that depends on how it is caught. */
function systemCallMs(value: Value, { platform, kind, depth, sandboxing }: Spot, calls: number): number {
  if (kind !== 'gvisor') return 0;
  const caught = sentryPlatform(value, sandboxing);
  const factor = value(SENTRY_FACTORS[caught]);
  // On KVM inside a guest, going to the Sentry and back is an exit of a nested guest.
  const exitsUs = caught === 1 && depth > 0 ? mixUs(value, platform, depth + 1, 'device') : 0;
  return (calls * (value('processor.systemCallUs') * (factor - 1) + exitsUs)) / 1000;
}
