// Colours as a browser computes them (rgb, oklab, oklch, color(srgb …)) as colours that every program knows: #rrggbb and an opacity.
// Matrices of OKLab: B. Ottosson, "A perceptual color space for image processing" (2020), as in CSS Color 4.

export interface Colour {
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** Null for what is no colour (`none`, `url(…)`) or cannot be seen at all. */
export function colourOf(computed: string): Colour | null {
  const text = computed.trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return { hex: text.toLowerCase(), opacity: 1 };
  const [, name = '', inside = ''] = /^([a-z-]+)\((.*)\)$/i.exec(text) ?? [];
  const [values = '', after] = inside.split('/');
  const words = values.trim().split(/[\s,]+/);
  const space = name === 'color' ? words.shift() : name;
  const numbers = words.map(numberOf);
  const [a = 0, b = 0, c = 0, d] = numbers;
  const opacity = after === undefined ? (d ?? 1) : numberOf(after.trim());
  if (numbers.length < 3 || numbers.some(Number.isNaN) || !(opacity > 0)) return null;
  const channels = channelsOf(space ?? '', a, b, c);
  return channels && { hex: `#${channels.map(twoDigits).join('')}`, opacity: Math.min(1, opacity) };
}

/** Red, green and blue, 0 to 1 (more where it is outside what a screen shows). */
function channelsOf(space: string, a: number, b: number, c: number): readonly number[] | null {
  if (space === 'rgb' || space === 'rgba') return [a / 255, b / 255, c / 255];
  if (space === 'srgb') return [a, b, c];
  if (space === 'oklab') return ofOklab(a, b, c);
  if (space === 'oklch') return ofOklab(a, b * Math.cos((c * Math.PI) / 180), b * Math.sin((c * Math.PI) / 180));
  return null;
}

function ofOklab(lightness: number, a: number, b: number): readonly number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((linear) => (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055));
}

function numberOf(word: string): number {
  if (word === 'none') return 0;
  return word.endsWith('%') ? Number(word.slice(0, -1)) / 100 : Number(word.replace(/deg$/, ''));
}

function twoDigits(channel: number): string {
  return Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .padStart(2, '0');
}
