// The tables of "Running it", each with what it comes to in a sentence.
import { useNames } from '../../charts/names.ts';
import { useOperationsText } from '../../locales/operations.ts';
import { type Text, useFormat, useText } from '../../locales/text.ts';
import type { Manager } from '../../simulation/operations/keeping.ts';
import type { NodeMove } from '../../simulation/operations/moved.ts';
import type { Operations } from '../../simulation/operations/operations.ts';
import type { Rollout } from '../../simulation/operations/patching.ts';
import type { NewVersion } from '../../simulation/operations/shipping.ts';
import { useDocument } from '../../store/document.ts';
import type { NodeId } from '../../topology/topology.ts';
import { walk } from '../../topology/tree.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { catalogName } from '../catalog-name.ts';
import styles from './operations.module.css';

interface Props {
  readonly operations: Operations;
}

const MiB = 1024 * 1024;

/** Names of nodes; where several have the same (two hosts of one platform), with their ids. */
function useDistinctNames(): (id: NodeId) => string {
  const { nameOf } = useNames();
  const topology = useDocument((state) => state.topology);
  const counts = new Map<string, number>();
  for (const { node } of walk(topology)) counts.set(nameOf(node.id), (counts.get(nameOf(node.id)) ?? 0) + 1);
  return (id) => ((counts.get(nameOf(id)) ?? 0) > 1 ? `${nameOf(id)} (${id})` : nameOf(id));
}

/** As the catalogue calls an engine or a monitor. */
function nameOfManager(words: Text, name: string): string {
  const keys = [`catalog.choices.engine.${name}`, `catalog.choices.monitor.${name}`, `catalog.kinds.${name}.name`];
  const key = keys.find((one) => words.has(one));
  return key && words.has(key) ? words(key) : name;
}

export function Managers({ operations: { managers } }: Props) {
  const text = useOperationsText();
  const words = useText();
  const format = useFormat();
  const nameOf = useDistinctNames();
  const sorts = new Set(managers.map(({ sort }) => sort));
  const both = sorts.has('container-engine') && sorts.has('virtualization');
  return (
    <section className={styles.part}>
      <DataTable<Manager>
        caption={text('managers.caption')}
        rows={managers}
        rowKey={({ sort, name, kernel }) => `${sort} ${name} ${kernel}`}
        columns={[
          {
            key: 'manager',
            header: text('managers.manager'),
            cell: ({ sort, name }) => text(`managers.sort.${sort}`, { name: nameOfManager(words, name) }),
          },
          { key: 'on', header: text('managers.on'), cell: ({ kernel }) => nameOf(kernel) },
          {
            key: 'manages',
            header: text('managers.manages'),
            numeric: true,
            cell: ({ managed }) => format.count(managed),
          },
          {
            key: 'daemons',
            header: text('managers.daemons'),
            numeric: true,
            cell: ({ daemons }) => format.count(daemons),
          },
        ]}
      />
      <p className={styles.sum}>{text(both ? 'managers.both' : 'managers.one')}</p>
    </section>
  );
}

export function Kernels({ operations: { kernels, patch } }: Props) {
  const text = useOperationsText();
  const format = useFormat();
  const nameOf = useDistinctNames();
  const time = (ms: number | null): string => (ms === null ? text('kernels.never') : format.seconds(ms));
  const patchOf = (node: string) => patch.kernels.find((one) => one.node === node);
  const sum = (key: 'rolling' | 'atOnce', { ms, restarts, mostAway }: Rollout) =>
    text(`kernels.${key}`, { time: time(ms), restarts: format.count(restarts), away: format.count(mostAway) });
  return (
    <section className={styles.part}>
      <DataTable
        caption={text('kernels.caption')}
        rows={kernels}
        rowKey={({ node }) => node}
        columns={[
          { key: 'kernel', header: text('kernels.kernel'), cell: ({ node }) => nameOf(node) },
          {
            key: 'instances',
            header: text('kernels.instances'),
            numeric: true,
            cell: ({ instances }) => format.count(instances),
          },
          {
            key: 'standing',
            header: text('kernels.standing'),
            numeric: true,
            cell: ({ standing }) => format.count(standing),
          },
          {
            key: 'tenants',
            header: text('kernels.tenants'),
            cell: ({ tenants }) => tenants.map((tenant) => tenant || text('kernels.nobody')).join(', '),
          },
          {
            key: 'live',
            header: text('kernels.live'),
            numeric: true,
            cell: ({ movableLive }) => format.count(movableLive),
          },
          {
            key: 'restarts',
            header: text('kernels.restarts'),
            numeric: true,
            cell: ({ node }) => format.count(patchOf(node)?.restarts ?? 0),
          },
          {
            key: 'patch',
            header: text('kernels.patch'),
            numeric: true,
            cell: ({ node }) => time(patchOf(node)?.ms ?? null),
          },
        ]}
      />
      <p className={styles.sum}>
        {sum('rolling', patch.rolling)} {sum('atOnce', patch.atOnce)}
      </p>
    </section>
  );
}

