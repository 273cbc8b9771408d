// What an incident does to others, read from the frame before it and the one now.
import { describe, expect, it } from 'vitest';
import { frame, NODES } from '../../charts/fixtures/four-tenants.ts';
import type { NodeFrame } from '../../simulation/frame.ts';
import { sufferingOf } from './suffering.ts';

const [some] = NODES;
if (!some) throw new Error('The fixture has no nodes.');
const node = (id: string, more: Partial<NodeFrame> = {}): NodeFrame => ({
  ...{ ...some, id, path: `host/${id}`, phase: 'running', count: 1, ready: 1, slowdown: 1 },
  ...more,
});
const before = frame({ nodes: [node('web'), node('db'), node('vm', { count: 3 })] });

describe('What an incident has done', () => {
  it('nothing to anybody', () => {
    expect(sufferingOf('web', before, before)).toEqual({ lost: 0, slowed: null });
  });

  it('names the one that is slowed down most, never the one that was struck', () => {
    const now = frame({
      nodes: [node('web', { slowdown: 80 }), node('db', { slowdown: 2.4 }), node('vm', { slowdown: 1.5 })],
    });
    expect(sufferingOf('web', before, now).slowed).toEqual({ node: 'db', factor: 2.4 });
  });

  it('counts every instance that is lost, and what had failed before is no loss', () => {
    const failed = frame({ nodes: [node('web', { phase: 'failed' }), node('db'), node('vm', { count: 3 })] });
    const now = frame({
      nodes: [node('web', { phase: 'failed' }), node('db'), node('vm', { count: 3, phase: 'failed' })],
    });
    expect(sufferingOf('vm', failed, now).lost).toBe(3);
  });
});
