// Every theme is measured: text must be legible on every ground it stands on (WCAG 2.2, 1.4.3 and 1.4.11).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./themes.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark', 'contrast', 'projector'] as const;
const GROUNDS = ['paper', 'air', 'float', 'sunk'];

function colours(theme: string): Record<string, string> {
  const start = css.indexOf(`[data-theme="${theme}"]`);
  const block = css.slice(css.indexOf('{', start), css.indexOf('}', start));
  return Object.fromEntries(
    Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g), ([, name, hex]) => [name, hex]),
  );
}

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('the %s theme', (theme) => {
  const values = colours(theme);
  const between = (name: string, ground: string) => {
    expect(values, `${name} on ${ground}`).toHaveProperty(name);
    return contrast(values[name] ?? '#fff', values[ground] ?? '#fff');
  };

  test.each(['ink', 'ink-2', 'ink-3'])('%s is legible on every ground', (name) => {
    for (const ground of GROUNDS) expect(between(name, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('tenant %i is legible on paper', (hue) => {
    expect(between(`t${hue}`, 'paper')).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['kernel-ink', 'kernel'],
    ['firmware-ink', 'firmware'],
    ['sed-ink', 'sed1'],
    ['lamp-ink', 'lamp'],
    ['alarm', 'paper'],
    ['alarm', 'alarm-wash'],
  ])('%s is legible on %s', (name, ground) => {
    expect(between(name, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('the edges of controls are seen', () => {
    for (const ground of GROUNDS) expect(between('control-line', ground), ground).toBeGreaterThanOrEqual(3);
  });

  test('has the same colours as light, and no others', () => {
    expect(Object.keys(values).sort()).toEqual(Object.keys(colours('light')).sort());
  });
});
