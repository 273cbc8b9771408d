// Eight hues tell names apart, each with a mark and a pattern of its own, so that colour is never alone. Pure.
export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Names that the page offers keep their hue wherever they stand. */
const OFFERED: Readonly<Record<string, Hue>> = { acme: 1, globex: 2, initech: 3, hooli: 4 };
/** The others take what is left, in the order in which they stand; the ninth begins again. */
const OTHERS: readonly Hue[] = [5, 7, 8, 6, 1, 2, 3, 4];

/** The hue of a name among `names` (in the order in which they stand, any of them more than once); null for nobody's (`''`). */
export function hueOf(name: string, names: readonly string[]): Hue | null {
  if (name === '') return null;
  if (Object.hasOwn(OFFERED, name)) return OFFERED[name] ?? null;
  const others = [...new Set(names)].filter((other) => other !== '' && !Object.hasOwn(OFFERED, other));
  return OTHERS[Math.max(0, others.indexOf(name)) % OTHERS.length] ?? 5;
}

/** CSS colour of a hue; ink for nobody's. */
export const colourOf = (hue: Hue | null): string => (hue === null ? 'var(--ink-3)' : `var(--t${hue})`);
