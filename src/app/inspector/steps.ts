// The places at which a limit's slider comes to rest, from the least to "no limit". Pure.

const MiB = 1024 * 1024;
const GiB = 1024 * MiB;

/** Null, the last but for what says otherwise, stands for "no limit". */
export type Step = number | null;

/** Up to the largest, then no limit; a present value between two steps gets a step of its own. */
function stepsTo(steps: readonly number[], largest: number, present: number | null): readonly Step[] {
  const within = steps.filter((step) => step <= largest);
  const all = new Set(present === null ? within : [...within, present]);
  return [...[...all].sort((a, b) => a - b), null];
}

const CORES = [0.1, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256];
/** cpu.max in cores, at most what the host has. */
export const cpuMaxSteps = (hostCores: number, present: number | null) => stepsTo(CORES, hostCores, present);

const BYTES = [16, 32, 64, 128, 256, 512]
  .map((size) => size * MiB)
  .concat([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024].map((size) => size * GiB));
/** memory.max in bytes, at most what the host has. */
export const memoryMaxSteps = (hostBytes: number, present: number | null) => stepsTo(BYTES, hostBytes, present);

/** memory.low in bytes, from none to what the host has; null, the first, stands for none. */
export function memoryLowSteps(hostBytes: number, present: number | null): readonly Step[] {
  const some = stepsTo(BYTES, hostBytes, present).slice(0, -1);
  return [null, ...some];
}

const PIDS = [8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768];
/** pids.max in processes. */
export const pidsMaxSteps = (present: number | null) => stepsTo(PIDS, 32768, present);

const RATES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((size) => size * MiB);
/** Bytes a second to or from a disk or network. */
export const rateMaxSteps = (present: number | null) => stepsTo(RATES, 5000 * MiB, present);

const WEIGHTS = [1, 5, 10, 25, 50, 75, 100, 150, 200, 400, 800, 1600, 3200, 10000];
/** cpu.weight; there is always one, so the last step is the greatest and not null. */
export function weightSteps(present: number): readonly number[] {
  return [...new Set([...WEIGHTS, present])].sort((a, b) => a - b);
}
