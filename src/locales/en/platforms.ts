// English words for the platforms of the catalogue. Words only: no logic, no markup.
export const platforms = {
  x86: { name: 'x86', about: 'A server with x86 processors and KVM.' },
  z: { name: 'IBM z', about: 'IBM z or LinuxONE: firmware partitions, two levels of virtualization in hardware.' },
} as const;
