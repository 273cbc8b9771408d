// English words of the starting points: what each deployment is called.
export const startingPoints = {
  'first-sight': { name: 'First sight' },
  'bare-containers': { name: 'Bare containers' },
  machines: { name: 'Virtual machines' },
  'machine-in-container': { name: '1 · A VM in a container' },
  'container-in-machine': { name: '2 · A container in a VM' },
  'containers-per-tenant': { name: '2b · Many containers in one VM per tenant' },
  'second-level': { name: 'Second-level virtualization' },
  empty: { name: 'Empty host' },
} as const;
