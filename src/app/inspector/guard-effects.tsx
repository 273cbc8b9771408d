// What the switches around a container come to, in sentences: who its root is outside, what of the kernel it reaches, and whom
// that concerns by name, both ways.
import { useNames } from '../../charts/names.ts';
import { useGuardText } from '../../locales/guard.ts';
import { useFormat } from '../../locales/text.ts';
import { type Opening, openingsOf } from '../../simulation/isolation/openings.ts';
import { enginesIn, leadsToSocket, waysOutOf } from '../../simulation/isolation/ways-out.ts';
import { useDocument } from '../../store/document.ts';
import type { Guard } from '../../topology/guard.ts';
import type { NodeId } from '../../topology/topology.ts';
import { kernelOf, parentOf } from '../../topology/tree.ts';
import { useRecords } from '../figures/records.ts';
import styles from './guard-fields.module.css';
import type { SandboxFieldsProps } from './sandbox-fields.tsx';

/** Named before the rest is counted. */
const MOST_NAMES = 3;

export interface GuardEffectsProps extends SandboxFieldsProps {
  readonly guard: Guard;
}

interface Line {
  readonly words: string;
  readonly alarming?: boolean;
}

export function GuardEffects({ topology, node, guard }: GuardEffectsProps) {
  const text = useGuardText();
  const { nameOf } = useNames();
  const calls = useSystemCalls(node.kind);
  const place = nameOf(parentOf(topology, node.id)?.id ?? node.id);
  const kernel = nameOf(kernelOf(topology, node.id) ?? node.id);
  const names = (ids: readonly NodeId[]): string => {
    const first = ids.slice(0, MOST_NAMES).map(nameOf).join(', ');
    const more = ids.length - MOST_NAMES;
    return more > 0 ? text('guard.andMore', { names: first, count: more }) : first;
  };
  const ways = waysOutOf(topology, node);
  const opened = openingsOf(topology, node.id);
  const out = opened.find(({ opening }) => opening === 'out');
  const [inHand, inHandOf] = [out?.reaches ?? [], out?.reachedBy ?? []];
  const ownUsers = guard.namespaces.includes('user');
  const confinement = guard.lsm === 'apparmor' || guard.lsm === 'selinux' ? guard.lsm : 'none';
  const lines: readonly Line[] = [
    ...ways.map((way) => ({ words: text(`guard.way.${way}`, { place }), alarming: true })),
    ...opened.flatMap(({ opening, reaches, reachedBy }): Line[] => [
      ...(told(opening, reaches, inHand)
        ? [{ words: text(`guard.reaches.${opening}`, { names: names(reaches) }), alarming: opening === 'out' }]
        : []),
      // What is shared both ways has been said already.
      ...(opening !== 'shares' && told(opening, reachedBy, inHandOf)
        ? [{ words: text(`guard.reached.${opening}`, { names: names(reachedBy) }), alarming: opening === 'out' }]
        : []),
    ]),
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
  return (
    <section className={styles.effects} aria-label={text('guard.effects')}>
      <h4>{text('guard.effects')}</h4>
      <ul aria-live="polite">
        {lines.map(({ words, alarming }) => (
          <li key={words} data-alarming={alarming || undefined}>
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who has somebody in its hands can do the rest too: that goes without saying. */
function told(opening: Opening, whom: readonly NodeId[], inHand: readonly NodeId[]): boolean {
  return whom.length > 0 && (opening === 'out' || !whom.every((id) => inHand.includes(id)));
}

const EVERY_ENGINE: ReadonlySet<string> = new Set(['docker', 'containerd']);

/** Why mounts come to little, where they do. */
function useless(guard: Guard, closed: boolean): readonly ('selinux' | 'user')[] {
  if (guard.mounts.length === 0 || !closed) return [];
  if (guard.namespaces.includes('user')) return ['user'];
  return guard.lsm === 'selinux' ? ['selinux'] : [];
}

/** How many system calls the filter lets pass, and how many there are, as figures of the catalogue or as somebody set them. */
function useSystemCalls(kind: string): { readonly count: string; readonly all: string } {
  const format = useFormat();
  const records = useRecords();
  const changed = useDocument((state) => state.parameters);
  const figure = (wall: string): string => {
    const id = `isolation.interfaces.${wall}`;
    return format.count(changed[id] ?? records[id]?.value ?? 0);
  };
  return { count: figure(kind), all: figure('unfiltered') };
}
