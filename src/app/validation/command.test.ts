// How a setup is played again: what a shell makes of the line is the setup, and a link opens it as far as links go.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../sharing/link.ts';
import { CASES, ORDERINGS } from '../../validation/cases.ts';
import { play } from '../../validation/play.ts';
import { fileOf, type Scenario } from '../../validation/scenario-file.ts';
import { commandOf } from './command.ts';
import { stageLinkOf } from './stage-link.ts';

/** The words of a command line as a shell takes them. */
function wordsOf(command: string): string[] {
  const args = command.replace(/^npm run --silent simulate -- /, '');
  return execFileSync('sh', ['-c', `printf '%s\\0' ${args}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
}

const PLAIN: Scenario = {
  topology: 'host:x86,4cpu,8G(vm:debian,name="it\'s mine"#it*2; container:alpine)',
  parameters: { 'container.engineMs': 0, 'ksm.sleepMs': 5 },
  until: '60s',
};

describe('a command', () => {
  test('has the notation and the figures as options where that is all there is', () => {
    expect(wordsOf(commandOf(PLAIN))).toEqual([
      PLAIN.topology,
      '--set',
      'container.engineMs=0',
      '--set',
      'ksm.sleepMs=5',
      '--until',
      '60s',
    ]);
  });

  test.each<[string, Partial<Scenario>]>([
    ['something runs already', { running: ['it'] }],
    ['something happens later', { timeline: [{ at: 12.5, do: 'scale it 3' }] }],
    ['it brings definitions along', { definitions: { workloads: [] } }],
  ])('has the whole file when %s', (_name, more) => {
    const scenario = { ...PLAIN, ...more };
    expect(wordsOf(commandOf(scenario))).toEqual([fileOf(scenario), '--until', '60s']);
  });
});

/** Every setup of the orderings, and of the cases that take next to no time to play. */
const SETUPS: readonly (readonly [string, Scenario])[] = [
  ...ORDERINGS.flatMap(({ id, contenders }) =>
    contenders.map(({ name, scenario }) => [`${id}: ${name}`, scenario] as const),
  ),
  ...CASES.filter(({ topic }) => topic === 'overhead' || topic === 'isolation').flatMap((one) => {
    const scenarios: Scenario[] = [];
    one.simulate((scenario) => {
      scenarios.push(scenario);
      return play(scenario);
    });
    return scenarios.map((scenario) => [one.id, scenario] as const);
  }),
];

test.each(SETUPS)('the setup of %s opens on the stage by a link', (_name, scenario) => {
  const link = stageLinkOf(scenario);
  expect(link?.later).toBe(scenario.timeline?.length ?? 0);
  const read = readLink(link?.href ?? '');
  if (!read?.ok || !link) throw new Error('not a link');
  expect(read.refused).toEqual([]);
  expect(read.shared.running).toEqual(scenario.running ?? []);
  const fixed = Object.keys(read.shared.parameters).length + link.refused.length;
  expect(fixed).toBe(Object.keys(scenario.parameters ?? {}).length);
});
