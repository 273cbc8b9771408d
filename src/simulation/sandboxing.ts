// What holds for a gVisor sandbox or a Kata container where it says nothing itself: the parameters of the model.
import type { Value } from '../catalog/parameter.ts';
import type { Sandboxing, SharedFs } from '../topology/sandboxing.ts';

type Said<Property extends keyof Sandboxing> = Pick<Sandboxing, Property> | null | undefined;

/** Whether it uses the network stack of the kernel below, a wall fewer. */
export function usesHostNetwork(value: Value, said: Said<'hostNetwork'>): boolean {
  return said?.hostNetwork ?? value('gvisor.hostNetwork') > 0;
}

/** How its guest gets at its files. */
export function sharedFsOf(value: Value, said: Said<'sharedFs'>): SharedFs {
  return said?.sharedFs ?? (value('kata.ninep') > 0 ? 'virtio-9p' : 'virtio-fs');
}

/** How the Sentry catches system calls, as the parameter of the model counts the ways. */
export function sentryPlatform(value: Value, said: Said<'sentry'>): 0 | 1 | 2 {
  if (said?.sentry === 'systrap') return 0;
  if (said?.sentry === 'kvm') return 1;
  const number = Math.round(value('gvisor.platform'));
  return number <= 0 ? 0 : number === 1 ? 1 : 2;
}
