// A virtual machine of KubeVirt: a machine inside the container of its launcher.
import { MiB } from '../../catalog/parameter.ts';
import type { Draft } from './draft.ts';
import { kubernetesBytes, kubernetesCores } from './quantities.ts';
import { at, numberAt, textAt, type Value } from './value.ts';

export function readMachine(
  draft: Draft,
  name: string,
  tenant: string | undefined,
  replicas: number,
  spec: Value | null,
  line: number,
): void {
  const domain = at(spec, 'domain');
  if (domain === null || replicas === 0) return;
  const launcher = draft.id(`${name}-launcher`);
  const id = draft.id(name);
  const resource = (list: string, key: string) => textAt(domain, 'resources', list, key);
  const cpu = (key: string) => numberAt(domain, 'cpu', key);
  const said = ['cores', 'sockets', 'threads'].map(cpu);
  const asked = kubernetesCores(resource('limits', 'cpu') ?? resource('requests', 'cpu') ?? '');
  const vcpus = said.some((one) => one !== null)
    ? said.reduce<number>((product, one) => product * (one ?? 1), 1)
    : Math.max(1, Math.ceil(asked ?? 1));
  const memory = kubernetesBytes(
    textAt(domain, 'memory', 'guest') ?? resource('requests', 'memory') ?? resource('limits', 'memory') ?? '',
  );
  const bytes = memory !== null && memory >= MiB ? memory : undefined;
  const architecture = textAt(spec, 'architecture');
  if (architecture !== null && architecture !== 'amd64' && architecture !== 's390x') {
    draft.refuse(at(spec, 'architecture')?.line ?? line, 'architecture', { name, architecture });
  }
  draft.assume(line, 'guest-system', { name }, { property: 'image', nodes: [id] });
  const guest = draft.node(line, id, name, { kind: 'vm', image: 'debian', vcpus, memoryBytes: bytes });
  draft.add(
    line,
    architecture === 's390x' ? 's390x' : 'amd64',
    launcher,
    `${name}-launcher`,
    { kind: 'container', image: 'alpine', engine: 'containerd', tenant, replicas, children: [guest] },
    bytes ?? 0,
  );
}
