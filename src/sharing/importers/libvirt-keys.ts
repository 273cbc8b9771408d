// The elements of a domain: what is read is read in libvirt.ts.
import type { Draft } from './draft.ts';
import { childOf, type Element } from './xml.ts';

const READ = ['name', 'memory', 'currentMemory', 'vcpu', 'cputune', 'memtune', 'os', 'cpu', 'devices'];
const WITHOUT_BEARING = [
  ...['uuid', 'title', 'description', 'metadata', 'genid', 'hwuuid', 'features', 'clock', 'pm', 'on_poweroff'],
  ...['on_reboot', 'on_crash', 'on_lockfailure', 'bootloader', 'bootloader_args', 'sysinfo', 'seclabel', 'memtune'],
  ...['maxMemory', 'vcpus', 'resource', 'perf', 'snapshot', 'active'],
];
/** They have a bearing, and the model does not know them. */
const BEYOND = [
  ...['memoryBacking', 'blkiotune', 'numatune', 'iothreads', 'iothreadids', 'defaultiothread', 'launchSecurity'],
  ...['keywrap', 'idmap', 'throttlegroups', 'qemu:commandline', 'qemu:override', 'qemu:capabilities'],
];
/** Of the processors' tuning, what is read, and what holds for the threads of the monitor. */
const TUNED = ['shares', 'period', 'quota', 'global_period', 'global_quota'];
/** Devices that have a bearing which the model does not know. */
const DEVICES = ['hostdev', 'memory', 'iommu', 'shmem', 'vsock', 'lease'];

/** Says of everything in a domain that is not read what it means here. */
export function tellOfDomain(draft: Draft, name: string, domain: Element, isContainer: boolean): void {
  const beyond = (element: Element, key = element.name) => draft.refuse(element.line, 'key', { name, key });
  const without: string[] = [];
  for (const child of domain.children) {
    if (READ.includes(child.name)) continue;
    if (WITHOUT_BEARING.includes(child.name)) without.push(child.name);
    else if (BEYOND.includes(child.name)) beyond(child);
    else draft.refuse(child.line, 'unknown-key', { name, key: child.name });
  }
  for (const child of childOf(domain, 'cputune')?.children ?? []) {
    if (!TUNED.includes(child.name)) beyond(child, `cputune ${child.name}`);
  }
  for (const device of childOf(domain, 'devices')?.children ?? []) {
    if (DEVICES.includes(device.name)) beyond(device, `devices ${device.name}`);
    else if (device.name !== 'interface' || isContainer) without.push(device.name);
  }
  if (without.length > 0) {
    draft.refuse(domain.line, 'ignored-keys', { name, keys: [...new Set(without)].join(', ') });
  }
}
