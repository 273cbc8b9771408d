import { describe, expect, it } from 'vitest';
import { read } from '../topology/read.ts';
import { STARTING_POINT_IDS } from '../topology/starting-point-ids.ts';
import { startingPoints } from '../topology/starting-points.ts';
import { createText, type MessageKey } from './text.ts';

const text = createText('en');

describe.each(['x86', 'z'] as const)('on %s', (platform) => {
  it.each(startingPoints(platform))('$id is legal and has words', ({ id, notation }) => {
    expect(read(notation)).toMatchObject({ ok: true });
    for (const part of ['name', 'about']) expect(text.has(`startingPoints.${id}.${part}` as MessageKey)).toBe(true);
  });

  it('there is one of each', () => {
    expect(startingPoints(platform).map((point) => point.id)).toEqual(STARTING_POINT_IDS);
  });
});
