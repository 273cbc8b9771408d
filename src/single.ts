// The beginning of the one file (dist/strata.html): the page and all its threads are the same script, and each finds out by its
// surroundings which of them it is. A thread is called by its file (build/single-file.ts).

const THREADS = import.meta.glob('./**/*.worker.ts');

if (typeof document !== 'undefined') void import('./main.tsx');
else {
  const file = Object.keys(THREADS).find((path) => path.endsWith(`/${self.name}`));
  if (file === undefined) throw new Error(`There is no thread ${self.name}.`);
  void THREADS[file]?.();
}

export {};
