// Where things stand in an archive of machines: `compose.yaml` and `domains.xml` for what is on hosts, and the same under
// `inside/<machine>/` for what is in one of them.
import type { NodeId } from '../../topology/topology.ts';

export const COMPOSE_FILE = 'compose.yaml';
export const DOMAINS_FILE = 'domains.xml';

/** The folder of what stands in these machines, from the outermost in. */
export function folderOf(inside: readonly NodeId[]): string {
  return inside.map((id) => `inside/${id}/`).join('');
}

/** The machines around a file, by its path; null for a file that belongs to nothing. */
export function insideOf(path: string): readonly NodeId[] | null {
  const [, folders] = /^((?:inside\/[\w-]+\/)*)(?:compose\.ya?ml|docker-compose\.ya?ml|domains\.xml)$/.exec(path) ?? [];
  if (folders === undefined) return null;
  return [...folders.matchAll(/inside\/([\w-]+)\//g)].flatMap(([, id]) => id ?? []);
}
