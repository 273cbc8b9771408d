// The keys of a machine of KubeVirt: what is read is read in kubevirt.ts.
import { type Keys, keysWithout, tellWithout } from './bearing.ts';
import type { Draft } from './draft.ts';
import { at, type Value } from './value.ts';

/** Of what owns machines: one machine, or a set of them. */
const OWNER: Keys = {
  read: ['template', 'replicas'],
  without: [
    ...['running', 'runStrategy', 'dataVolumeTemplates', 'selector', 'paused', 'liveUpdateFeatures'],
    ...['updateVolumesStrategy'],
  ],
  // They give processors and memory by the name of something that stands elsewhere.
  beyond: ['instancetype', 'preference'],
};

const MACHINE: Keys = {
  read: ['domain', 'architecture'],
  without: [
    ...['accessCredentials', 'dnsConfig', 'dnsPolicy', 'hostname', 'subdomain', 'livenessProbe', 'readinessProbe'],
    ...['networks', 'volumes', 'startStrategy', 'terminationGracePeriodSeconds'],
  ],
  beyond: [
    ...['affinity', 'nodeSelector', 'tolerations', 'topologySpreadConstraints', 'schedulerName', 'priorityClassName'],
    ...['evictionStrategy', 'resourceClaims'],
  ],
};

const DOMAIN: Keys = {
  read: ['cpu', 'memory', 'resources', 'devices'],
  without: ['chassis', 'clock', 'features', 'firmware', 'machine'],
  beyond: ['ioThreads', 'ioThreadsPolicy', 'launchSecurity'],
};

const CPU: Keys = {
  read: ['cores', 'sockets', 'threads', 'features'],
  without: ['model'],
  beyond: ['dedicatedCpuPlacement', 'isolateEmulatorThread', 'maxSockets', 'numa', 'realtime'],
};

const MEMORY: Keys = { read: ['guest'], without: [], beyond: ['hugepages', 'maxGuest', 'reservedOverhead'] };

/** Says of everything around and in a machine that is not read what it means here; `owner` is null for one by itself. */
export function tellOfMachine(draft: Draft, name: string, owner: Value | null, machine: Value, line: number): void {
  const inside = (keys: Keys, ...path: readonly string[]) =>
    keysWithout(draft, name, at(machine, ...path), keys, path.map((key) => `${key}.`).join(''));
  tellWithout(draft, line, name, [
    ...keysWithout(draft, name, owner, OWNER),
    ...inside(MACHINE),
    ...inside(DOMAIN, 'domain'),
    ...inside(CPU, 'domain', 'cpu'),
    ...inside(MEMORY, 'domain', 'memory'),
  ]);
}
