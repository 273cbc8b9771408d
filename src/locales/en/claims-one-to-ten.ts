// English words of the claims one to ten: title, what is said, experiment, scenes, conditions, and what each record says. Keys are
// the ids of lessons/claims. Words only.
export const claimsOneToTen = {
  'a-user-space-of-its-own': {
    title: 'A container has its user space to itself',
    said: 'Everything a program sees around it, files, libraries, settings, is there for this container alone. What it changes there, nobody else notices.',
    experiment:
      'Two containers of two tenants on one host. Can web get at the files of its neighbour, or out of its own? Then the same with web started as privileged.',
    scenes: { usual: 'as engines start it', privileged: 'started as privileged' },
    conditions: { usual: 'as an engine starts a container', privileged: 'when it is started as privileged' },
    on: 'what the engine’s switches leave of it',
    evidence: {
      'SE-020':
        'Docker gives each container file systems, processes, network and host name of its own unless told otherwise.',
      'SC-007': 'The kernel has eight kinds of namespaces; files and processes are among them.',
      'privileged SE-061':
        'A privileged container has all capabilities and all devices, and so most of the rights of the host.',
      'privileged SE-062': 'With the socket of Docker mounted, what runs inside can have anything run outside.',
    },
  },
  'views-files-and-limits': {
    title: 'Namespaces give a view, mounts give files, control groups cap use',
    said: 'Three arrangements of the kernel make up the isolation of a container, each with a job of its own.',
    experiment:
      'Each arrangement is taken away once: the process namespace, the mount namespace, and the limit of a neighbour that computes without end.',
    scenes: {
      view: 'with all namespaces',
      'no-view': 'without that of processes',
      'no-files': 'without that of mounts',
      limit: 'neighbour limited to half a core',
      'no-limit': 'neighbour without limit',
    },
    conditions: { 'each-switch': 'each switched off in turn' },
    evidence: {
      'SC-007': 'The manual of the kernel lists them: what each namespace keeps apart.',
      'SC-004': 'And how a processor quota is dealt out, by control group.',
      'measured cpuShares': 'Weights of two to one divide a core about two to one: measured for this project.',
      'IS-016':
        'A container that made the kernel and the engine work for it used 200 times the processor time that its limit allowed: work on its behalf was charged to others.',
    },
  },
  'one-kernel-and-small': {
    title: 'One kernel for all, and equal files in memory once',
    said: 'Containers share the kernel of the host. When several use the same libraries, memory holds these once, and the footprint is small.',
    experiment:
      'Ten containers of one image on one kernel, first with a storage driver that lets them share their layers, then with one that copies all files for each of them.',
    scenes: { shared: 'layers shared (overlay2)', copied: 'layers copied (vfs)' },
    conditions: {
      shared: 'when the storage driver shares layers',
      copied: 'when the storage driver copies them',
    },
    on: 'the storage driver',
    evidence: {
      'measured pageCacheSharing':
        'Eight processes that map the same file hold it once, though each one’s own figures count it in full: measured for this project.',
      'IM-001': 'On disk, each further container of the same image takes kilobytes. That is disk, not memory.',
    },
  },
  'a-kernel-of-its-own': {
    title: 'A virtual machine has its own kernel, and the processor keeps it apart',
    said: 'A guest has a whole system for itself. How processors are virtualized also keeps guests from one another; what each may use, the hypervisor decides.',
    experiment:
      'Two machines of two tenants. In one of them a program computes without end, then its kernel fails; then every flaw in the catalogue is tried from it, as if nobody had patched anything.',
    scenes: {
      noise: 'the neighbour computes without end',
      calm: 'nothing happens',
      crash: 'the neighbour’s kernel fails',
    },
    conditions: {
      patched: 'when the wall itself has no flaw',
      unpatched: 'when flaws of hypervisor and processor are unpatched',
    },
    on: 'hypervisor and processor being without an open flaw',
    evidence: {
      'IS-003': 'Under VMware nobody noticed a neighbour that computed without end.',
      'IS-001': 'Under Xen nobody noticed one that took all memory.',
      'IS-002': 'Nor one that made processes without end.',
      'unpatched SE-016':
        'VENOM: a guest wrote past a buffer of the floppy drive that QEMU plays, and was in the process outside.',
      'unpatched SE-017': 'L1TF: a guest reads what its host and its neighbours left in the first-level cache.',
    },
  },
  'containers-are-more-efficient': {
    title: 'Containers are more efficient: to manage, to start, to hold',
    said: 'Whoever just wants many separate instances of applications gets more of them from containers: in upkeep, in starting, in what they take.',
    experiment:
      'The same five applications in containers and in ordinary virtual machines; then five small functions in containers and in microVMs with a kernel cut down to the task.',
    scenes: {
      containers: 'five applications, containers',
      servers: 'five applications, machines',
      functions: 'five functions, containers',
      micro: 'five functions, microVMs',
    },
    conditions: {
      'whole-systems': 'against machines with a whole system in them',
      'small-systems': 'against microVMs with a minimal system',
    },
    on: 'how much of a system is in the machine',
    evidence: {
      'OV-020': 'The best known comparison, of 2014: containers did as well as guests or better in every case.',
      'IM-001': 'An image of MySQL was 0.37 GB for a container, 1.68 GB for a machine.',
      'ST-052': 'Half a second against twenty: a habit of speech, not a measurement.',
      'small-systems ST-027':
        'A whole docker run of alpine took 568 ms. A microVM promises its first process within 125 ms.',
      'small-systems ST-001':
        'Firecracker, by its specification: at most 125 ms until the guest runs its first process.',
      'small-systems ST-040':
        'A light machine took below 0.8 s and a container 0.3 s. Another monitor, another system in it.',
    },
  },
  'changing-is-easy': {
    title: 'Changing and deploying is easy with containers',
    said: 'Images in layers make it simple to alter an environment and bring it out. How simple a thing is cannot be simulated; what has to be moved can.',
    experiment:
      'A new version of ten web servers in which only the top layer is new. It is fetched once by every kernel that runs it.',
    scenes: { 'one-kernel': 'ten containers on one kernel', 'many-kernels': 'ten containers in ten machines' },
    conditions: {
      'one-kernel': 'when they stand on one kernel',
      'many-kernels': 'when each stands in a machine of its own',
    },
    on: 'how many kernels fetch it',
    evidence: {
      'IM-002': 'Building an image of Node.js took 49 s for a container and 304 s for a machine.',
      'IM-001': 'And the container’s image was a fraction of the size, of MySQL less than a quarter.',
      'ST-046': 'Pulling the image took three quarters of a cold start, though little of it was read.',
    },
  },
  'noisy-neighbours': {
    title: 'Noisy neighbours matter much less with virtual machines',
    said: 'Somebody else on the same host uses all there is. In a machine you should notice it much less than in a container.',
    experiment:
      'A web server beside a neighbour that computes without end, on two cores; then a database beside a neighbour that hammers the disk. No limits are set.',
    scenes: {
      'processor-containers': 'processor, containers',
      'processor-machines': 'processor, machines',
      'disk-containers': 'disk, containers',
      'disk-machines': 'disk, machines',
    },
    conditions: { processor: 'when the neighbour wants the processor', disk: 'when the neighbour wants the disk' },
    on: 'what the neighbour uses up',
    evidence: {
      'IS-007': 'Beside a fork bomb a guest took 30% longer. A container without a limit did not finish.',
      'IS-008': 'Sharing cores by weight disturbed up to 60% more than cores of one’s own.',
      'IS-003': 'With fair shares nobody noticed a neighbour that computes, container or guest: nothing to compare.',
      'disk IS-004':
        'Beside ten threads of disk access, others lost 1.67% under Xen and 2.52% in containers: not half.',
      'disk IS-015':
        'With four instances in place of one, answers took longer under Xen than in containers, disk not singled out.',
    },
  },
  'isolation-is-superior': {
    title: 'The isolation of virtual machines is still superior',
    said: 'People work on making containers tighter. All the same, says the article, machines isolate better.',
    experiment:
      'The same tenants in containers and in machines: the walls between them, the flaws of the catalogue that get across, and how many a failing kernel takes with it. Then containers on a kernel that a program plays for each of them (gVisor).',
    scenes: { containers: 'containers', machines: 'machines', sandboxes: 'containers under gVisor' },
    conditions: {
      usual: 'against containers as engines start them',
      improved: 'against containers with a kernel played for each (gVisor)',
    },
    on: 'which containers are meant',
    evidence: {
      'SE-012': 'Dirty COW led from a container to the host. It stops at the kernel of a guest.',
      'SE-011': 'Dirty Pipe likewise: it overwrote files for all on one kernel, and ended there.',
      'SE-003': 'The same work runs through 77,000 lines of the host’s kernel from a microVM, 91,000 from a container.',
      'SE-002': 'A container reaches 306 system calls of its host, a microVM 36.',
      'SE-010':
        'Kata reaches more of the host’s kernel than plain containers do; counting that says nothing of walls behind walls.',
      'SE-016': 'VENOM crossed the wall of a machine. Better does not mean whole.',
      'improved SE-003':
        'From gVisor the same work runs through 91,000 lines of the host’s kernel, from a microVM through 77,000.',
    },
  },
  'tools-already-there': {
    title: 'The tools for servers work for virtual machines too',
    said: 'Whoever comes from physical servers already has a way to install, watch, back up and move them. Much of that goes on working with virtual ones.',
    experiment:
      'Who has to be looked after besides the applications, and what can be moved while it runs: with machines, with containers, and with containers in machines.',
    scenes: { machines: 'machines', containers: 'containers', both: 'containers in machines' },
    conditions: { 'same-tools': 'counted as managers and live moves' },
    evidence: {
      'MI-002':
        'A running guest was moved with 210 ms of standstill: one such tool works. It says nothing of the rest.',
      'ST-037':
        'One control plane orders containers and snapshots of microVMs alike. The other way round is not compared.',
    },
  },
  'z-scales-and-virtualizes': {
    title: 'Linux on z scales, and z virtualizes efficiently',
    said: 'Many containers find room under one Linux on z; and the machine was built to be divided, so guests cost little.',
    experiment:
      'A partition of z with one and with twelve computing containers; then a guest of z/VM in it that computes, one that serves requests, and one a level deeper.',
    scenes: {
      one: 'one container computes',
      twelve: 'twelve containers compute',
      guest: 'a guest computes',
      'guest-web': 'a guest serves requests',
      'guest-of-guest': 'a guest of a guest serves requests',
    },
    conditions: {
      computing: 'for work that computes, at the usual levels',
      serving: 'for work that often leaves its guest',
      'third-level': 'one level deeper',
    },
    on: 'the kind of work, and how deep it stands',
    evidence: {
      'ZS-013': 'What z/VM takes for itself is usually 2 to 5% of the processor.',
      'ZS-010': 'Ten processors were in use to more than 90% each, with little taken by z/VM.',
      'ZS-001': 'The hardware interprets two levels, so partition and guest together lose little.',
      'ZS-018': 'Two million containers on one machine: a claim of its vendor, not a benchmark.',
      'third-level ZS-002':
        'A guest of a z/VM that is a guest itself loses about half of the processor: one expert’s estimate.',
    },
  },
} as const;
