// One service of a Compose file as a box: image, instances, limits, and the switches around it.
import type { NamespaceKind, NodeId } from '../../topology/topology.ts';
import { kataMonitor } from '../kata-monitors.ts';
import type { Box, Draft, Processor } from './draft.ts';
import {
  type Bind,
  capabilitiesOf,
  kindOfRuntime,
  mountsOf,
  namespacesWithout,
  runtimeOf,
  securityOptions,
  type Written,
} from './guard-words.ts';
import { dockerBytes, weightOfShares } from './quantities.ts';
import { at, isFalse, isTrue, itemsAt, numberAt, numberOf, textAt, textOf, type Value } from './value.ts';

export interface Service {
  readonly architecture: Processor | null;
  readonly box: Box;
  /** What it was promised of the memory of the host. */
  readonly needsBytes: number;
}

/** Docker's usual period of a quota, in microseconds. */
const USUAL_PERIOD = 100_000;

export function readService(draft: Draft, name: string, id: NodeId, service: Value): Service | null {
  const replicas = instancesOf(draft, name, service);
  if (replicas === 0) {
    draft.refuse(at(service, 'deploy', 'replicas')?.line ?? service.line, 'no-instances', { name });
    return null;
  }
  const bytes = (...keys: string[]) => sizeAt(draft, service, ...keys);
  const limit = bytes('mem_limit') ?? bytes('deploy', 'resources', 'limits', 'memory');
  const reserved = bytes('mem_reservation') ?? bytes('deploy', 'resources', 'reservations', 'memory');
  const shares = numberAt(service, 'cpu_shares');
  if (shares !== null && shares > 0) {
    draft.assume(at(service, 'cpu_shares')?.line ?? service.line, 'weight', weightWords(shares));
  }
  const pids = numberAt(service, 'pids_limit') ?? numberAt(service, 'deploy', 'resources', 'limits', 'pids');
  const written = (key: string): Written[] =>
    itemsAt(service, key).flatMap((item) => {
      const text = textOf(item);
      return text === null ? [] : [{ line: item.line, text }];
    });
  const runtime = textAt(service, 'runtime') ?? '';
  const kind = kindOfRuntime(runtime);
  if (kind === null) draft.refuse(at(service, 'runtime')?.line ?? service.line, 'runtime', { written: runtime });
  const architecture = architectureOf(draft, service);
  return {
    architecture,
    needsBytes: reserved ?? 0,
    box: {
      kind: kind ?? 'container',
      replicas,
      image: imageOf(draft, name, id, service),
      cpuMax: coresOf(service),
      cpuWeight: shares !== null && shares > 0 ? weightOfShares(shares) : undefined,
      memoryMaxBytes: limit || undefined,
      memoryLowBytes: reserved || undefined,
      pidsMax: pids !== null && pids > 0 ? pids : undefined,
      runtime: runtimeOf(runtime),
      monitor: kind === 'kata' ? kataMonitor(runtime, architecture ?? 'amd64') : undefined,
      privileged: isTrue(at(service, 'privileged')) || undefined,
      capabilities: capabilitiesOf(draft, written('cap_add'), written('cap_drop')),
      ...securityOptions(draft, written('security_opt')),
      readOnlyRoot: isTrue(at(service, 'read_only')) || undefined,
      mounts: mountsOf(draft, bindsOf(draft, service)),
      namespaces: namespacesWithout(sharedNamespaces(draft, service)),
      network: textAt(service, 'network_mode') === 'none' ? 'none' : undefined,
    },
  };
}

export function weightWords(shares: number): Readonly<Record<string, string>> {
  return { shares: String(shares), weight: String(weightOfShares(shares)) };
}

/** 0: none is wanted. */
function instancesOf(draft: Draft, name: string, service: Value): number {
  const mode = textAt(service, 'deploy', 'mode') ?? '';
  const line = at(service, 'deploy')?.line ?? service.line;
  if (mode.endsWith('-job')) draft.assume(line, 'job', { name });
  if (mode.startsWith('global')) {
    draft.assume(line, 'global', { name });
    return 1;
  }
  const said = at(service, 'deploy', 'replicas') ?? at(service, 'scale');
  if (said === null || textOf(said) === '') return 1;
  const count = numberOf(said);
  if (count !== null && Number.isInteger(count) && count >= 0) return count;
  draft.refuse(said.line, 'value', { key: 'replicas', written: textOf(said) ?? '' });
  return 1;
}

