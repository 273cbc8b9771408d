// A pod as boxes: one for each container, all with the switches of the pod. Kata and gVisor by the class of runtime.
import type { KindId } from '../../catalog/kind.ts';
import type { NamespaceKind } from '../../topology/topology.ts';
import { kataMonitor } from '../kata-monitors.ts';
import { POD_ENGINE } from '../pod-engine.ts';
import type { Draft, Processor } from './draft.ts';
import { type Bind, capabilitiesOf, kindOfRuntime, mountsOf, namespacesWithout, type Written } from './guard-words.ts';
import { tellOfContainer, tellOfPod } from './pod-keys.ts';
import { kubernetesBytes, kubernetesCores, weightOfShares } from './quantities.ts';
import { at, isFalse, isTrue, itemsAt, textAt, textOf, type Value } from './value.ts';

export interface Pod {
  readonly draft: Draft;
  readonly name: string;
  readonly tenant: string | undefined;
  readonly replicas: number;
  /** Handlers by the name of the RuntimeClass, as far as the file says. */
  readonly handlers: ReadonlyMap<string, string>;
  readonly spec: Value;
  readonly line: number;
}

/** What a request for one processor is in shares of processor time. */
const SHARES_PER_CORE = 1024;

export function readPod(pod: Pod): void {
  const { draft, name, spec, line, replicas } = pod;
  if (!Number.isInteger(replicas) || replicas < 0)
    draft.refuse(line, 'value', { key: 'replicas', written: String(replicas) });
  if (replicas === 0) {
    draft.refuse(line, 'no-instances', { name });
    return;
  }
  const beside = itemsAt(spec, 'initContainers').filter((one) => textAt(one, 'restartPolicy') === 'Always');
  const before = itemsAt(spec, 'initContainers').filter((one) => !beside.includes(one));
  if (before.length > 0) {
    const names = before.map((one) => textAt(one, 'name') ?? '').join(', ');
    draft.refuse(before[0]?.line ?? line, 'init-containers', { name, names });
  }
  const containers = [...itemsAt(spec, 'containers'), ...beside].filter(({ type }) => type === 'map');
  if (containers.length > 1) draft.assume(line, 'pod-parts', { name, count: String(containers.length) });
  tellOfPod(draft, name, spec, line);
  const runtime = runtimeOf(pod);
  const kind = kindOf(pod, runtime);
  const architecture = architectureOf(pod);
  for (const container of containers) {
    readContainer(
      pod,
      container,
      containers.length === 1 ? name : `${name}-${textAt(container, 'name') ?? ''}`,
      kind,
      architecture,
      kind === 'kata' ? kataMonitor(runtime, architecture) : undefined,
    );
  }
}

function readContainer(
  pod: Pod,
  container: Value,
  name: string,
  kind: KindId,
  architecture: Processor,
  monitor: string | undefined,
): void {
  const { draft, spec, tenant, replicas } = pod;
  const id = draft.id(name || (textAt(container, 'name') ?? ''));
  const line = container.line;
  tellOfContainer(draft, name, container);
  const image = textAt(container, 'image') ?? '';
  const own = at(container, 'securityContext');
  const context = (key: string) => at(own, key) ?? at(spec, 'securityContext', key);
  const words = (key: string): Written[] =>
    itemsAt(own, 'capabilities', key).flatMap((one) => ({ line: one.line, text: textOf(one) ?? '' }));
  const cpu = amount(draft, container, kubernetesCores, 'limits', 'cpu');
  const request = amount(draft, container, kubernetesCores, 'requests', 'cpu') ?? cpu;
  const memory = amount(draft, container, kubernetesBytes, 'limits', 'memory');
  const promised = amount(draft, container, kubernetesBytes, 'requests', 'memory') ?? memory;
  if (promised !== null && memory === null) draft.assume(line, 'memory-request', { name });
  if (request) {
    const weight = String(weightOfShares(request * SHARES_PER_CORE));
    draft.assume(line, 'weight-request', { cores: String(request), weight });
  }
  const privileged = isTrue(at(own, 'privileged'));
  const plain = kind === 'container';
  const number = Number.isInteger(replicas) && replicas > 0 ? replicas : 1;
  const switches = {
    privileged: privileged || undefined,
    capabilities: capabilitiesOf(draft, words('add'), words('drop')),
    seccomp: plain ? seccompOf(draft, line, context('seccompProfile'), privileged) : undefined,
    lsm: /^unconfined$/i.test(textAt(context('appArmorProfile'), 'type') ?? '') ? 'none' : undefined,
    noNewPrivileges: isFalse(at(own, 'allowPrivilegeEscalation')) || undefined,
    readOnlyRoot: isTrue(at(own, 'readOnlyRootFilesystem')) || undefined,
    mounts: mountsOf(draft, bindsOf(spec, container)),
    namespaces: namespacesWithout(shared(spec), isFalse(at(spec, 'hostUsers')) ? ['user'] : []),
  };
  draft.add(
    line,
    architecture,
    id,
    name,
    {
      kind,
      replicas: number,
      tenant,
      // A system container brings its own.
      engine: kind === 'system-container' ? undefined : POD_ENGINE,
      monitor,
      image: draft.image(at(container, 'image')?.line ?? line, image || name, id),
      cpuMax: cpu || undefined,
      cpuWeight: request ? weightOfShares(request * SHARES_PER_CORE) : undefined,
      memoryMaxBytes: memory || undefined,
      ...switches,
    },
    promised ?? 0,
  );
}

