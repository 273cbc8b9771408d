// What `docker inspect` prints: containers as they are set up, and whether they run.

import type { NamespaceKind } from '../../topology/topology.ts';
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
import { weightOfShares } from './quantities.ts';
import { at, isTrue, itemsAt, itemsOf, numberAt, textAt, textOf, type Value } from './value.ts';

export function isDockerInspect(value: Value): boolean {
  return itemsOf(value).some(
    (one) => at(one, 'Id') !== null && (at(one, 'HostConfig') !== null || at(one, 'Created') !== null),
  );
}

/** Nanoseconds of processor time in a second. */
const NANO = 1_000_000_000;
const USUAL_PERIOD = 100_000;

export function readDockerInspect(value: Value): Imported {
  const draft = createDraft('docker-inspect');
  for (const one of itemsOf(value)) {
    if (at(one, 'HostConfig') === null)
      draft.refuse(one.line, 'not-a-container', { name: textAt(one, 'Name') ?? textAt(one, 'Id') ?? '' });
    else readContainer(draft, one);
  }
  return draft.finish();
}

function readContainer(draft: Draft, container: Value): void {
  const name = (textAt(container, 'Name') ?? textAt(container, 'Id') ?? '').replace(/^\//, '');
  const id = draft.id(name);
  const host = at(container, 'HostConfig');
  const line = container.line;
  const positive = (key: string) => {
    const number = numberAt(host, key);
    return number !== null && number > 0 ? number : undefined;
  };
  const written = (key: string): Written[] =>
    itemsAt(host, key).flatMap((one) => ({ line: one.line, text: textOf(one) ?? '' }));
  const image = at(container, 'Config', 'Image');
  const runtime = textAt(host, 'Runtime') ?? '';
  const kind = kindOfRuntime(runtime);
  if (kind === null) draft.refuse(at(host, 'Runtime')?.line ?? line, 'runtime', { written: runtime });
  const shares = positive('CpuShares');
  if (shares) draft.assume(at(host, 'CpuShares')?.line ?? line, 'weight', weightWords(shares));
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
    privileged: isTrue(at(host, 'Privileged')) || undefined,
    capabilities: capabilitiesOf(draft, written('CapAdd'), written('CapDrop')),
    ...options,
    ...(confined && { lsm: 'none' }),
    readOnlyRoot: isTrue(at(host, 'ReadonlyRootfs')) || undefined,
    mounts: mountsOf(draft, bindsOf(container)),
    namespaces: namespacesWithout(shared(draft, host)),
    network: textAt(host, 'NetworkMode') === 'none' ? 'none' : undefined,
  });
  if (isTrue(at(container, 'State', 'Running'))) draft.running.push(id);
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
