// Words of the command line.
export const simulate = {
  oneDocument: 'there is one document already; "{word}" is one too many (put notation in quotes)',
  valueMissing: 'a value must follow',
  unknownOption: 'there is no option {option}; see --help',
  noDocument: 'a document is missing: notation in quotes, or the name of a scenario file; see --help',
  unknownParameter: 'there is no parameter "{id}"; --help lists them',
  duration: 'expected a length of time such as 30s, 500ms or 2m',
  number: 'expected a number',
  setting: 'expected parameter=value',
  flaw: 'expected flaw in node, for example dirty-cow in web',
  unknownFlaw: 'there is no flaw {id} (--help lists them)',
  nothingBeside: 'nothing can be put beside this document: it has no host, or hosts of both platforms',
  attacker: 'an attack cannot start in {id}: there is no such container, machine or partition',
  notAnAssessment: 'A model of walls and of what is shared, not a security assessment.',
  change: 'expected time:edit, for example 10s:add container:nginx into vm-1',
  at: 'line {line}, column {column} (character {position}): {words}',
  help: `Usage: npm run --silent simulate -- '<notation, link or file>' [options]

A link of the page (quoted, or from its # on) brings its figures, its incidents (i=), a replayed flaw (flaw=) and its moment (at=).
A file is a scenario, a Compose file, Kubernetes manifests, a libvirt domain, or what docker inspect or docker stats prints;
what was assumed goes to standard error, line by line.
Runs a document to a moment and prints one JSON object: {version, tMs, nodes, hosts, events}.
Times are milliseconds, memory is MiB, processor is cores, rates are per second.

Options
  --until <time>            moment to show (30s, 500ms, 2m; default 30s)
  --seed <number>           seed of all luck (default 1; matters when startup.variation is above 0)
  --set <parameter>=<value> another value for a parameter below; may be repeated
  --at <time>:<change>      an edit or incident at a moment; may be repeated
  --flaw '<flaw> in <node>' adds what a dated flaw used in a node comes to, to the member "replays"; may be repeated
  --operations              adds what running the document takes as the member "operations"; see below
  --compare '<needs>'       prints instead the table of every measure for every way of deploying some needs, as Markdown:
                            nginx*2 redis postgres tenants=3 on=z,x86 cores=16 memory=64G machine=1cpu,2G
                            ways=containers,system-containers,machines,machine-in-container,container-in-machine,containers-per-tenant
                            (what is left out is as usual; '' is all as usual). Takes --seed and --set.
  --compare '<A> vs <B>'    the same for two documents, with what differs over pairs that have the same seed
  --claims                  prints instead the twenty claims of the article and its comments: the experiment, what is published, the verdict
  --advise '<needs and wishes>'
                            prints instead which way suits them, why, what rules the others out and what would turn it: words of
                            needs as above, and how much matters (starting, memory, density, work, isolation, fault, running,
                            shipping, moving: =not, =some or =much) and what must be: ready=10s each=300 room=10 slowdown=2
                            kernel=1 walls=2 lost=0.5 managers=1 handled=containers (or machines) ships=layers moves=live
  --json                    a comparison, an advice or the claims, as JSON
  --walls                   adds who would have to break which walls to reach whom (tenants, and boxes where there are few), and
                            what neighbours share at that moment, as the member "walls"
  --beside                  puts the same on the other platform (x86 or z) beside it; what is different there: member "beside"
  --help                    this text

Notation
  host:x86,16cpu,64G(vm:debian,2cpu,4G,@acme(container:nginx*3; container:postgres,1G); container:redis,@globex*40)
  kind[:image] then, in any order: *n replicas, #id, and after commas @tenant, 2cpu, 4G and
  weight= cpumax= memmax= pids= workload= ns= nested=on|off name="..." disk= net= merging=on|off
  disk=10M net=10M: of a host what it has; of a container or machine the limit on what it moves a second (io.max).
  io-weight=100: what a box counts when those beside it want the disk too (1 to 10000); not for lpar, zvm, kata.
  2cpu: cores of a host, virtual processors of a machine, cpu.max of a container; 4G: memory, or memory.max of a container.
  Kinds: host lpar vm zvm microvm container system-container gvisor kata; several hosts are separated by semicolons.

How things start (the first of each list is usual)
  engine=docker|containerd|cri|podman|none  container, gvisor, kata: who takes the order; cri: Kubernetes, in a pod with its sandbox
                                     started first; none: the runtime is called directly
  runtime=runc|crun|youki            container
  network=bridge|none                containers: none is a namespace of its own with nothing plugged in;
                                     the network of the host is ns= without net
  monitor=firecracker|cloud-hypervisor|lightvm   microvm; kata: qemu|firecracker|cloud-hypervisor
  firmware=seabios|qboot|direct      vm on x86; ipl|direct on z; direct: the kernel is loaded without firmware
  kernel=tuned|distribution          machines and partitions; usually as their image has it
  interfaces=0 console=off compressed=off        vm, microvm: network interfaces, serial console, kernel that unpacks itself
  start=boot|restore|resume          machines, kata: restore is from a snapshot file (the first time from disk, then from the
                                     page cache; --set restore.cached=1: from the cache always), resume from a pause in memory;
                                     Firecracker and templates of Kata on QEMU map that file: clones share what they do not write
                                     (nodes[].memory.snapshotMiB, hosts[].layers[] snapshot:…; --set restore.mapped=0: none does)
  starts=1                           each instance starts so many times, one after the other: container*50,starts=20 keeps 50
                                     starts in flight; see nodes[].starts {planned, done, perSecond, medianMs, slowestMs}
  sentry=systrap|kvm host-network=off directfs=on   gvisor: how calls are caught, whose network stack, who opens files
  shared-fs=virtio-fs|virtio-9p|none host-devices=on privileged=off   kata: host-devices count when privileged
  driver=overlay2|devicemapper|btrfs|vfs         host, machines, partitions: makes root file systems, shares pages or not
  store=full|empty                   host, machines, partitions: whether images are there, or are pulled once (cold start)
  Images only for machines: minimal (tuned kernel), unikernel, zvm; only for containers: kubevirt (put a vm inside), others.
  nodes[].stages[].lowMs and highMs, and nodes[].readyRangeMs, say how far off a start may be by the ranges below.

Changes
  add container:nginx into vm-1 | remove web | move db into vm-2 | scale web 5
  set web cpumax=0.5 memmax=256M pids=100 weight=200 workload=batch tenant=acme
  set host store=empty | set host driver=btrfs | set vm-1 start=restore
  cpu-hog in web | end cpu-hog in web; likewise memory-hog disk-hog network-hog fork-bomb kernel-panic
  host-failure in host | end host-failure in host: it is started again, and is up after --set restart.x86HostS=…
  host-failover in host: it fails, and a manager starts elsewhere what can stand there, after --set failover.*; events
  failed-over {node, detail: where it stands now} and not-failed-over {node, detail: why not}, frame elsewhere[] {node, place}

Replays (--flaw), of the document as edits up to --until have made it, as if nobody had patched it
  replays[]   {flaw, attacker, works, steps[] {code, node}, verdicts[] {node, outcome: attacker|controlled|written|read|safe,
              because {code, node}}}; the last step says where it ends

Operations (--operations), of the document as edits up to --until have made it
  managers[]  {sort: container-engine|virtualization|firmware, name, kernel, daemons, manages, managed}
  kernels[]   {node, system, instances, standing, within, tenants, movableLive, restartsWhatStands}: kernels to patch
  patch       {kernels[] {node, instances, restarts, ms}, rolling, atOnce {ms, restarts, mostAway}}: each kernel goes down and
              starts again with all that stands on it, played from a state in which everything runs; --set restart.*
  version[]   by image: {restarts, stores, layer, whole {layers, networkMiB, diskMiB, ms}}: its top layer or all of it is new
              and fetched once by every kernel that runs it, played likewise
  moves[]     of one instance, as it is at --until: {way: pre-copy|relocation|snapshot|checkpoint|sentry-checkpoint, reasons,
              move {live, rounds[] {bytes, seconds}, converges, lastBytes, downtimeMs, totalSeconds, bytesSent,
              pause}, targets[]};
              way null: it cannot move; reasons say why it cannot while it runs, those of a target what is against that host;
              totalSeconds null: it never ends by itself, and downtimeMs is what stopping it after the last round would take;
              --set move.* relocate.* checkpoint.*

A mistake in the input ends with exit code 2 and the place of the error.`,
  parameters: 'Parameters: value, unit, range, meaning',
  flaws: 'Flaws: day of publication, name in the CVE List, what has them',
} as const;
