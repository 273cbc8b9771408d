// The parts into which Linux cuts the power of root, by their names without CAP_, and which of them whoever starts a container
// leaves it. Docker: daemon/pkg/oci/caps/defaults.go (SE-020); LXC: config/templates/common.conf takes five away (SE-060).
import type { KindId } from './kind.ts';

/** In the order of the kernel's numbers (capabilities(7), Linux 5.9 and later). */
export const LINUX_CAPABILITIES = [
  ...(['chown', 'dac_override', 'dac_read_search', 'fowner', 'fsetid', 'kill', 'setgid', 'setuid'] as const),
  ...(['setpcap', 'linux_immutable', 'net_bind_service', 'net_broadcast', 'net_admin', 'net_raw'] as const),
  ...(['ipc_lock', 'ipc_owner', 'sys_module', 'sys_rawio', 'sys_chroot', 'sys_ptrace', 'sys_pacct'] as const),
  ...(['sys_admin', 'sys_boot', 'sys_nice', 'sys_resource', 'sys_time', 'sys_tty_config', 'mknod'] as const),
  ...(['lease', 'audit_write', 'audit_control', 'setfcap', 'mac_override', 'mac_admin', 'syslog'] as const),
  ...(['wake_alarm', 'block_suspend', 'audit_read', 'perfmon', 'bpf', 'checkpoint_restore'] as const),
] as const;

export type LinuxCapability = (typeof LINUX_CAPABILITIES)[number];

const OF_ENGINES: readonly LinuxCapability[] = [
  ...(['chown', 'dac_override', 'fowner', 'fsetid', 'kill', 'setgid', 'setuid', 'setpcap'] as const),
  ...(['net_bind_service', 'net_raw', 'sys_chroot', 'mknod', 'audit_write', 'setfcap'] as const),
];
const NOT_OF_SYSTEM_CONTAINERS: readonly LinuxCapability[] = [
  ...(['mac_admin', 'mac_override', 'sys_time', 'sys_module', 'sys_rawio'] as const),
];

/** What a container of a kind has when nobody says otherwise. */
export function usualCapabilities(kind: KindId): readonly LinuxCapability[] {
  if (kind !== 'system-container') return OF_ENGINES;
  return LINUX_CAPABILITIES.filter((one) => !NOT_OF_SYSTEM_CONTAINERS.includes(one));
}

export function isLinuxCapability(name: string): name is LinuxCapability {
  return (LINUX_CAPABILITIES as readonly string[]).includes(name);
}
