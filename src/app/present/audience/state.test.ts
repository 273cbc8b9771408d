import { describe, expect, it } from 'vitest';
import { readRoom } from './state.ts';

describe('what a tab has kept of a room', () => {
  it('is taken up, with the run that was under way', () => {
    const poll = { counts: [1, 2], phase: 'told', value: 4, hidden: true };
    const exercise = { place: 'workshop/a', totalMs: 1000, endsAt: 5, leftMs: 1000, small: true };
    expect(readRoom({ polls: { 'workshop/a': poll }, exercise })).toEqual({ polls: { 'workshop/a': poll }, exercise });
    expect(readRoom({ polls: { a: { ...poll, phase: 'running' } } }).polls).toEqual({
      a: { ...poll, phase: 'running', value: null },
    });
    expect(readRoom({ polls: { a: { ...poll, phase: 'over' } } }).polls).toMatchObject({ a: { phase: 'open' } });
  });

  it.each([
    null,
    [],
    'text',
    { polls: [], exercise: [] },
    { polls: { a: 1, b: { counts: ['x'] }, c: { counts: 3 } }, exercise: { place: 3 } },
    { exercise: { place: 'a', totalMs: -1, leftMs: 1, endsAt: null } },
    { exercise: { place: 'a', totalMs: 1, leftMs: 1, endsAt: 'x' } },
  ])('is left where it makes no sense', (written) => {
    const { polls = {}, exercise = null } = readRoom(written);
    expect({ polls, exercise }).toEqual({ polls: {}, exercise: null });
  });
});
