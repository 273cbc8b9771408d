import { describe, expect, it } from 'vitest';
import { frame, host, NODES, pair } from '../fixtures/four-tenants.ts';
import { attackerRows, edgeOf, isolationHeadline, tenantsInPairs, victimFigures, weakestRows } from './measures.ts';

const alone = frame({ hosts: [host([])] });

describe('the isolation headline', () => {
  it('counts the walls of the weakest pair', () => {
    expect(isolationHeadline(frame())).toMatchObject({ walls: 1, level: 1, pairs: 12, attacker: 'initech' });
  });

  it('rises when the last bare container moves into a machine', () => {
    const walled = frame({ hosts: [host([pair('a', 'b', ['container', 'vm']), pair('b', 'a', ['vm'])])] });
    expect(isolationHeadline(walled)).toMatchObject({ walls: 1, level: 2.5, attacker: 'b' });
  });

  it('is silent with fewer than two tenants', () => {
    expect(isolationHeadline(alone)).toBeNull();
    expect(isolationHeadline(null)).toBeNull();
    expect(attackerRows(alone)).toEqual([]);
  });

  it('takes the weaker of two hosts that hold the same pair', () => {
    const two = frame({ hosts: [host([pair('a', 'b', ['vm'])]), host([pair('a', 'b', ['container'])])] });
    expect(isolationHeadline(two)).toMatchObject({ level: 1, pairs: 1 });
  });
});

describe('rows of attackers', () => {
  const rows = attackerRows(frame());

  it('stand in the order of the boxes, whatever their strength', () => {
    expect(rows.map((row) => row.attacker)).toEqual(['acme', 'globex', 'initech', 'hooli']);
    expect(tenantsInPairs(frame())).toEqual(['acme', 'globex', 'initech', 'hooli']);
  });

  it('show the walls in the order in which they must fall, each as strong as it is', () => {
    expect(rows[0]?.walls).toEqual([
      { boundary: 'container', edge: 'container', strength: 1 },
      { boundary: 'vm', edge: 'vm', strength: 2.5 },
    ]);
  });

  it('have no walls against themselves and light up every weakest pair', () => {
    const initech = rows.find((row) => row.attacker === 'initech');
    expect(initech?.cells.map((cell) => cell.weakest)).toEqual([true, true, false, true]);
    expect(initech?.cells.find((cell) => cell.victim === 'initech')?.walls).toBeNull();
  });

  it('are cut to the weakest without changing their order, columns included', () => {
    const cut = weakestRows(rows, 2);
    expect(cut.more).toBe(2);
    expect(cut.rows.map((row) => row.attacker)).toEqual(['globex', 'initech']);
    expect(cut.rows[0]?.cells.map((cell) => cell.victim)).toEqual(['globex', 'initech']);
  });
});

describe('figures under the victims', () => {
  it('name the loss, the neighbour that causes it, and the share lost with the kernel', () => {
    expect(victimFigures(frame(), ['initech', 'nobody'])).toEqual([
      { tenant: 'initech', slowed: 0.31, by: 'cpu-hog', lost: 1 },
      { tenant: 'nobody', slowed: null, by: null, lost: null },
    ]);
  });

  it('does not say what a tenant loses of whom nothing works yet', () => {
    const booting = frame({ nodes: NODES.map((node) => ({ ...node, throughput: 0 })) });
    expect(victimFigures(booting, ['initech'])).toMatchObject([{ slowed: null, by: null, lost: 1 }]);
  });
});

it.each([
  ['container', 'container'],
  ['system-container', 'container'],
  ['gvisor', 'container'],
  ['vm', 'vm'],
  ['microvm', 'vm'],
  ['zvm', 'vm'],
  ['lpar', 'lpar'],
])('the wall %s is drawn with the edge of a %s', (boundary, edge) => {
  expect(edgeOf(boundary)).toBe(edge);
});
