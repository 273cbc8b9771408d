// What `docker inspect` prints: containers as they are set up, and whether they run.

import type { NamespaceKind } from '../../topology/topology.ts';
import { kataMonitor } from '../kata-monitors.ts';
import { weightWords } from './compose-service.ts';
import { createDraft, type Draft } from './draft.ts';
import {
  capabilitiesOf,
  kindOfRuntime,
  mountsOf,
  namespacesWithout,
  runtimeOf,
  securityOptions,
  type Written,
} from './guard-words.ts';
import type { Imported } from './imported.ts';
import { tellOfHostConfig } from './inspect-keys.ts';
import { weightOfShares } from './quantities.ts';
import { at, isTrue, itemsAt, itemsOf, numberAt, textAt, textOf, type Value } from './value.ts';

export function isDockerInspect(value: Value): boolean {
  return itemsOf(value).some((one) => at(one, 'Id') !== null && (isContainer(one) || at(one, 'Created') !== null));
}

/** Images, networks and volumes have neither; a container may be told of without its settings. */
function isContainer(one: Value): boolean {
  return at(one, 'HostConfig') !== null || at(one, 'State') !== null;
}

/** Nanoseconds of processor time in a second. */
const NANO = 1_000_000_000;
const USUAL_PERIOD = 100_000;

export function readDockerInspect(value: Value): Imported {
  const draft = createDraft('docker-inspect');
  for (const one of itemsOf(value)) {
    if (isContainer(one)) readContainer(draft, one);
    else draft.refuse(one.line, 'not-a-container', { name: nameOf(one) });
  }
  return draft.finish();
}

/** Images have no name but those of their repositories. */
function nameOf(one: Value): string {
  const [tag = null] = itemsAt(one, 'RepoTags');
  return textOf(tag) ?? textAt(one, 'Name') ?? textAt(one, 'Id') ?? '';
}

function readContainer(draft: Draft, container: Value): void {
  // The list of the interface has names, the rest of a container but one.
  const [first = null] = itemsAt(container, 'Names');
  const name = (textAt(container, 'Name') || textOf(first) || textAt(container, 'Id') || '').replace(/^\//, '');
  const id = draft.id(name);
  const host = at(container, 'HostConfig');
  const line = container.line;
  const positive = (key: string) => {
    const number = numberAt(host, key);
    return number !== null && number > 0 ? number : undefined;
  };
  const written = (key: string): Written[] =>
    itemsAt(host, key).flatMap((one) => ({ line: one.line, text: textOf(one) ?? '' }));
  const image = at(container, 'Config', 'Image') ?? (first && at(container, 'Image'));
  const runtime = textAt(host, 'Runtime') ?? '';
  const kind = kindOfRuntime(runtime);
  if (kind === null) draft.refuse(at(host, 'Runtime')?.line ?? line, 'runtime', { written: runtime });
  const shares = positive('CpuShares');
  if (shares) draft.assume(at(host, 'CpuShares')?.line ?? line, 'weight', weightWords(shares));
  tellOfHostConfig(draft, name, host);
  const nano = positive('NanoCpus');
  const quota = positive('CpuQuota');
  const options = securityOptions(draft, written('SecurityOpt'));
  const confined = textAt(container, 'AppArmorProfile') === 'unconfined' && options.lsm === undefined;
  draft.add(line, 'amd64', id, name, {
    kind: kind ?? 'container',
    image: draft.image(image?.line ?? line, textOf(image) || name, id),
    cpuMax: nano ? nano / NANO : quota ? quota / (positive('CpuPeriod') ?? USUAL_PERIOD) : undefined,
    cpuWeight: shares ? weightOfShares(shares) : undefined,
    memoryMaxBytes: positive('Memory'),
    memoryLowBytes: positive('MemoryReservation'),
    pidsMax: positive('PidsLimit'),
    runtime: runtimeOf(runtime),
    monitor: kind === 'kata' ? kataMonitor(runtime, 'amd64') : undefined,
    privileged: isTrue(at(host, 'Privileged')) || undefined,
    capabilities: capabilitiesOf(draft, written('CapAdd'), written('CapDrop')),
    ...options,
    ...(confined && { lsm: 'none' }),
    readOnlyRoot: isTrue(at(host, 'ReadonlyRootfs')) || undefined,
    mounts: mountsOf(draft, bindsOf(container)),
    namespaces: namespacesWithout(shared(draft, host)),
    network: textAt(host, 'NetworkMode') === 'none' ? 'none' : undefined,
  });
  const runs = isTrue(at(container, 'State', 'Running')) || textAt(container, 'State') === 'running';
  if (runs) draft.running.push(id);
}

function bindsOf(container: Value) {
  return itemsAt(container, 'Mounts').flatMap((mount) => {
    const source = textAt(mount, 'Source');
    if (textAt(mount, 'Type') !== 'bind' || source === null) return [];
    return [{ line: mount.line, text: source, readOnly: textAt(mount, 'RW') === 'false' }];
  });
}

function shared(draft: Draft, host: Value | null): readonly NamespaceKind[] {
  const keys: readonly (readonly [string, NamespaceKind])[] = [
    ...([
      ['NetworkMode', 'net'],
      ['PidMode', 'pid'],
      ['IpcMode', 'ipc'],
      ['UTSMode', 'uts'],
    ] as const),
    ['CgroupnsMode', 'cgroup'],
  ];
  return keys.flatMap(([key, namespace]) => {
    const text = textAt(host, key) ?? '';
    if (text.startsWith('container:'))
      draft.refuse(at(host, key)?.line ?? 1, 'namespace-of-another', { key, written: text });
    return text === 'host' ? [namespace] : [];
  });
}
