// Looking for figures by words, topic and origin; and the order in which a panel lists what moves a number.
import { describe, expect, test } from 'vitest';
import { PARAMETERS } from '../../catalog/parameters.ts';
import { foundFigures, type Wanted } from './found.ts';
import { originGroups, strongest } from './origin-groups.ts';

const ALL: Wanted = { words: '', topic: null, filter: 'all' };
const topicWords = (topic: string) => (topic === 'ksm' ? 'Same-page merging' : topic);
const found = (wanted: Partial<Wanted>, changed = {}) =>
  foundFigures(PARAMETERS, changed, { ...ALL, ...wanted }, topicWords).flatMap(([, ids]) => ids);

describe('looking for figures', () => {
  test('without a wish finds all of them, each once', () => {
    expect(found({}).sort()).toEqual(Object.keys(PARAMETERS).sort());
  });

  test.each([
    ['sleep_millisecs', 'ksm.sleepMs'],
    ['same-page  SLEEPS', 'ksm.sleepMs'],
    ['fast slacker read', 'image.readShare'],
    ['container.engineMs', 'container.engineMs'],
    ['ST-034 lock', 'startup.networkLockMs'],
  ])('%s leads to %s', (words, id) => {
    expect(found({ words })).toContain(id);
  });

  test('every word must occur', () => {
    expect(found({ words: 'sleeps zeppelin' })).toEqual([]);
  });

  test('can be narrowed to a topic, to assumptions, to sources and to what was changed', () => {
    expect(found({ topic: 'ksm' }).every((id) => id.startsWith('ksm.'))).toBe(true);
    const [assumed, sourced] = [found({ filter: 'assumption' }), found({ filter: 'published' })];
    expect(assumed.length + sourced.length).toBe(Object.keys(PARAMETERS).length);
    expect(assumed).toContain('lpar.activationMs');
    expect(sourced).toContain('cgroup.periodMs');
    expect(found({ filter: 'changed' }, { 'ksm.sleepMs': 5 })).toEqual(['ksm.sleepMs']);
  });
});

describe('what moves a number', () => {
  const moving = [
    { id: 'ksm.sleepMs', atLow: 10, atHigh: 12 },
    { id: 'image.a.startCpuMs', atLow: 10, atHigh: 10.01 },
    { id: 'image.b.startCpuMs', atLow: 4, atHigh: 20 },
    { id: 'ksm.run', atLow: 9, atHigh: null },
  ];

  test('is listed by topic, the strongest first, a vanishing number above all', () => {
    expect(originGroups(moving).map(({ topic, influences }) => [topic, influences.map(({ id }) => id)])).toEqual([
      ['ksm', ['ksm.run', 'ksm.sleepMs']],
      ['image', ['image.b.startCpuMs', 'image.a.startCpuMs']],
    ]);
  });

  test('by less than a hundredth of the strongest is left for later', () => {
    expect(strongest(moving).map(({ id }) => id)).toEqual(['ksm.sleepMs', 'image.b.startCpuMs', 'ksm.run']);
    expect(strongest([])).toEqual([]);
  });
});
