// Whose kernel runs what: the nearest enclosing group that brings one.
import { KINDS } from '../catalog/kinds.ts';
import { type Group, kernelUnder } from './world.ts';

export function ownsKernel(kind: Group['specification']['kind']): boolean {
  return kind === 'host' || KINDS[kind].ownsKernel;
}

/** The group whose kernel a group stands on; a host stands on its own. */
export function kernelOf(group: Group): Group {
  return kernelUnder(group, ownsKernel);
}
