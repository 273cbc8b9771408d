// Pictures carry what they show: written into them and read again, as SVG and as PNG; and colours become what every program knows.
import { describe, expect, test } from 'vitest';
import { write } from '../../topology/write.ts';
import { openBytes, openText } from '../importers/open-text.ts';
import { colourOf } from './colour.ts';
import type { Drawn } from './marks.ts';
import { stateOf, withState } from './png-state.ts';
import { writeSvg } from './write-svg.ts';

const LINK = 'https://example.org/strata/#v=1&t=host:x86(container:nginx*3%23web)&i=5s:cpu-hog@web&at=12.5s&r=web';
/** The smallest PNG there is: one transparent pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const DRAWN: Drawn = {
  width: 10,
  height: 10,
  ground: { hex: '#ffffff', opacity: 1 },
  definitions: '',
  marks: [
    {
      type: 'words',
      x: 1,
      y: 2,
      width: 30,
      words: '<b>&"\u0000',
      face: { family: "'IBM Plex Sans', sans-serif", size: 12, weight: '400', spacing: 0 },
      colour: { hex: '#112233', opacity: 0.5 },
      halo: null,
      clip: { x: 0, y: 0, width: 5, height: 5 },
    },
  ],
};

async function expectShown(opened: ReturnType<typeof openText>): Promise<void> {
  const result = await opened;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { topology, running, run, format } = result.imported;
  expect(format).toBe('picture');
  expect(write(topology)).toBe('host:x86,16cpu,64G(container:nginx*3#web)');
  expect(running).toEqual(['web']);
  expect(run?.atMs).toBe(12_500);
  expect(run?.incidents).toHaveLength(1);
}

test('a picture as SVG opens to what it shows, and is XML whatever stands in it', async () => {
  const svg = writeSvg(DRAWN, { title: 'A & B', description: '"<x>"', link: LINK });
  expect(svg).not.toMatch(/href|url\((?!#)|foreignObject|@import/);
  await expectShown(openText(svg));
});

test('a picture as PNG opens to what it shows, and stays a PNG', async () => {
  const whole = withState(PIXEL, LINK);
  expect(stateOf(whole)).toBe(LINK);
  expect(whole.slice(-12)).toEqual(PIXEL.slice(-12));
  await expectShown(openBytes(whole));
});

test.each([
  ['without a link', PIXEL, 'picture-without'],
  ['with half a chunk', withState(PIXEL, LINK).slice(0, -40), 'picture-without'],
  ['with a link that cannot be read', withState(PIXEL, '#v=9&t=x'), 'picture-link'],
  ['with a document that cannot be', withState(PIXEL, '#v=1&t=host:x86('), 'notation.expected-kind'],
] as const)('a picture %s says so', async (_, bytes, code) => {
  const result = await openBytes(bytes);
  expect(result.ok ? null : result.error.code).toBe(code);
});

test('a link by itself opens', async () => {
  const result = await openText(`${LINK}\n`);
  expect(result.ok && result.imported.format).toBe('link');
});

describe('colours', () => {
  test.each([
    ['rgb(17, 34, 51)', '#112233', 1],
    ['rgba(17, 34, 51, 0.5)', '#112233', 0.5],
    ['color(srgb 1 0.5 0)', '#ff8000', 1],
    ['color(srgb 1 0.5 0 / 0.25)', '#ff8000', 0.25],
    // Red, and half grey, as CSS Color 4 has them in OKLab.
    ['oklab(0.627955 0.224863 0.125846)', '#ff0000', 1],
    ['oklab(0.599871 0 0 / 50%)', '#808080', 0.5],
    ['oklch(0.627955 0.257683 29.2339)', '#ff0000', 1],
    ['#A0b0C0', '#a0b0c0', 1],
  ])('%s', (computed, hex, opacity) => {
    expect(colourOf(computed)).toEqual({ hex, opacity });
  });

  test.each(['none', 'rgba(0, 0, 0, 0)', 'transparent', 'url("#x")', ''])('%s is none', (computed) => {
    expect(colourOf(computed)).toBeNull();
  });
});