function imageOf(draft: Draft, name: string, id: NodeId, service: Value): string {
  const image = textAt(service, 'image');
  if (image) return draft.image(at(service, 'image')?.line ?? service.line, image, id);
  return draft.image(at(service, 'build')?.line ?? service.line, name, id, 'image-built');
}

function coresOf(service: Value): number | undefined {
  const cores = numberAt(service, 'cpus') ?? numberAt(service, 'deploy', 'resources', 'limits', 'cpus');
  if (cores !== null) return cores > 0 ? cores : undefined;
  const quota = numberAt(service, 'cpu_quota');
  return quota !== null && quota > 0 ? quota / (numberAt(service, 'cpu_period') || USUAL_PERIOD) : undefined;
}

function sizeAt(draft: Draft, service: Value, ...keys: string[]): number | null {
  const said = at(service, ...keys);
  const text = textOf(said);
  if (said === null || text === null || text === '') return null;
  const bytes = dockerBytes(text);
  if (bytes === null) draft.refuse(said.line, 'value', { key: keys.at(-1) ?? '', written: text });
  return bytes;
}

function architectureOf(draft: Draft, service: Value): Processor | null {
  const said = at(service, 'platform');
  const text = textOf(said) ?? '';
  if (text === '') return null;
  if (/s390x/.test(text)) return 's390x';
  if (!/amd64|x86_64|^linux$/.test(text)) draft.refuse(said?.line ?? 1, 'value', { key: 'platform', written: text });
  return 'amd64';
}

function sharedNamespaces(draft: Draft, service: Value): readonly NamespaceKind[] {
  const shared: NamespaceKind[] = [];
  const keys: readonly (readonly [string, NamespaceKind])[] = [
    ...([
      ['network_mode', 'net'],
      ['net', 'net'],
      ['pid', 'pid'],
      ['ipc', 'ipc'],
      ['uts', 'uts'],
      ['cgroup', 'cgroup'],
    ] as const),
  ];
  for (const [key, namespace] of keys) {
    const text = textAt(service, key);
    const line = at(service, key)?.line ?? service.line;
    if (text === 'host') shared.push(namespace);
    else if (text !== null && /^(service|container):/.test(text))
      draft.refuse(line, 'namespace-of-another', { key, written: text });
    else if (text !== null && !['', 'bridge', 'none', 'default', 'private', 'shareable'].includes(text))
      draft.refuse(line, 'network-mode', { key, written: text });
  }
  return shared;
}

/** Where paths beside the file are taken to be. */
const PROJECT = '/srv/project';
const HOME = '/home/user';

function bindsOf(draft: Draft, service: Value): readonly Bind[] {
  return itemsAt(service, 'volumes').flatMap((volume): readonly Bind[] => {
    const text = textOf(volume);
    if (text === null) {
      const source = textAt(volume, 'source') ?? textAt(volume, 'src') ?? '';
      const type = textAt(volume, 'type');
      if (type !== 'bind' && !(type === null && (/^[./~]/.test(source) || isOfWindows(source)))) return [];
      return bind(draft, volume.line, source, isTrue(at(volume, 'read_only')) && !isFalse(at(volume, 'read_only')));
    }
    // A letter before a colon is a drive of Windows.
    const [source = '', target, options = ''] = text.split(/(?<!^[A-Za-z]):(?![\\/]{2})/);
    if (target === undefined || !(/^[./~]/.test(source) || isOfWindows(source))) return [];
    return bind(draft, volume.line, source, options.split(',').includes('ro'));
  });
}

/** `C:\\data`, `\\\\server\\share`, `npipe:…` */
function isOfWindows(source: string): boolean {
  return /^([A-Za-z]:[\\/]|[\\/]{2}|npipe:)/.test(source);
}

function bind(draft: Draft, line: number, source: string, readOnly: boolean): readonly Bind[] {
  if (isOfWindows(source)) {
    draft.refuse(line, 'mount-elsewhere', { written: source });
    return [];
  }
  const text = source.startsWith('/') ? source : resolved(source);
  if (text !== source) draft.assume(line, 'relative-path', { written: source, path: text });
  return [{ line, text, readOnly }];
}

/** A path beside the file, with its dots worked out. */
function resolved(source: string): string {
  const from = source.startsWith('~') ? HOME : PROJECT;
  const parts = from.split('/').slice(1);
  for (const part of source.replace(/^~[^/]*/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
