// The switches around a container: how they are written, and what counts.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LINUX_CAPABILITIES, type LinuxCapability, usualCapabilities } from '../catalog/linux-capabilities.ts';
import { effective } from './attributes.ts';
import { readEdit, writeEdit } from './edit-words.ts';
import { type Guard, guardOf } from './guard.ts';
import { capabilitiesWith, capabilityChanges } from './guard-values.ts';
import { read, write } from './notation.ts';
import type { Sandbox } from './topology.ts';

function opened(notation: string): Sandbox {
  const result = read(`host:x86,8cpu,16G(${notation})`);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.topology.hosts[0]?.children[0] as Sandbox;
}

const guard = (notation: string): Guard => guardOf(opened(notation)) as Guard;

describe('what is written', () => {
  it.each([
    ['caps=none', ['none']],
    ['caps=all', ['all']],
    ['caps=+sys_admin-net_raw', ['-net_raw', '+sys_admin']],
    ['caps=NONE+CAP_NET_RAW + chown', ['none', '+chown', '+net_raw']],
  ])('%s', (words, capabilities) => {
    expect(opened(`container,${words}`).capabilities).toEqual(capabilities);
  });

  it('names paths as engines do, and drops what says nothing', () => {
    expect(opened('container,mounts=/srv/data/:rw+/etc:ro+/').mounts).toEqual(['/srv/data', '/etc:ro', '/']);
    expect(opened('container,mounts=none').mounts).toEqual([]);
  });

  it('comes back as it was said, and a bare word switches on', () => {
    const notation =
      'host:x86,8cpu,16G(container:nginx,privileged=on,rootless=on,caps=-net_raw+sys_admin,seccomp=off,lsm=none,' +
      'no-new-privileges=on,read-only=on,mounts=/srv/data:ro+/var/run/docker.sock)';
    const result = read(notation);
    expect(result.ok && write(result.topology)).toBe(notation);
    expect(opened('container,privileged,read-only')).toMatchObject({ privileged: true, readOnlyRoot: true });
  });

  it('is an edit in words', () => {
    const result = read('host:x86,8cpu,16G(container:nginx#web)');
    if (!result.ok) throw new Error();
    const edit = readEdit('set web caps=none+net_raw seccomp=off mounts=/', result.topology);
    if (!edit.ok || !('edit' in edit)) throw new Error(JSON.stringify(edit));
    expect(edit.edit).toMatchObject({ changes: { capabilities: ['none', '+net_raw'], seccomp: false, mounts: ['/'] } });
    expect(writeEdit(edit.edit)).toBe('set web caps=none+net_raw seccomp=off mounts=/');
  });
});

describe('what counts', () => {
  it('is what engines do unless told otherwise', () => {
    expect(guard('container')).toMatchObject({ privileged: false, seccomp: true, lsm: 'apparmor', rootless: false });
    expect([...guard('container').capabilities].sort()).toEqual([...usualCapabilities('container')].sort());
    expect(guard('container').capabilities.size).toBe(14);
    expect(guard('system-container').capabilities.size).toBe(LINUX_CAPABILITIES.length - 5);
    expect(guardOf(opened('vm'))).toBeNull();
    expect(guardOf(opened('gvisor'))).toBeNull();
  });

  it('privileged takes all off, but for what is put on by name', () => {
    expect(guard('container,privileged')).toMatchObject({ seccomp: false, lsm: 'none' });
    expect(guard('container,privileged,caps=none').capabilities.size).toBe(LINUX_CAPABILITIES.length);
    expect(guard('container,privileged,seccomp=on,lsm=selinux')).toMatchObject({ seccomp: true, lsm: 'selinux' });
  });

  it('a rootless engine makes a user namespace', () => {
    const result = read('host:x86,8cpu,16G(container#c,rootless)');
    expect(result.ok && effective(result.topology, 'c').namespaces).toContain('user');
    expect(guard('container,rootless,ns=mnt').namespaces).toEqual(['mnt', 'user']);
  });
});

test('any set of capabilities is said in a way that gives it back', () => {
  fc.assert(
    fc.property(
      fc.subarray([...LINUX_CAPABILITIES]),
      fc.constantFrom('container', 'system-container'),
      (some, kind) => {
        const wanted = new Set<LinuxCapability>(some);
        expect(capabilitiesWith(kind, capabilityChanges(kind, wanted) ?? [])).toEqual(wanted);
      },
    ),
  );
});
