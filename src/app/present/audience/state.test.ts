import { describe, expect, it } from 'vitest';
import { readRoom } from './state.ts';

describe('what a tab has kept of a room', () => {
  it('is taken up, with the run that was under way', () => {
    const poll = { counts: [1, 2], phase: 'told', value: 4, hidden: true };
    const exercise = { place: 'workshop/a', totalMs: 1000, endsAt: 5, leftMs: 1000, small: true };
    const claim = { run: 'b', ran: ['a', 'b'], told: true };
    const room = { polls: { 'workshop/a': poll }, claims: { 'claims/a': claim }, exercise };
    expect(readRoom(room)).toEqual(room);
    expect(readRoom({ claims: { a: { ran: [] } } }).claims).toEqual({ a: { run: null, ran: [], told: false } });
    expect(readRoom({ polls: { a: { ...poll, phase: 'running' } } }).polls).toEqual({
      a: { ...poll, phase: 'running', value: null },
    });
    expect(readRoom({ polls: { a: { ...poll, phase: 'over' } } }).polls).toMatchObject({ a: { phase: 'open' } });
  });

  it.each([
    null,
    [],
    'text',
    { polls: [], claims: [], exercise: [] },
    { claims: { a: null, b: { run: 'x' }, c: { ran: [1] }, d: { ran: 'x' } } },
    { polls: { a: 1, b: { counts: ['x'] }, c: { counts: 3 } }, exercise: { place: 3 } },
    { exercise: { place: 'a', totalMs: -1, leftMs: 1, endsAt: null } },
    { exercise: { place: 'a', totalMs: 1, leftMs: 1, endsAt: 'x' } },
  ])('is left where it makes no sense', (written) => {
    const { polls = {}, claims = {}, exercise = null } = readRoom(written);
    expect({ polls, claims, exercise }).toEqual({ polls: {}, claims: {}, exercise: null });
  });
});
