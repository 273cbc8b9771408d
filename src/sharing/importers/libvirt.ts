// Domains of libvirt: machines (and containers of its LXC driver) on a host of their processor.
import { weightWords } from './compose-service.ts';
import { createDraft, type Draft, type Processor } from './draft.ts';
import { halt, type Imported } from './imported.ts';
import { libvirtBytes, weightOfShares } from './quantities.ts';
import { childOf, childrenOf, type Element, outermost } from './xml.ts';

export function readLibvirt(roots: readonly Element[]): Imported {
  const domains = roots.flatMap((root) => outermost(root, 'domain'));
  const [first] = roots;
  if (first && domains.length === 0) halt('xml-root', first, { name: first.name });
  const draft = createDraft('libvirt');
  for (const domain of domains) readDomain(draft, domain);
  return draft.finish();
}

/** The usual period of a quota, in microseconds. */
const USUAL_PERIOD = 100_000;

function readDomain(draft: Draft, domain: Element): void {
  const line = domain.line;
  const name = childOf(domain, 'name')?.text || 'domain';
  const architecture = architectureOf(draft, domain, name);
  if (architecture === null) return;
  const type = domain.attributes.get('type') ?? '';
  const isContainer = type === 'lxc';
  const id = draft.id(name);
  if (type === 'qemu') draft.assume(line, 'emulated', { name });
  else if (type !== 'kvm' && !isContainer) draft.assume(line, 'hypervisor', { name, type });
  const bytes = memoryOf(draft, domain);
  const shares = childOf(domain, 'cputune', 'shares');
  if (shares) draft.assume(shares.line, 'weight', weightWords(Number(shares.text) || 1));
  tellOfMemoryLimits(draft, domain, name);
  const vcpus = vcpusOf(domain);
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
  draft.assume(line, 'guest-system', { name }, { property: 'image', nodes: [id] });
  const interfaces = childrenOf(childOf(domain, 'devices'), 'interface').length;
  const box = {
    kind: 'vm' as const,
    image: 'debian',
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

/** `<vcpu current='2'>4</vcpu>` has two for now. */
function vcpusOf(domain: Element): number {
  const vcpu = childOf(domain, 'vcpu');
  return Number(vcpu?.attributes.get('current') ?? vcpu?.text) || 1;
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
  return most ?? now;
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
