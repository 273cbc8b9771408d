// English words around what the tools of a system say of memory. Words only: what a tool prints is in no language.
export const tools = {
  label: 'Memory in detail, and what tools report',
  lead: 'Tools look from different sides, so they differ, and each is right.',
  kinds: 'Promised and held',
  kind: {
    reserved: 'reserved',
    configured: 'configured',
    touched: 'touched',
    resident: 'in real memory',
    proportional: 'its part of that',
    freed: 'freed inside, still backed',
    balloon: 'in the balloon',
    swapped: 'on disk',
    ratio: 'configured over real',
  },
  machineNote:
    'Configured is what it was given at most, reserved what its monitor asks of the host for it, touched what has been used and not given back.',
  containerNote:
    'Touched is what has been used and not given back. What others use too counts in full, and by parts in the line below.',
  hostNote: 'Of all that stands on it: given to machines, reserved by their monitors, used so far, and held now.',
  each: 'Of one of {count}, in the mean.',
  notYet: 'Nothing yet: it is not there.',
  tool: {
    'docker-stats': 'docker stats',
    'kubectl-top': 'kubectl top pod',
    cgroup: 'control group',
    free: 'free',
    virsh: 'virsh dommemstat',
    ps: 'ps',
    indicate: 'INDICATE USER',
    ksm: '/sys/kernel/mm/ksm',
  },
  note: {
    'docker-stats': 'What is charged to its control group, without file pages that nobody has read twice.',
    'kubectl-top':
      'The working set: what is charged to its control group, without file pages that nobody has read twice.',
    cgroup:
      'Charged to it by the kernel that it stands on. File pages that others read too are charged to whoever came first; here each has an equal part.',
    free: 'On the kernel of its own. What that took for itself as it booted is in none of the figures.',
    virsh: 'From the host. What the guest has freed stays in rss until somebody takes it back.',
    ps: 'The monitor, seen on the host: all that its guest has ever touched, and itself.',
    indicate: 'Of z/VM: pages of the guest that are in real memory.',
    ksm: 'Of the kernel that merges: copies that are kept, pages that point to them, pages without an equal, those that change too often, those full of zeros, and whole passes.',
  },
} as const;
