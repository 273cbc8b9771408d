// Plays all that reads what comes from outside with a hundred thousand torn inputs each: npm run fuzz -- [--inputs 100000] [--seed 1]
// [--only link]. Prints one line for each target, and the input that broke it, which is also written beside. Exit code 1 then.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { play } from './fuzz/play.ts';
import { TARGETS } from './fuzz/targets.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
/** No reader may hold anything up for longer; by the processor's clock, so that a busy machine accuses nobody. */
const LIMIT = { ms: 1000, now: processorMs };

for (const target of TARGETS.filter(({ name }) => values.only === undefined || name === values.only)) {
  const began = performance.now();
  const { accepted, slowestMs, failure } = await play(target, { inputs, seed, limit: LIMIT });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `${failure ? 'BROKEN' : 'ok    '} ${target.name.padEnd(16)} ${inputs} inputs in ${seconds} s, ${accepted} accepted, slowest ${slowestMs.toFixed(0)} ms\n`,
  );
  if (!failure) continue;
  const file = `fuzz-${target.name.replaceAll(' ', '-')}.txt`;
  writeFileSync(file, failure.input);
  process.stdout.write(`  input ${failure.at} of seed ${seed}, written to ${file}\n  ${failure.reason}\n`);
  process.exitCode = 1;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
