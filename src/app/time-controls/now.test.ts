// The sentence of a page on which nothing has been changed: true at every stage of a run.
import { describe, expect, it } from 'vitest';
import { frame, NODES } from '../../charts/fixtures/four-tenants.ts';
import { createFormat, createText } from '../../locales/text.ts';
import type { NodeFrame } from '../../simulation/frame.ts';
import { nowOf, nowWords } from './now.ts';

const NAMES: Readonly<Record<string, string>> = { db: 'orders-db' };
const said = (nodes: readonly NodeFrame[], tMs = 1000) => {
  const sentence = nowWords(
    createText('en'),
    createFormat('en'),
    (id) => NAMES[id] ?? id,
    nowOf(frame({ nodes, tMs })),
  );
  return [sentence.done, ...sentence.parts.map((part) => part.words)].join('; ');
};
const [some] = NODES;
if (!some) throw new Error('The fixture has no nodes.');
const at = (ms: number) => ({ first: ms, median: ms, last: ms });
const running = { ...some, id: 'web', phase: 'running', count: 1, ready: 1, readyAtMs: at(0) } as const;
const starting = { ...some, id: 'db', phase: 'starting', count: 1, ready: 0, readyAtMs: null } as const;

describe('What is going on', () => {
  it('an empty machine', () => {
    expect(said([])).toMatch(/^Nothing stands here yet; [0-9.]+ GiB held$/);
  });

  it('something still starts', () => {
    expect(said([running, { ...starting, expectedReadyMs: 21_000 }])).toBe(
      '1 of 2 ready; orders-db comes last, in 20.0 s',
    );
  });

  it('nobody can tell when the last one is ready', () => {
    expect(said([running, { ...starting, expectedReadyMs: null }])).toBe('1 of 2 ready');
  });

  it('everything is ready', () => {
    const late = { ...running, id: 'db', readyAtMs: at(21_000) };
    expect(said([running, late])).toMatch(/^All 2 ready; orders-db last, after 21.0 s; sharing saves [0-9.]+ [MG]iB$/);
  });

  it('replicas are counted, and what was lost is said', () => {
    const killed = { ...running, id: 'cache', phase: 'killed', count: 40, ready: 0 } as const;
    expect(said([{ ...starting, id: 'web', count: 10_000, ready: 9412, expectedReadyMs: 4000 }, killed])).toBe(
      '9,412 of 10,040 ready; 40 boxes lost; web comes last, in 3.0 s',
    );
  });
});
