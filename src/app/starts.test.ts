// The starting points as the page opens them.
import { describe, expect, test } from 'vitest';
import { read, write } from '../topology/notation.ts';
import { START_IDS } from '../topology/starting-point-ids.ts';
import { find } from '../topology/tree.ts';
import { startOf, startOn, startOrigin } from './starts.ts';

describe.each(['x86', 'z'])('on %s', (platform) => {
  test.each(START_IDS.map((id) => [id]))('%s can be opened, and what runs already is in it', (id) => {
    const origin = startOn(id, platform);
    expect(origin?.topology.hosts.every((host) => host.platform === platform)).toBe(true);
    for (const running of origin?.running ?? []) expect(find(origin!.topology, running)).not.toBeNull();
  });

  test.each(START_IDS.map((id) => [id]))('%s is known again when it comes in by a link', (id) => {
    const shared = read(write(startOn(id, platform)!.topology));
    expect(shared.ok && startOf(shared.topology)).toBe(id);
  });
});

test('without a wish, or with one that makes no sense, it is the first sight', () => {
  expect(startOrigin(null, null).start).toBe('first-sight');
  expect(startOrigin('constructor', 'x86').start).toBe('first-sight');
});

test('anything else is none of them', () => {
  const own = read('host:x86(container:nginx*7)');
  expect(own.ok && startOf(own.topology)).toBeNull();
});
