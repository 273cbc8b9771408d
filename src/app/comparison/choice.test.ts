// The choice in the address: read as it is written, with all else of the query kept.
import { describe, expect, test } from 'vitest';
import { USUAL_NEEDS } from '../../simulation/comparison/needs.ts';
import { type Choice, readChoice, writeChoice } from './choice.ts';

const NOTATION = 'host:x86,8cpu,16G(container:nginx#web,@acme*3)';

describe('a choice', () => {
  test.each<[string, Choice, number | null]>([
    ['the usual needs', { mode: 'ways', needs: USUAL_NEEDS }, null],
    ['other needs at a moment', { mode: 'ways', needs: { ...USUAL_NEEDS, tenants: 5, platforms: ['x86'] } }, 1500],
    ['the stage against a notation', { mode: 'pair', a: '', b: NOTATION }, 250],
    ['two links', { mode: 'pair', a: `#v=1&t=${NOTATION}`, b: 'https://example.org/?lang=en#v=1&t=host:z' }, null],
    ['the stage against itself', { mode: 'pair', a: '', b: '' }, null],
  ])('%s', (_name, choice, atMs) => {
    const search = writeChoice('?page=comparison&theme=dark&needs=redis&b=old&at=9s', choice, atMs);
    expect(readChoice(search)).toEqual({ choice, problem: null, atMs });
    expect(new URLSearchParams(search).get('page')).toBe('comparison');
    expect(new URLSearchParams(search).get('theme')).toBe('dark');
  });

  test('what is as usual is not written', () => {
    expect(writeChoice('?page=comparison', { mode: 'ways', needs: USUAL_NEEDS }, null)).toBe('?page=comparison');
  });

  test('needs that cannot be give the usual ones, and are named; a moment that is none is none', () => {
    const { choice, problem, atMs } = readChoice('?needs=nginx tenants=99&at=soon');
    expect(choice).toEqual({ mode: 'ways', needs: USUAL_NEEDS });
    expect(problem).toMatchObject({ code: 'not-a-count', word: 'tenants=99' });
    expect(atMs).toBeNull();
  });
});