export function Away({ operations: { away } }: Props) {
  const text = useOperationsText();
  const format = useFormat();
  const nameOf = useDistinctNames();
  if (away.length === 0) return null;
  const time = (ms: number | null): string => (ms === null ? text('kernels.never') : format.seconds(ms));
  const rows = away.flatMap(({ tenants, ...of }) => tenants.map((tenant) => ({ ...of, ...tenant })));
  return (
    <section className={styles.part}>
      <DataTable
        caption={text('away.caption')}
        rows={rows}
        rowKey={({ node, tenant }) => `${node} ${tenant}`}
        columns={[
          { key: 'kernel', header: text('kernels.kernel'), cell: ({ node }) => nameOf(node) },
          { key: 'moves', header: text('away.moves'), numeric: true, cell: ({ movable }) => format.count(movable) },
          { key: 'stays', header: text('away.stays'), numeric: true, cell: ({ staying }) => format.count(staying) },
          { key: 'sent', header: text('away.sent'), numeric: true, cell: ({ bytes }) => format.MiB(bytes / MiB) },
          { key: 'tenant', header: text('away.tenant'), cell: ({ tenant }) => tenant || text('kernels.nobody') },
          { key: 'restart', header: text('away.restart'), numeric: true, cell: ({ restartMs }) => time(restartMs) },
          { key: 'first', header: text('away.first'), numeric: true, cell: ({ movedMs }) => time(movedMs) },
        ]}
      />
      <p className={styles.sum}>{text('away.dead')}</p>
    </section>
  );
}

export function Versions({ operations: { version } }: Props) {
  const text = useOperationsText();
  const words = useText();
  const format = useFormat();
  if (version.length === 0) return null;
  const time = (ms: number | null): string => (ms === null ? text('kernels.never') : format.seconds(ms));
  return (
    <section className={styles.part}>
      <DataTable<NewVersion>
        caption={text('versions.caption')}
        rows={version}
        rowKey={({ image }) => image}
        columns={[
          { key: 'image', header: text('versions.image'), cell: ({ image }) => catalogName(words, 'images', image) },
          {
            key: 'stores',
            header: text('versions.stores'),
            cell: ({ stores }) => text('versions.kernels', { count: stores }),
          },
          {
            key: 'restarts',
            header: text('versions.restarts'),
            numeric: true,
            cell: ({ restarts }) => format.count(restarts),
          },
          {
            key: 'layer',
            header: text('versions.layer'),
            numeric: true,
            cell: ({ layer }) => format.MiB(layer.networkMiB),
          },
          { key: 'layerTime', header: text('versions.layerTime'), numeric: true, cell: ({ layer }) => time(layer.ms) },
          {
            key: 'whole',
            header: text('versions.whole'),
            numeric: true,
            cell: ({ whole }) => format.MiB(whole.networkMiB),
          },
          { key: 'wholeTime', header: text('versions.wholeTime'), numeric: true, cell: ({ whole }) => time(whole.ms) },
        ]}
      />
    </section>
  );
}

export function Moves({ operations: { moves } }: Props) {
  const text = useOperationsText();
  const format = useFormat();
  const nameOf = useDistinctNames();
  const how = ({ way, reasons, move }: NodeMove): string => {
    const name = text(`moves.ways.${way ?? 'none'}`);
    const why = move && !move.converges ? [text('moves.diverges')] : reasons.map((one) => text(`moves.reasons.${one}`));
    return [name, ...why].join(': ');
  };
  const where = ({ targets, move }: NodeMove): string => {
    if (!move) return '';
    if (targets.length === 0) return text('moves.noHost');
    const free = targets.filter(({ reasons }) => reasons.length === 0);
    if (free.length > 0) return free.map(({ host }) => nameOf(host)).join(', ');
    const reasons = new Set(targets.flatMap((target) => target.reasons));
    return text('moves.nowhere', { reasons: [...reasons].map((one) => text(`moves.targets.${one}`)).join(', ') });
  };
  return (
    <section className={styles.part}>
      <DataTable<NodeMove>
        caption={text('moves.caption')}
        rows={moves}
        rowKey={({ node }) => node}
        columns={[
          { key: 'what', header: text('moves.what'), cell: ({ node }) => nameOf(node) },
          { key: 'way', header: text('moves.way'), cell: how },
          {
            key: 'still',
            header: text('moves.still'),
            numeric: true,
            cell: ({ move }) => (move ? format.seconds(move.downtimeMs) : ''),
          },
          {
            key: 'whole',
            header: text('moves.whole'),
            numeric: true,
            cell: ({ move }) => (move?.totalSeconds == null ? '' : format.seconds(move.totalSeconds * 1000)),
          },
          {
            key: 'sent',
            header: text('moves.sent'),
            numeric: true,
            cell: ({ move }) => (move ? format.MiB(move.bytesSent / MiB) : ''),
          },
          { key: 'where', header: text('moves.where'), cell: where },
        ]}
      />
    </section>
  );
}
