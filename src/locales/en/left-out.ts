// English words of the page on what the model leaves out: for teachers, so that nobody learns from a gap. Words only.
export const leftOut = {
  title: 'What this model leaves out',
  lead: 'A model is useful because it leaves things out, and honest when it says which. Each of these may matter in a real system. Whatever the model reckons with is in the list of all figures.',
  why: 'Why it matters',
  cannot: 'What it cannot show',
  published: 'Published, and out of its reach',
  figures: 'All figures of the model',
  items: {
    sockets: {
      name: 'Sockets, memory banks, hyper-threads',
      what: 'All cores of a host are alike and equally far from all memory. A core is a whole core.',
      why: 'On large machines memory next to another socket is slower, and two threads on one core share it. A guest that does not see this places its work badly.',
      cannot:
        'That pinning a guest to one socket, or hiding the sockets from it, makes a program much faster or slower.',
    },
    caches: {
      name: 'Caches and address translation',
      what: 'Neighbours cost each other a fixed share for the caches they have in common, and a guest pays a share for translating addresses twice. Neither is worked out access by access, and pages have one size.',
      why: 'Programs differ a great deal in how much of the cache they need, and huge pages make translation cheap.',
      cannot: 'Which two programs disturb each other most, or what huge pages would gain.',
    },
    slices: {
      name: 'Time slices and the slowest hundredth',
      what: 'Processors, disks and networks are divided like a fluid: everybody has his share at every moment. Response times are means.',
      why: 'Real schedulers hand out slices, a quota is used up in bursts, and users notice the slowest responses, not the mean.',
      cannot:
        'How long the slowest of a hundred requests takes, or that a limit of half a core is overrun for a moment.',
    },
    devices: {
      name: 'Many disks, many cards',
      what: 'Each host has one disk and one network card that everything on it shares. Only container engines wait until the disk has made sure of what was written; work does not. There are no controllers, arrays, switches or cables. A thread serves each virtual card packet by packet, and each virtual disk request by request; it takes as long for one of many as for one alone. Those who share a machine are held up by the thread of its card each for themselves, not together.',
      why: 'Storage and networks have bottlenecks of their own, and on z much of their work is done by processors for that purpose.',
      cannot: 'Striping, multiple paths, a full switch, or a card that is given to one guest alone.',
    },
    faults: {
      name: 'Page faults one by one',
      what: 'Memory is counted in groups of equal pages, which are touched, merged, dropped and paged out in bulk. No program touches one certain page.',
      why: 'Which page is touched when decides what stays in memory and how often a nested guest must be helped.',
      cannot: 'The collapse of nested guests that change their page tables all the time.',
    },
    clones: {
      name: 'Clones as they grow apart',
      what: 'A guest restored from a snapshot goes on to write at the pace of its first seconds, until it has written a share of what it held; a program that somebody starts in it then writes nothing more, and what its work writes, it has written with its first request. All clones of a file read the same part of it, and the rest of the file takes no memory. A template is dropped like a file where memory is short. A monitor that copies the memory of a snapshot takes what the guest held, not all that it was given.',
      why: 'Thousands of sandboxes that live for a second share nearly everything, and those that live for a week little.',
      cannot:
        'What a clone writes in which one program is started after the other, or what prefetching a working set and copying page by page cost.',
    },
    security: {
      name: 'Attacks themselves',
      what: 'How strong a wall is, is an assumption, put in order by published measures of what can be reached. No flaw is exploited, and nothing leaks through timing.',
      why: 'Nobody can measure how safe something is. A single flaw can open the strongest wall, and a patched system differs from an old one.',
      cannot: 'That a certain flaw lets a container out, or a guest read the memory of another through the cache.',
    },
    z: {
      name: 'Measurements on IBM z',
      what: 'Levels, rules and mechanisms of z are as documented. Most of its costs are assumptions, because hardly any have been published.',
      why: 'A comparison of z and x86 rests on these figures. Change them within their range before you believe it.',
      cannot: 'That nesting hurts less on z than elsewhere: the model shows what follows if the claim holds.',
    },
    claims: {
      name: 'How many fit, by brochure',
      what: 'How many instances fit follows from memory, processors and tables of the kernel, with the figures here. Records of vendors are not built in.',
      why: 'Such records are set with instances that do nothing and with whole machines tuned for them.',
      cannot: 'Two million containers on one machine, unless every figure is set as it was for that demonstration.',
    },
    clusters: {
      name: 'More than the hosts on the page',
      what: 'Things stay where you put them. There is no scheduler for a cluster, no control plane, no service mesh, and services do not call each other. A pod of Kubernetes has one container here, and its time begins when the engine is called, after the kubelet has done its part.',
      why: 'In production most starts wait for somebody to decide where, and a slow service makes others slow.',
      cannot:
        'How long a cluster takes to start a thousand instances, how a failure spreads, or two containers in one sandbox.',
    },
    moving: {
      name: 'Moving and checkpointing',
      what: 'A thing that is moved is stopped and started again. What moving it with its memory would take is worked out from its memory and its work at one moment, and not played: the move takes no processor and no network from others.',
      why: 'Live migration is one of the reasons to use virtual machines at all.',
      cannot:
        'What a live move costs the neighbours while it lasts, or a machine that changes its habits during the move.',
    },
    images: {
      name: 'What is in an image',
      what: 'An image is a list of layers with sizes. Equal layers are equal; files, formats, compression of single files and builds are not looked at.',
      why: 'Formats that fetch files only when they are read make cold starts many times faster.',
      cannot: 'Fetching on demand, or two images that share files without sharing layers.',
    },
    load: {
      name: 'Days, bursts and users',
      what: 'A workload asks for the same every second. Nothing scales by itself, and nobody goes away because it is slow.',
      why: 'Capacity is bought for peaks, and containers are popular because they can follow them.',
      cannot: 'What autoscaling saves, or how a queue grows over a busy hour and empties again.',
    },
    repair: {
      name: 'Repair',
      what: 'A kernel, a guest or a host fails as a whole and at once. Nothing is restarted by itself, and nothing fails halfway.',
      why: 'How long an outage lasts depends mostly on who notices and what is restarted.',
      cannot: 'Availability in per cent, or the use of a second copy elsewhere.',
    },
    others: {
      name: 'Other hardware and systems',
      what: 'No graphics processors, no cards handed through, no encrypted guests, no Windows, no ARM.',
      why: 'Each changes where the walls are and what they cost.',
      cannot: 'Confidential computing, shared graphics processors, or nesting on other architectures.',
    },
    money: {
      name: 'Money, energy and people',
      what: 'Nothing has a price, a licence or a power draw, and nobody has to run it.',
      why: 'These decide most real choices between containers and machines.',
      cannot: 'Which of two designs is cheaper.',
    },
  },
} as const;
