// Domains of libvirt: machines (and containers of its LXC driver) on a host of their processor.
import { KINDS } from '../../catalog/kinds.ts';
import { weightWords } from './compose-service.ts';
import { createDraft, type Draft, type Processor } from './draft.ts';
import { halt, type Imported } from './imported.ts';
import { guestOf } from './libvirt-guest.ts';
import { tellOfDomain } from './libvirt-keys.ts';
import { libvirtBytes, weightOfShares } from './quantities.ts';
import { childOf, childrenOf, type Element, outermost } from './xml.ts';

export function readLibvirt(roots: readonly Element[]): Imported {
  const named = roots.flatMap((root) => outermost(root, 'domain'));
  const domains = named.filter(isMachine);
  const [first] = roots;
  const [part] = named;
  if (part && part === first && domains.length === 0) halt('xml-part', part);
  if (first && domains.length === 0) halt('xml-root', first, { name: first.name });
  const draft = createDraft('libvirt');
  for (const domain of domains) readDomain(draft, domain);
  return draft.finish();
}

/** Capabilities, networks and snapshots have domains in them too, which only name a hypervisor or a machine. */
function isMachine(domain: Element): boolean {
  return ['name', 'memory', 'vcpu', 'os'].some((part) => childOf(domain, part) !== null);
}

/** The usual period of a quota, in microseconds. */
const USUAL_PERIOD = 100_000;

function readDomain(draft: Draft, domain: Element): void {
  const line = domain.line;
  const name = childOf(domain, 'name')?.text || 'domain';
  const architecture = architectureOf(draft, domain, name);
  if (architecture === null) return;
  const type = domain.attributes.get('type') ?? '';
  // Hypervisors of containers run a program where others run a machine.
  const isContainer = type === 'lxc' || type === 'openvz' || childOf(domain, 'os', 'type')?.text === 'exe';
  const id = draft.id(name);
  if (type === 'qemu') draft.assume(line, 'emulated', { name });
  else if (!['kvm', ''].includes(type) && !isContainer) draft.assume(line, 'hypervisor', { name, type });
  const bytes = memoryOf(draft, domain);
  const shares = childOf(domain, 'cputune', 'shares');
  if (shares) draft.assume(shares.line, 'weight', weightWords(Number(shares.text) || 1));
  tellOfMemoryLimits(draft, domain, name);
  tellOfDomain(draft, name, domain, isContainer);
  const vcpus = vcpusOf(draft, domain, isContainer);
  const common = {
    cpuWeight: shares ? weightOfShares(Number(shares.text) || 1) : undefined,
    cpuMax: quotaOf(domain, vcpus),
  };
  if (isContainer) {
    draft.add(
      line,
      architecture,
      id,
      name,
      { kind: 'system-container', ...common, memoryMaxBytes: bytes ?? undefined },
      bytes ?? 0,
    );
    return;
  }
  const system = childOf(domain, 'os', 'type');
  if (system?.attributes.get('machine') === 'microvm') draft.assume(system.line, 'machine-microvm', { name });
  const image = guestOf(draft, domain, name, id);
  if (bytes === null) draft.assume(line, 'machine-memory', { name, memory: String(KINDS.vm.defaults.memoryBytes) });
  const interfaces = childrenOf(childOf(domain, 'devices'), 'interface').length;
  const box = {
    kind: 'vm' as const,
    image,
    vcpus,
    memoryBytes: bytes ?? undefined,
    nested: nestedOf(domain),
    firmware: firmwareOf(domain, architecture),
    interfaces: interfaces > 0 ? interfaces : undefined,
  };
  draft.add(line, architecture, id, name, { ...box, ...common }, bytes ?? 0);
}

function architectureOf(draft: Draft, domain: Element, name: string): Processor | null {
  const type = childOf(domain, 'os', 'type');
  const said = type?.attributes.get('arch') ?? 'x86_64';
  if (said === 's390x' || said === 's390') return 's390x';
  if (['x86_64', 'i686', 'i586', 'i486', 'i386', 'amd64'].includes(said)) return 'amd64';
  draft.refuse(type?.line ?? domain.line, 'architecture', { name, architecture: said });
  return null;
}

/** `<vcpu current='2'>4</vcpu>` has two for now; without any, one. Containers have those of the host. */
function vcpusOf(draft: Draft, domain: Element, isContainer: boolean): number {
  const vcpu = childOf(domain, 'vcpu');
  if (!vcpu) return 1;
  const [most, now] = [vcpu.text, vcpu.attributes.get('current') ?? vcpu.text].map((text) => Number(text));
  if (!most || !now)
    draft.refuse(vcpu.line, 'value', { key: 'vcpu', written: vcpu.attributes.get('current') ?? vcpu.text });
  else if (now < most && !isContainer) {
    draft.assume(vcpu.line, 'current-vcpus', { current: String(now), vcpus: String(most) });
  }
  return now || 1;
}

function memoryOf(draft: Draft, domain: Element): number | null {
  const [memory, current] = ['memory', 'currentMemory'].map((name) => childOf(domain, name));
  const read = (element: Element | null | undefined) => {
    if (!element) return null;
    const bytes = libvirtBytes(element.text, element.attributes.get('unit'));
    if (bytes === null) draft.refuse(element.line, 'value', { key: element.name, written: element.text });
    return bytes;
  };
  const [most, now] = [read(memory), read(current)];
  if (most !== null && now !== null && now > 0 && now < most && current) {
    draft.assume(current.line, 'current-memory', { current: String(now), memory: String(most) });
    return now;
  }
  return most ?? now ?? memoryOfCells(domain);
}

/** What the nodes of a machine's own NUMA come to, where the machine itself says nothing; null when there are none. */
function memoryOfCells(domain: Element): number | null {
  const cells = childrenOf(childOf(domain, 'cpu', 'numa'), 'cell');
  const bytes = cells.map(
    ({ attributes }) => libvirtBytes(attributes.get('memory') ?? '', attributes.get('unit')) ?? 0,
  );
  return bytes.reduce((sum, one) => sum + one, 0) || null;
}

/** A quota holds for each virtual processor, a global one for all together. */
function quotaOf(domain: Element, vcpus: number): number | undefined {
  const number = (name: string) => Number(childOf(domain, 'cputune', name)?.text);
  const each = number('quota');
  const all = number('global_quota');
  if (all > 0) return all / (number('global_period') || USUAL_PERIOD);
  return each > 0 ? (each / (number('period') || USUAL_PERIOD)) * vcpus : undefined;
}

function nestedOf(domain: Element): boolean | undefined {
  const features = childrenOf(childOf(domain, 'cpu'), 'feature');
  const one = features.find(({ attributes }) => ['vmx', 'svm', 'sie'].includes(attributes.get('name') ?? ''));
  if (!one) return undefined;
  return ['force', 'require', 'optional'].includes(one.attributes.get('policy') ?? 'require');
}

/** A kernel that the monitor loads itself needs no firmware. */
function firmwareOf(domain: Element, architecture: Processor): string | undefined {
  return childOf(domain, 'os', 'kernel') && architecture === 'amd64' ? 'direct' : undefined;
}

function tellOfMemoryLimits(draft: Draft, domain: Element, name: string): void {
  for (const limit of childOf(domain, 'memtune')?.children ?? []) {
    draft.refuse(limit.line, 'memory-limit', { name, key: limit.name, written: limit.text });
  }
}
