// What a frame costs, in a bundle as the page's worker is one: built apart for it, started as a process of its own, and set beside
// the bound. Clocks and processor time both, since a machine that others use as well says more of itself than of frames.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './browser.ts';
import type { FrameCosts, Measured } from './frame-costs.ts';
import { heading, row } from './print.ts';

/** Milliseconds that a frame of 1,000 nodes may take, and preparing a run of them. */
const FRAME_MS = 2;
const RUN_MS = 1000;
/** What is measured by itself, in a process of its own: what one has taught an engine does not help the next. */
const SCENES = ['room', 'work', 'merging', 'failures', 'growing', 'short'];

export async function benchFrames(): Promise<void> {
  heading(
    `Engine: a frame of 1,000 nodes, bundled; bound ${FRAME_MS} ms; load of the machine ${loadavg()[0]?.toFixed(1)}`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'strata-frames-'));
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      build: { ssr: 'e2e/bench/frame-costs.ts', outDir: folder, minify: true, emptyOutDir: true },
    });
    for (const scene of SCENES) print(measure(join(folder, 'frame-costs.js'), scene));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(file: string, scene: string): FrameCosts {
  return JSON.parse(execFileSync(process.execPath, [file, scene], { encoding: 'utf8', maxBuffer: 2 ** 28 }));
}

function print({ looks, first, edited, runs }: FrameCosts): void {
  for (const { name, ms, processorMs } of runs) {
    row(`preparing a run ${name}`, `${best(ms)} ms, processor ${best(processorMs)} ms (bound ${RUN_MS})`);
  }
  if (first.length > 0) row('the first frames of all', `${first.map((ms) => ms.toFixed(1)).join(', ')} ms`);
  if (edited.length > 0)
    row('the first of a run that is another by an edit', `${edited.map((ms) => ms.toFixed(1)).join(', ')} ms`);
  for (const look of looks) {
    const within = look.processorMs.filter((ms) => ms <= FRAME_MS).length / look.processorMs.length;
    const kept = `${Math.floor(within * 100)} % of frames within the bound`;
    row(look.name, `clock ${spread(look.ms)}; processor ${spread(look.processorMs)}; ${kept}`);
  }
}

const best = (figures: Measured['ms']): string => at(figures, 0).toFixed(0);

/** Milliseconds: the least, the median, the 99th of a hundred, the worst. */
function spread(figures: Measured['ms']): string {
  const [least, median, late, worst] = [0, 0.5, 0.99, 1].map((share) => at(figures, share).toFixed(2));
  return `least ${least}, median ${median}, p99 ${late}, worst ${worst} ms`;
}

function at(figures: Measured['ms'], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
