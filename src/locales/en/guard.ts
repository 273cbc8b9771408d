// English words of the switches around a container: privileges, mounts, and what each opens to whom. Words only.
export const guard = {
  label: 'Privileges and mounts',
  summary: {
    privileged: 'privileged',
    filtered: 'default seccomp',
    unfiltered: 'no seccomp',
    capabilities: { one: '{count} capability', other: '{count} capabilities' },
    confined: '{lsm}',
    unconfined: 'no AppArmor or SELinux',
    noNewPrivileges: 'no new privileges',
    rootless: 'rootless',
    readOnlyRoot: 'read-only root',
    mounts: { one: '{count} mount', other: '{count} mounts' },
    open: 'no wall left',
  },
  notes: {
    privileged: 'All capabilities and devices, no filter, no confinement.',
    seccomp: 'The profile that engines load by default.',
    noNewPrivileges: 'Programs that belong to root inside give nobody root.',
    rootless: 'The engine is an ordinary user’s: root inside is that user outside.',
    readOnlyRoot: 'What an attacker changes inside does not last in its image’s files.',
  },
  capabilities: {
    set: { usual: 'the usual {count}', none: 'none', all: 'all {count}', own: '{count}, of its own choice' },
    button: 'CAP_{name}: {meaning}',
    means: {
      net_raw: 'forges packets',
      net_admin: 'sets up interfaces and routes',
      sys_admin: 'mounts, and much else',
      sys_ptrace: 'reads and writes other processes',
      sys_module: 'loads modules into the kernel',
      dac_read_search: 'reads any file',
      other: 'another part of root’s power',
    },
  },
  mounts: {
    placeholder: 'none',
    note: 'Paths of the system around, joined by +, with :ro for reading only.',
    button: 'Mount {path}: {meaning}',
    means: {
      directory: 'a directory of the system around it',
      socket: 'the engine’s socket',
      root: 'the whole root of the system around it',
    },
  },
  effects: 'What that opens, and to whom',
  root: {
    outside: 'uid 0 inside is uid 0 in {place}.',
    user: 'uid 0 inside is nobody in {place}: capabilities count inside only.',
    rootless: 'uid 0 inside is an ordinary user in {place}, and so is its engine.',
  },
  seccomp: {
    on: 'The filter lets {count} of {all} system calls of {kernel} pass.',
    off: 'Unfiltered, it reaches {all} system calls of {kernel} instead of {count}, those among them that make user namespaces.',
  },
  lsm: {
    apparmor: 'AppArmor forbids it to mount, and to trace what is not in a container.',
    selinux:
      'SELinux lets it use only files that are labelled for containers: mounts of other files and sockets are refused.',
    none: 'Nothing else confines it: what it may mount and trace is up to its capabilities.',
  },
  sandbox: {
    label: { gvisor: 'Sandbox and mounts', kata: 'Guest and mounts' },
    summary: {
      sentry: 'Sentry on {how}',
      hostNetwork: 'network of the host',
      ownNetwork: 'network of its own',
      gofer: 'files through the gofer',
      sharedFs: 'files: {how}',
      privileged: 'privileged in its guest',
      hostDevices: 'disks of the host',
    },
    notes: {
      hostNetwork: 'Faster, with the host’s network code in reach.',
      directfs:
        'Off, another process, the gofer, does it: a tighter filter, and slower. The model counts no time for that.',
      privileged: 'All capabilities and devices of its guest, no more of the host.',
      hostDevices: 'What engines do with --privileged unless privileged_without_host_devices is set.',
      hostDevicesOff: 'Counts when it is privileged.',
    },
    gvisor: {
      calls:
        'The Sentry answers its system calls, and itself makes {count} of {all} calls to {kernel}, through a filter that is always on.',
      hostNetwork: 'Its packets go through the network code of {kernel}.',
      ownNetwork: 'TCP is the Sentry’s own: of {kernel} only plain packets on its interface are used.',
      kvm: 'The Sentry runs it as a guest of KVM, without virtual hardware.',
      systrap: 'The Sentry runs it as processes of {kernel} whose calls are trapped.',
      none: 'There is no switch for namespaces, capabilities or AppArmor: root inside has only what the Sentry grants, and the Sentry is confined whatever is set.',
      privileged: 'Nor is there one for privileged: inside, it grants more of the Sentry, nothing of {kernel}.',
    },
    kata: {
      kernel: 'Its system calls go to the kernel of its own guest.',
      privileged: 'It is root of its whole guest, in which nobody else is: of {place} that alone opens nothing.',
      virtio: 'A server on {kernel} hands its guest the files: one more thing to talk to.',
      none: 'It shares no files with {kernel}: what is mounted is copied in, or on a virtual disk.',
      firecracker: 'Firecracker has no device for sharing files.',
      filter:
        'There is no switch for a filter of system calls: it would keep the guest’s kernel from the only one in there, and Kata leaves it off.',
      switches:
        'Nor is there one for namespaces of the host, AppArmor, SELinux or a rootless engine: Kata does not follow them.',
    },
    socket: 'Nothing answers at {path} in there: sockets of the engine are not passed in.',
  },
  way: {
    'host-devices':
      'All disks of {place} are plugged into its guest: as root it mounts and writes them, no wall is left.',
    privileged: 'It is privileged: no wall is left between it and {place}.',
    'engine-socket': 'Through the engine’s socket it can have anything started in {place}: no wall is left.',
    'system-files': 'As root it writes to files of {place} that others run: no wall is left.',
    'no-mount-namespace': 'Without a mount namespace it writes, as root, to all files of {place}: no wall is left.',
    sys_module: 'With CAP_SYS_MODULE it loads code into the kernel of {place}: no wall is left.',
    sys_admin: 'With CAP_SYS_ADMIN, and unconfined, it mounts and sets what it likes in {place}: no wall is left.',
    sys_ptrace: 'With CAP_SYS_PTRACE, and unconfined, it takes over a process of {place}: no wall is left.',
  },
  reaches: {
    out: 'It has in its hands: {names}.',
    reads: 'It can read the files of {names}.',
    shares: 'It shares mounted files with {names}.',
    spoofs: 'With CAP_NET_RAW it can pretend on the bridge to be {names}.',
    listens: 'On the interfaces around it, it hears what is sent by {names}.',
  },
  reached: {
    out: 'It is itself in the hands of {names}, which has no wall left.',
    reads: 'Its files can be read by {names}.',
    shares: 'Its mounted files are shared with {names}.',
    spoofs: 'On the bridge, {names} can pretend to be it.',
    listens: 'What it sends is heard by {names}.',
  },
  noSocket: 'Nothing answers at {path}: no such engine starts containers in {place}.',
  refused: 'The mounts {paths} are of little use: {why}',
  refusedBy: {
    selinux: 'SELinux refuses what is not labelled for containers.',
    user: 'root inside may do there only what everybody may.',
  },
  andMore: { one: '{names} and {count} more', other: '{names} and {count} more' },
} as const;
