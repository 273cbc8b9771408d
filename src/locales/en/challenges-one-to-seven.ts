// English words of the build challenges, the first seven: by their ids. `least` and `most` are the bounds of a goal.
export const challengesOneToSeven = {
  'first-container': {
    title: 'A web server, and nothing more',
    about: 'The first container on a host.',
    text: 'An empty host. Put a web server on it that answers, on the kernel that is there already. Drag one from the things to add, or pick it and tap its place.',
    needs: { answers: 'A web server answers', 'one-kernel': 'With no kernel but that of the host' },
    hints: {
      one: 'What brings no kernel is a container. The images it can have are listed under “Images”.',
      two: 'nginx is a web server. Drop it on the band of the host’s kernel, then let time run.',
    },
  },
  'a-kernel-of-its-own': {
    title: 'A second tenant, a second kernel',
    about: 'An application of somebody else, not on the same kernel.',
    text: 'acme has a web server here. globex wants an application of its own on the same host, and neither of them wants to share a kernel with the other. Build that, and leave acme’s server as it is.',
    needs: { answers: 'An application of globex answers' },
    hints: {
      one: 'A container runs on the kernel it stands on. Something has to stand between it and the host that brings another one.',
      two: 'A machine brings a kernel. So does a Kata container, and a microVM.',
      three: 'Put a machine on the host, give it the tenant globex in the inspector, and put a database into it.',
    },
  },
  'sixty-on-one-host': {
    title: 'Sixty on a small host',
    about: 'Density: what is held once, and what is held sixty times.',
    text: 'Eight cores and 4 GiB. Sixty web servers are to answer on it, all of them in memory.',
    needs: { answer: 'At least {least} web servers answer' },
    hints: {
      one: 'Sixty kernels do not fit. Look at “memory sharing” while you add the first few: what does one more take?',
      two: 'Choose a box and raise “Instances”: equal layers lie in memory once, for all that stand on one kernel.',
    },
  },
  'twenty-kernels-at-once': {
    title: 'Twenty kernels in two seconds',
    about: 'Start-up: what a boot is made of, and what can be left out.',
    text: 'Twenty functions of strangers, each on a kernel of its own, all of them ready within two seconds of the first press. Half of the host’s memory is yours.',
    needs: {
      answer: 'At least {least} functions answer',
      kernels: 'At least {least} kernels, that of the host among them',
    },
    hints: {
      one: 'Put one machine on the host and watch its bar under “startup cost”: which stage is the longest?',
      two: 'Firmware, devices that nobody uses and a whole distribution take their time. A microVM has none of them.',
      three: 'A guest that only idles is no function yet: give it work in the inspector, then raise “Instances”.',
    },
  },
  'a-loud-neighbour': {
    title: 'A loud neighbour',
    about: 'One burns processor time; the other is not to notice.',
    text: 'The container called neighbour calculates for all it is worth, and web waits. See to it that web hardly notices, without turning the neighbour off: it has paid as well.',
    needs: {
      calm: 'web is at most {most} times as slow as alone',
      'still-works': 'globex still has {least} cores',
    },
    hints: {
      one: 'Choose neighbour, and look for what limits it.',
      two: 'A weight says who comes first when both want to work. A limit says how much at most, whoever else wants to.',
      three:
        'A processor limit of less than a core leaves web one for itself. What does a machine with one virtual processor do?',
    },
  },
  'a-hungry-neighbour': {
    title: 'A hungry neighbour',
    about: 'One takes all memory there is; the other lives on.',
    text: 'At some time neighbour will take memory without end. On a host of 2 GiB that means the disk for everybody. Prepare for it: the database is to go on as if nothing were.',
    needs: {
      calm: 'db is at most {most} times as slow as alone',
      lives: 'db is still there',
    },
    score: { free: 'Memory left while it lasts' },
    hints: {
      one: 'Let it happen once: choose neighbour, “Trouble”, “memory hog”, and look at the strip of memory.',
      two: 'Whoever has a limit of its own is stopped at that limit, and the kernel looks for a culprit among its processes only.',
      three: 'Give neighbour a memory limit that is more than it needs and far less than there is.',
    },
  },
  'a-flaw-that-stays': {
    title: 'A flaw that stays at home',
    about: 'A real one, in the kernel: whom does it reach?',
    text: 'Dirty Pipe (CVE-2022-0847) lets anybody on a kernel write into files that others read. Five applications of three tenants stand on one. Rebuild this so that whoever is broken into, no other tenant is reached. Nothing may be patched.',
    needs: {
      stays: 'The flaw reaches nobody of another tenant',
      answer: 'All {least} applications answer',
    },
    hints: {
      one: 'Choose “A real flaw…” under “Trouble” and play it from acme-web: which wall holds, and where is none?',
      two: 'The flaw takes the kernel on which it happens. Who stands on another one is out of its reach.',
      three:
        'One tenant may keep the kernel of the host. The other two need one of their own: put machines on the host and move the containers into them.',
    },
  },
} as const;
