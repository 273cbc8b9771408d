// English words of the beliefs one to seven, by their ids in lessons/beliefs. Figures in braces are read at the end of the run.
export const beliefsOneToSeven = {
  'a-lightweight-machine': {
    title: 'A container is a lightweight VM',
    question:
      'Four containers of three tenants serve on one host. A request to web of acme hits a fault in the kernel, and the kernel that web runs on panics. Who is lost?',
    choices: {
      'only-web': 'web, where it happened',
      'of-its-tenant': 'both containers of acme',
      all: 'all four',
    },
    ran: 'The panic came from web, and {lost} containers were lost.',
    answers: {
      'one-kernel': {
        says: 'They all stand on one kernel, and it was that one which failed.',
        reply: 'So it is. What a container has is a view and limits; the kernel that keeps both is everybody’s.',
      },
      'no-limits': {
        says: 'Nobody had set limits for web.',
        reply:
          'Limits say how much of something one may take. A panic takes nothing; it ends whoever deals things out.',
      },
      'same-tenant': {
        says: 'web could reach its neighbours over the network.',
        reply: 'It never spoke to them. They are lost without a packet having been sent.',
      },
    },
    people: 'think of a container as a small virtual machine.',
    fact: 'all containers on a host are processes of one kernel. When it fails, they fail together, whoever they belong to.',
    because:
      'starting a container starts no kernel: the one that is there gives a process a view and limits. A machine has a kernel that fails alone.',
    mistaken:
      'Each of the four has a kernel of its own: microVMs, the lightest machines there are. The same panic in web.',
  },
  'a-kernel-in-the-image': {
    title: 'An image brings its own kernel',
    question:
      'Containers of Debian, Alpine, Python on Debian and MongoDB on Ubuntu are about to start. How many kernels will run, that of the host included?',
    ran: 'All four containers run; kernels: {kernels}.',
    answers: {
      'files-only': {
        says: 'An image has the files of a system, and the kernel is not one that is used.',
        reply: 'So it is. Ask uname in any of the four: they all name the kernel of the host.',
      },
      'same-distribution': {
        says: 'The systems are so alike that they can share a kernel.',
        reply: 'They share it, and would if they were not alike: nobody looks for another one.',
      },
      'kernel-starts-later': {
        says: 'Their kernels start later, when they are needed.',
        reply: 'There is nothing that could start them. The run is over, everything answers, and no other has come.',
      },
    },
    people: 'expect an image of Ubuntu to run the kernel of Ubuntu.',
    fact: 'whatever the image, a container runs on the kernel of its host, and uname shows that one.',
    because:
      'an image is layers of files. What makes a container out of them is a kernel that runs already; it mounts the files and starts one of them.',
    mistaken: 'The same images as Kata containers: each gets a guest kernel, as if it had been in the image.',
  },
  'nothing-under-docker': {
    title: 'Docker on a Mac runs natively',
    question:
      'Docker is started on a laptop that runs no Linux. Nobody has started a container. How much memory will Docker hold when it is ready?',
    ran: 'A Linux had to boot first; that took {ready}. It was given {given} and holds {held}, for not one container.',
    answers: {
      'a-linux-below': {
        says: 'There is a machine with a Linux in it, and that is what holds it.',
        reply: 'So it is. It is drawn on the stage, and on a Mac it is a process that few know by name.',
      },
      'a-leak': {
        says: 'It is a leak, and a later version will give it back.',
        reply: 'Many reported it as one. It stays where it is in the run: a booted system holds what it has touched.',
      },
      'images-in-memory': {
        says: 'Images are kept in memory.',
        reply: 'There is no image in this run. Images lie on disk until somebody starts one.',
      },
    },
    people: 'take containers on a Mac for programs of the Mac.',
    fact: 'they run in a virtual machine with a Linux in it, and its memory is taken before the first container is there.',
    because:
      'containers need a Linux kernel, and a Mac has none. The model has no Mac either: a host of the same size stands for it, and only what Docker adds is counted.',
    mistaken: 'The same laptop with nothing under Docker, as if its own system could run containers.',
  },
  'it-sees-its-limit': {
    title: 'The container sees its memory limit',
    question:
      'web may use {limit} on a host of 16 GiB. A program in it reads from /proc/meminfo how much memory there is, and then takes what it needs. What does it read?',
    choices: {
      'the-limit': 'its limit',
      'what-is-free': 'what is free on the host',
      'all-of-it': 'all memory of the host',
    },
    ran: 'It read {seen}, went on taking, and was stopped at {limit}: killed, {killed} time.',
    answers: {
      'a-limit-no-view': {
        says: 'A limit says how much; it changes nothing about what can be seen.',
        reply: 'So it is. Control groups limit, namespaces hide, and there is no namespace for memory.',
      },
      'set-too-late': {
        says: 'The limit was set after the program had looked.',
        reply: 'It was there from the start. Look again at any time: the answer is the same.',
      },
      'namespaces-show-it': {
        says: 'A namespace was missing.',
        reply: 'None is. There are eight kinds of them, and none of the eight is about memory.',
      },
    },
    people: 'assume that a program in a container sees the limit it was given.',
    fact: 'it sees the memory of the whole host, sizes itself by that, and is killed at a limit that it never saw.',
    because:
      '/proc/meminfo speaks of the kernel, and the kernel is that of the host. Programs have to ask their control group, or somebody puts another file in that place, as LXCFS does.',
    mistaken: 'A microVM of the same size in place of the limit: its kernel has that much, and says so.',
  },
  'memory-of-its-own': {
    title: 'docker stats shows private memory',
    question:
      'Ten equal web servers stand idle. Tools that count what is resident, file pages included, print {each} for each: {sum} in all. How much memory do the ten hold together?',
    ran: 'Together they hold {held} of the {sum} that the tool would add up to; {saved} are counted more than once.',
    answers: {
      'counted-for-each': {
        says: 'Pages of files that they share are held once and counted for each of them.',
        reply: 'So it is. Stop nine of them, and the shared pages are still held, for the last one.',
      },
      rounded: {
        says: 'Tools round up.',
        reply: 'Not by a hundred MiB. Each figure is right for the question it answers, which is another one.',
      },
      'merged-later': {
        says: 'Equal pages are merged after a while.',
        reply: 'Merging is off here. Nothing had to be found: the pages are those of one file, read once.',
      },
    },
    people: 'read the memory that a tool prints for a container as memory that it alone uses.',
    fact: 'part of it is pages of files. The kernel holds them once for all who read the same file, and can drop them.',
    because:
      'tools count from the side of one container. docker stats left file pages in until version 17.06; and a control group is charged for those that it happened to read first.',
    mistaken: 'Each container gets copies of all files (storage driver vfs): then what the tool prints is its own.',
  },
  'same-image-same-memory': {
    title: 'Same image, always the same memory',
    question:
      'Containers of one image start on a host that keeps images on Btrfs. Draw how much memory is saved because they share pages of files, from one container to forty.',
    axis: 'containers',
    place: { one: '{count} container', other: '{count} containers' },
    ran: 'On Btrfs, forty containers saved {saved} of file pages, and hold {memory}.',
    answers: {
      'files-not-images': {
        says: 'The kernel shares pages of one file; on Btrfs each container has files of its own.',
        reply: 'So it is. Equal is not the same: the kernel goes by the file, not by what is in it.',
      },
      'too-few': {
        says: 'Forty are too few for anything to be shared.',
        reply: 'Two are enough where files are the same. Here four hundred would save nothing either.',
      },
      'never-shared': {
        says: 'Containers never share memory.',
        reply: 'With overlay2, what most hosts use, the same forty do. Simulate the belief and see.',
      },
    },
    people: 'think that containers of one image share its memory, always or never.',
    fact: 'it depends on the storage driver: with overlay2 they share pages of files, with Btrfs, device mapper or copies they do not.',
    because:
      'the page cache is kept by file. OverlayFS lets all containers read the very file in the layer; a clone is another file with the same in it: it takes no room on the disk, and its own in memory.',
    mistaken: 'The same containers on overlay2, where the layer’s own files are read by all.',
  },
  'containers-contain': {
    title: 'Containers contain',
    question:
      'acme and globex have a container each, set up as Docker does it unless told otherwise. Somebody has taken over web. How many of the 18 published flaws in the catalogue, each unpatched, lead from there to globex?',
    ran: '{flaws} of them lead from web to db. Between the two stands {walls} wall, that of a container.',
    answers: {
      'the-kernel-is-the-wall': {
        says: 'What keeps them apart is the kernel they share, and its flaws are holes in the wall.',
        reply: 'So it is. Whoever gets the kernel to err is where everybody is.',
      },
      'bad-settings': {
        says: 'The containers were badly set up.',
        reply: 'Nothing was switched off. Tighter settings stop some of these flaws and leave others.',
      },
      'same-network': {
        says: 'Both are on one network.',
        reply: 'These flaws are in kernel, runtime and processor. Cut the network, and the count is the same.',
      },
    },
    people: 'rely on a container to keep in whoever has taken it over.',
    fact: 'several published flaws led out of containers that were set up as usual: Dirty Pipe and two in runc are among them.',
    because:
      'some hundreds of system calls lead into the one kernel, and one that errs is enough. Patches close what is known; the question is what has to fail next.',
    mistaken: 'The two containers on two hosts, as if a container were a wall that no flaw gets through.',
  },
} as const;
