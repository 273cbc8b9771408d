// In what proportion different work performs the operations that make a processor leave a guest. Costs of one such operation
// belong to the platform.
import type { ExitMix, ExitOperation } from '../exits.ts';
import type { ParameterRecord } from '../parameter.ts';

const NAMES: Readonly<Record<ExitOperation, string>> = {
  hypercall: 'calls and notifications to the hypervisor',
  exception: 'exceptions',
  msr: 'model-specific registers: timers, interrupt controller, signals between processors',
  cpuid: 'questions about the processor',
  portIo: 'port I/O, which the monitor answers',
};

function mix(
  name: ExitMix,
  work: string,
  assumption: string,
  shares: Readonly<Record<ExitOperation, readonly [value: number, low: number, high: number]>>,
): Record<string, ParameterRecord> {
  const records: Record<string, ParameterRecord> = {};
  for (const [operation, [value, low, high]] of Object.entries(shares)) {
    records[`exits.${name}.${operation}`] = {
      value,
      unit: 'share',
      low,
      high,
      about: `Share of the exits of ${work} that are ${NAMES[operation as ExitOperation]}.`,
      source: { assumption },
    };
  }
  return records;
}

export const EXITS: Readonly<Record<string, ParameterRecord>> = {
  ...mix(
    'processor',
    'a running system besides its devices',
    'Timer ticks, ends of interrupts and wake-ups of other processors are register writes; the rest is halting and little else.',
    {
      hypercall: [0.25, 0.1, 0.5],
      exception: [0.04, 0, 0.2],
      msr: [0.64, 0.3, 0.85],
      cpuid: [0.05, 0, 0.2],
      portIo: [0.02, 0, 0.15],
    },
  ),
  ...mix(
    'device',
    'paravirtual devices',
    'One notification to the host for one interrupt from it that is acknowledged; neither is coalesced away nor emulated.',
    {
      hypercall: [0.5, 0.2, 0.8],
      exception: [0, 0, 0.2],
      msr: [0.5, 0.2, 0.8],
      cpuid: [0, 0, 0.1],
      portIo: [0, 0, 0.3],
    },
  ),
  ...mix(
    'firmware',
    'firmware that looks for devices',
    'Probing devices, the clock and the console goes through ports almost alone.',
    {
      hypercall: [0.05, 0, 0.3],
      exception: [0.02, 0, 0.2],
      msr: [0.08, 0, 0.3],
      cpuid: [0.05, 0, 0.2],
      portIo: [0.8, 0.4, 0.95],
    },
  ),
  ...mix(
    'kernel',
    'a booting kernel',
    'Configuration of buses and the console through ports, features asked of the processor, timers set up; no counts published.',
    {
      hypercall: [0.2, 0.05, 0.5],
      exception: [0.1, 0, 0.3],
      msr: [0.45, 0.2, 0.7],
      cpuid: [0.15, 0.02, 0.4],
      portIo: [0.1, 0.02, 0.4],
    },
  ),
};
