// Panels beside their buttons, in windows of every size.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside } from './floating.ts';

const window = { width: 1440, height: 900 };
const panel = { width: 200, height: 300 };

test('it stands below its button, at the same edge', () => {
  const button = { left: 100, top: 20, width: 80, height: 32 };
  expect(placeBeside(button, panel, window, 'ltr')).toMatchObject({ left: 100, top: 58 });
  expect(placeBeside({ ...button, left: 700 }, panel, window, 'rtl')).toMatchObject({ left: 580 });
});

test('it stands above when there is no room below', () => {
  const button = { left: 100, top: 850, width: 80, height: 32 };
  expect(placeBeside(button, panel, window, 'ltr')).toMatchObject({ top: 544 });
});

test('it never leaves the window nor covers its button', () => {
  const size = (max: number) => fc.integer({ min: 10, max });
  fc.assert(
    fc.property(
      fc.record({ width: size(4000), height: size(2200) }),
      fc.record({ width: size(400), height: size(3000) }),
      fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.constantFrom('ltr' as const, 'rtl' as const),
      (room, wanted, at, direction) => {
        const anchor = { left: at.x * room.width, top: at.y * (room.height - 10), width: 60, height: 10 };
        const place = placeBeside(anchor, wanted, room, direction);
        const height = Math.min(wanted.height, place.maxHeight);
        expect(place.left).toBeGreaterThanOrEqual(8);
        if (wanted.width <= room.width - 16) expect(place.left + wanted.width).toBeLessThanOrEqual(room.width - 8);
        const above = place.top + height <= anchor.top;
        const below = place.top >= anchor.top + anchor.height;
        expect(above || below).toBe(true);
        if (height > 0) {
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.top + height).toBeLessThanOrEqual(room.height);
        }
      },
    ),
  );
});
