// English words of the workshop's scenes: density and the debate, z, and what it depends on. Figures in braces are those of the step
// that a scene shows.
export const workshopAnswers = {
  'a-hundred-containers': {
    title: 'A hundred on bare metal',
    idea: 'Under the article, one reader insists: only here do you get the density you were promised.',
    notes: `Now the debate under the article. A reader says: in machines you lose the density that was promised; the place for containers is bare metal. Here is his case: a hundred web servers on one kernel, ready after {ready}, with {memory} in use. {saved} would come on top if each had its own copy of what they share. He is right about this picture. He also ran such a system for years, with system containers of Virtuozzo.

Do: let it run, and let the picture stand while you give the other side.

Asked: what is a system container? Answer: a container with a whole system in it, services and all, on the kernel of the host. It feels like a machine and has the walls of a container.

Time: one minute.`,
    handout:
      'A hundred web servers on one kernel: ready after {ready}, {memory}. Without sharing it would be {saved} more. This is the case for bare metal, and for system containers, which put a whole system on the host’s kernel.',
  },
  'a-hundred-in-few-machines': {
    title: 'The debate, both sides',
    idea: 'Density, or walls? Four machines with twenty-five each are a middle that has both.',
    notes: `The author answers: with more owners than one you need another box or another machine anyway, and at some point the processor is what runs out, not memory. Both agree on one sentence: a machine around containers makes as much sense as a machine around anything else. Here is the middle: a hundred in four machines, {kernels} kernels, {memory} in use, ready after {ready}. It costs more than bare metal, and far less than a kernel for each.

The reader also says that the loss in a machine is below five percent. Published figures say: for computing often yes, for disk and network often no. Do not decide it for the room; the records are in the handout.

Do: go back and forth once between this scene and the one before.

Asked: who won? Answer: each was right about his own customers.

Time: a minute and a half.`,
    handout:
      'For bare metal: density, fewer parts, no price of virtualization. For machines: walls between owners, tools for servers that are there already, moving while running. In the middle, a hundred containers in four machines: {kernels} kernels, {memory}, ready after {ready}. Whether little is lost in a machine depends on what it does: computing loses little, disk and network may lose much.',
  },
  'firmware-first': {
    title: 'On z, firmware comes first',
    idea: 'Before any system runs, firmware has cut the machine into partitions.',
    notes: `On IBM z there is no machine without a hypervisor. PR/SM, which is part of the firmware, cuts it into partitions, called LPARs, before any system starts. Each has its own kernel; these are ready after {ready}. Between the two owners the model puts {walls} times the wall of a container. In a partition, z/VM or KVM may run guests, and in a guest further guests; the author says that customers do that even in production.

Do: point at the band at the foot: here it is firmware, and no kernel.

Asked: how can a wall be counted? Answer: with care. It is a rank order with published reasons, not a measurement, and the page says so.

Time: one minute.`,
    handout:
      'On IBM z, firmware (PR/SM) cuts the machine into partitions (LPARs) before any system runs: ready after {ready} here, with {walls} times the wall of a container between two owners in the model. z/VM and KVM add guests, and guests of guests.',
  },
  'a-level-on-x86': {
    title: 'A machine in a machine, on x86',
    idea: 'Whenever the inner guest needs its hypervisor, the outer one has to help.',
    notes: `Some rent a machine and want machines in it. That is a second level. A guest leaves its processor whenever it needs the hypervisor, and on x86 each of these exits goes through the outer hypervisor, which takes several further ones. For the web server in the inner guest that comes to {overhead} of its processor time. Remember this figure for one scene.

Do: let it run, and point at the inner box.

Asked: do people do that? Answer: yes, in clouds it is usual. Published figures run from a few percent to a breakdown under load; both are in the handout.

Time: one minute.`,
    handout:
      'A second level on x86: in the model the web server’s guest spends {overhead} of its processor time on virtualization. Published figures run from a few percent to a breakdown of throughput under load.',
  },
  'a-level-on-z': {
    title: 'A claim that nobody has measured',
    idea: '“Probably less painful on z”, says the article, without having measured it. Nobody has.',
    notes: `The article says, without having measured it: combining both is probably less painful on z. Here is the same guest, in a partition of z: {overhead} in the model. Say clearly what that is: a model, built from few and old sources. What speaks for it is how the hardware is made; two levels are built in. What is missing is one published measurement of both, side by side.

Do: let it run. Say “model” once more before you go on.

Asked: do you believe it? Answer: it is plausible, and open. If you have both machines, the handout names what would have to be measured.

Time: one minute.`,
    handout:
      'Claim: combining machines and containers costs less on z. For it speaks the architecture: the hardware has two levels of virtualization. The model says {overhead} of processor time on z, from few and old records, one of them the estimate of an expert. What is missing: one load, measured at one and at two levels on both, with versions and settings. Until then it is a claim.',
  },
  'three-answers': {
    title: 'It depends. On five questions',
    idea: 'Whose code is it? How many, how soon? Which kernel? Who looks after it?',
    notes: `So it depends; but on what can be asked. Whose code is it: friends’ or strangers’? How many, and how dense? How soon must one be there? Does it need a kernel or a system of its own? And who looks after it, with which tools? Three sets of answers stand here: one team in plain containers, ready after {team}. Strangers in a machine each, ready after {strangers}. Strangers in a hurry in microVMs, ready after {hurry}.

Do: ask the room for one case of their own, and decide with them which of the three it is like.

Asked: is there a tool for that? Answer: yes, the advisor of this page. It asks these questions, ranks every way, and says what would turn the answer.

Time: one minute.`,
    handout:
      'Five questions: Whose code is it? How many instances, how dense? How soon must one be ready? Does it need a kernel or a system of its own? Who looks after it? One team that trusts itself: plain containers ({team}). Strangers: a machine each, containers within ({strangers}). Strangers in a hurry: microVMs ({hurry}). The page’s advisor asks the same and shows what would turn its answer.',
  },
  'five-seconds': {
    title: 'Try it: strangers in a hurry',
    idea: 'Two owners, four functions each: two walls between them, all ready within five seconds.',
    notes: `The last turn. Two owners who have never met run four functions each, as containers so far. Build it so that at least two walls stand between them, and that all eight are ready within five seconds of the beginning. Build first; then go to the beginning and run it again, so that everything starts at once.

Do: start the countdown. Then press “Show it on the stage”: a microVM for each function. All are ready after {ready}, with {walls} times the wall of a container between the two owners and {memory} in use.

Hints: What takes long in an ordinary machine? Which kind of machine leaves that out? Both owners have to move, not just one.

Asked: do Kata containers count? Answer: yes, if the room found that, it found a second answer.

Time: three minutes.`,
    handout:
      'Kata containers are another answer. Ordinary machines have the walls and miss the five seconds; containers make the five seconds and miss the walls.',
    task: 'At least two walls of a container between the two owners, and all eight functions ready within five seconds of the beginning. Build first, then run it again from the beginning.',
    because:
      'Replace the containers of both owners by microVMs with the same program. All eight are ready after {ready}, with {walls} times the wall of a container between the owners.',
  },
  'take-home': {
    title: 'Take it home',
    idea: 'Walls where strangers meet, sharing where friends do, and a limit for each resource.',
    notes: `Four sentences to take home. A container is a process with a view, files and limits; it shares a kernel, which is why it is light, and why it falls with others. A machine has a kernel of its own, which is a wall, and memory, and something to patch; seconds are the price of the system in it. Limits hold for one resource each, in both. And it is not either or: here stands the program of the beginning in three houses on one host, with {kernels} kernels and {memory} in use.

Do: leave this picture standing while people ask. The handout has every scene, with its figures and sources.

Asked: which one do you use? Answer: say what you run, for whom, and which of the five questions decided it.

Time: one minute, then questions.`,
    handout:
      'A container shares a kernel: light, quick, and lost with it. A machine has its own: a wall that costs memory and care. Limits hold for one resource each. Put walls where strangers meet and share where friends do; all of it fits on one host: the web server of the beginning stands there as a container, as a container in a machine and as a microVM, under {kernels} kernels, with {memory} in use.',
  },
} as const;
