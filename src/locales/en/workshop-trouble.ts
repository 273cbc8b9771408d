// English words of the workshop's scenes: trouble, and the third way. Figures in braces are those of the step that a scene shows.
export const workshopTrouble = {
  'which-limit-holds': {
    title: 'A limit is set. Does it hold?',
    idea: 'The neighbour has one core and half a gibibyte, no more. Now it hammers the disk.',
    notes: `This time somebody has set limits: the neighbour has one core and half a gibibyte, no more. It begins to write to the disk as fast as it can. Ask: how long does a request to the database take now, against a quiet host? Count hands. Then let it happen: {slower} times as long. Both limits hold, and neither helps. A limit holds for its own resource and for no other.

Do: count hands, then press “Run it”; it lets the disk hog loose.

Asked: would a machine have helped? Answer: good question, we look at that in two scenes.

Time: two minutes, one of them for the hands.`,
    handout:
      'A neighbour with limits on processor and memory hammers the disk: the database takes {slower} times as long for a request. Each limit holds for one resource.',
    asks: 'The neighbour’s processor and memory are limited. It hammers the disk. How long does a request to the database take?',
    says: {
      'as-before': 'About as long as before',
      'a-little': 'Up to twice as long',
      much: 'More than twice as long',
    },
    because: '{slower} times as long. Limits on processor and memory do nothing for a disk that both wait for.',
  },
  'quiet-neighbour': {
    title: 'Try it: make the neighbour quiet',
    idea: 'The database shall be as good as alone again, and the neighbour stays and goes on.',
    notes: `Now it is your turn. The code on the screen, and the one in the handout, open this stage on your own device. Make the database as good as alone again: at most half as long again for a request. The neighbour must stay, and must go on writing. You have three minutes; talk to whoever sits beside you.

Do: show the code for phones, start the countdown, and walk around. Then press “Show it on the stage”: a limit on the neighbour’s disk, and the database is at {slower} times.

Hints, one a minute: Which resource do both wait for? Choose the neighbour and look at its limits. The field is called Disk.

Asked: why not a smaller weight? Answer: a weight deals out what both want at the same moment; a request still waits behind what is in the queue already.

Time: three minutes. If you are late, show it after one.`,
    handout: 'Each resource has its own limit, in containers as in machines. The neighbour goes on, within its share.',
    task: 'Make the database (db) as good as alone: at most one and a half times as long for a request. The neighbour (batch) has to stay, and its disk hog has to go on.',
    because:
      'Choose batch and limit its disk, to fifty mebibytes a second for instance. The database is then at {slower} times. Removing or pausing the neighbour would do too, but that was not the task.',
  },
  'noise-among-machines': {
    title: 'And in machines?',
    idea: 'Processors and memory are apart by themselves. A disk that both use is still one disk.',
    notes: `The five programs again, now each in a machine of its own. The same disk hog, in the database of acme. The database of initech takes {slower} times as long. So noisy neighbours are less of an issue with machines is true of some noises: a machine has its processors and its memory from the beginning. What is shared below carries noise all the same.

Do: press “Show it on the stage”.

Asked: so what is a machine for? Answer: for limits that are there before anybody thinks of them, and for the next two scenes.

Time: one minute.`,
    handout:
      'In machines, the same disk hog makes the neighbour’s database take {slower} times as long. Machines keep processors and memory apart by themselves; a shared disk still needs a limit.',
  },
  'an-escape': {
    title: 'An escape',
    idea: 'A real flaw of the runtime, replayed from one container. Marked is whom it reaches.',
    notes: `This is a real flaw, CVE-2019-5736. Somebody who is root in a container overwrites the program that starts containers, and has the host from then on. It is tried here from the web server of acme. Look at what is marked: it reaches the programs of all three owners. It was mended long ago, and others have been found since; what interests us is the shape.

Do: nothing; the marks are there. If there is time, choose another flaw in the lab.

Asked: is that not a matter of good settings? Answer: partly. With a user namespace of its own this flaw stops. Flaws of the kernel itself, such as Dirty Pipe, do not ask for settings.

Time: a minute and a half.`,
    handout:
      'CVE-2019-5736 let root of a container overwrite the runtime of the host. Among plain containers it reaches everybody on that host. A user namespace stops this one; flaws of the kernel (Dirty Pipe, Dirty COW) are stopped by a second kernel.',
  },
  'an-escape-contained': {
    title: 'The same escape, one kernel further',
    idea: 'It gets out of the container, and stands in a machine that belongs to its own owner.',
    notes: `The same flaw, from the same program. But now each owner has a machine, and the containers stand in it. The attacker gets out of the container as before, and finds itself in the machine of acme. What it reaches belongs to acme. To get further it would need a second flaw, of another kind, at the same time.

Do: compare the marks with the scene before; go back once if you like.

Asked: do such second flaws exist? Answer: yes, VENOM was one. Both at once is a rarer thing than either.

Time: one minute.`,
    handout:
      'With one machine for each owner, the same flaw reaches only what belongs to its owner. A second flaw of another kind would be needed to get further.',
  },
  'a-machine-in-a-container': {
    title: 'Third way, one: a machine in a container',
    idea: 'The engine stays in charge, and what it starts has a kernel of its own.',
    notes: `The article says: there is a third way, both. Its first form puts a machine into each container. The engine stays in charge, with all its tools. What it starts has a kernel of its own. The price is a boot for each start: ready after {ready}, {kernels} kernels, {memory} in use. Under the article somebody calls this close to absurd. Today Kata and KubeVirt do it every day, with smaller systems.

Do: let it run.

Asked: why wrap it at all? Answer: so that one set of tools handles everything. The wrapping is about who manages it, not about walls.

Time: one minute.`,
    handout:
      'A machine in a container: the engine’s tools, and a kernel for each. Ready after {ready}, {kernels} kernels, {memory}. A comment under the article finds it almost absurd; Kata and KubeVirt have made it usual, with small systems.',
  },
  'inside-a-machine': {
    title: 'Does a container start slower in a machine?',
    idea: 'The machine is up already. Outside and inside, the same container starts.',
    notes: `The second form turns it round: containers in a machine. The machine is up. The same container starts on the host and inside that machine, at the same moment. Ask: how long does the one inside take? Count hands, then play. Outside it takes {outside}, inside {inside}. A container is a process in there too; nothing has to boot.

Do: count hands, then press “Run it”.

Asked: measurements I know are slower. Answer: one record in the handout is of the hidden machine of a laptop, against a server. The model says what the start itself needs; a small or busy guest adds waiting.

Time: two minutes, one of them for the hands.`,
    handout:
      'In a machine that is up, a container is ready after {inside}; on the host after {outside}. The boot is paid once for each machine, not for each container.',
    asks: 'The machine is up. How long does a container in it take to be ready?',
    says: {
      'as-fast': 'About as long as on the host, below a second',
      'some-seconds': 'A few seconds',
      'as-a-machine': 'As long as a machine takes',
    },
    because:
      '{inside} inside, {outside} outside. The kernel is there already, so a start inside is the start of a process.',
  },
  'one-machine-a-tenant': {
    title: 'Third way, two b: one machine per owner',
    idea: 'Strong walls where strangers meet. Sharing where friends do.',
    notes: `The third form is the author’s own favourite. Strong walls are wanted between owners, not within them. So each owner gets one machine and puts all its containers there. That makes {kernels} kernels and {memory} in use, and {walls} times the wall of a container between any two owners. Within acme, three containers share one kernel and its files.

Do: point at the three machines, then at the strip within acme.

Asked: who patches all these kernels? Answer: you do. It is fewer than one for each program, and more than one in all.

Time: one minute.`,
    handout:
      'One machine for each owner, plain containers within: {kernels} kernels, {memory}, and {walls} times the wall of a container between any two owners. Within one owner everything is shared as on bare metal.',
  },
  'whose-crash-it-is': {
    title: 'Whose crash it is',
    idea: 'A fault stays with whoever made it.',
    notes: `The panic once more, in the kernel of acme. {lost} containers are lost, all of them acme’s own, and {ready} of the others go on. Compare it with the four at the beginning. This is what the second kernel was bought for.

Do: press “Show it on the stage”.

Asked: and the host? Answer: still one. Whoever needs more than that needs a second host, and something that starts things again over there.

Time: one minute.`,
    handout:
      'When the kernel of one owner’s machine fails, that owner loses {lost} containers and nobody else any: {ready} go on.',
  },
  'apart-in-eight': {
    title: 'Try it: three owners, no common kernel',
    idea: 'Five programs on one host of eight gibibytes, and no two owners on one kernel.',
    notes: `Your second turn. Five programs of three owners on one host with eight gibibytes. Build it so that no two owners share a kernel, with at least two walls of a container between any two of them. Everything has to run, nothing may be swapped to disk, and you must not give the machines more memory in all than the host has. There is more than one answer.

Do: start the countdown. Then press “Show it on the stage”: one machine per owner, {given} given in all, {memory} in use, {kernels} kernels.

Hints: One machine for each program is one answer, if you give each little enough. Drag a container into a machine, and it moves. What a machine was given is not what it holds.

Asked: may one owner stay on the host? Answer: then only the wall of a container stands between it and the others, so the second condition fails.

Time: three and a half minutes.`,
    handout:
      'One machine for each program works too, if each is given little enough; it takes more memory. Leaving one owner on the host keeps the kernels apart, but not by two walls.',
    task: 'No two owners on one kernel, and at least two walls of a container between any two of them, on one host of eight gibibytes. All five programs run, nothing is on disk for want of memory, and the machines were given no more in all than the host has.',
    because:
      'Add a machine for each owner, with {given} given in all, and move every container into that of its owner. {memory} is then in use, under {kernels} kernels, that of the host included.',
  },
} as const;
