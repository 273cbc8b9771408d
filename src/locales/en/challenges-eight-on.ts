// English words of the build challenges, from the eighth on: by their ids. `least` and `most` are the bounds of a goal.
export const challengesEightOn = {
  'an-empty-rack': {
    title: 'An empty rack by noon',
    about: 'Move everything off a host while it runs.',
    text: 'rack-1 is to be repaired. Three tenants work on it, and none of them has been told. Bring everything to the other two hosts without anybody’s standing still for longer than a blink.',
    needs: {
      empty: 'Nothing is left on rack-1',
      live: 'At least {least} moved while they ran',
      answer: 'All {least} applications answer',
      'hardly-still': 'Nobody stood still for longer than {most}',
      'as-given': 'Hosts and applications are those that were given',
    },
    hints: {
      one: 'Drag a machine to another host: what is in it goes with it, and its memory is copied while it runs.',
      two: 'A container by itself has to be frozen to be moved. A machine need not be.',
      three:
        'Not all three fit well on one of the small hosts, and copies at the same time share the network. Watch what is under way in the bar of time.',
    },
  },
  'no-kernel-takes-half': {
    title: 'No kernel takes more than half',
    about: 'z: partitions, and what falls with what.',
    text: 'An empty z machine. Four applications of two tenants are to run on it, and whichever kernel fails, at least half of them live.',
    needs: {
      half: 'The worst kernel takes at most {most} with it',
      'only-z': 'On z',
    },
    hints: {
      one: 'Under machines of KVM there is always one kernel that carries all of them. What is there on z below kernels?',
      two: 'The firmware of z divides the machine into partitions (LPAR). It is no kernel, and it has two walls.',
      three: 'Two partitions, one for each tenant, with two applications in each.',
    },
  },
  'at-second-level': {
    title: 'At second level',
    about: 'z: a guest of a guest of a partition.',
    text: 'A partition runs z/VM. z customers run z/VM in z/VM, for trying things out and in production. Bring an application to the third level: partition, guest, guest of the guest.',
    needs: { answers: 'An application in the partition answers' },
    hints: {
      one: 'A z/VM guest may itself run z/VM. Which image does it need?',
      two: 'Put a z/VM guest into the partition, give it the image z/VM, and put a z/VM guest with Linux into that.',
      three:
        'It has to be bigger than what is in it, and the innermost one needs something to do: a container, or work of its own.',
    },
  },
  'a-machine-in-a-machine': {
    title: 'A machine in a rented machine',
    about: 'x86: nested virtualization, and what it costs.',
    text: 'acme has rented one machine and wants to run machines of its own in it, as everybody’s cloud does. Build an application at the second level, and look at what is lost on the way.',
    needs: { answers: 'An application in rented answers' },
    hints: {
      one: 'Try to put a machine into rented: why is it refused?',
      two: 'A guest can be a hypervisor only when the one below lets it: “Nested virtualization” in the inspector.',
      three: 'A Kata container is a machine too. Compare what either takes.',
    },
  },
  'more-than-there-is': {
    title: 'More than there is',
    about: 'Overcommit, and equal pages that make it good.',
    text: 'A host of 8 GiB, on which merging of equal pages is off. Twelve Debian machines are to be promised 12 GiB between them, and a quarter of an hour later 2 GiB are to be free all the same.',
    needs: {
      answer: 'At least {least} machines answer',
      promised: 'They are promised at least {least}',
      room: 'At least {least} of real memory is free',
      'only-debian': 'Nothing but Debian machines',
    },
    hints: {
      one: 'What a machine is given and what it has touched are two things. Look at both under “memory sharing”.',
      two: 'Twelve equal guests hold much that is equal. Somebody would have to look for it.',
      three: 'Choose the host and switch on merging. The scanner takes its time: let it run faster.',
    },
  },
  'the-whole-question': {
    title: 'The whole question',
    about: 'Dense, quick and apart: twelve applications of four tenants.',
    text: 'Twelve applications of four tenants on 32 GiB. No two tenants on one kernel, everything ready within ten seconds, and a flaw in a kernel stays with whom it hits. This is what the article is about, and there is more than one answer. Which one do you want to run?',
    needs: {
      stays: 'A flaw of the kernel reaches nobody of another tenant',
    },
    hints: {
      one: 'One machine for each tenant is fewest kernels. Which guest is up in time?',
      two: 'Move containers into machines: what is in a machine belongs to its tenant. Debian takes longer than ten seconds to boot, and it is not the only guest.',
      three: 'A kernel for each application is no less right: Kata containers. Compare memory and kernels with par.',
    },
  },
} as const;
