// Which hue, with its mark and its pattern, stands for which tenant: 1 to 8. Pure. The offered names keep theirs in every
// document, the others take what is left in the order in which they stand.
import type { Sandbox, Topology } from '../topology/topology.ts';

export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const OFFERED: Readonly<Record<string, Hue>> = { acme: 1, globex: 2, initech: 3, hooli: 4 };
const OTHERS: readonly Hue[] = [5, 7, 8, 6, 1, 2, 3, 4];

/** The hue of a tenant among `tenants`; null for nobody's (`''`). */
export function hueOf(tenant: string, tenants: readonly string[]): Hue | null {
  if (tenant === '') return null;
  if (Object.hasOwn(OFFERED, tenant)) return OFFERED[tenant] ?? null;
  const others = tenants.filter((name) => name !== '' && !Object.hasOwn(OFFERED, name));
  return OTHERS[Math.max(0, others.indexOf(tenant)) % OTHERS.length] ?? 5;
}

/** CSS colour of a hue; ink for nobody's. */
export const colourOf = (hue: Hue | null): string => (hue === null ? 'var(--ink-3)' : `var(--t${hue})`);

/** Every tenant of the document once, in the order in which they stand. */
export function tenantsOf(topology: Topology): readonly string[] {
  const tenants = new Set<string>();
  const visit = (children: readonly Sandbox[]) => {
    for (const child of children) {
      if (child.tenant) tenants.add(child.tenant);
      visit(child.children);
    }
  };
  for (const host of topology.hosts) visit(host.children);
  return [...tenants];
}
