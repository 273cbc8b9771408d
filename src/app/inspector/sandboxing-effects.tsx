// What the switches of a gVisor sandbox or a Kata container come to, in sentences, and why it has no others.
import { useNames } from '../../charts/names.ts';
import { useGuardText } from '../../locales/guard.ts';
import { interfaceOf } from '../../simulation/isolation/strength.ts';
import { kernelOf, parentOf } from '../../topology/tree.ts';
import { EffectsList } from './effects-list.tsx';
import { type Line, useOpenedLines } from './opened-lines.ts';
import type { SandboxingProps } from './sandboxing-fields.tsx';
import { useSystemCalls } from './system-calls.ts';

export function SandboxingEffects({ topology, node, sandboxing }: SandboxingProps) {
  const text = useGuardText();
  const { nameOf } = useNames();
  const opened = useOpenedLines({ topology, node });
  const place = parentOf(topology, node.id)?.id ?? node.id;
  const kernel = nameOf(kernelOf(topology, place) ?? place);
  const { kind, hostNetwork, sentry, privileged, sharedFs } = sandboxing;
  const calls = useSystemCalls(interfaceOf('gvisor', null, sandboxing));
  const sockets = (node.mounts ?? []).filter((mount) => mount.endsWith('.sock'));
  const lines: readonly Line[] = [
    ...opened,
    ...sockets.map((path) => ({ words: text('guard.sandbox.socket', { path }) })),
    ...(kind === 'gvisor'
      ? [
          text('guard.sandbox.gvisor.calls', { ...calls, kernel }),
          text(hostNetwork ? 'guard.sandbox.gvisor.hostNetwork' : 'guard.sandbox.gvisor.ownNetwork', { kernel }),
          text(sentry === 'kvm' ? 'guard.sandbox.gvisor.kvm' : 'guard.sandbox.gvisor.systrap', { kernel }),
          text('guard.sandbox.gvisor.none'),
          text('guard.sandbox.gvisor.privileged', { kernel }),
        ]
      : [
          text('guard.sandbox.kata.kernel'),
          ...(privileged ? [text('guard.sandbox.kata.privileged', { place: nameOf(place) })] : []),
          ...(node.monitor === 'firecracker' ? [text('guard.sandbox.kata.firecracker')] : []),
          text(sharedFs === 'none' ? 'guard.sandbox.kata.none' : 'guard.sandbox.kata.virtio', { kernel }),
          text('guard.sandbox.kata.filter'),
          text('guard.sandbox.kata.switches'),
        ]
    ).map((words) => ({ words })),
  ];
  return <EffectsList lines={lines} />;
}
