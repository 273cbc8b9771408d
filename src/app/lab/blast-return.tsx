// How what fell comes back, and what would have saved it. Starting it again is one press, and can be taken back.

import { createValue } from '../../catalog/parameters.ts';
import { findPlatform } from '../../catalog/platforms.ts';
import { hostBootFigure } from '../../catalog/restart.ts';
import { useNames } from '../../charts/names.ts';
import { useBlastText } from '../../locales/blast.ts';
import { useFormat } from '../../locales/text.ts';
import type { Blast } from '../../simulation/blast.ts';
import { recordsOf } from '../../simulation/context.ts';
import { useDocument } from '../../store/document.ts';
import { letHappen } from '../../store/incidents.ts';
import { find } from '../../topology/tree.ts';
import { Button } from '../../ui/button.tsx';
import styles from './lab.module.css';

const MS_PER_S = 1000;
/** More boxes in one line are only counted. */
const NAMES = 8;

interface Props {
  readonly blast: Blast;
}

export function BackPart({ blast }: Props) {
  const text = useBlastText();
  const { nameOf } = useNames();
  const lines = useBackLines(blast);
  const { cause, node, sort } = blast;
  return (
    <section className={styles.part} aria-label={text('blast.back.title')}>
      <h3>{text('blast.back.title')}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {sort === 'failure' && blast.return.sinceMs === null && cause ? (
        <Button onClick={() => letHappen({ name: cause.incident, node: cause.node, action: 'end' })}>
          {text('blast.back.start', { name: nameOf(node) })}
        </Button>
      ) : null}
    </section>
  );
}

function useBackLines(blast: Blast): readonly string[] {
  const text = useBlastText();
  const format = useFormat();
  const { nameOf } = useNames();
  const boot = useBoot(blast);
  const failover = useFailover();
  const { sort, tMs, node, cause, fallen } = blast;
  const { sinceMs, back, elsewhere, down, readyMs } = blast.return;
  if (sort === 'memory') return [text('blast.back.killed')];
  const name = nameOf(node);
  const names = (boxes: readonly { readonly node: string }[]): string => {
    const named = boxes.slice(0, NAMES).map((one) => nameOf(one.node));
    const more = boxes.length - named.length;
    return format.list(more > 0 ? [...named, text('blast.more', { count: more })] : named);
  };
  const lines: string[] = [];
  const watched = cause?.incident === 'host-failover';
  if (sinceMs === null) {
    lines.push(text('blast.back.down', { name }));
    if (watched && elsewhere.length + down.length === 0) lines.push(text('blast.back.soon', failover));
  } else lines.push(text('blast.back.since', { time: format.seconds(sinceMs) }));
  for (const [first, boxes] of together(elsewhere, ({ to, tMs: at }) => `${to} ${at}`)) {
    const facts = { boxes: names(boxes), to: nameOf(first.to), time: format.seconds(first.tMs) };
    lines.push(text('blast.back.elsewhere', facts));
  }
  for (const [{ because }, boxes] of together(down, (one) => one.because)) {
    const key = `blast.back.reason.${because}`;
    lines.push(text('blast.back.staysDown', { boxes: names(boxes), reason: text.has(key) ? text(key) : because }));
  }
  if (sinceMs === null)
    lines.push(boot === null ? text('blast.back.starts') : text('blast.back.boots', { name, time: boot }));
  if (sinceMs !== null || elsewhere.length > 0) {
    const all = back >= fallen;
    if (!all) lines.push(text('blast.back.ready', { back: format.count(back), count: format.count(fallen) }));
    if (readyMs !== null) {
      const facts = { time: format.seconds(readyMs), after: format.seconds(readyMs - tMs) };
      lines.push(text(all ? 'blast.back.allReady' : 'blast.back.last', facts));
    }
  }
  return lines;
}

/** What has the same key, as one: its first, and all of it. */
function together<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [first: Item, all: readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()].map((all) => [all[0] as Item, all] as const);
}

/** How long a host that failed takes to be up again; null for a kernel that is not a host's. */
function useBoot({ node, cause }: Blast): string | null {
  const format = useFormat();
  const topology = useDocument((state) => state.topology);
  const parameters = useDocument((state) => state.parameters);
  const host = find(topology, node);
  if (host?.kind !== 'host') return null;
  const family = findPlatform(host.platform, topology.definitions.platforms)?.family ?? 'x86';
  const onlyPartitions = host.children.length > 0 && host.children.every(({ kind }) => kind === 'lpar');
  const value = createValue(parameters, recordsOf(topology.definitions));
  return format.seconds(value(hostBootFigure(family, cause?.incident ?? '', onlyPartitions)) * MS_PER_S);
}

/** When a manager acts, of machines and of containers. */
function useFailover(): { readonly machines: string; readonly containers: string } {
  const format = useFormat();
  const parameters = useDocument((state) => state.parameters);
  const value = createValue(parameters);
  return {
    machines: format.seconds(value('failover.machinesS') * MS_PER_S),
    containers: format.seconds((value('failover.containersS') + value('failover.evictionS')) * MS_PER_S),
  };
}

export function SavingPart({ blast: { savings } }: Props) {
  const text = useBlastText();
  const { nameOf } = useNames();
  const failover = useFailover();
  return (
    <section className={styles.part} aria-label={text('blast.saving.title')}>
      <h3>{text('blast.saving.title')}</h3>
      <ul className={styles.lines}>
        {savings.length === 0 ? <li>{text('blast.saving.nothing')}</li> : null}
        {savings.map((saving) => (
          <li key={saving.code}>
            {saving.code === 'own-kernel' || saving.code === 'limit'
              ? text(`blast.saving.${saving.code}`, { name: nameOf(saving.node) })
              : saving.code === 'moved-before'
                ? text('blast.saving.moved-before', { count: saving.count })
                : text(`blast.saving.${saving.code}`, failover)}
          </li>
        ))}
      </ul>
    </section>
  );
}
