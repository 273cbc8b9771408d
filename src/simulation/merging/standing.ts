// Where a scanner is between two events: fluid through the stretches of its pass.
import { isSteady, listedPages, type ScannerState, type Stretch } from './state.ts';

/** Moments closer than this are one: rounding of sums, far below the time of a visit. */
export const INSTANT_MS = 1e-6;

export interface Standing {
  readonly pass: number;
  readonly page: number;
  readonly progress: number;
  readonly cpuMs: number;
  readonly cores: number;
}

/** Where the scanner is at its moment, from where it was at its anchor. */
export function standing(state: ScannerState): Standing {
  const rest = { pass: state.pass, page: state.anchorPage, progress: 0, cpuMs: state.anchorCpuMs, cores: 0 };
  const { plan } = state;
  if (state.parts.length === 0 || !plan) return rest;
  const whole = total(plan);
  if (!state.running) return { ...rest, progress: Math.min(1, timeOf(plan, state.anchorPage) / whole.ms) };
  const elapsed = state.nowMs - state.anchorMs;
  if (isSteady(state)) {
    const at = timeOf(plan, state.anchorPage) + elapsed;
    const passes = Math.floor(at / whole.ms + 1e-12);
    const into = Math.max(0, at - passes * whole.ms);
    const cores = whole.cpuMs / whole.ms;
    const page = Math.min(listedPages(state), (into / whole.ms) * whole.pages);
    return {
      pass: state.pass + passes,
      page,
      progress: into / whole.ms,
      cpuMs: state.anchorCpuMs + elapsed * cores,
      cores,
    };
  }
  let ms = timeOf(plan, state.anchorPage) + elapsed;
  const progress = Math.min(1, ms / whole.ms);
  let page = 0;
  let cpuMs = state.anchorCpuMs - cpuOf(plan, state.anchorPage);
  for (const stretch of plan) {
    if (ms < stretch.durationMs - INSTANT_MS) {
      const share = ms / stretch.durationMs;
      const cores = stretch.cpuMs / stretch.durationMs;
      return {
        pass: state.pass,
        page: page + share * stretch.pages,
        progress,
        cpuMs: cpuMs + share * stretch.cpuMs,
        cores,
      };
    }
    ms -= stretch.durationMs;
    page += stretch.pages;
    cpuMs += stretch.cpuMs;
  }
  return { pass: state.pass, page, progress, cpuMs, cores: 0 };
}

function total(plan: readonly Stretch[]): { ms: number; cpuMs: number; pages: number } {
  const sum = { ms: 0, cpuMs: 0, pages: 0 };
  for (const stretch of plan) {
    sum.ms += stretch.durationMs;
    sum.cpuMs += stretch.cpuMs;
    sum.pages += stretch.pages;
  }
  return sum;
}

function upTo(plan: readonly Stretch[], page: number, of: 'durationMs' | 'cpuMs'): number {
  let sum = 0;
  let left = page;
  for (const stretch of plan) {
    if (left <= 0) break;
    sum += Math.min(1, left / stretch.pages) * stretch[of];
    left -= stretch.pages;
  }
  return sum;
}

/** Milliseconds from the beginning of the pass to a page of it. */
export function timeOf(plan: readonly Stretch[], page: number): number {
  return upTo(plan, page, 'durationMs');
}

/** Processor milliseconds from the beginning of the pass to a page of it. */
function cpuOf(plan: readonly Stretch[], page: number): number {
  return upTo(plan, page, 'cpuMs');
}

export function leftOf(plan: readonly Stretch[], page: number): { ms: number; cpuMs: number } {
  const whole = total(plan);
  return { ms: whole.ms - timeOf(plan, page), cpuMs: whole.cpuMs - cpuOf(plan, page) };
}
