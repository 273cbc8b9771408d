import { describe, expect, it } from 'vitest';
import { read } from '../topology/read.ts';
import { firstSight, STARTING_POINT_IDS, startingPoints } from '../topology/starting-points.ts';
import { walk } from '../topology/tree.ts';
import { createText, type MessageKey } from './text.ts';

const text = createText('en');

describe.each(['x86', 'z'] as const)('on %s', (platform) => {
  it.each([...startingPoints(platform), firstSight(platform)])(
    '$id is legal and has words',
    ({ id, notation, running }) => {
      const result = read(notation);
      expect(result).toMatchObject({ ok: true });
      if (!result.ok) return;
      const ids = walk(result.topology).map(({ node }) => node.id);
      for (const node of running) expect(ids).toContain(node);
      for (const part of ['name', 'about']) expect(text.has(`startingPoints.${id}.${part}` as MessageKey)).toBe(true);
    },
  );

  it('there is one of each', () => {
    expect(startingPoints(platform).map((point) => point.id)).toEqual(STARTING_POINT_IDS);
  });
});
