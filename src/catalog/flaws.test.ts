// Every flaw is whole: dated, sourced, grounded in evidence, about walls that there are. Its words: locales/en/flaws.test.ts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { EVIDENCE, evidenceIn } from './evidence.ts';
import type { FlawSeat, FlawTarget } from './flaw.ts';
import { FLAWS, findFlaw } from './flaws.ts';
import type { KindId } from './kind.ts';
import { KINDS } from './kinds.ts';
import { MONITORS } from './monitors.ts';

const SENTENCE = /^[A-Z][^\n]+[.)]$/;

/** Whose walls a flaw of each target can get through at all: containers have no monitor, neighbours may be anything. */
const WALLS: Readonly<Record<FlawTarget, (kind: KindId) => boolean>> = {
  container: (kind) => KINDS[kind].family === 'container' && kind !== 'kata',
  machine: (kind) => KINDS[kind].levels > 0,
  neighbour: () => true,
};

describe.each(FLAWS)('the flaw $id', (flaw) => {
  it('is known by its number, of the year in which it was published or reported before', () => {
    const [, year = ''] = /^CVE-(\d{4})-\d{4,}$/.exec(flaw.cve) ?? [];
    const published = Number(flaw.published.slice(0, 4));
    expect([published, published - 1]).toContain(Number(year));
  });

  it('has a day that exists, not after the sources that tell of it', () => {
    expect(flaw.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(`${flaw.published}T00:00:00Z`).toISOString().slice(0, 10)).toBe(flaw.published);
    const published = Number(flaw.published.slice(0, 4));
    expect(flaw.evidence.length).toBeGreaterThan(0);
    for (const id of flaw.evidence) expect(EVIDENCE[id].source.year, id).toBeGreaterThanOrEqual(published);
    if ('year' in flaw.source) expect(flaw.source.year).toBeGreaterThanOrEqual(published);
  });

  it('has a source with a place in it, the publication of the record that it was carried over from, if there is one', () => {
    if ('assumption' in flaw.source) expect(flaw.source.assumption).toMatch(SENTENCE);
    else {
      const { link, place, evidence, secondHand } = flaw.source;
      expect(link).toMatch(/^https:\/\/\S+$/);
      expect(place.length).toBeGreaterThan(2);
      expect(secondHand).toBeUndefined();
      for (const id of evidenceIn(evidence)) {
        expect(flaw.evidence).toContain(id);
        expect(EVIDENCE[id].source.link).toBe(link);
        expect(EVIDENCE[id].reading).toBe('read');
      }
    }
    expect(new Set(flaw.evidence).size).toBe(flaw.evidence.length);
    expect(flaw.versions.length).toBeGreaterThan(4);
  });

  it('gets through walls that there are, of the sort that it is about', () => {
    expect(flaw.kinds.length).toBeGreaterThan(0);
    expect(new Set(flaw.kinds).size).toBe(flaw.kinds.length);
    for (const kind of flaw.kinds) expect(WALLS[flaw.target](kind), kind).toBe(true);
    // Who attacks QEMU attacks somebody whom QEMU plays.
    const played = MONITORS.find(({ id }) => id === 'qemu')?.kinds ?? [];
    if (flaw.seat === 'qemu') for (const kind of flaw.kinds) expect(played).toContain(kind);
    expect(flaw.needs.includes('runtime-runc')).toBe(flaw.seat === 'runtime');
    expect(flaw.needs.includes('merging-on')).toBe(flaw.seat === 'same-page-merging');
    expect(flaw.needs.includes('shared-layers')).toBe(flaw.gain === 'files');
    expect(flaw.gain === 'memory').toBe(flaw.target === 'neighbour');
  });
});

describe('the list of flaws', () => {
  test('has at least ten, each once, the oldest first, one file for each', () => {
    const ids = FLAWS.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(FLAWS.map(({ cve }) => cve)).size).toBe(ids.length);
    const days = FLAWS.map(({ published }) => published);
    expect([...days].sort()).toEqual(days);
    const files = readdirSync(join(import.meta.dirname, 'flaws')).map((file) => file.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual([...ids].sort());
  });

  test('has some of every target, of every seat, and of either platform alone', () => {
    const targets = { container: 2, machine: 2, neighbour: 2 } satisfies Record<FlawTarget, number>;
    for (const [target, least] of Object.entries(targets)) {
      expect(FLAWS.filter((flaw) => flaw.target === target).length, target).toBeGreaterThanOrEqual(least);
    }
    const seats = {
      ...{ runtime: true, 'linux-kernel': true, qemu: true, kvm: true, vhost: true, processor: true },
      'same-page-merging': true,
    } satisfies Record<FlawSeat, true>;
    expect(new Set(FLAWS.map(({ seat }) => seat))).toEqual(new Set(Object.keys(seats)));
    const sets = new Set(FLAWS.map(({ platforms }) => [...platforms].sort().join(' ')));
    expect(sets).toEqual(new Set(['x86', 'z', 'x86 z']));
  });

  test('finds one by its id, and nothing for another word', () => {
    for (const flaw of FLAWS) expect(findFlaw(flaw.id)).toBe(flaw);
    for (const id of ['', 'heartbleed', 'constructor']) expect(findFlaw(id)).toBeUndefined();
  });
});
