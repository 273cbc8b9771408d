// Switches around a container as engines and manifests write them: capabilities, options of security, paths that are mounted.
import { isLinuxCapability } from '../../catalog/linux-capabilities.ts';
import { inOrder, refuseMounts, withoutTrailingSlash } from '../../topology/guard-values.ts';
import { DEFAULT_NAMESPACES, type NamespaceKind } from '../../topology/topology.ts';
import type { Draft } from './draft.ts';

export interface Written {
  readonly line: number;
  readonly text: string;
}

/** Capabilities that are added and dropped, as changes; undefined when nothing differs. */
export function capabilitiesOf(
  draft: Draft,
  added: readonly Written[],
  dropped: readonly Written[],
): readonly string[] | undefined {
  const named = (words: readonly Written[]) =>
    words.flatMap(({ line, text }) => {
      const name = text.toLowerCase().replace(/^cap_/, '');
      if (name === 'all' || isLinuxCapability(name)) return name;
      draft.refuse(line, 'capability', { written: text });
      return [];
    });
  const plus = new Set(named(added));
  const minus = new Set(named(dropped));
  const base = minus.has('all') && !plus.has('all') ? ['none'] : plus.has('all') ? ['all'] : [];
  // What is both added and dropped is dropped after being added, except from nothing.
  const signed = [
    ...(base[0] === 'all'
      ? []
      : [...plus].filter((name) => base[0] === 'none' || !minus.has(name)).map((name) => `+${name}`)),
    ...(base[0] === 'none' ? [] : [...minus].filter((name) => name !== 'all').map((name) => `-${name}`)),
  ];
  const changes = inOrder([...base, ...signed]);
  return changes.length === 0 ? undefined : changes;
}

export interface Options {
  readonly seccomp?: boolean;
  readonly lsm?: string;
  readonly noNewPrivileges?: boolean;
}

/** `security_opt` of Docker: `seccomp:unconfined`, `apparmor=unconfined`, `no-new-privileges:true`, `label:disable`. */
export function securityOptions(draft: Draft, options: readonly Written[]): Options {
  let said: Options = {};
  for (const { line, text } of options) {
    const [name = '', value = ''] = text.split(/[:=](.*)/s);
    if (name === 'seccomp') {
      said = { ...said, seccomp: value !== 'unconfined' };
      if (value !== 'unconfined' && value !== 'builtin') draft.refuse(line, 'security-option', { written: text });
    } else if (name === 'apparmor') {
      said = { ...said, lsm: value === 'unconfined' ? 'none' : 'apparmor' };
      if (!['unconfined', 'docker-default', 'runtime/default'].includes(value))
        draft.refuse(line, 'security-option', { written: text });
    } else if (name === 'no-new-privileges') said = { ...said, noNewPrivileges: value !== 'false' };
    else if (name === 'label' && value === 'disable') said = { ...said, lsm: 'none' };
    else draft.refuse(line, 'security-option', { written: text });
  }
  return said;
}

export interface Bind extends Written {
  readonly readOnly: boolean;
}

/** Paths of the system around a container, those that the model can keep; undefined when there are none. */
export function mountsOf(draft: Draft, binds: readonly Bind[]): readonly string[] | undefined {
  const mounts = new Map<string, boolean>();
  for (const { line, text, readOnly } of binds) {
    const path = withoutTrailingSlash(text.replace(/\/\.(?=\/|$)/g, '').replace(/\/{2,}/g, '/'));
    if (refuseMounts([path]) !== null) draft.refuse(line, 'mount-path', { written: text });
    // Mounted twice, it can be written if it can be in one of the places.
    else mounts.set(path, (mounts.get(path) ?? true) && readOnly);
  }
  const kept = [...mounts].map(([path, readOnly]) => (readOnly ? `${path}:ro` : path));
  return kept.length === 0 ? undefined : kept;
}

/** The usual namespaces without those that are shared with the host, with those that are asked for; undefined: the usual. */
export function namespacesWithout(
  shared: readonly NamespaceKind[],
  more: readonly NamespaceKind[] = [],
): readonly NamespaceKind[] | undefined {
  if (shared.length === 0 && more.length === 0) return undefined;
  return [...DEFAULT_NAMESPACES.filter((one) => !shared.includes(one)), ...more];
}

/** The kind of sandbox that a runtime makes; null for runtimes that are not known, `container` for those that make none. */
export function kindOfRuntime(name: string): 'container' | 'gvisor' | 'kata' | 'system-container' | null {
  if (/kata/i.test(name)) return 'kata';
  if (/gvisor|runsc/i.test(name)) return 'gvisor';
  if (/^sysbox/i.test(name)) return 'system-container';
  return /^(runc|crun|youki|io\.containerd\.runc\.v[12]|io\.containerd\.runtime\.v1\.linux|)$/i.test(name)
    ? 'container'
    : null;
}

/** Programs that make plain containers, by their names in the catalogue; undefined for the usual one. */
export function runtimeOf(name: string): string | undefined {
  return ['crun', 'youki'].find((one) => one === name);
}
