// How a setup is played again from the shell. Pure.
import { fileOf, type Scenario } from '../../validation/scenario-file.ts';

/** A line for a shell that plays the setup: as notation where that says all of it, else as a scenario file in quotes. */
export function commandOf(scenario: Scenario): string {
  const { topology, parameters = {}, running = [], timeline = [], definitions, until } = scenario;
  const plain = definitions === undefined && running.length === 0 && timeline.length === 0;
  const words = plain
    ? [topology, ...Object.entries(parameters).flatMap(([id, value]) => ['--set', `${id}=${value}`])]
    : [fileOf(scenario)];
  return ['npm run --silent simulate --', ...[...words, '--until', until].map(quoted)].join(' ');
}

/** A word as every shell of Unix takes it literally. */
function quoted(word: string): string {
  return /^[\w=.,:/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
