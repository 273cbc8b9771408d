// The eight namespaces: each is a wall around one thing that a container sees, and each can be left open.
import { useState } from 'react';
import { useNames } from '../../charts/names.ts';
import { useText } from '../../locales/text.ts';
import { exposureOf } from '../../simulation/isolation/exposure.ts';
import { namespacesOf } from '../../topology/attributes.ts';
import type { NamespaceKind, NodeId, Topology } from '../../topology/topology.ts';
import { DEFAULT_NAMESPACES, NAMESPACE_KINDS } from '../../topology/topology.ts';
import { useChange } from './change.ts';
import styles from './inspector.module.css';
import type { SandboxFieldsProps } from './sandbox-fields.tsx';

/** Named before the rest is counted. */
const MOST_NAMES = 3;

export function Namespaces({ topology, node }: SandboxFieldsProps) {
  const text = useText();
  const change = useChange(node.id);
  const [explained, setExplained] = useState<NamespaceKind | null>(null);
  const said = node.namespaces ?? DEFAULT_NAMESPACES;
  // A rootless engine cannot do without one of users.
  const own = namespacesOf(node);
  // Without asking, the first one that is missing is worth a word: it says what is shared with the host.
  const shown = explained ?? NAMESPACE_KINDS.find((kind) => !own.includes(kind)) ?? null;
  function toggle(kind: NamespaceKind): void {
    const next = NAMESPACE_KINDS.filter((other) => (other === kind ? !said.includes(kind) : said.includes(other)));
    const isDefault =
      next.length === DEFAULT_NAMESPACES.length && next.every((one) => DEFAULT_NAMESPACES.includes(one));
    setExplained(kind);
    change({ namespaces: isDefault ? null : next });
  }
  return (
    <section className={styles.part} aria-label={text('inspector.namespaces.label')}>
      <h3 className={styles.title}>
        {text('inspector.namespaces.label')}
        <span>{text('inspector.namespaces.own', { count: own.length, all: NAMESPACE_KINDS.length })}</span>
      </h3>
      <div className={styles.namespaces}>
        {NAMESPACE_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.namespace}
            aria-pressed={own.includes(kind)}
            disabled={kind === 'user' && node.rootless === true}
            aria-label={text('inspector.namespaces.button', {
              kind,
              meaning: text(`inspector.namespaces.means.${kind}`),
            })}
            onClick={() => toggle(kind)}
            onFocus={() => setExplained(kind)}
            onPointerEnter={() => setExplained(kind)}
          >
            {kind}
          </button>
        ))}
      </div>
      {shown ? (
        <p className={styles.note}>
          {text(`inspector.namespaces.${own.includes(shown) ? 'with' : 'without'}.${shown}`)}{' '}
          <Neighbours topology={topology} id={node.id} kind={shown} />
        </p>
      ) : null}
    </section>
  );
}

interface NeighboursProps {
  readonly topology: Topology;
  readonly id: NodeId;
  readonly kind: NamespaceKind;
}

/** Whom that concerns right now, both ways. */
function Neighbours({ topology, id, kind }: NeighboursProps) {
  const text = useText();
  const { nameOf } = useNames();
  const { sees, seenBy } = exposureOf(topology, id, kind);
  // What is shared has been said already.
  const onlySeen = seenBy.filter((other) => !sees.includes(other));
  const alarming = DEFAULT_NAMESPACES.includes(kind) && sees.length + onlySeen.length > 0;
  const names = (ids: readonly NodeId[]): string => {
    const first = ids.slice(0, MOST_NAMES).map(nameOf).join(', ');
    const more = ids.length - MOST_NAMES;
    return more > 0 ? text('inspector.namespaces.andMore', { names: first, count: more }) : first;
  };
  return (
    <span className={styles.exposed} data-exposed={alarming || undefined}>
      {sees.length > 0 ? text(`inspector.namespaces.sees.${kind}`, { names: names(sees) }) : null}{' '}
      {onlySeen.length > 0 ? text(`inspector.namespaces.seen.${kind}`, { names: names(onlySeen) }) : null}
    </span>
  );
}
