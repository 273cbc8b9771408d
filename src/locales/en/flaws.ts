// English words of the flaws that can be played: what each let somebody do, what stopped it, why it does or does not concern
// IBM Z and x86. Keys are ids of catalog/flaws.ts. Loaded with what shows them. Words only: no logic, no markup.
export const flaws = {
  venom: {
    name: 'VENOM',
    what: 'The monitor QEMU plays a floppy drive for its guests, whether they want one or not. Odd commands to that drive ran over a buffer, so that a guest could crash its monitor and possibly run code in it, outside its machine.',
    stoppedBy:
      'A monitor that plays no floppy drive stopped it; Firecracker plays six devices, and none of them is one. QEMU was repaired in May 2015.',
    onZ: 'It does not apply: the machine that QEMU plays on IBM Z is built without a floppy drive (concluded from how QEMU is built).',
  },
  'equal-pages': {
    name: 'Spying by equal pages (CAIN)',
    what: 'When a host merges equal pages, the first write to such a page takes longer, because it has to be copied. A guest that fills a page with a guess and times a write learns whether a neighbour holds the same page, and so where the neighbour’s programs lie in memory.',
    stoppedBy:
      'Only switching off the merging stops it. Its makers call it the way that merging works, not a mistake: who minds should not merge.',
    onZ: 'It applies: Linux merges pages in the same way on IBM Z, and the attack needs nothing of the processor but a clock (concluded from the code).',
  },
  'dirty-cow': {
    name: 'Dirty COW',
    what: 'Two threads raced against each other over a page that was just being copied. The winner wrote to files that it was allowed only to read, became root, and so master of the kernel that its container shares with all others.',
    stoppedBy:
      'A kernel of one’s own stopped it: behind the wall of a virtual machine it only reached the guest’s kernel. Docker’s usual settings hampered it on some systems and did not stop it.',
    onZ: 'It applies: the mistake was in code that Linux has for all processors (concluded from the code).',
  },
  meltdown: {
    name: 'Meltdown',
    what: 'Processors read ahead and checked too late whether they were allowed to. What they had read left traces in the cache, from which any program could work out what its kernel holds, and with it what all other containers on that kernel hold.',
    stoppedBy:
      'A kernel that keeps its own pages out of the programs’ tables stopped it, at a price for every system call. A guest of hardware virtualization has a kernel of its own and read only that one’s memory (concluded from the paper).',
    onZ: 'It does not apply: Linux on IBM Z reports its processors as not affected.',
  },
  spectre: {
    name: 'Spectre, second variant',
    what: 'Processors guess where a jump will lead. An attacker could teach them wrong guesses, let a neighbour, its kernel or the host run a few instructions on such a guess, and read in the cache what these had touched.',
    stoppedBy:
      'No wall of software stopped it. Kernels and processors were changed so that guesses are forgotten or not made where walls are crossed; that must be switched on at every level.',
    onZ: 'It applies: the kernel’s manual names the processors of IBM Z among those concerned, and Linux has remedies made for them.',
  },
  l1tf: {
    name: 'L1 terminal fault (Foreshadow)',
    what: 'A guest could mark a page as absent, and the processor nevertheless read ahead whatever its first-level cache held at that address. So it read what the host or a guest on the same core had last used.',
    stoppedBy:
      'Emptying that cache before a guest is entered stopped it, together with not sharing a core between two guests at once. The first costs one to fifty percent.',
    onZ: 'It does not apply: the flaw is one of Intel’s processors, and Linux on IBM Z reports its own as not affected.',
  },
  'runc-overwrite': {
    name: 'Overwriting runc',
    what: 'Whenever something was started in a container, the program runc came in from the host for a moment. A process that was root inside could hold on to it and write its own program over it; the next start ran that as root of the host.',
    stoppedBy:
      'A user namespace stopped it, because root inside then may not write to files of the host; so did running as a plain user inside, and SELinux where it was set up. The record is on runc alone.',
    onZ: 'It applies: runc is the same program on all processors (concluded from that).',
  },
  'vhost-log': {
    name: 'V-gHost',
    what: 'While a machine is moved to another host, the kernel below it logs which of its pages are still being written. A guest that gave its network queue false lengths ran over that log, in the kernel of the host.',
    stoppedBy:
      'Not moving the guest stopped it, and a monitor that handles the network itself instead of leaving it to the kernel. Linux 5.3 has the repair.',
    onZ: 'It applies: KVM on IBM Z uses the same code for network queues (concluded from the code).',
  },
  'page-table-race': {
    name: 'Page tables of IBM Z',
    what: 'On IBM Z a process begins with small page tables and gets larger ones when it needs them. If that happened just while the kernel was copying something for it, the copy could go astray, and the process might run code in the kernel.',
    stoppedBy:
      'A kernel of one’s own stopped it: behind the wall of a machine it only reached the guest’s kernel (concluded). Linux after 5.6.7 guards against it.',
    onZ: 'It applies to IBM Z alone, whose code in Linux has flaws of its own.',
    onX86: 'It does not apply: the code belongs to IBM Z.',
  },
  'usb-device': {
    name: 'Virtual USB devices',
    what: 'The monitor QEMU believed a guest that told it a longer message than its USB device has room for. The guest could then read and write behind that room, and possibly run code as its monitor, outside its machine.',
    stoppedBy:
      'A machine without USB stopped it, such as one of Firecracker, which plays six devices. What got out had the rights of QEMU and no more, so that a confined monitor limited the damage.',
    onZ: 'It does not apply as a machine usually is: the one that QEMU plays on IBM Z has no USB unless somebody adds it (concluded from how QEMU is built).',
  },
  'packet-socket': {
    name: 'Packet sockets',
    what: 'A process that may see raw packets could ask for so much room before each that an offset wrapped around. The kernel then wrote up to ten bytes before its own buffer; that is enough to become root.',
    stoppedBy:
      'Taking away the right to raw sockets stopped it, which Docker grants unless told otherwise. So did gVisor, whose network code is its own and grants none.',
    onZ: 'It applies: the mistake was in code that Linux has for all processors (concluded from the code).',
  },
  'freed-pages': {
    name: 'Freed pages in KVM',
    what: 'Whoever could start virtual machines could give one of them certain pages that KVM did not count correctly. The host freed them and gave them to others, while the machine still read and wrote them.',
    stoppedBy:
      'Not handing out /dev/kvm stopped it: a container that starts no machines cannot use it, and neither can a guest alone. KVM was repaired in June 2021.',
    onZ: 'It is not counted as applying: a later repair names x86 and ARM only, and that KVM on IBM Z maps its guests in another way is an assumption.',
  },
  'nested-guest': {
    name: 'A guest with guests of its own',
    what: 'A guest that may be a hypervisor hands the description of its inner guest to KVM. KVM read it twice, checked it once, and the guest changed it in between. So it got at the control registers of the host and out of its machine, without any mistake in the monitor.',
    stoppedBy: 'Not offering nested virtualization stopped it. Linux 5.11.12 has the repair.',
    onZ: 'It does not apply: the code is that for processors of AMD.',
  },
  'file-system-context': {
    name: 'Parameters of a file system',
    what: 'A system call that sets up file systems miscounted how long its parameters were, and wrote over the kernel’s memory. It takes an administrator, but one of a user namespace will do, and where it is allowed anybody can make one.',
    stoppedBy:
      'Docker’s filter of system calls stopped it, because it forbids a container to make a user namespace. Where there is no filter, a host that forbids plain users to make any stops it too.',
    onZ: 'It applies: the mistake was in code that Linux has for all processors (concluded from the code).',
  },
  'release-agent': {
    name: 'Release agent',
    what: 'When a control group of the old version is empty, the kernel can run a program, as root and outside all containers. It forgot to check who names that program: root of a container that makes a user namespace could name one of its own.',
    stoppedBy:
      'Docker’s filter of system calls stopped it, and so did AppArmor, SELinux and a user namespace around the container (concluded from the repair). Control groups of version 2 do not have it.',
    onZ: 'It applies: control groups are the same on all processors (concluded from the code).',
  },
  'guest-data-area': {
    name: 'Data area of protected guests',
    what: 'On IBM Z, KVM has a control for protected guests that writes to an area of theirs. For plain guests that area is not set up, and KVM wrote all the same. So a user who could start machines wrote to memory of others.',
    stoppedBy:
      'Not handing out /dev/kvm stopped it: a container that starts no machines cannot use it. KVM now refuses the control for plain guests.',
    onZ: 'It applies to IBM Z alone, whose part of KVM has flaws of its own.',
    onX86: 'It does not apply: the control exists on IBM Z only.',
  },
  'dirty-pipe': {
    name: 'Dirty Pipe',
    what: 'A pipe that had been filled from a file still took the file’s pages in memory for its own, and wrote into them. Everybody on that kernel who read the same file, such as one in a layer that images share, got the changed one.',
    stoppedBy:
      'A kernel of one’s own stopped it, since it has a memory of files of its own; so did not sharing layers with anybody. Taking away rights did not, for it needs none.',
    onZ: 'It applies: the mistake was in code that Linux has for all processors (concluded from the code).',
  },
  'runc-descriptor': {
    name: 'Leaky Vessels',
    what: 'When runc started a container, it left a directory of the host open. An image that named it as its working directory began outside, with all files of the host before it.',
    stoppedBy:
      'A user namespace left little of it: outside, root of the container may do only what everybody may. The record is on runc alone, and version 1.1.12 has the repair.',
    onZ: 'It applies: runc is the same program on all processors (concluded from that).',
  },
};
