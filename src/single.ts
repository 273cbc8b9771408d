// The beginning of the one file (dist/strata.html): the page and all its threads are the same script, and each finds out by its
// surroundings which of them it is.

const THREADS: Readonly<Record<string, () => Promise<unknown>>> = {
  simulation: () => import('./worker/simulation.worker.ts'),
  comparison: () => import('./worker/comparison.worker.ts'),
  operations: () => import('./worker/operations.worker.ts'),
  lessons: () => import('./worker/lessons.worker.ts'),
  validation: () => import('./worker/validation.worker.ts'),
  reading: () => import('./app/importing/read.worker.ts'),
  claims: () => import('./worker/claims.worker.ts'),
};

if (typeof document === 'undefined') void THREADS[self.name]?.();
else void import('./main.tsx');

export {};
