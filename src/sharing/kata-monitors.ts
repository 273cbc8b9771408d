// Runtimes of Kata by the monitor that they are told to use, by the names that Kata itself installs them with.
import { MONITORS } from '../catalog/monitors.ts';

/** What is put after `kata`, by the monitor; the usual one has nothing. */
const SUFFIXES: Readonly<Record<string, string>> = { firecracker: 'fc', 'cloud-hypervisor': 'clh' };

/** `kata`, or `kata-fc` where the monitor is Firecracker. */
export function kataRuntime(monitor: string | undefined): string {
  const suffix = SUFFIXES[monitor ?? ''];
  return suffix === undefined ? 'kata' : `kata-${suffix}`;
}

/**
 * The monitor that a runtime's name asks for, `kata-fc` or `io.containerd.kata-fc.v2`; undefined for the usual one, and where
 * there is none such for that processor.
 */
export function kataMonitor(runtime: string, architecture: string): string | undefined {
  const [, suffix = ''] = /\bkata-(fc|clh)\b/i.exec(runtime) ?? [];
  const monitor = MONITORS.find(({ id }) => SUFFIXES[id] === suffix.toLowerCase());
  const fits = monitor?.architectures?.some((one) => one === architecture) ?? true;
  return fits ? monitor?.id : undefined;
}
