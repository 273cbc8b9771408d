// Seen without any colour, two areas are still two: their marks are of different shape, or one is much lighter than the other.
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ChartMaterials } from '../charts/materials.tsx';
import { Materials } from '../stage/materials.tsx';

const css = readFileSync('src/ui/themes.css', 'utf8');
/** Of the lightness of OKLab, 0 black to 1 white: about what separates neighbours on a pale projector (assumption). */
const MUCH_LIGHTER = 0.12;
/** A hatch is finer than another when so many of its lines go where one of the other does (assumption). */
const FINER = 1.5;

interface Area {
  readonly id: string;
  readonly size: number;
  readonly ground: string | null;
  /** What is drawn, without its colours. */
  readonly marks: string;
}

function areasOf(drawn: string): Area[] {
  return Array.from(drawn.matchAll(/<pattern id="([\w-]+)" width="([\d.]+)"[^>]*>(.*?)<\/pattern>/g), (found) => {
    const [, id = '', size = '', inside = ''] = found;
    const ground = /<rect[^>]*fill:([^"]*)"/.exec(inside)?.[1] ?? null;
    return {
      id,
      size: Number(size),
      ground,
      marks: Array.from(inside.matchAll(/ (?:d|r)="([^"]+)"/g), marked).join(' '),
    };
  });
}

/** Lines from edge to edge by the way they go, all else as it is drawn. */
function marked([, drawn = '']: RegExpMatchArray): string {
  return drawn.replace(/M(\S+) (\S+)L(\S+) (\S+?)(?=M|$)/g, (_, x, y, toX, toY) =>
    (Number(toY) - Number(y)) / (Number(toX) - Number(x)) > 0 ? '\\' : '/',
  );
}

function haveOneShape(one: Area, other: Area): boolean {
  if (one.marks !== other.marks) return false;
  return Math.max(one.size, other.size) / Math.min(one.size, other.size) < FINER;
}

describe.each(['light', 'dark', 'contrast', 'projector'])('in the %s theme', (theme) => {
  const start = css.indexOf(`[data-theme="${theme}"]`);
  const block = css.slice(start, css.indexOf('}', start));
  const colourIn = (name: string): string => new RegExp(`--${name}: ([^;]+);`).exec(block)?.[1] ?? '';

  /** Mixing in OKLab mixes the lightness alike, so that of a mixture is known without its hue. */
  const lightness = (ground: string): number => {
    const [first = '', second] = Array.from(ground.matchAll(/var\(--((?!fill-mix)[\w-]+)\)/g), ([, name = '']) =>
      okLightness(colourIn(name)),
    );
    const share = second === undefined ? 1 : Number.parseFloat(colourIn('fill-mix')) / 100;
    return Number(first) * share + Number(second ?? 0) * (1 - share);
  };

  test.each([
    ['charts', <ChartMaterials key="charts" />],
    ['stage', <Materials key="stage" />],
  ])('no two areas of the %s look alike', (_, element) => {
    const areas = areasOf(renderToStaticMarkup(element));
    expect(areas.length).toBeGreaterThan(15);
    const alike = areas.flatMap((one, at) =>
      areas.slice(at + 1).flatMap((other) => {
        if (!haveOneShape(one, other) || one.ground === null || other.ground === null) return [];
        const apart = Math.abs(lightness(one.ground) - lightness(other.ground));
        return apart < MUCH_LIGHTER ? [`${one.id} and ${other.id}: ${apart.toFixed(2)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});

/** Lightness of OKLab (Ottosson 2020) of a colour as the theme writes it. */
function okLightness(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const long3 = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return 0.2104542553 * long3 + 0.793617785 * middle - 0.0040720468 * short;
}
