// The values of the switches around a container that are lists: capabilities as changes, and paths that are mounted.

import type { KindId } from '../catalog/kind.ts';
import {
  isLinuxCapability,
  LINUX_CAPABILITIES,
  type LinuxCapability,
  usualCapabilities,
} from '../catalog/linux-capabilities.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Why capabilities cannot be said like that; null when they can. */
export function refuseCapabilities(changes: readonly string[]): Refusal | null {
  const [first, ...rest] = changes;
  const signed = first === 'all' || first === 'none' ? rest : changes;
  const wrong = signed.find((change) => !/^[+-]/.test(change) || !isLinuxCapability(change.slice(1)));
  if (wrong !== undefined) return refuse('capabilities-illegal', { said: wrong });
  const names = signed.map((change) => change.slice(1));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? null : refuse('capabilities-illegal', { said: twice });
}

const LONGEST_PATH = 200;

/** Why these cannot be mounted; null when they can. */
export function refuseMounts(mounts: readonly string[]): Refusal | null {
  const paths = mounts.map((mount) => mount.replace(/:ro$/, ''));
  const wrong = mounts.find((_, at) => {
    const path = paths[at] as string;
    const whole = path.length <= LONGEST_PATH && /^(\/|(\/[A-Za-z0-9._-]+)+)$/.test(path);
    return !whole || path.split('/').some((part) => part === '.' || part === '..') || paths.indexOf(path) !== at;
  });
  return wrong === undefined ? null : refuse('mounts-illegal', { said: wrong });
}

/** A path as it is kept: without slashes at its end. */
export function withoutTrailingSlash(path: string): string {
  return path.replace(/\/+$/, '') || '/';
}

/** Changes in the order of the kernel's numbers, what is unknown at the end; `all` or `none` stays first. */
export function inOrder(changes: readonly string[]): readonly string[] {
  const known: readonly string[] = LINUX_CAPABILITIES;
  const number = (change: string) => {
    if (change === 'all' || change === 'none') return -1;
    const at = known.indexOf(change.slice(1));
    return at < 0 ? known.length : at;
  };
  return [...changes].sort((a, b) => number(a) - number(b));
}

/** The capabilities that a container of a kind has with such changes. */
export function capabilitiesWith(kind: KindId, changes: readonly string[]): ReadonlySet<LinuxCapability> {
  const [first] = changes;
  const base = first === 'all' ? LINUX_CAPABILITIES : first === 'none' ? [] : usualCapabilities(kind);
  const set = new Set<LinuxCapability>(base);
  for (const change of changes) {
    const name = change.slice(1);
    if (!isLinuxCapability(name)) continue;
    if (change.startsWith('+')) set.add(name);
    else if (change.startsWith('-')) set.delete(name);
  }
  return set;
}

/** The shortest way to say which capabilities there are; null when they are the usual ones. */
export function capabilityChanges(kind: KindId, wanted: ReadonlySet<LinuxCapability>): readonly string[] | null {
  const from = (base: readonly LinuxCapability[], said: readonly string[]) => [
    ...said,
    ...LINUX_CAPABILITIES.flatMap((name) => {
      if (wanted.has(name) === base.includes(name)) return [];
      return [`${wanted.has(name) ? '+' : '-'}${name}`];
    }),
  ];
  const usual = from(usualCapabilities(kind), []);
  if (usual.length === 0) return null;
  return [usual, from([], ['none']), from(LINUX_CAPABILITIES, ['all'])].reduce((best, one) =>
    one.length < best.length ? one : best,
  );
}
