// English words of the beliefs eight to fourteen, by their ids in lessons/beliefs. Figures in braces are read at the end of the run.
export const beliefsEightToFourteen = {
  'root-is-harmless': {
    title: 'Root in a container is root of the host',
    question:
      'web runs as root, and by several of the published flaws it gets at its neighbour. In a moment it will have a user namespace: root within, an ordinary user outside. By how many flaws after that?',
    choices: {
      none: 'by none',
      fewer: 'by fewer than before',
      'as-before': 'by as many as before',
    },
    ran: 'With a user namespace, {flaws} remain.',
    answers: {
      'somebody-else-outside': {
        says: 'Flaws that need root outside are stopped; those that err for anybody are not.',
        reply: 'So it is. It matters who one is outside, and it is not all that matters.',
      },
      'root-is-root': {
        says: 'Root is root; a name changes nothing.',
        reply:
          'Then none would have been stopped. With the namespace its number outside is another, and the kernel asks for that one.',
      },
      'nothing-left': {
        says: 'An ordinary user can do no harm.',
        reply: 'Some flaws need no rights at all: the processor’s, and some of the kernel’s.',
      },
    },
    people: 'think that root in a container is harmless, and as many that it is root of the host.',
    fact: 'without a user namespace it is the host’s root with some rights taken away; with one it is nobody special outside.',
    because:
      'a user namespace maps the numbers of users. The runc flaw of 2019 needs root outside and finds none; a flaw in the processor does not ask.',
    mistaken: 'A privileged container: root of the host indeed, with all rights and no filter.',
  },
  'runs-on-any-machine': {
    title: 'An image runs on any machine',
    question:
      'MongoDB’s image is built for amd64 and arm64. On z it is refused (“exec format error”), unless its instructions are translated as they come. With that turned on: how many times as long does one operation take as on an idle bare machine?',
    ran: 'It runs, ready after {ready}, and an operation takes {slower} times as long.',
    answers: {
      'other-instructions': {
        says: 'The program speaks to another processor, and each instruction becomes several.',
        reply: 'So it is. What is portable is the format of the image, not the program in it.',
      },
      'slow-machine': {
        says: 'z is slower than x86.',
        reply: 'An image built for z runs at full speed on the same host. Simulate the belief and see.',
      },
      'first-start': {
        says: 'Only the first start is slow.',
        reply: 'Look at the operations after the start: they stay slow as long as it runs.',
      },
    },
    people: 'say that an image, once built, runs on every machine.',
    fact: 'it runs on the processors it was built for. Elsewhere it is refused, or translated at a price.',
    because:
      'programs in an image are instructions of one kind of processor. The figure for translating them was measured for s390x on x86; for the other way nothing is published, it is taken as alike.',
    mistaken: 'The same container, with translation that costs nothing.',
  },
  'machines-take-minutes': {
    title: 'VMs take minutes to start',
    question:
      'A small virtual machine is about to start: Firecracker as its monitor, a kernel made for it, a web server. When does it answer?',
    ran: 'It answered after {ready}, for {cpu} of processor time.',
    answers: {
      'the-system-not-the-machine': {
        says: 'What takes long is the system in a machine, and here there is little of it.',
        reply: 'So it is. No firmware that waits, no devices to look for, no hundred services.',
      },
      'nothing-runs-yet': {
        says: 'It says it is ready before anything runs in it.',
        reply: 'Ready means here that the web server answers.',
      },
      'a-snapshot': {
        says: 'It was restored from a snapshot.',
        reply: 'It booted. A snapshot would be another kind of start; the inspector offers it.',
      },
    },
    people: 'say that virtual machines take minutes.',
    fact: 'a microVM answers in a fraction of a second. An ordinary server system takes some twenty seconds in the same model.',
    because:
      'virtualization itself takes milliseconds. The rest is firmware, devices that are waited for, and services; leave them out and the time is gone.',
    mistaken:
      'A server’s virtual machine whose services take two and a half minutes to come up: the belief, as a figure.',
  },
  'either-or': {
    title: 'It is either containers or VMs',
    question:
      'Two tenants want strong walls between them. Each gets one virtual machine and puts three containers in it. How much memory is in use when all six answer?',
    ran: 'In use: {memory}, with {kernels} kernels. Between the tenants stand {walls} times the walls of a container, and within the machines {saved} are shared.',
    answers: {
      'a-kernel-for-each-tenant': {
        says: 'There is a kernel for each tenant, and containers of one tenant share it.',
        reply: 'So it is. Strong walls where they are wanted, shared memory where they are not.',
      },
      'shared-by-all': {
        says: 'All six containers share everything, as without machines.',
        reply: 'Only within each machine. Across the wall, equal files are held twice.',
      },
      'a-kernel-for-each-container': {
        says: 'Each container in a machine needs a kernel.',
        reply: 'Then there would be seven of them, that of the host included. Count the bands.',
      },
    },
    people: 'ask which one to take, containers or virtual machines.',
    fact: 'nesting them is the usual case: nodes of clouds are virtual machines full of containers.',
    because:
      'they keep apart at different prices. A machine for each who has to be kept out, containers within: that is what the two are good at together.',
    mistaken: 'Either, taken at its word: each of the six applications in a machine of its own.',
  },
  'a-system-below': {
    title: 'A hypervisor sits on a host system',
    question:
      'A z is cut into two partitions, west and east, with a Linux and a web server in each. The kernel in west, which was started first, fails. How many of the two web servers still answer?',
    choices: {
      none: 'none, as what was below is gone',
      east: 'one, that in east',
      both: 'both',
    },
    ran: 'Lost: {lost}. Still there: {ready}.',
    answers: {
      'firmware-below': {
        says: 'Below the partitions is firmware, and no system that could fail with west.',
        reply: 'So it is. PR/SM comes with the machine, and partitions stand beside each other on it.',
      },
      'it-restarts': {
        says: 'The system below restarted at once.',
        reply: 'Nothing was restarted. east has not missed a moment.',
      },
      'a-spare': {
        says: 'east took over from west as a spare.',
        reply: 'Nothing was taken over: west’s web server is lost, and east’s is its own.',
      },
    },
    people: 'draw a hypervisor as a program on a host system.',
    fact: 'PR/SM is firmware, z/VM is a system of its own, and KVM is a part of the kernel. Some have a system below, some are it.',
    because:
      'a hypervisor deals out processor, memory and devices. Who does that from below needs no system under it; who uses the drivers of a system, as KVM does, falls with that system.',
    mistaken: 'The same two on x86 with KVM, where there is a host system below, and where that one fails.',
  },
  'given-is-used': {
    title: 'Configured memory is used memory',
    question:
      'A virtual machine with {given} boots and starts a database. Draw how much real memory the host holds for it, from the first moment to the fortieth second.',
    axis: 'seconds',
    ran: 'Given: {given}. Held at the end: {held}.',
    answers: {
      'when-touched': {
        says: 'A page costs real memory from when the guest first touches it, and most it never does.',
        reply: 'So it is. What was configured is a promise.',
      },
      'not-ready-yet': {
        says: 'It is not ready yet; later it will hold everything.',
        reply: 'The database answers before the end, and the curve is flat by then.',
      },
      compressed: {
        says: 'The host compresses what guests do not use.',
        reply: 'There is nothing to compress: those pages have never been there.',
      },
    },
    people: 'add up the memory of their machines as it was configured.',
    fact: 'a host holds what guests have touched. That is less at first, and it seldom shrinks again.',
    because:
      'the monitor reserves addresses, not pages. The kernel finds a page when one is first used; who wants to give it back needs a balloon.',
    mistaken: 'A guest that touches nearly all it was given while it boots: then the belief is true.',
  },
  'more-than-there-is': {
    title: 'Overcommit is free',
    question:
      'A host has 8 GiB, 40 cores and swap. Machines of 1 GiB with a busy database each are put on it, from four to thirty-two. Draw how much work all of them do together.',
    axis: 'machines',
    place: { one: '{count} machine', other: '{count} machines' },
    ran: 'With 28 machines {given} are promised and {swapped} are on disk; an operation takes {slower} times as long as on an idle bare machine.',
    answers: {
      'what-is-used-all-the-time': {
        says: 'First what nobody uses goes to disk; then what is used all the time does.',
        reply: 'So it is. Up to there it is free indeed, which is why the cliff surprises.',
      },
      'out-of-processors': {
        says: 'The processors are all in use.',
        reply: 'There are more cores than machines. What is full is the disk, from bringing pages back.',
      },
      killed: {
        says: 'Machines were killed for want of memory.',
        reply: 'There is swap enough for all, and all are still there. They wait for their pages.',
      },
    },
    people: 'conclude from years without trouble that promising more than there is costs nothing.',
    fact: 'it costs nothing until what is in use all the time no longer fits. Then the work of all together falls to a fraction.',
    because:
      'bringing a page back from disk takes far longer than finding it in memory, and all wait for the one disk. On z/VM, too, the guest that did not fit any more lost over half of its throughput.',
    mistaken: 'The same machines, where getting a page back from disk costs nothing.',
  },
} as const;
