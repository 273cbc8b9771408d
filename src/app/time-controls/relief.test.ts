// What a limit has changed, read from the same moment without and with it, and said.
import { describe, expect, test } from 'vitest';
import { frame, NODES } from '../../charts/fixtures/four-tenants.ts';
import { createFormat, createText } from '../../locales/text.ts';
import type { NodeFrame } from '../../simulation/frame.ts';
import { reliefOf, reliefWords } from './relief.ts';

const [some] = NODES;
if (!some) throw new Error('The fixture has no nodes.');

type Seen = Partial<Pick<NodeFrame, 'phase' | 'slowdown' | 'throughput'>> & { readonly p99?: number };

const node = (id: string, { p99, ...more }: Seen = {}): NodeFrame => ({
  ...{ ...some, id, path: `host/${id}`, kind: 'container', phase: 'running', slowdown: 1, throughput: 2000 },
  responseMs: p99 === undefined ? null : { mean: p99 / 4, p99, work: p99 / 8, waiting: 0, disk: 0, network: 0 },
  ...more,
});

const calm = frame({ nodes: [node('evil'), node('web', { p99: 2 }), node('db', { p99: 3 })] });
const slow = { slowdown: 6, throughput: 310, p99: 46 };
const text = createText('en');
const format = createFormat('en');

function said(before: readonly NodeFrame[], now: readonly NodeFrame[]): string {
  const relief = reliefOf('evil', calm, frame({ nodes: before }), frame({ nodes: now }));
  return reliefWords(text, format, (id) => id, relief)
    .map(({ words, stressed }) => (stressed ? `${words} ${stressed}` : words))
    .join(', ');
}

describe('a limit is said to have', () => {
  const well = node('web', { p99: 2 });
  test.each([
    [
      'relieved who was slowed most, in time and in operations',
      [node('web', slow), node('db', { p99: 4, slowdown: 1.3 })],
      [well, node('db', { p99: 3 })],
      'web at the 99th percentile 46 ms → 2 ms, operations a second 310 → 2,000',
    ],
    [
      'let one answer again who had none to give',
      [node('web', { slowdown: Number.POSITIVE_INFINITY, throughput: 0 })],
      [well],
      'web at the 99th percentile no answer → 2 ms, operations a second 0 → 2,000',
    ],
    [
      'brought batch work on that answers nobody',
      [node('web', { slowdown: 3, throughput: 700 })],
      [node('web')],
      'web operations a second 700 → 2,000',
    ],
    ['spared one', [well, node('db', { phase: 'killed' })], [well, node('db')], 'db lost before, not now'],
    ['cost one', [well, node('db')], [well, node('db', { phase: 'failed' })], 'db lost now, not before'],
    [
      'changed nothing for one that is lost either way',
      [well, node('db', { phase: 'killed' })],
      [well, node('db', { phase: 'killed' })],
      'nobody else was slowed or lost before',
    ],
    [
      'changed nothing where only the struck one was slow',
      [node('evil', slow)],
      [node('evil')],
      'nobody else was slowed or lost before',
    ],
  ] as const)('%s', (_, before, now, words) => {
    expect(said(before, now)).toBe(words);
  });
});
