// A virtual machine of KubeVirt: a machine inside the container of its launcher.
import { KINDS } from '../../catalog/kinds.ts';
import { MiB } from '../../catalog/parameter.ts';
import { POD_ENGINE } from '../pod-engine.ts';
import type { Draft } from './draft.ts';
import { tellOfMachine } from './kubevirt-keys.ts';
import { kubernetesBytes, kubernetesCores } from './quantities.ts';
import { at, itemsAt, numberAt, textAt, type Value } from './value.ts';

/** What starts and watches over one machine, in a container around it. */
const LAUNCHER_IMAGE = 'kubevirt';

export function readMachine(
  draft: Draft,
  name: string,
  tenant: string | undefined,
  replicas: number,
  spec: Value | null,
  line: number,
  owner: Value | null = null,
): void {
  const domain = at(spec, 'domain');
  if (spec === null || domain === null) {
    draft.refuse(line, 'machine-without', { name });
    return;
  }
  if (replicas === 0) {
    draft.refuse(line, 'no-instances', { name });
    return;
  }
  const architecture = textAt(spec, 'architecture');
  if (architecture !== null && architecture !== 'amd64' && architecture !== 's390x') {
    draft.refuse(at(spec, 'architecture')?.line ?? line, 'architecture', { name, architecture });
    return;
  }
  tellOfMachine(draft, name, owner, spec, line);
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
  if (bytes === undefined) {
    draft.assume(line, 'machine-memory', { name, memory: String(KINDS.vm.defaults.memoryBytes) });
  }
  draft.assume(line, 'guest-system', { name }, { property: 'image', nodes: [id] });
  const interfaces = itemsAt(domain, 'devices', 'interfaces').length;
  const guest = draft.node(line, id, name, {
    ...{ kind: 'vm', image: 'debian', vcpus, memoryBytes: bytes, nested: nestedOf(domain) },
    interfaces: interfaces > 0 ? interfaces : undefined,
  });
  draft.add(
    line,
    architecture === 's390x' ? 's390x' : 'amd64',
    launcher,
    `${name}-launcher`,
    { kind: 'container', image: LAUNCHER_IMAGE, engine: POD_ENGINE, tenant, replicas, children: [guest] },
    bytes ?? 0,
  );
}

/** Whether the guest is to be a hypervisor itself; undefined where nothing says so. */
function nestedOf(domain: Value): boolean | undefined {
  const features = itemsAt(domain, 'cpu', 'features');
  const one = features.find((feature) => ['vmx', 'svm', 'sie'].includes(textAt(feature, 'name') ?? ''));
  if (!one) return undefined;
  return ['force', 'require', 'optional'].includes(textAt(one, 'policy') ?? 'require');
}
