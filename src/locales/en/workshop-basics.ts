// English words of the workshop's scenes: the question, what a container is made of, what a virtual machine is made of. Figures in
// braces are those of the step that a scene shows.
export const workshopBasics = {
  'side-by-side': {
    title: 'The same program, housed twice',
    idea: 'One is a process with walls, the other a whole computer. Watch which is ready first.',
    notes: `Two boxes with the same web server in them: the one with the dashed wall is a container, the one with the solid wall a virtual machine. The container is ready after {container}. The machine is still switching itself on, and is ready after {machine}. Do not explain anything yet; let the room watch the bars. Then say: by the end you will know where each of these seconds goes, and when they are worth it.

Do: nothing but go to this scene. The clock runs by itself and stops when both are ready.

Asked: is that a fair race? Answer: both start from an image that is there already. An ordinary server system is in the machine; there are smaller ones, and we meet one soon.

Time: one minute. While the machine boots, say who you are.`,
    handout:
      'The same web server starts as a container and as a virtual machine on one host. The container is ready after {container}, the machine after {machine}. The difference is what each of them is made of, which is what the first half of the workshop takes apart.',
  },
  'five-programs': {
    title: 'Five programs, three owners',
    idea: 'We house them in every way, and ask each time what it costs and what it protects.',
    notes: `These five programs stay with us to the end. They belong to three owners who have never met: acme has three, globex one, initech one. Colours are owners. Here they are plain containers: all ready after {ready}, with {memory} of memory in use, and {walls} wall between any two owners. Keep these three figures in mind; we shall ask for them again and again.

Do: point at the colours, then at the dark band at the foot: that is the kernel, and there is one.

Asked: what is a wall? Answer: the model counts how much has to fail before one owner gets at another; the wall of a usual container counts as one. What stands behind that number can be opened on the page.

Time: one minute.`,
    handout:
      'Three owners (tenants) run five programs. As plain containers they are ready after {ready}, take {memory} of memory, and {walls} wall stands between any two owners. Start, memory and walls are the yardsticks of everything that follows.',
  },
  'a-process': {
    title: 'Nothing is switched on',
    idea: 'A container is a process of the host, with some arrangements made around it first.',
    notes: `A container is not a small machine. An engine asks the kernel for a process and makes three arrangements around it: what it sees, which files it has, how much it may take. Look at the bars of the start: the arrangements are short, and most of the time goes to the engine, the network and the program itself. It answers after {ready}, and all of it took {cpu} of processor time.

Do: let it run to its end. If there is time, open the chart of the start and read two bars aloud.

Asked: where is its operating system? Answer: it brings files of one, such as tools and libraries. It brings no kernel; the kernel is that of the host.

Time: one minute.`,
    handout:
      'A container is an ordinary process of the host’s kernel. An engine prepares what it sees, which files it has and how much it may take, then starts it. nginx answers after {ready}; starting it took {cpu} of processor time.',
  },
  'its-own-view': {
    title: 'First arrangement: a view of its own',
    idea: 'Namespaces decide what a process can see. Two things stay common unless you say otherwise.',
    notes: `Put a second container beside the first. Namespaces give each its own processes, network, host name and files. So neither knows of the other, although one kernel runs both. Two things they share unless somebody says otherwise: the clock, and the numbers of users. Counted from both sides that makes {seen} ways in which the first sees its neighbour or is seen.

Do: press “Show it on the stage” in your window, or drag redis onto the host.

Asked: is that a wall? Answer: it is a view. What one cannot see one can hardly attack, but the kernel behind the view is still the same for both.

Time: one minute.`,
    handout:
      'Namespaces are switches for what a process sees: processes, network, host name, queues, files, users, control groups, clock. A usual container leaves users and clock as they are, which makes {seen} ways in which two neighbours see each other.',
  },
  capped: {
    title: 'Second arrangement: a limit',
    idea: 'A view is no limit. A neighbour that calculates without end takes what it can get.',
    notes: `A view of your own does not keep your share for you. The neighbour calculates for all it is worth on a host of two cores; read aloud how many times slower the web server has become. Nobody had set a limit, so there was none. Control groups cap processor, memory, disk and the number of processes. Give the neighbour half a core: it goes on within its half, and the web server is back at {slower} times. Keep in mind how easy that was; in a while I shall ask you whether a limit always helps.

Do: let the room see the noise first. Then press “Show it on the stage”, or choose the neighbour and set its processor limit.

Asked: does an engine set no limit by itself? Answer: no. Processor, memory and number of processes are unlimited until somebody says so.

Time: a minute and a half.`,
    handout:
      'Without limits, one busy neighbour on a small host makes everybody slower. Control groups set them: with half a core for the neighbour, requests take {slower} times as long as on a machine of one’s own. Each limit holds for one resource.',
  },
  'held-once': {
    title: 'Third arrangement: layers, held once',
    idea: 'Equal files are read once and lie in memory once, for all who stand on that kernel.',
    notes: `Three containers of one image read the same files. One kernel reads them, so one copy lies in its memory, and the strip under the three boxes is one strip. Without that, {saved} more would be in use. Small footprints of containers come from here. And mark the condition: it works among those who share a kernel. Here that is {kernels}.

Do: point at the strip that runs under all three boxes.

Asked: does that hold for every set-up? Answer: for storage drivers that keep files as files. With Btrfs each container reads its own copy; the page lets you switch that.

Time: one minute.`,
    handout:
      'Images consist of layers of files. Containers of one image on one kernel share the copy in memory: here that saves {saved}. In another kernel the same files lie in memory again.',
  },
  'how-many-fall': {
    title: 'The kernel panics. How many fall?',
    idea: 'Four containers of three owners. One of them makes the kernel fail.',
    notes: `Ask before you show anything. The web server of acme finds a fault in the kernel, and the kernel panics. How many of the four are gone? Read out the choices, count hands, and put the counts in. Then let it happen. When all four are down, wait a moment: this is the picture that the rest of the workshop is about.

Do: count hands first, in your window or on the screen. Then press “Run it”; it lets the kernel panic.

Asked: how often does that happen? Answer: rarely. But kernels are patched far more often than they fail, and a restart concerns the same four.

Time: two minutes, one of them for the hands.`,
    handout:
      'What is shared can be lost together. When the kernel fails, {lost} of four containers are gone, of all three owners, each without a fault of its own. The same holds for whoever has to restart that kernel for a patch.',
    asks: 'One container makes the kernel panic. How many of the four are lost?',
    says: {
      one: 'The one that did it',
      'of-its-tenant': 'The two of its owner',
      all: 'All of them',
    },
    because:
      'All of them: {lost}. A container has no kernel of its own, so it lives and dies with that of the host, whoever broke it.',
  },
  'it-boots': {
    title: 'Now something is switched on',
    idea: 'To the system inside, a virtual machine is a computer. It starts like one.',
    notes: `A process on the host plays the hardware. Firmware looks for a disk, a kernel looks for its devices, services come up one after the other. The ordinary server system in it answers after {ready}. Look at the bars: little of that is virtualization. Most of it is an operating system doing what it does on any computer.

Do: let it run; the clock goes faster than real time.

Asked: then why is it slow? Answer: because of what is in it. We change that in three scenes.

Time: one minute.`,
    handout:
      'A virtual machine boots: monitor process, firmware, kernel, devices, services, program. An ordinary server system answers after {ready}; most of that is the system, not the virtualization.',
  },
  'given-and-touched': {
    title: 'Given is not held',
    idea: 'A machine is promised memory. A page costs something when it is first touched.',
    notes: `The machine was given {given}. That is a promise. By now the host holds {held} for it, because a page costs real memory only from the moment at which the guest first touches it. Tools print both numbers under the name of memory. Two people who quarrel over what a machine costs may both be right.

Do: show the two figures in the chart of memory.

Asked: may one promise more than there is? Answer: yes, and most do. It goes well until many touch what they were promised; the story on the page shows the cliff.

Time: one minute.`,
    handout:
      'Memory that a machine is given and memory that is held for it are two numbers: {given} were given here, {held} are held. Pages count from the first touch.',
  },
  'falls-alone': {
    title: 'A kernel of its own falls alone',
    idea: 'The same panic, in one of three machines.',
    notes: `Here are three machines of three owners, and in one of them the kernel panics. This time {lost} is lost, and {ready} go on. What lies between a guest and the host is a small interface: some instructions and some devices, in place of hundreds of system calls. Small is not zero: machines have been broken out of too, and processors have leaked across.

Do: press “Show it on the stage”. Let the room compare it with the four containers.

Asked: and if the kernel of the host fails? Answer: then all three are gone. A second kernel protects from the first guest, not from the ground.

Time: a minute and a half.`,
    handout:
      'When the kernel of one machine fails, {lost} is lost and {ready} go on. The wall of a machine is a small interface, yet not a perfect one: flaws in device models (VENOM) and in processors (L1TF) crossed it.',
  },
  'not-always-slow': {
    title: 'Small machines start at once',
    idea: 'Leave out what nobody needs, and a kernel of one’s own is there in a blink.',
    notes: `That machines take long is about the systems in them. Leave out firmware, devices that nobody needs and a hundred services, and a microVM answers after {ready}. So the price of a second kernel is not seconds. What remains is memory, and somebody who keeps that kernel patched.

Do: let it run; it is over before you have pressed anything.

Asked: then why not always? Answer: such a system can do little else. No old devices, no graphics, often no live migration.

Time: one minute.`,
    handout:
      'A microVM without firmware and needless devices answers after {ready}. Seconds are the price of an ordinary system, not of a kernel of one’s own.',
  },
  'twenty-machines': {
    title: 'Twenty equal machines: how much memory?',
    idea: 'Each was given one gibibyte, and none has much to do.',
    notes: `Twenty machines with the same system start, and each was given one gibibyte. Ask: how much memory is in use on the host when all of them are up? Let somebody argue for the sum of what was given, and somebody for much less. Count the hands for each. Then let it run. It comes to {memory}, of {given} that were given.

Do: count hands, then press “Run it”. The clock runs fast.

Asked: why so much for machines that do nothing? Answer: each has read the same system into its own memory. To the host these are twenty different heaps of pages.

Time: two minutes.`,
    handout:
      'Twenty equal machines were given {given} in all. When they are up, {memory} is in use on the host. Each of them holds its own copy of the same kernel and the same files.',
    asks: 'Twenty equal machines with one gibibyte each are up. How much memory is in use on the host?',
    because:
      '{memory} of {given} that were given: less than the promise, and far more than one system, since no kernel knows what the others have read.',
  },
  merged: {
    title: 'What merging gives back',
    idea: 'The host looks for equal pages of different guests and keeps one copy. It takes its time.',
    notes: `Equal pages of different guests can be found and held once. Turn merging on and let half an hour pass. It has given back {saved}, and {memory} is in use. So a part comes back, but not all: it takes processor time and patience, and only pages that were offered for it and lie still are merged. Containers of one kernel had the same for nothing, at once.

Do: press “Show it on the stage”. Half an hour passes in some seconds.

Asked: is it safe? Answer: it opens a channel. Who writes a page can tell by the time it takes whether somebody else has the same one. Where strangers share a host, that is a reason to leave it off.

Time: one minute.`,
    handout:
      'With same-page merging on, half an hour gives back {saved}; {memory} stays in use. Merging costs processor time, finds only what lies still, and lets neighbours guess at each other’s pages by timing.',
  },
  'ten-and-ten': {
    title: 'Ten of these, ten of those',
    idea: 'The same ten web servers both ways, on one host: time and memory, side by side.',
    notes: `Ten containers and ten machines on one host, with the same web server in each. The containers are all ready after {containers} and hold {held}. The machines are ready after {machines} and hold {holding}. Say both sentences: this is why people like containers, and this is what a kernel of one’s own costs with an ordinary system in it.

Do: let it run to the end. Point at the strip that the ten containers share.

Asked: is the same work done as fast? Answer: of computing, little is lost in a machine. Disk and network may lose more; published figures differ widely, and the handout names some.

Time: a minute and a half.`,
    handout:
      'Ten web servers as containers: ready after {containers}, {held} of memory. The same ten as ordinary machines: ready after {machines}, {holding}. That is the efficiency that containers are praised for, in figures.',
  },
} as const;
