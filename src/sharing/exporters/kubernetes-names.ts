// Names as Kubernetes wants them (labels of RFC 1123): small letters, digits and hyphens, a letter or digit first and last.
import { createIds } from '../../topology/ids.ts';

/** The longest that an id made of a name is when a file is read (importers/draft.ts), which is less than a label may be. */
export const LONGEST_NAME = 48;

export function isLabel(name: string): boolean {
  return name.length <= 63 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(name);
}

/** Gives each id a name that nobody else has. */
export function createNames(): (id: string) => string {
  const fresh = createIds([]);
  return (id) => fresh(id.toLowerCase().replace(/-{2,}/g, '-').slice(0, LONGEST_NAME).replace(/-+$/, '') || 'box');
}
