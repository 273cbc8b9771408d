// The engine on the storm of the independent simulator, in Node.
import { storm } from '../../src/simulation/fluid/storm.ts';
import { heading, row } from './print.ts';

const SIZES = [
  { instances: 1_000, classes: 7 },
  { instances: 10_000, classes: 7 },
  { instances: 10_000, classes: 10_000 },
  { instances: 100_000, classes: 100_000 },
];

export function benchEngine(): void {
  heading('Engine: boot storm, 16 cores, 2 GB/s disk');
  for (const size of SIZES) {
    const runs = [0, 1, 2].map(() => {
      const start = performance.now();
      const endS = storm({ ...size, cores: 16, diskBytesPerS: 2e9 });
      return { ms: performance.now() - start, endS };
    });
    const best = runs.reduce((a, b) => (a.ms < b.ms ? a : b));
    row(
      `${size.instances} instances in ${size.classes} classes`,
      `${best.ms.toFixed(1)} ms (simulated end ${best.endS.toFixed(3)} s)`,
    );
  }
}
