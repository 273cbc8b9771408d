// What things of the catalogue are called.
import type { Text } from '../locales/text.ts';

/** The name of something of the catalogue; what a document defines itself is called by its id. */
export function catalogName(text: Text, registry: 'images' | 'workloads' | 'platforms', id: string): string {
  const key = `catalog.${registry}.${id}.name`;
  return text.has(key) ? text(key) : id;
}
