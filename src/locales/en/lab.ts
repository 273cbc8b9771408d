// English words of the isolation lab: a dated flaw replayed against what stands on the stage.
export const lab = {
  title: 'A real flaw, replayed',
  lead: 'Played as if nobody had patched it. A lesson about walls, not a security assessment.',
  flaw: 'Flaw',
  option: '{year} · {name}',
  attacker: 'The attack starts in',
  nobody: 'There is nothing on the stage in which an attack could start.',
  published: 'Published on {date} as {cve}. Found in {versions}.',
  stoppedBy: 'What stopped it',
  source: 'Where this comes from',
  chain: 'What happens',
  result: {
    none: 'It comes to nothing.',
    some: { one: '{count} box of others is reached.', other: '{count} boxes of others are reached.' },
    alone: 'It works, and reaches nobody else.',
  },
  step: {
    begins: 'Code of {tenant} runs in {name}.',
    nobodys: 'Somebody’s code runs in {name}.',
    'other-platform': '{name} is a platform on which the flaw does not exist.',
    'other-wall': 'The wall around {name} is of another kind: what the flaw is in is not there.',
    'owns-its-kernel': '{name} runs a kernel of its own: there is no wall of a container to break.',
    'own-wall-first': '{name} would first have to break its own wall to get at the machine around it.',
    'stopped-root-inside':
      '{name} has a user namespace of its own: its root is nobody outside, and that is not enough.',
    'stopped-user-namespace':
      '{name} has no CAP_SYS_ADMIN, and its filter of system calls (seccomp) forbids it to make a user namespace.',
    'stopped-raw-sockets':
      '{name} has no CAP_NET_RAW, and its filter of system calls (seccomp) forbids it to make a user namespace in which it would have it.',
    'stopped-rootless': '{name} was started by a rootless engine: its root is an ordinary user outside.',
    'stopped-apparmor': 'AppArmor, which confines {name}, forbids what the flaw needs.',
    'stopped-selinux': 'SELinux, which labels {name}, forbids what the flaw needs.',
    'allowed-sys_admin': '{name} has CAP_SYS_ADMIN, which is what the flaw needs.',
    'allowed-seccomp-off':
      'No filter of system calls (seccomp) hinders {name}: it makes itself a user namespace in which it is root.',
    'allowed-net_raw': '{name} has CAP_NET_RAW, so it may open raw sockets.',
    'allowed-lsm-none': 'Neither AppArmor nor SELinux confines {name}.',
    'allowed-privileged': '{name} is privileged: it has all devices, /dev/kvm among them.',
    'open-privileged': '{name} is privileged: there is no wall around it to break.',
    'open-host-devices':
      '{name} has all disks of the host plugged into its guest: it writes to them. No flaw is needed.',
    'open-engine-socket':
      'The engine’s socket is mounted into {name}: it has the engine start whatever it likes. No flaw is needed.',
    'open-system-files': '{name} may write to files of the system around it, as root. No flaw is needed.',
    'open-no-mount-namespace':
      '{name} has no mount namespace: as root it writes to files of the system around it. No flaw is needed.',
    'open-sys_module': '{name} has CAP_SYS_MODULE: it loads a module into the kernel. No flaw is needed.',
    'open-sys_admin':
      '{name} has CAP_SYS_ADMIN and nothing confines it: it mounts what the kernel can be told with. No flaw is needed.',
    'open-sys_ptrace':
      '{name} has CAP_SYS_PTRACE and sees the processes around it: it takes one of them over. No flaw is needed.',
    'stopped-starts-machines': '{name} starts no machine, so /dev/kvm is not handed into it.',
    'stopped-moving': '{name} is not being moved to another host, which is when the flaw can be used.',
    'stopped-runtime-runc': '{name} was started by another runtime, which has not got the flaw.',
    'stopped-merging-on': 'The host around {name} does not merge pages: there is nothing to be measured.',
    'stopped-shared-layers': 'Nobody on its kernel reads a file that {name} reads too.',
    'stopped-nested-on': '{name} is not offered virtualization of its own, in which the flaw is.',
    'wall-falls': 'The wall around {name} falls.',
    'at-large': 'The attacker is at large in {name}.',
    'shares-host': 'It reads what lies in the processor and memory of {name} beside it.',
  },
  verdict: {
    'stands-on': 'stands on {name}, which the attacker controls',
    'shares-layer': 'reads the same files on {name}',
    'shares-host': 'shares {name} with the attacker',
    'wall-holds': 'the wall around {name} holds',
    'shares-nothing': 'shares nothing of that sort',
    'other-host': 'on another host, {name}',
    stopped: 'the attack does not get so far',
  },
  outcome: {
    attacker: 'the attacker',
    controlled: 'controlled',
    written: 'its files are changed',
    read: 'its memory is read',
    safe: 'not reached',
  },
  group: {
    controlled: 'Controlled by the attacker',
    written: 'Files changed',
    read: 'Memory read',
    safe: 'Not reached',
  },
  walls: {
    label: 'Walls around it, from the inside out',
    of: '{wall} of {name}:',
    uncounted: 'Nobody has published how much it exposes.',
  },
  ofTenant: '{name}, {tenant}',
  said: '{flaw} from {attacker}: {result}',
  open: 'A real flaw…',
};
