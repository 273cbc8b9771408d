// English words of the starting points: what each deployment shows. Said in the open menu only.
export const aboutStartingPoints = {
  'first-sight': { about: 'Two containers run already; a virtual machine beside them is still booting.' },
  'bare-containers': { about: 'Every application in a container on the one kernel of the host.' },
  machines: { about: 'Every application in a machine of its own, with a kernel of its own.' },
  'machine-in-container': { about: 'The container engine starts containers that each boot a virtual machine.' },
  'container-in-machine': { about: 'One virtual machine for each container.' },
  'containers-per-tenant': { about: 'Machines keep tenants apart; inside, containers share one kernel.' },
  'second-level': { about: 'Guests that are hypervisors for guests of their own.' },
  empty: { about: 'Hardware, a kernel, and room.' },
} as const;
