// English words of the starting points: what each deployment is called and what it shows.
export const startingPoints = {
  'first-sight': {
    name: 'First sight',
    about: 'Two containers run already; a virtual machine beside them is still booting.',
  },
  'bare-containers': {
    name: 'Bare containers',
    about: 'Every application in a container on the one kernel of the host.',
  },
  machines: {
    name: 'Virtual machines',
    about: 'Every application in a machine of its own, with a kernel of its own.',
  },
  'machine-in-container': {
    name: '1 · A VM in a container',
    about: 'The container engine starts containers that each boot a virtual machine.',
  },
  'container-in-machine': {
    name: '2 · A container in a VM',
    about: 'One virtual machine for each container.',
  },
  'containers-per-tenant': {
    name: '2b · Many containers in one VM per tenant',
    about: 'Machines keep tenants apart; inside, containers share one kernel.',
  },
  'second-level': {
    name: 'Second-level virtualization',
    about: 'Guests that are hypervisors for guests of their own.',
  },
  empty: { name: 'Empty host', about: 'Hardware, a kernel, and room.' },
} as const;
