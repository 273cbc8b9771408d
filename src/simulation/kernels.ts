// Whose kernel runs what: the nearest enclosing group that brings one.
import { KINDS } from '../catalog/kinds.ts';
import { type Group, kernelUnder } from './world.ts';

export function ownsKernel(kind: Group['specification']['kind']): boolean {
  return kind === 'host' || KINDS[kind].ownsKernel;
}

/** Whether a host is nothing but the firmware under its partitions: it has no system of its own, and so no kernel. */
export function isFirmware({ parent, children }: Group): boolean {
  return !parent && children.length > 0 && children.every(({ specification }) => specification.kind === 'lpar');
}

/** The group whose kernel a group stands on; a host stands on its own. */
export function kernelOf(group: Group): Group {
  return kernelUnder(group, ownsKernel);
}
