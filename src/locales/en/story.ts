// English words of the story: its chapters and steps, by their ids. Figures in braces are read from the run at the end of a step.
export const story = {
  'what-a-container-is': {
    title: 'What a container is made of',
    about: 'Processes with a view, files and limits of their own, on a kernel that they share.',
    steps: {
      'a-process': {
        title: 'A process, with some arrangements',
        text: 'A container is no machine, and nothing is switched on. An engine asks the kernel of the host for a process and makes a few arrangements around it first. Follow the bars under “startup cost”: most of the time goes to the engine, the network and the program itself. nginx answers after {ready}; all of it took {cpu} of processor time.',
      },
      'its-own-view': {
        title: 'A view of its own',
        text: 'Put a second container beside it. Namespaces decide what each of them can see: its own processes, its own network, its own host name. Mounts decide which files it has. So cache does not know that web exists, although both run on the same kernel. Two things they have in common unless somebody says otherwise, the clock and the numbers of users: together {seen} ways in which web sees its neighbour or is seen.',
        task: 'Add redis to the host.',
      },
      'a-window-left-open': {
        title: 'A window left open',
        text: 'A view is a switch for each sort of thing. Turn off the process namespace of web, and web sees every process on that kernel, those of its neighbour too. Its neighbour sees no more than before: such a hole has a direction. That makes {seen}. Choose web, look under “Namespaces”, and read who sees whom.',
        task: 'Turn off the namespace “processes” of web.',
      },
      'no-cap': {
        title: 'Nobody said how much',
        text: 'A view is not a limit. Here a neighbour has begun to calculate for all it is worth on a host of two cores, and web, which has done nothing, takes {slower} times as long for a request as on a machine of its own.',
      },
      capped: {
        title: 'A control group says how much',
        text: 'Control groups are the third arrangement: they cap processor, memory, disk and the number of processes. Give the neighbour half a core. It goes on as before within its half, and web is back at {slower} times.',
        task: 'Set the processor limit of neighbour to half a core.',
      },
      'held-once': {
        title: 'Equal layers lie in memory once',
        text: 'Three containers of one image read the same files. One kernel reads them, so it holds one copy for all of them: the strip under the three boxes is one strip. Without that, {saved} more would be in use. This is where small footprints come from, and it works only among those who stand on one kernel. Here that is {kernels}.',
      },
      'one-kernel': {
        title: 'And it is one kernel for all',
        text: 'What is shared can be lost together. Let the kernel of the host fail: {lost} containers are gone, each of them without a fault of its own. Remember the band they stand on; the next chapter is about having more than one.',
        task: 'Let the kernel of the host panic (choose the host, then “Trouble”).',
      },
    },
  },
  'what-a-machine-is': {
    title: 'What a virtual machine is made of',
    about: 'A kernel of one’s own, on a machine that a hypervisor plays.',
    steps: {
      'it-boots': {
        title: 'Something is switched on',
        text: 'A virtual machine starts like a computer, because to the system in it, it is one: a monitor process plays the hardware, firmware looks for a disk, a kernel finds its devices, services come up one after another. An ordinary server system answers after {ready}. Look at what takes the time: little of it is virtualization.',
      },
      'given-and-touched': {
        title: 'Given, touched, held',
        text: 'The machine was given {given}. That is a promise: a page costs real memory from the moment the guest first touches it. By now the host holds {held} for it. Tools print all of these numbers under the name of memory, which is why people who quote different ones can both be right.',
      },
      'a-second-kernel': {
        title: 'A second machine, a further kernel',
        text: 'Add another one. Nothing in it stands on the kernel of the first: now there are {kernels} kernels, that of the host included, each with its own files in its own memory, and {memory} in use in all. Equal files in two guests are two copies.',
        task: 'Add a second virtual machine to the host.',
      },
      'it-falls-alone': {
        title: 'It falls alone',
        text: 'Let the kernel of the second machine fail. {lost} is lost, and {ready} does not even notice. The wall around a machine is a small interface: some processor instructions and some devices, in place of hundreds of system calls.',
        task: 'Let the kernel of second panic.',
      },
      'no-more-than-its-processors': {
        title: 'No more than its processors',
        text: 'A guest calculates for all it is worth here too. It has one virtual processor, so it can take one core and no more, whatever happens in it: the machine beside it takes {slower} times as long as on a host of its own, most of it the price of the virtual devices. The limit was there before anybody thought of it. What is shared nevertheless, disk and caches, still carries noise.',
      },
      'not-always-slow': {
        title: 'Small machines start at once',
        text: 'That machines take minutes is about the systems in them. Take away firmware, devices that nobody needs and a hundred services, and a microVM answers after {ready}. What remains is the price of a kernel of one’s own.',
      },
    },
  },
  'which-is-better': {
    title: 'Which one is better?',
    about: 'The same five applications both ways: in calm, with a noisy neighbour, in a crash.',
    steps: {
      'as-containers': {
        title: 'Five applications in containers',
        text: 'Three tenants run five applications. As containers they are all ready after {ready}, with {memory} of memory in use. Between any two tenants stands {walls} wall, that of a container.',
      },
      'noise-among-containers': {
        title: 'A noisy neighbour',
        text: 'Somebody hammers the disk from within the database of acme. The database of initech, another tenant, now takes {slower} times as long as on an idle host. No limit was set, so none holds.',
        task: 'Let a disk hog loose in acme-db.',
      },
      'a-crash-below-containers': {
        title: 'A crash below',
        text: 'One kernel, one fault, {lost} of five applications gone, of all three tenants.',
        task: 'End the disk hog, and let the kernel of the host panic.',
      },
      'as-machines': {
        title: 'The same five in machines',
        text: 'Now each application has a machine. All are ready after {ready}, with {memory} in use: the price of five more kernels and five systems. Between tenants stand {walls} times the walls of a container. What the length of a wall means, and what it does not, the record behind the number says.',
      },
      'noise-among-machines': {
        title: 'The noise again',
        text: 'The same disk hog. The neighbour’s database takes {slower} times as long. Machines keep processors and memory apart by themselves; a disk that both use is still one disk. That noisy neighbours are less of an issue with machines is true of some noises.',
        task: 'Let a disk hog loose in acme-db.',
      },
      'a-crash-in-one-machine': {
        title: 'A crash within',
        text: 'The kernel of one machine fails: {lost} is lost, {ready} go on. But all five still stand on one host. So which is better? So far, each at something else. The article that this story follows proposes a third way.',
        task: 'Let the kernel of acme-db panic.',
      },
    },
  },
  'the-third-way': {
    title: 'The third way: both',
    about: 'A machine in a container, a container in a machine, and many containers in one machine for each tenant.',
    steps: {
      'a-machine-in-a-container': {
        title: 'A machine in a container',
        text: 'The engine stays in charge, and what it starts has a kernel of its own. Today Kata and KubeVirt do this; Docker once had a driver for it. The price is a boot for each start: ready after {ready}, {kernels} kernels, {memory} in use. Equal memory can be found again only page by page, by merging.',
      },
      'a-container-in-a-machine': {
        title: 'A container in a machine',
        text: 'The other way round: the machines are looked after as ever, and in each runs an ordinary engine. Ready after {ready}, because the machine comes first; once it is up, a container in it starts as fast as anywhere. {kernels} kernels, {memory} in use: one kernel for each container is the dearest way there is.',
      },
      'one-machine-a-tenant': {
        title: 'Many containers in one machine per tenant',
        text: 'Strong walls are wanted between tenants, not within them. So each tenant gets one machine and puts all its containers there: {kernels} kernels, {memory} in use, {walls} times the walls of a container between any two tenants. Within acme, three containers share one kernel and its files.',
      },
      'one-more-for-globex': {
        title: 'Plain containers within',
        text: 'Globex wants a cache too. No new machine, no boot: the engine in its machine starts one more container, and globex has {apps}.',
        task: 'Add redis to globex-vm.',
      },
      'whose-crash-it-is': {
        title: 'Whose crash it is',
        text: 'The kernel of acme fails. {lost} containers are lost, all of them acme’s own; {ready} of the others run on. A tenant’s faults stay with the tenant. That is what the second kernel was bought for.',
        task: 'Let the kernel of acme-vm panic.',
      },
    },
  },
  'bare-metal-and-density': {
    title: 'Bare metal and density',
    about: 'How many fit, what they cost, what merging gives back, and where the cliff is.',
    steps: {
      'a-hundred-containers': {
        title: 'A hundred on one kernel',
        text: '“Only on bare metal do you get the density that was promised”, says a comment under the article. A hundred web servers on one kernel: ready after {ready}, {memory} in use. {saved} would come on top if each held its own copy of what they share.',
      },
      'a-hundred-machines': {
        title: 'A hundred small machines',
        text: 'A hundred guests as small as a general-purpose kernel makes sense: ready after {ready}, {memory} in use of {given} that they were given. The comment has a point, and here is its size.',
      },
      'merged-pages': {
        title: 'What merging gives back',
        text: 'Equal pages of different guests can be found and held once. Turn merging on and let time pass: after half an hour it has given back {saved}, and {memory} is in use. It takes processor time and patience, and it finds only what lies still.',
        task: 'Turn merging on at the host.',
      },
      'past-the-cliff': {
        title: 'Promised more than there is',
        text: 'Most guests never touch what they were given, so hosts promise more than they have. It goes well until it does not. Here 8 GiB of real memory stand behind a promise of {given}: the host swaps, and then {lost} machines are killed for want of memory.',
        task: 'Set the number of machines to 40.',
      },
      'a-hundred-in-few-machines': {
        title: 'A hundred in four machines',
        text: 'Between the two ways there is room. Four machines with twenty-five containers each: {kernels} kernels, {memory} in use, ready after {ready}. Most of the density, and walls where they are wanted.',
      },
    },
  },
  'z-and-second-level': {
    title: 'z, and the second level',
    about: 'Partitions, guests and guests of guests, and a claim that nobody had measured.',
    steps: {
      'firmware-first': {
        title: 'Firmware comes first',
        text: 'On an IBM z there is no machine without a hypervisor: PR/SM, part of the firmware, cuts it into partitions (LPARs) before any system runs. Each has its own kernel, ready after {ready}. Between the two tenants here stand {walls} times the walls of a container.',
      },
      'a-partition-falls': {
        title: 'A partition falls',
        text: 'The kernel in one partition fails; {lost} container is lost with it. The firmware below runs on, and so does the other side.',
        task: 'Let the kernel of west panic.',
      },
      'guests-of-guests': {
        title: 'Guests of guests',
        text: 'In a partition runs z/VM or KVM, with guests; in a guest runs another z/VM, with guests of its own. People on z do this every day, in production too. Here are {kernels} kernels at up to three levels; the last is ready after {ready}.',
      },
      'a-level-on-x86': {
        title: 'What a level costs on x86',
        text: 'A guest leaves its processor whenever it needs the hypervisor. At the second level on x86 each of these exits goes through the outer hypervisor, which takes several further ones. For the web server here that comes to {overhead} of its processor time.',
      },
      'a-level-on-z': {
        title: 'And on z, says the model',
        text: 'The same, one level down, as partition and guest: {overhead}. “Without having measured it, probably less painful on z”, says the article. The model says so too, but from few and old sources: choose the number behind exits on z and see how wide its range is. What is missing is a published measurement of both, side by side.',
      },
    },
  },
  'it-depends': {
    title: 'It depends: on what?',
    about: 'Three sets of needs, three answers, and then yours.',
    steps: {
      'one-team': {
        title: 'One team, many services',
        text: 'Twelve services of people who trust each other, deployed ten times a day. Plain containers: ready after {ready}, {memory} in use, {kernels} kernel to patch. Walls would stand between friends.',
      },
      strangers: {
        title: 'Strangers on one host',
        text: 'Three customers who have never met. One machine for each, containers within: {kernels} kernels, {memory} in use, and {walls} times the walls of a container between any two of them.',
      },
      'strangers-in-a-hurry': {
        title: 'Strangers in a hurry',
        text: 'Functions of customers who have never met, gone again after a second. Small machines, one for each: ready after {ready}, {walls} times the walls of a container. This is why microVMs exist.',
      },
      yours: {
        title: 'Yours',
        text: 'Back to where the article began. Nothing on this page is finished: take hold of things, move them, let trouble loose, and look at what changes. When the weakest pair of tenants has two walls between them and you still like what it costs, you have found one answer. Now there are {walls}.',
        task: 'Build it so that at least two walls of a container stand between any two tenants.',
      },
    },
  },
} as const;
