// What the switches around a container come to, in sentences: who its root is outside, what of the kernel it reaches, and whom
// that concerns by name, both ways.
import { ENGINES } from '../../catalog/engines.ts';
import { useNames } from '../../charts/names.ts';
import { useGuardText } from '../../locales/guard.ts';
import { enginesIn, leadsToSocket, waysOutOf } from '../../simulation/isolation/ways-out.ts';
import type { Guard } from '../../topology/guard.ts';
import { kernelOf, parentOf } from '../../topology/tree.ts';
import { EffectsList } from './effects-list.tsx';
import { type Line, useOpenedLines } from './opened-lines.ts';
import type { SandboxFieldsProps } from './sandbox-fields.tsx';
import { useSystemCalls } from './system-calls.ts';

export interface GuardEffectsProps extends SandboxFieldsProps {
  readonly guard: Guard;
}

export function GuardEffects({ topology, node, guard }: GuardEffectsProps) {
  const text = useGuardText();
  const { nameOf } = useNames();
  const calls = useSystemCalls(`isolation.interfaces.${node.kind}`);
  const opened = useOpenedLines({ topology, node });
  const place = nameOf(parentOf(topology, node.id)?.id ?? node.id);
  const kernel = nameOf(kernelOf(topology, node.id) ?? node.id);
  const ways = waysOutOf(topology, node);
  const ownUsers = guard.namespaces.includes('user');
  const confinement = guard.lsm === 'apparmor' || guard.lsm === 'selinux' ? guard.lsm : 'none';
  const lines: readonly Line[] = [
    ...opened,
    ...useless(guard, ways.length === 0).map((why) => ({
      words: text('guard.refused', {
        paths: guard.mounts.map(({ path }) => path).join(', '),
        why: text(`guard.refusedBy.${why}`),
      }),
    })),
    ...guard.mounts
      .filter((mount) => leadsToSocket(mount, EVERY_ENGINE) && mount.path.endsWith('.sock'))
      .filter((mount) => !leadsToSocket(mount, enginesIn(parentOf(topology, node.id)?.children ?? [])))
      .map(({ path }) => ({ words: text('guard.noSocket', { path, place }) })),
    {
      words: guard.rootless
        ? text('guard.root.rootless', { place })
        : text(ownUsers ? 'guard.root.user' : 'guard.root.outside', { place }),
    },
    { words: text(guard.seccomp ? 'guard.seccomp.on' : 'guard.seccomp.off', { ...calls, kernel }) },
    { words: text(`guard.lsm.${confinement}`) },
  ];
  return <EffectsList lines={lines} />;
}

const EVERY_ENGINE: ReadonlySet<string> = new Set(ENGINES.map(({ id }) => id));

/** Why mounts come to little, where they do. */
function useless(guard: Guard, closed: boolean): readonly ('selinux' | 'user')[] {
  if (guard.mounts.length === 0 || !closed) return [];
  if (guard.namespaces.includes('user')) return ['user'];
  return guard.lsm === 'selinux' ? ['selinux'] : [];
}
