// English words of the claims eleven to twenty, as claims-one-to-ten.ts has those before them. Words only.
export const claimsElevenToTwenty = {
  'less-painful-on-z': {
    title: 'Combining both hurts less on z',
    said: 'The article says it is probably so, and in the same sentence that nobody had measured it.',
    experiment:
      'A guest in a guest on x86 and a guest in a partition on z, both serving the same requests. On z the first level is always there, so the two are not the same experiment.',
    scenes: { x86: 'guest in a guest on x86', z: 'guest in a partition on z' },
    conditions: { 'second-level': 'at the second level' },
    evidence: {
      'ZS-001': 'Why it could be so: on z the hardware interprets two levels.',
      'ZS-013': 'What z/VM itself takes in practice: 2 to 5%, with no such figure beside it for x86.',
      'ZS-002': 'At the third level about half is lost on z: one estimate.',
      'NE-016': 'On x86 usual work lost only 6 to 8% in a guest in a guest. Nobody has put the two side by side.',
    },
  },
  'a-machine-in-a-container': {
    title: 'A machine in a container: best walls, at the price of a boot',
    said: 'The engine stays in charge, and each thing it starts has a kernel of its own. It costs a boot and memory; equal pages are found only by merging, less well than by sharing.',
    experiment:
      'Machines with a whole system in containers against plain containers; then two containers against two that each bring a minimal guest along (Kata).',
    scenes: {
      containers: 'plain containers',
      'boxed-machines': 'machines in containers',
      'small-container': 'two plain containers',
      'small-machine': 'two under Kata',
    },
    conditions: {
      'whole-system': 'with a whole system in the machine',
      'small-system': 'with a minimal system made for it',
    },
    on: 'what is booted',
    evidence: {
      'ME-026': 'Merging looks at anonymous pages only; pages of files are never merged.',
      'ME-015': 'A machine in a pod needs 288 MiB beside its guest.',
      'small-system ST-024':
        'Without an engine in front, Kata took 600 ms and a container 100 ms; with an engine the two are closer.',
      'small-system ST-042': 'A secure container was made within 88 ms, 200 in a second.',
      'small-system ME-039':
        'Started from one template, 100 guests saved 72% of their memory: it need not be found again by merging.',
    },
  },
  'a-container-in-a-machine': {
    title: 'A container in a machine: nothing special, once the guest is up',
    said: 'Machines are looked after as ever; in each runs an engine that starts containers as anywhere. The walls are those of a machine. Only merging by the hypervisor finds equal memory.',
    experiment:
      'Two containers right on a host, in two guests that run already, and in two guests that have to boot first.',
    scenes: { bare: 'on the host', 'guest-up': 'in guests that run', 'guest-down': 'in guests that boot first' },
    conditions: { 'guest-up': 'when the guest is up', 'guest-down': 'when the guest has to boot first' },
    on: 'the guest being up',
    evidence: {
      'NE-024': 'Making a sandbox took 66.7 ms in a guest and 47.8 ms without one.',
      'ME-026': 'What the host can merge are anonymous pages; files that two guests hold stay two copies.',
      'NE-023': '1528 ms in the guest of a laptop, 568 ms on a server: the two machines differ in everything.',
      'guest-down ST-013': 'The kernel of a distribution alone adds 900 ms to a boot.',
    },
  },
  'a-machine-for-each-tenant': {
    title: 'One machine for each tenant, containers within: fewer machines, walls where they count',
    said: 'Strong walls are needed between tenants, plain containers will do within one. The article’s author, asked, prefers this way.',
    experiment: 'Five applications of three tenants: a machine for each application, or a machine for each tenant.',
    scenes: { each: 'a machine for each application', tenants: 'a machine for each tenant' },
    conditions: { 'several-each': 'when a tenant has several applications' },
    evidence: {
      'OV-021':
        'A report of 2014 sees no gain in speed over bare metal; it does not compare how containers are spread.',
      'ME-005':
        'What a guest’s kernel takes before anything runs: each machine saved saves that. The whole is not compared.',
      'NE-014': 'That many nested containers break down in throughput is about machines in machines.',
    },
  },
  'density-only-on-bare-metal': {
    title: 'Only bare metal gives the density that was promised',
    said: 'A reader objects: one option was left out, containers right on the hardware, and only there do as many fit as was promised.',
    experiment: 'A hundred web servers on one kernel, in a hundred machines, and in four machines.',
    scenes: { bare: 'on bare metal', 'one-each': 'in a hundred machines', few: 'in four machines' },
    conditions: {
      'one-each': 'against a machine for each',
      few: 'against few machines with many containers each',
    },
    on: 'how many share a machine',
    evidence: {
      'ME-009': 'A thousand minimal guests needed 22 GB more than a thousand containers.',
      'DE-004': '14.5 times as many system containers as guests, says a vendor of the former.',
      'ME-044':
        'Snapshots that share memory reached 54,000 a node against 3,000 containers: neither plain guests nor bare metal as meant here.',
      'DE-001': '8,000 unikernels ran on one server, with no containers beside them to compare.',
    },
  },
  'less-than-five-percent': {
    title: 'In a machine, containers lose less than five per cent',
    said: 'The same reader grants that many containers in a machine sometimes run well: the loss is below 5%.',
    experiment:
      'The same work in a container right on the host and in a container in a guest: computing, then small random reads from the disk, as many as go.',
    scenes: {
      'compute-bare': 'computing, on the host',
      'compute-machine': 'computing, in a guest',
      'disk-bare': 'random reads, on the host',
      'disk-machine': 'random reads, in a guest',
    },
    conditions: { compute: 'for work that computes', disk: 'for work that reads small pieces from the disk' },
    on: 'what the work does',
    evidence: {
      'OV-002': 'Linpack lost 2.3% in a guest with pinned cores.',
      'OV-022': 'Compiling a kernel differed by less than 3%.',
      'OV-029': 'Firecracker promises at least 95% of bare metal.',
      'OV-005': 'In a guest that did not see the sockets, compression lost 22%: a matter of setting it up.',
      'disk OV-006': 'Random reads: 46,000 a second in a guest, 84,000 without one, with QEMU of 2014.',
      'disk OV-026': 'In 2020, the most that QEMU reached was 135,000 of 301,000.',
    },
  },
  'bound-by-the-processor': {
    title: 'In the end the processor is the limit, and then virtualization’s share is the topic',
    said: 'The author answers: density helps only until the processors are full, and from then on it is their overhead that one talks about.',
    experiment:
      'Four cores and eight that want all of them, in containers and in machines: first computing, then answering small requests from memory. Is the loss worth talking about, at 5% or more?',
    scenes: {
      'computing-containers': 'computing, containers',
      'computing-machines': 'computing, machines',
      'requests-containers': 'requests, containers',
      'requests-machines': 'requests, machines',
    },
    conditions: {
      computing: 'for work that computes',
      requests: 'for work that answers many small requests',
    },
    on: 'how often the work leaves its guest',
    evidence: {
      'OV-033':
        'Ten side by side each lost 23%, host, container, microVM and gVisor alike: the processor is the limit, not its virtualization.',
      'IS-012': 'With half as many cores again given as there are, guests and containers differed by less than 1%.',
      'OV-036': 'A hypervisor costs 10 to 30%, goes a rule of thumb.',
      'OV-022': 'Compiling a kernel differed by less than 3%.',
      'requests OV-019':
        'Redis with 100 clients: 98,700 requests a second in a guest, 111,200 in a container on the network of the host. Behind a bridge the container had 82,700: what comes before the processor can matter more.',
    },
  },
  'no-migration': {
    title: 'Containers cannot be moved, and that makes them harder for enterprises',
    said: 'A reader misses both ways of moving, live and standing still. How hard that makes things for whom cannot be simulated; what can be moved can.',
    experiment:
      'Five applications in containers and in machines: what could move to another host while it runs, and what at all.',
    scenes: { containers: 'containers', machines: 'machines' },
    conditions: { live: 'while it runs', 'standing-still': 'when it may stand still for a moment' },
    on: 'whether it may stand still',
    evidence: {
      'MI-007': 'Written to disk, a system container stood still for about 2 s: nothing ran meanwhile.',
      'MI-002': 'A busy guest of 800 MB was moved with 210 ms of standstill.',
      'standing-still MI-007': 'But it was written to disk, to be made again elsewhere: a move, though not a live one.',
      'standing-still MI-008': 'The tool for it works on x86, ARM, POWER and z.',
    },
  },
  'virtualized-by-default': {
    title: 'On z everybody virtualizes, even at the second level, even in production',
    said: 'The author says that x86 and z may just be different worlds: on z customers virtualize as a matter of course.',
    experiment:
      'That it can be done is what a model can show: two partitions, and in one of them a guest of a z/VM that is itself a guest. Whether people do it only a survey could show.',
    scenes: { partitions: 'two partitions, one with a second level' },
    conditions: { runs: 'that it runs' },
    evidence: {
      'ZS-001': 'The hardware is made for two levels. That it is used so is not said.',
      'ZS-011': 'A mixed load as it ran under z/VM. One site, not all.',
      'ZS-007': 'KVM on z comes with guests in guests switched off.',
      'NE-015': 'More than 100,000 containers a day run nested in production: on x86, as it happens.',
    },
  },
  'another-box-or-machine': {
    title: 'Several tenants need another box or another machine',
    said: 'As soon as strangers share, says the author, one takes a separate computer or a virtual one.',
    experiment:
      'Two tenants in plain containers on one host, in a machine each, on a host each, and in containers under gVisor. Which walls are between them, and how many flaws of the catalogue get across?',
    scenes: {
      shared: 'plain containers, one host',
      machines: 'a machine for each',
      boxes: 'a host for each',
      sandboxes: 'under gVisor, one host',
    },
    conditions: {
      'plain-containers': 'in place of plain containers',
      sandboxes: 'in place of containers under gVisor',
    },
    on: 'how strong the walls of the containers are',
    evidence: {
      'SE-012': 'Dirty COW led from a container to the host, and so to everybody on it.',
      'SE-008': '50 of 88 public exploits worked in a container as Docker makes it; 11 of them got out.',
      'sandboxes SE-023':
        'A flaw in packet sockets that Docker’s containers have leads nobody out of gVisor, which has network code of its own.',
      'sandboxes SE-004': 'gVisor answers 237 of 350 system calls itself, before the host sees them.',
      'sandboxes SE-010':
        'Of the host’s kernel gVisor reaches more than plain containers do; what that means is disputed.',
    },
  },
} as const;
