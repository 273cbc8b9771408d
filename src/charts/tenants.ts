// Which hue, mark and pattern stands for which tenant: 1 to 8, the same in every chart. Pure.
export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Tenants that the page offers by name keep their hue in every document. */
const OFFERED: Readonly<Record<string, Hue>> = { acme: 1, globex: 2, initech: 3, hooli: 4 };
/** The others take what is left, in the order in which they stand; the ninth begins again. */
const OTHERS: readonly Hue[] = [5, 7, 8, 6, 1, 2, 3, 4];

/** The hue of a tenant among `tenants` (in the order in which they stand); null for nobody's (`''`). */
export function hueOf(tenant: string, tenants: readonly string[]): Hue | null {
  if (tenant === '') return null;
  if (Object.hasOwn(OFFERED, tenant)) return OFFERED[tenant] ?? null;
  const others = [...new Set(tenants)].filter((name) => name !== '' && !Object.hasOwn(OFFERED, name));
  return OTHERS[Math.max(0, others.indexOf(tenant)) % OTHERS.length] ?? 5;
}

/** CSS colour of a hue; ink for nobody's. */
export const colourOf = (hue: Hue | null): string => (hue === null ? 'var(--ink-3)' : `var(--t${hue})`);

/** Fill of a hue with its pattern, as drawn by ChartMaterials. */
export const fillOf = (hue: Hue | null): string => `url(#chart-tenant-${hue ?? 0})`;
