// The processes that a kernel has room for. A fork bomb that no limit holds takes the last of them; from then on nobody else on
// that kernel can make one, so work that needs new processes stands still, and what only runs goes on.
import { ownsKernel } from './starting.ts';
import { type Group, kernelUnder } from './world.ts';

/** Processes that a fork bomb in a group is let have by the limits around it, up to its kernel's own table. */
export function processesLet(group: Group, tableSize: number): number {
  let most = tableSize;
  for (let at: Group | null = group; at?.parent; at = at.parent) {
    most = Math.min(most, at.specification.pidsMax);
    if (ownsKernel(at.specification.kind)) break;
  }
  return most;
}

/** The kernel that runs what is inside a group: its own, or the one it stands on. */
export function domainOf(group: Group): Group {
  return ownsKernel(group.specification.kind) ? group : kernelUnder(group, ownsKernel);
}

/** Whether a bomb has used up the processes of the kernel that a group runs on. */
export function tableFull(group: Group): boolean {
  const domain = domainOf(group);
  const within = (one: Group): boolean =>
    one.memory.tableFull ||
    one.children.some((child) => (ownsKernel(child.specification.kind) ? false : within(child)));
  return within(domain);
}
