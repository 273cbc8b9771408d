// Security modules of the kernel that confine a container besides everything else. Docker and LXC load a profile of AppArmor
// where the kernel has it, as Debian, Ubuntu and SUSE do; Fedora and Red Hat label with SELinux.
import type { Choice } from './choice.ts';

export const LSMS: readonly Choice[] = [{ id: 'apparmor' }, { id: 'selinux' }, { id: 'none' }];
