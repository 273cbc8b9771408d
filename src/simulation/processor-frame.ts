// Who uses the processor of a host right now: tenants, what virtualization takes of it, the host's own kernel, and what the
// virtual processors of machines wanted and did not get.
import type { Context } from './context.ts';
import { rateOf } from './fluid/flow.ts';
import type { HostFrame } from './frame.ts';
import { processorHogs } from './grown.ts';
import { usedOf } from './node-frames.ts';
import { stealOf } from './steal.ts';
import { usageOfWork } from './working.ts';
import { type Group, type HostState, walkGroups } from './world.ts';

/** `overheadOf`: cores that virtualization takes of the work of one instance of a group, for those who know it already. */
export function processorOf(
  context: Context,
  host: HostState,
  overheadOf = (group: Group): number => usageOfWork(context, group)?.overheadCores ?? 0,
): HostFrame['cpu'] {
  const tenants = new Map<string, { cores: number; overheadCores: number }>();
  let overheadCores = 0;
  walkGroups(host.root, (group) => {
    const cores = coresOf(group);
    const overhead = overheadOf(group) * group.total;
    overheadCores += overhead;
    if (cores <= 0) return;
    const { tenant } = group.specification;
    const known = tenants.get(tenant);
    if (known) {
      known.cores += cores;
      known.overheadCores += overhead;
    } else tenants.set(tenant, { cores, overheadCores: overhead });
  });
  return {
    cores: host.cores,
    usedCores: usedOf(host.cpu),
    overheadCores,
    kernelCores: host.scannerTask ? rateOf(host.scannerTask) : 0,
    stealCores: stealIn(host.root),
    byTenant: [...tenants].map(([tenant, used]) => ({ tenant, ...used })),
  };
}

/** Cores that all instances of a group are given, without what stands in them. */
function coresOf(group: Group): number {
  const { cpu, backends } = group.work;
  let cores = cpu ? rateOf(cpu) * group.total : 0;
  if (backends.length > 0) for (const { task } of backends) cores += rateOf(task) * group.total;
  if (group.hogs.size > 0) for (const task of processorHogs(group)) cores += rateOf(task) * group.total;
  const { activity } = group;
  if (activity && group.step === 'cpu') {
    const stage = group.chain?.stages[group.stage]?.name;
    const once = stage === 'pull' || stage === 'unpack';
    cores += rateOf(activity) * (once ? (group.parent?.total ?? 1) : group.total);
  }
  return cores;
}

/** Of the outermost machines: what those inside them miss is part of it. */
function stealIn(group: Group): number {
  let cores = 0;
  for (const child of group.children) {
    const { stolen, wanted } = stealOf(child);
    cores += wanted > 0 ? stolen * child.total : stealIn(child);
  }
  return cores;
}
