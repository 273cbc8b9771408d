// What is told of a deployment that is measured: when all of it is ready, and that it never is where some of it is killed.
import { expect, test } from 'vitest';
import { read } from '../topology/read.ts';
import { answerComparison } from './comparison-messages.ts';

function readyMsOf(notation: string): number | null {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  const reply = answerComparison({ type: 'measure', topology: document.topology, parameters: {}, seed: 1 });
  if (reply.type !== 'measure') throw new Error(JSON.stringify(reply));
  return reply.readyMs;
}

test('what fits is ready at some moment', () => {
  expect(readyMsOf('host:x86,16cpu,8G(vm:debian#db,1cpu,1G,workload=database*2)')).toBeGreaterThan(0);
});

test('where some are killed for want of memory all are never ready', () => {
  expect(readyMsOf('host:x86,16cpu,8G,merging=off(vm:debian#db,1cpu,1G,workload=database*40)')).toBeNull();
});
