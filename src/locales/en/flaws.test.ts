// Every flaw has words: what it let somebody do, what stopped it, and for each platform that it spares, why.
import { describe, expect, it, test } from 'vitest';
import { FLAWS } from '../../catalog/flaws.ts';
import { PLATFORMS } from '../../catalog/platforms.ts';
import { flaws } from './flaws.ts';

interface Said {
  readonly name: string;
  readonly what: string;
  readonly stoppedBy: string;
  readonly onZ?: string;
  readonly onX86?: string;
}

const WORDS: Readonly<Record<string, Said>> = flaws;
const FAMILIES = [...new Set(Object.values(PLATFORMS).map(({ family }) => family))];
const SENTENCES = /^[A-Z][^\n{}]+\.$/;
const APPLIES = /^It applies( to IBM Z alone,|:)/;
const SPARED = /^It (does not apply|is not counted as applying)[ :]/;

describe.each(FLAWS)('the words of the flaw $id', (flaw) => {
  const said = WORDS[flaw.id];

  it('are whole sentences that fit beside a drawing', () => {
    expect(said?.name).toMatch(/^[A-Z].{3,40}[^.]$/);
    for (const text of [said?.what, said?.stoppedBy]) {
      expect(text).toMatch(SENTENCES);
      expect(text?.length).toBeLessThan(320);
    }
  });

  it('say why it spares a platform, and nowhere that it spares one that it concerns', () => {
    expect(said?.onZ).toBeDefined();
    const why = { z: said?.onZ, x86: said?.onX86 };
    for (const family of FAMILIES) {
      const concerned = flaw.platforms.includes(family);
      if (!concerned) expect(why[family], family).toMatch(SPARED);
      else if (why[family] !== undefined) expect(why[family], family).toMatch(APPLIES);
      if (why[family] !== undefined) expect(why[family]).toMatch(SENTENCES);
    }
  });
});

test('there are words for all flaws and for nothing else, and none are said of two', () => {
  expect(Object.keys(WORDS).sort()).toEqual(FLAWS.map(({ id }) => id).sort());
  for (const field of ['name', 'what', 'stoppedBy'] as const) {
    expect(new Set(Object.values(WORDS).map((said) => said[field])).size).toBe(FLAWS.length);
  }
});