/** Without a word, Kubernetes filters no system calls (unless the kubelet is told to). */
function seccompOf(draft: Draft, line: number, profile: Value | null, privileged: boolean): boolean | undefined {
  const type = textAt(profile, 'type');
  if (type === null && !privileged) draft.assume(line, 'kubernetes-seccomp');
  if (type === 'Localhost')
    draft.refuse(profile?.line ?? line, 'security-option', { written: `seccompProfile ${type}` });
  return privileged ? undefined : type !== null && type !== 'Unconfined';
}

function amount(
  draft: Draft,
  container: Value,
  read: (text: string) => number | null,
  ...keys: readonly [string, string]
): number | null {
  const said = at(container, 'resources', ...keys);
  const text = textOf(said);
  if (said === null || text === null) return null;
  const value = read(text);
  if (value === null) draft.refuse(said.line, 'value', { key: keys.join('.'), written: text });
  return value;
}

/** The handler of a pod's class of runtime where the file says it and it is known, else the name of the class. */
function runtimeOf({ spec, handlers }: Pod): string {
  const name = textAt(spec, 'runtimeClassName') ?? '';
  const handler = handlers.get(name) ?? name;
  return kindOfRuntime(handler) === null ? name : handler;
}

function kindOf({ draft, spec }: Pod, runtime: string): KindId {
  const said = at(spec, 'runtimeClassName');
  const name = textOf(said) ?? '';
  const kind = kindOfRuntime(runtime);
  if (kind === null) draft.refuse(said?.line ?? spec.line, 'runtime-class', { written: name });
  return kind ?? 'container';
}

function architectureOf({ draft, name, spec }: Pod): Processor {
  const keys = ['kubernetes.io/arch', 'beta.kubernetes.io/arch'];
  const said = keys.map((key) => at(spec, 'nodeSelector', key)).find((one) => one !== null) ?? null;
  const text = textOf(said) ?? 'amd64';
  if (text === 's390x') return 's390x';
  if (text !== 'amd64') draft.refuse(said?.line ?? spec.line, 'architecture', { name, architecture: text });
  return 'amd64';
}

function shared(spec: Value): readonly NamespaceKind[] {
  const keys: readonly (readonly [string, NamespaceKind])[] = [
    ['hostNetwork', 'net'],
    ['hostPID', 'pid'],
    ['hostIPC', 'ipc'],
  ];
  return keys.flatMap(([key, namespace]) => (isTrue(at(spec, key)) ? [namespace] : []));
}

/** Paths of the node that the pod has as volumes and the container mounts. */
function bindsOf(spec: Value, container: Value): readonly Bind[] {
  return itemsAt(container, 'volumeMounts').flatMap((mount) => {
    const name = textAt(mount, 'name');
    const volume = itemsAt(spec, 'volumes').find((one) => textAt(one, 'name') === name);
    const path = textAt(volume ?? null, 'hostPath', 'path');
    return path === null ? [] : [{ line: mount.line, text: path, readOnly: isTrue(at(mount, 'readOnly')) }];
  });
}
