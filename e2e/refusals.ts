// One case for every rule of placement that a hand can run against: what is taken, where it is held, and what is said.

export interface RefusalCase {
  readonly rule: string;
  readonly document: string;
  readonly definitions?: object;
  /** From the palette; what stands on the stage already is `moving`. */
  readonly item?: string;
  readonly moving?: string;
  readonly place: string;
  readonly words: string;
}

export const REFUSALS: readonly RefusalCase[] = [
  {
    rule: 'nothing is placed in what hides its inside',
    document: 'host:x86(gvisor#box)',
    item: 'nginx',
    place: 'box',
    words: 'box hides what is inside it; nothing can be placed in it, only beside it.',
  },
  {
    rule: 'only z machines have partitions',
    document: 'host:x86',
    item: 'LPAR',
    place: 'x86',
    words: 'This is a logical partition (LPAR), and those are made by the firmware of IBM z. x86 is not a z machine.',
  },
  {
    rule: 'partitions stand directly on the host',
    document: 'host:z(vm#guest)',
    item: 'LPAR',
    place: 'guest',
    words: 'This is made by the firmware, below every operating system, so it stands directly on IBM z, not in guest.',
  },
  {
    rule: 'microVMs need an x86 processor',
    document: 'host:z',
    item: 'microVM',
    place: 'IBM z',
    words: 'This is a microVM, whose monitor is built for x86 processors. IBM z has none; a VM would do here.',
  },
  {
    rule: 'containers need a Linux kernel below them',
    document: 'host:z(lpar:zvm#hypervisor)',
    item: 'nginx',
    place: 'hypervisor',
    words:
      'nginx needs a Linux kernel below it, and hypervisor runs z/VM, which takes only z/VM guests. Put it into a guest.',
  },
  {
    rule: 'z/VM guests need z/VM below them',
    document: 'host:z(lpar:debian#linux(container:nginx))',
    item: 'z/VM guest',
    place: 'linux',
    words: 'This is a guest of z/VM, and linux runs Linux. It needs a partition, a z host or a guest that runs z/VM.',
  },
  {
    rule: 'z/VM runs on z only',
    document: 'host:x86',
    item: 'z/VM guest',
    place: 'x86',
    words: 'This is a guest of z/VM, which runs on IBM z only. x86 is not a z machine.',
  },
  {
    rule: 'a z/VM guest without nesting takes no guests of its own',
    document: 'host:z(lpar:zvm#hypervisor(zvm#guest,nested=off))',
    item: 'z/VM guest',
    place: 'guest',
    words: 'This needs a hypervisor around it, and nested virtualization is off in guest. Switch it on there first.',
  },
  {
    rule: 'containers need a container engine',
    document: 'host:x86(container:nginx#web)',
    item: 'redis',
    place: 'web',
    words:
      'redis needs a container engine, and web has only one application in it. A system container or a VM has an engine.',
  },
  {
    rule: 'machines need hardware virtualization',
    document: 'host:x86(vm#guest,nested=off)',
    item: 'VM',
    place: 'guest',
    words: 'This needs hardware virtualization (/dev/kvm). guest was started without it: switch on nested there first.',
  },
  {
    rule: 'some kinds never pass hardware virtualization on',
    document: 'host:x86(microvm#tiny)',
    item: 'VM',
    place: 'tiny',
    words: 'This needs hardware virtualization (/dev/kvm), which tiny never passes on. Put it outside.',
  },
  {
    rule: 'an image runs on the processors it is built for',
    document: 'host:z',
    definitions: {
      images: [{ id: 'shop', architectures: ['amd64'], layers: [{ id: 'shop-layer', sizeMiB: 40 }] }],
    },
    item: 'shop',
    place: 'IBM z',
    words:
      'shop is built for amd64, and IBM z has s390x processors: exec format error. Emulation would run it, slowly.',
  },
  {
    rule: 'a deployment has a bounded number of instances',
    document: 'host:x86(vm#many*50000(system-container#inner*20000);container:nginx#pair*2)',
    moving: 'pair',
    place: 'inner',
    words: 'pair would stand there more than 1000000000 times, all instances around it counted.',
  },
];

/** Thirty-two levels, the host counted: nothing more may stand in the last one. */
export const DEEPEST = {
  document: `host:x86(${'system-container('.repeat(30)}system-container#last${')'.repeat(30)})`,
  words: 'Boxes stand at most 32 deep.',
};
