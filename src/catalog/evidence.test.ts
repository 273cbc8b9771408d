// Every record of evidence is whole: it can be looked up, says what it is, and nothing in it is from memory.
import { describe, expect, it, test } from 'vitest';
import { EVIDENCE, EVIDENCE_GROUPS, evidenceIn, isEvidenceId } from './evidence.ts';
import MEASUREMENTS from './measurements.json';

const TOPICS = [
  ...['startup', 'memory', 'overhead', 'nesting', 'z', 'isolation', 'security', 'density', 'scheduler', 'migration'],
];
const READINGS = ['read', 'raw data', 'second hand', 'measured'];
const OWN = 'src/catalog/measurements.json';

describe.each(Object.entries(EVIDENCE))('the record %s', (id, record) => {
  it('has an id by which notes and parameters can name it', () => {
    expect(id).toMatch(/^([A-Z]{2}-\d{3}|measured [a-z][A-Za-z]*)$/);
  });

  it('says in plain words what was found, where and how', () => {
    expect(TOPICS).toContain(record.topic);
    expect(record.quantity).toMatch(/^[A-Zz\d][^\n]{8,}[^.\s]$/);
    expect(record.setup.length).toBeGreaterThan(2);
    if (record.finding !== undefined) expect(record.finding).toMatch(/^[A-Z\dgxz][^\n]+\.$/);
    if (record.caution !== undefined) expect(record.caution).toMatch(/^[A-Z\dgxz][^\n]+\.$/);
  });

  it('has figures that belong to something, or at least a finding in words', () => {
    if (record.figures.length === 0) expect(record.finding).toBeDefined();
    const names = record.figures.map(([of]) => of);
    expect(new Set(names).size).toBe(names.length);
    for (const [of, value] of record.figures) {
      expect(of.trim()).not.toBe('');
      expect(Number.isFinite(value)).toBe(true);
    }
    const shares = record.figures.filter(([, , unit = record.unit]) => unit === 'share');
    // A share may be a growth (isolation: four times as long), never a percentage that somebody forgot to divide.
    for (const [, value] of shares) expect(Math.abs(value)).toBeLessThanOrEqual(5);
  });

  it('names a source that can be looked up', () => {
    const { title, authors, venue, year, link } = record.source;
    for (const words of [title, authors, venue, record.place]) expect(words.trim().length).toBeGreaterThan(2);
    expect(year).toBeGreaterThanOrEqual(2000);
    expect(year).toBeLessThanOrEqual(2026);
    expect(link === OWN || /^https:\/\/[^\s]+$/.test(link)).toBe(true);
    expect(READINGS).toContain(record.reading);
    expect(record.reading === 'measured').toBe(link === OWN);
  });
});

describe('the catalogue of evidence', () => {
  test('uses no id twice', () => {
    const ids = EVIDENCE_GROUPS.flatMap((group) => Object.keys(group));
    expect(ids.length).toBe(new Set(ids).size);
    expect([...ids].sort()).toEqual(Object.keys(EVIDENCE).sort());
    expect(ids.length).toBeGreaterThan(230);
  });

  test('covers every topic', () => {
    expect(new Set(Object.values(EVIDENCE).map(({ topic }) => topic))).toEqual(new Set(TOPICS));
  });

  test('names one publication in one way', () => {
    const byLink = new Map<string, Set<string>>();
    for (const { source } of Object.values(EVIDENCE)) {
      byLink.set(source.link, (byLink.get(source.link) ?? new Set()).add(JSON.stringify(source)));
    }
    // The page of the kernel manual holds what two publications are about: merging itself, and its adviser.
    const doubles = [...byLink].filter(([, sources]) => sources.size > 1).map(([link]) => link);
    expect(doubles).toEqual(['https://www.kernel.org/doc/html/latest/admin-guide/mm/ksm.html']);
  });

  test('gives our own measurements as they are kept', () => {
    const of = (id: 'measured namespaces' | 'measured containerStart' | 'measured pageCacheSharing', name: string) =>
      EVIDENCE[id].figures.find(([known]) => known === name)?.[1];
    const { namespaces, containerStart, pageCacheSharing, cpuShares, ksm } = MEASUREMENTS;
    for (const [kind, us] of Object.entries(namespaces.medianUs)) {
      if (kind.length < 8) expect(of('measured namespaces', kind)).toBe(us);
    }
    expect(of('measured containerStart', 'runc, mean')).toBe(containerStart.runcRunMs.mean);
    for (const { processes, rssMiB, pssMiB } of pageCacheSharing.rows) {
      const name = processes === 1 ? '1 process' : `${processes} processes`;
      expect(of('measured pageCacheSharing', `${name}, resident`)).toBe(rssMiB);
      expect(of('measured pageCacheSharing', `${name}, proportional`)).toBe(pssMiB);
    }
    const shares = EVIDENCE['measured cpuShares'].figures.map(([, value]) => value);
    expect(shares).toEqual(cpuShares.rows.flatMap(({ fraction }) => fraction));
    const inTheEnd = EVIDENCE['measured ksm'].figures.filter(([of]) => of.includes('copies')).map(([, value]) => value);
    expect(inTheEnd).toEqual(ksm.runs.map(({ samples }) => samples.at(-1)?.pagesSharing));
  });
});

describe('the words of a parameter’s source', () => {
  test.each([
    ['ST-038', ['ST-038']],
    ['ME-018, ME-017, ME-019', ['ME-018', 'ME-017', 'ME-019']],
    ['NE-001 to NE-004', ['NE-001', 'NE-002', 'NE-003', 'NE-004']],
    ['measured containerStart, ST-038', ['measured containerStart', 'ST-038']],
  ])('%s are read as ids', (words, ids) => {
    expect(evidenceIn(words)).toEqual(ids);
  });

  test.each(['ST-999', 'NE-001 to NE-099', 'measured nothing', ' ', 'constructor'])('%s names nothing', (words) => {
    expect(() => evidenceIn(words)).toThrow('There is no evidence');
    expect(isEvidenceId(words)).toBe(false);
  });

  test('no words name no record', () => expect(evidenceIn('')).toEqual([]));
});
