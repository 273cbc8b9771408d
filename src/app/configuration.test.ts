// What the query may configure, and what becomes of values that make no sense.
import { describe, expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';

const read = (search: string) => readConfiguration(search, ['empty', 'vms']);

describe('the query', () => {
  test('without a query the page plays from the first sight at its own pace', () => {
    expect(read('')).toEqual({
      embed: false,
      ro: false,
      clickToLoad: false,
      autoplay: true,
      page: null,
      start: null,
      platform: null,
      speed: null,
      seed: 1,
      theme: null,
      motion: 'system',
      locale: null,
      complaints: [],
    });
  });

  test('all that can be configured is understood', () => {
    const asked =
      '?embed=1&ro=1&clickToLoad=1&motion=reduced&autoplay=0&page=validation&start=vms&platform=z&speed=0.5&seed=7&theme=dark&lang=en-XA';
    expect(read(asked)).toEqual({
      embed: true,
      ro: true,
      clickToLoad: true,
      autoplay: false,
      page: 'validation',
      start: 'vms',
      platform: 'z',
      speed: 0.5,
      seed: 7,
      theme: 'dark',
      motion: 'reduced',
      locale: 'en-XA',
      complaints: [],
    });
  });

  test.each([
    ['embed', 'maybe'],
    ['start', 'constructor'],
    ['platform', 'arm'],
    ['speed', '0'],
    ['speed', 'NaN'],
    ['speed', '1e9'],
    ['seed', '-1'],
    ['theme', 'pink'],
    ['ro', '2'],
    ['clickToLoad', 'now'],
    ['motion', 'full'],
    ['lang', 'xx'],
  ])('a bad value of %s (%s) keeps the default and is named', (name, value) => {
    const { complaints, ...values } = read(`?${name}=${value}`);
    const { complaints: none, ...defaults } = read('');
    expect(values).toEqual(defaults);
    expect(none).toEqual([]);
    expect(complaints).toEqual([{ name, value }]);
  });
});
