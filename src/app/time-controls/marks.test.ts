import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENTS, HORIZON_MS } from '../../charts/fixtures/four-tenants.ts';
import { createText } from '../../locales/text.ts';
import type { EventFrame } from '../../simulation/frame.ts';
import { CLOSE, labelsOf, markAt, marksOf } from './marks.ts';
import { markDetails, markWords } from './words.ts';

const text = createText('en');
const nameOf = (id: string) => id;
const event = (tMs: number, type: EventFrame['type'], node = 'web', detail = ''): EventFrame => ({
  tMs,
  type,
  node,
  detail,
});

describe('marks on the time line', () => {
  it('show edits, readiness, merging and trouble, but not every stage', () => {
    const events = [
      event(1000, 'placed'),
      event(10_000, 'stage'),
      event(20_000, 'ready'),
      event(30_000, 'merge-settled'),
      event(40_000, 'incident-began'),
      event(50_000, 'removed'),
    ];
    expect(marksOf(events, 60_000, 600).map((mark) => mark.shape)).toEqual([
      'placed',
      'ready',
      'merging',
      'incident',
      'changed',
    ]);
  });

  it('become one when closer than six pixels, under the louder shape', () => {
    const events = [event(10_000, 'ready', 'a'), event(10_300, 'placed', 'b'), event(11_000, 'ready', 'c')];
    const marks = marksOf(events, 60_000, 600);
    expect(marks.map((mark) => mark.events.length)).toEqual([2, 1]);
    expect(marks[0]?.shape).toBe('placed');
  });

  it('never stand closer than that, and lose no event', () => {
    const times = fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(times, (all) => {
        const marks = marksOf(
          all.map((tMs) => event(tMs, 'ready')),
          60_000,
          600,
        );
        expect(marks.reduce((sum, mark) => sum + mark.events.length, 0)).toBe(all.length);
        marks.slice(1).forEach((mark, index) => {
          expect(mark.x - (marks[index]?.x ?? 0)).toBeGreaterThanOrEqual(CLOSE);
        });
      }),
    );
  });

  it('are found again near a place on the line', () => {
    const marks = marksOf(EVENTS, HORIZON_MS, 1200);
    expect(markAt(marks, 884)?.events[0]?.node).toBe('ci-runner');
    expect(markAt(marks, 700)).toBeNull();
  });

  it('are none on a line without length or time', () => {
    expect(marksOf(EVENTS, 0, 600)).toEqual([]);
    expect(marksOf(EVENTS, 60_000, 0)).toEqual([]);
  });
});

describe('labels', () => {
  const marks = marksOf(EVENTS, HORIZON_MS, 900);
  const labels = labelsOf(marks, 900, (mark) => markWords(text, nameOf, mark));

  it('never touch and never leave the line', () => {
    labels.slice(1).forEach((label, index) => {
      const before = labels[index];
      expect(label.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0));
    });
    for (const label of labels) {
      expect(label.x).toBeGreaterThanOrEqual(0);
      expect(label.x + label.width).toBeLessThanOrEqual(900);
    }
  });

  it('prefer what a person did over what became ready', () => {
    const words = labels.map((label) => label.words);
    expect(words).toContain('+ ci-runner, build-vm');
    expect(words).not.toContain('build-vm ready');
  });

  it.each([
    [[event(5, 'placed', 'a')], '+ a'],
    [[event(5, 'placed', 'a'), event(5, 'placed', 'b')], '+ a, b'],
    [[event(5, 'placed', 'a'), event(5, 'placed', 'b'), event(5, 'placed', 'c')], '+ a, 2 more'],
    [[event(5, 'ready', 'a'), event(5, 'ready', 'b')], '2 ready'],
    [[event(5, 'incident-began', 'a', 'cpu-hog')], 'CPU hog in a'],
    [[event(5, 'ready', 'a'), event(5, 'failed', 'b')], 'b failed'],
    [[event(0, 'placed', 'a'), event(0, 'ready', 'a')], 'start'],
  ])('say in few words what happened (%#)', (events, words) => {
    const [mark] = marksOf(events, 60_000, 600);
    expect(mark && markWords(text, nameOf, mark)).toBe(words);
  });

  it('of many events name six and count the rest when pointed at', () => {
    const many = Array.from({ length: 8 }, (_, index) => event(1000, 'ready', `n${index}`));
    const [mark] = marksOf(many, 60_000, 600);
    expect(mark && markDetails(text, nameOf, mark, '1.0 s')).toBe(
      '1.0 s: n0 ready, n1 ready, n2 ready, n3 ready, n4 ready, n5 ready, and 2 more',
    );
  });
});
