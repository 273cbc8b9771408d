// Figures of security isolation: how strong each wall is, in walls of a default container, and what its interface exposes.
// Strengths are assumptions ordered by published proxies; no source measures them, which is why each has a wide range.
import type { ParameterRecord } from '../parameter.ts';
import { BLENDING, citeSecondHand, FIRECRACKER_PAPER } from '../sources.ts';

export const ISOLATION: Readonly<Record<string, ParameterRecord>> = {
  'isolation.strength.container': {
    value: 1,
    unit: 'walls',
    low: 0.5,
    high: 1.5,
    about: 'Strength of the wall around a container as an engine builds it by default: the unit of this scale.',
    source: {
      assumption: 'One by definition. 50 of 88 public exploits worked in a default container (2018), hence the range.',
    },
    published: [
      'IS-016',
      'SE-001',
      'SE-002',
      'SE-003',
      'SE-007',
      'SE-008',
      'SE-011',
      'SE-012',
      'SE-013',
      'SE-014',
      'SE-020',
    ],
  },
  'isolation.strength.system-container': {
    value: 0.9,
    unit: 'walls',
    low: 0.4,
    high: 1.4,
    about:
      'Strength of the wall around a system container: the same kernel interface, for a whole user space with root.',
    source: {
      assumption: 'As a container, slightly less: init and services need more capabilities and more of the kernel.',
    },
    published: ['SE-002', 'SE-003'],
  },
  'isolation.strength.gvisor': {
    value: 2,
    unit: 'walls',
    low: 1.2,
    high: 3.5,
    about: 'Strength of the gVisor sandbox: a kernel in user space answers, and asks the host for few system calls.',
    source: {
      assumption:
        'Reaches 53 host system calls against about 306, yet runs as much host kernel code: above 1, below a VM.',
    },
    published: ['SE-002', 'SE-003', 'SE-004', 'SE-010'],
    note: 'By system calls gVisor is six times as narrow as a container; by code of the host that runs it is as wide. The two published measures rank platforms differently.',
  },
  'isolation.strength.vm': {
    value: 3,
    unit: 'walls',
    low: 1.8,
    high: 5,
    about: 'Strength of the wall around a KVM guest: hardware virtualization and a large device model.',
    source: {
      assumption:
        'Kernel flaws stay inside; the device model (over 1.4 million lines, up to 270 system calls) has been broken.',
    },
    published: ['ME-040', 'SE-005', 'SE-006', 'SE-016', 'SE-017', 'SE-019'],
  },
  'isolation.strength.microvm': {
    value: 3.5,
    unit: 'walls',
    low: 2,
    high: 6,
    about: 'Strength of the wall around a microVM: the same hardware, a device model about thirty times smaller.',
    source: { assumption: 'As a KVM guest, plus a monitor of about 50,000 lines that reaches 36 host system calls.' },
    published: ['SE-002', 'SE-003', 'SE-005', 'SE-006', 'SE-017', 'SE-019'],
  },
  'isolation.strength.zvm': {
    value: 4,
    unit: 'walls',
    low: 2,
    high: 7,
    about: 'Strength of the wall around a z/VM guest: interpretive execution and a hypervisor without a host system.',
    source: {
      assumption: 'No general-purpose kernel below it to attack; no published escape counts to set it against.',
    },
    published: ['SE-018', 'ZS-001'],
  },
  'isolation.strength.lpar': {
    value: 6,
    unit: 'walls',
    low: 3,
    high: 10,
    about: 'Strength of the wall around a logical partition: firmware keeps processors, memory and channels apart.',
    source: {
      assumption: 'Partitions share no system software at all, only firmware made to keep them apart; not measured.',
    },
    published: ['ZS-001'],
  },
  'isolation.missingNamespace': {
    value: 0.1,
    unit: 'walls',
    low: 0.02,
    high: 0.3,
    about: 'What a container wall loses for each default namespace that is not its own.',
    source: {
      assumption: 'Each shared namespace is one more way to reach neighbours; six of them make most of the wall.',
    },
    published: ['SC-007', 'SE-020'],
  },
  'isolation.userNamespace': {
    value: 0.3,
    unit: 'walls',
    low: 0.1,
    high: 0.8,
    about: 'What a container wall gains from a user namespace of its own: root inside is nobody outside.',
    source: { assumption: 'Published runc escapes needed root in the container; many kernel flaws do not.' },
    published: ['SE-008', 'SE-013', 'SE-020'],
  },
  'isolation.interfaces.container': {
    value: 306,
    unit: 'count',
    low: 300,
    high: 350,
    about: 'System calls of the host kernel that a container can reach.',
    source: citeSecondHand(BLENDING, 'Table 1: all but 44 of 350', 'SE-002'),
    published: ['SE-001', 'SE-003', 'SE-007', 'SE-020'],
  },
  'isolation.interfaces.system-container': {
    value: 306,
    unit: 'count',
    low: 300,
    high: 350,
    about: 'System calls of the host kernel that a system container can reach.',
    source: citeSecondHand(BLENDING, 'Table 1: all but 44 of 350 (measured with LXC)', 'SE-002'),
    published: ['SE-003'],
  },
  'isolation.interfaces.gvisor': {
    value: 53,
    unit: 'count',
    low: 53,
    high: 68,
    about: 'System calls of the host kernel that a gVisor sandbox can reach.',
    source: citeSecondHand(BLENDING, 'Table 1: 53, with the network of the host 68', 'SE-002'),
    published: ['SE-003', 'SE-004', 'SE-010'],
    note: 'Few system calls are not little code: the same work ran through more of the host’s kernel than in a container.',
  },
  'isolation.interfaces.vm': {
    value: 270,
    unit: 'count',
    low: 200,
    high: 270,
    about: 'System calls that the device model of a KVM guest uses, once broken into.',
    source: citeSecondHand(FIRECRACKER_PAPER, 'sec. 2.1.3: up to 270', 'SE-006'),
    published: ['SE-005', 'SE-016'],
  },
  'isolation.interfaces.microvm': {
    value: 36,
    unit: 'count',
    low: 24,
    high: 54,
    about: 'System calls of the host kernel that a microVM monitor can reach.',
    source: citeSecondHand(
      BLENDING,
      'Table 1: 36; the monitor in its jail 24, and 30 device controls',
      'SE-002, SE-006',
    ),
    published: ['SE-003', 'SE-005'],
  },
};
