// English words of every refusal: why something cannot be, and where there is one, the way out. Words only: no logic, no
// markup. `node` is what asked, `place` where it asked, `stop` what stands in between and holds something back.
export const refusals = {
  /** Begins a sentence, in the place of the name of something that has none yet. */
  this: 'This',

  'unknown-node': 'There is nothing called {id} here.',
  'unknown-parent': 'There is no place called {id} here.',
  'unknown-image': 'There is no image called {image}.',
  'unknown-workload': 'There is no workload called {workload}.',
  'unknown-platform': 'There is no platform called {platform}.',

  'into-itself': '{node} cannot be put into itself or into a part of itself.',
  leaf: '{place} hides what is inside it; nothing can be placed in it, only beside it.',
  'needs-a-host': '{node} needs a host to stand on.',
  'host-inside': '{node} is a whole machine. It stands on the ground, beside other hosts, not inside anything.',
  'host-cannot-move': '{node} is a whole machine. It stands on the ground and cannot be moved into anything.',

  'needs-z-firmware':
    '{node} is a logical partition (LPAR), and those are made by the firmware of IBM z. {host} is not a z machine.',
  'lpar-not-directly-on-host':
    '{node} is made by the firmware, below every operating system, so it stands directly on {host}, not in {place}.',
  'needs-x86-processor':
    '{node} is a microVM, whose monitor is built for x86 processors. {host} has none; a VM would do here.',
  'needs-linux-kernel':
    '{node} needs a Linux kernel below it, and {stop} runs z/VM, which takes only z/VM guests. Put it into a guest.',
  'needs-zvm-hypervisor':
    '{node} is a guest of z/VM, and {stop} runs Linux. It needs a partition, a z host or a guest that runs z/VM.',
  'zvm-needs-z': '{node} is a guest of z/VM, which runs on IBM z only. {host} is not a z machine.',
  'zvm-without-nesting':
    '{node} needs a hypervisor around it, and nested virtualization is off in {stop}. Switch it on there first.',
  'needs-container-engine':
    '{node} needs a container engine, and {stop} has only one application in it. A system container or a VM has an engine.',
  'needs-hardware-virtualization':
    '{node} needs hardware virtualization (/dev/kvm). {stop} was started without it: switch on nested there first.',
  'never-offers-hardware-virtualization':
    '{node} needs hardware virtualization (/dev/kvm), which {stop} never passes on. Put it outside.',
  architecture: '{image} is built for {built}, and {host} has {architecture} processors.',

  'exec-format':
    '{image} is built for {built}, and {host} has {architecture} processors: exec format error. Emulation would run it, slowly.',
  'no-such-variant': '{image} is not published for {architecture} processors, only for {built}.',
  'dedicated-exceed-host':
    '{node} wants {wanted} processors of its own, and {host} has {left} left that are not dedicated already.',

  'image-cannot-boot': '{node} boots a kernel of its own, and {image} has none: it is an image for containers only.',
  'image-without-layers':
    '{node} is started from the layers of an image, and {image} has none: it is a system for machines only.',
  'zvm-image-needs-partition': '{node} cannot run z/VM: only z hosts, partitions and guests of z/VM can.',
  'not-of-kind': '{node} has no property {property}: there is none for the kind {kind}.',

  'id-illegal': '“{id}” cannot be an id: letters, digits and hyphens, at most 64, a letter or digit first.',
  'id-taken': 'The id {id} is taken.',
  'name-illegal': 'A name has between 1 and {most} characters.',
  'tenant-illegal': 'The name of a tenant has at most {most} characters.',
  'namespaces-illegal': 'Namespaces are {known}, each at most once.',
  'capabilities-illegal':
    '“{said}” cannot be: capabilities are “all” or “none”, then + or - and names such as net_raw, each once.',
  'mounts-illegal':
    '“{said}” cannot be mounted: whole paths such as /srv/data, with “:ro” for reading only, each once.',

  'unknown-choice': 'There is no {property} “{value}” here. Known are {known}.',
  'choice-of-other-processor':
    '{node} cannot have the {property} {value} on {architecture} processors. There, {known} can be chosen.',

  'too-many-nodes': 'A deployment has at most {most} boxes. Give one box many instances instead.',
  'too-many-levels': 'Boxes stand at most {most} deep.',
  'too-many-instances': '{node} would stand there more than {most} times, all instances around it counted.',
  range: {
    replicas: 'Instances: a whole number from {low} to {high}.',
    vcpus: 'Virtual processors: a whole number from {low} to {high}.',
    cores: 'Cores: a whole number from {low} to {high}.',
    memoryBytes: 'Memory: from {low} to {high}.',
    memoryMaxBytes: 'Memory limit (memory.max): from {low} to {high}.',
    memoryLowBytes: 'Protected memory (memory.low): from {low} to {high}.',
    swapBytes: 'Swap: from {low} to {high}.',
    cpuWeight: 'Processor weight (cpu.weight): a whole number from {low} to {high}.',
    cpuMax: 'Processor limit (cpu.max): from {low} to {high} cores.',
    interfaces: 'Network interfaces: a whole number from {low} to {high}.',
    starts: 'Starts one after the other: a whole number from {low} to {high}.',
    pidsMax: 'Limit of processes (pids.max): a whole number from {low} to {high}.',
    ioWeight: 'Disk weight (io.weight): a whole number from {low} to {high}.',
    diskBytesPerS: 'Disk: from {low} to {high} a second.',
    networkBytesPerS: 'Network: from {low} to {high} a second.',
  },

  'incident-needs-host': 'Only a whole host can fail like this, and {node} is none.',
  'incident-needs-sandbox': 'This strikes a container, machine or partition, and {node} is a whole host.',

  /** Mistakes in the notation and in the words of edits. */
  notation: {
    'too-long': 'A document has at most {most} characters.',
    'expected-host': 'A host is expected here, for example host:x86.',
    'expected-kind': 'A kind of box is expected here: {known}.',
    'unknown-kind': 'There is no kind “{word}”. Known are {known}.',
    'expected-platform': 'A platform is expected here, for example host:x86 or host:z.',
    'expected-image': 'The name of an image is expected after the colon.',
    'expected-attribute': 'A property is expected here: {known}.',
    'unknown-attribute': 'There is no property “{word}” here. Known are {known}.',
    'expected-equals': '“=” and a value are expected after {word}.',
    'expected-number': 'A number is expected here.',
    'unknown-unit': 'A unit is expected after the number: cpu, or {known} for memory.',
    'size-not-whole': 'This is no whole number of bytes.',
    'expected-switch': '“on” or “off” (or 1 or 0) is expected here.',
    'expected-capabilities': 'Capabilities are expected here: “all”, “none”, or changes such as +sys_admin-net_raw.',
    'expected-mounts':
      'A whole path of the system around is expected here, such as /srv/data:ro; several are joined by “+”.',
    'expected-namespaces': 'Namespaces are expected here, joined by “+”, or “none”.',
    'expected-id': 'The id of a box is expected here.',
    'expected-tenant': 'The name of a tenant is expected after “@”.',
    'expected-text': 'A word, or text in double quotes, is expected here.',
    'unclosed-text': 'The closing quote of this text is missing.',
    'broken-escape': 'This quoted text has a backslash that means nothing.',
    'unclosed-parenthesis': 'The parenthesis opened at character {opened} is not closed.',
    'expected-next-node': 'A semicolon or a closing parenthesis is expected here.',
    'expected-next-host': 'A semicolon or the end is expected here.',
    twice: '{word} is said twice.',
    'expected-command': '“{word}” is neither an edit nor an incident. Known are {known}.',
    'expected-word': 'The word “{word}” is expected here.',
    'expected-end': 'Nothing more is expected here.',
  },
} as const;
