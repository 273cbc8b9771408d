import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimAt, around, between, EVERYTHING } from './camera-aim.ts';

const side = fc.double({ min: 1, max: 4000, noNaN: true });
const stages = fc.record({ width: side, height: side });
const part = fc.double({ min: 0, max: 1, noNaN: true });
/** A stage, and an area that lies in it. */
const shown = fc.tuple(stages, part, part, part, part).map(([stage, x, y, w, h]) => {
  const width = Math.max(0.5, stage.width * w);
  const height = Math.max(0.5, stage.height * h);
  return { stage, area: { left: (stage.width - width) * x, top: (stage.height - height) * y, width, height } };
});

describe('the camera', () => {
  it('has what it shows in its picture, and nothing beyond the edges of the stage', () => {
    fc.assert(
      fc.property(shown, ({ stage, area }) => {
        const { factor, left, top } = aimAt(area, stage);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + stage.width).toBeLessThanOrEqual(stage.width * factor + 1e-6);
        expect(top + stage.height).toBeLessThanOrEqual(stage.height * factor + 1e-6);
        expect(area.left * factor - left).toBeGreaterThanOrEqual(-1e-6);
        expect(area.top * factor - top).toBeGreaterThanOrEqual(-1e-6);
        expect((area.left + area.width) * factor - left).toBeLessThanOrEqual(stage.width + 1e-6);
        expect((area.top + area.height) * factor - top).toBeLessThanOrEqual(stage.height + 1e-6);
      }),
    );
  });

  it('puts a small thing in the middle, three times as large', () => {
    const aim = aimAt({ left: 480, top: 290, width: 40, height: 20 }, { width: 1000, height: 600 });
    expect(aim).toEqual({ factor: 3, left: 1000, top: 600 });
  });

  it('stays where it is for what fills the stage already', () => {
    expect(aimAt({ left: 10, top: 10, width: 700, height: 100 }, { width: 1000, height: 600 })).toBe(EVERYTHING);
  });

  it('goes from aim to aim without leaving the stage', () => {
    fc.assert(
      fc.property(shown, part, ({ stage, area }, at) => {
        const to = aimAt(area, stage);
        const { factor, left, top } = between(EVERYTHING, to, at);
        expect(factor).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(left).toBeGreaterThanOrEqual(-1e-6);
        expect(left + stage.width).toBeLessThanOrEqual(stage.width * factor + 1e-3);
        expect(top + stage.height).toBeLessThanOrEqual(stage.height * factor + 1e-3);
        expect(between(EVERYTHING, to, 0)).toEqual(EVERYTHING);
        expect(between(EVERYTHING, to, 1).left).toBeCloseTo(to.left, 3);
      }),
    );
  });

  it('takes several things together', () => {
    expect(around([])).toBeNull();
    expect(
      around([
        { left: 10, top: 40, width: 20, height: 10 },
        { left: 100, top: 0, width: 5, height: 5 },
      ]),
    ).toEqual({ left: 10, top: 0, width: 95, height: 50 });
  });
});
