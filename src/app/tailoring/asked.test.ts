// What an address hides and locks; what means nothing is told of and changes nothing.
import { describe, expect, test } from 'vitest';
import { CONTROLS, NEVER_HIDDEN } from '../../lessons/controls.ts';
import { tailoring } from '../../locales/en/tailoring.ts';
import { readTailoring } from './asked.ts';
import { hiddenBy, lockedBy } from './selectors.ts';

describe('the query', () => {
  test.each([
    ['', [], []],
    ['?embed=1', [], []],
    ['?hide=charts,palette', ['charts', 'palette'], []],
    ['?hide=charts&lock=platform,%20undo', ['charts'], ['platform', 'undo']],
    ['?hide=,,&lock=', [], []],
    ['?hide=time,time', ['time'], []],
    ['?lock=stage', [], ['stage']],
  ] as const)('%s', (search, hide, lock) => {
    expect(readTailoring(search)).toEqual({ hide, lock, complaints: [] });
  });

  test('names that mean nothing are told of, and the others hold', () => {
    expect(readTailoring('?hide=charts,everything,stage&lock=constructor')).toEqual({
      hide: ['charts'],
      lock: [],
      complaints: [
        { name: 'hide', value: 'everything' },
        { name: 'hide', value: 'stage' },
        { name: 'lock', value: 'constructor' },
      ],
    });
  });
});

test('every control has a name in words, and a place on the page', () => {
  expect(Object.keys(tailoring.controls)).toEqual([...CONTROLS]);
  for (const name of CONTROLS) {
    if (!NEVER_HIDDEN.includes(name)) expect(hiddenBy(name).length).toBeGreaterThan(0);
    if (name !== 'stage') expect(lockedBy(name).length).toBeGreaterThan(0);
  }
});
