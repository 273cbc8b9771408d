// Live figures of what is selected. They change many times a second, so nothing else is drawn again with them.
import { durationWords, wayWords } from '../../charts/processor/words.ts';
import { useFormat, useText } from '../../locales/text.ts';
import type { NodeFrame } from '../../simulation/frame.ts';
import { useHostFrame, useNodeFrame } from '../../store/playback.ts';
import type { NodeId } from '../../topology/topology.ts';
import { Asks } from './asks.tsx';
import styles from './inspector.module.css';

/** Less stolen than this is not worth a word. */
const LEAST_STEAL_CORES = 0.005;
const LEAST_MIB = 0.05;

export function NodeReadOut({ id }: { readonly id: NodeId }) {
  const text = useText();
  const format = useFormat();
  const frame = useNodeFrame(id);
  if (!frame) return <p className={styles.figures}>{text('inspector.live.notYet')}</p>;
  const { phase, ready, count, readyAtMs, expectedReadyMs, memory, cpu, slowdown, saturated } = frame;
  const readyWords = readyAtMs
    ? format.seconds(readyAtMs.last)
    : expectedReadyMs === null
      ? text('inspector.live.unknown')
      : text('inspector.live.expected', { time: format.seconds(expectedReadyMs) });
  return (
    <dl className={styles.figures}>
      <Figure name={text('inspector.live.phase')}>
        {text(`inspector.phase.${phase}`)}
        {count > 1 ? <small>{text('inspector.live.readyOf', { ready, count })}</small> : null}
      </Figure>
      <Figure name={text('inspector.live.readyAt')}>
        <Asks quantity="ready" node={id} value={readyWords} />
      </Figure>
      <Figure name={text('inspector.live.memory')}>
        <Asks quantity="memory" node={id} value={format.MiB(memory.residentMiB)} />
        <small>{text('inspector.live.shared', { size: format.MiB(memory.sharedMiB) })}</small>
        {memory.snapshotMiB >= LEAST_MIB ? (
          <small>{text('inspector.live.snapshot', { size: format.MiB(memory.snapshotMiB) })}</small>
        ) : null}
      </Figure>
      <Figure name={text('inspector.live.cpu')}>
        <Asks
          quantity="cores"
          node={id}
          value={text('inspector.live.cores', { cores: format.number(cpu.allocatedCores, { digits: 2 }) })}
        />
        <small>{saturated ? text('inspector.live.saturated') : slowdownWords(slowdown)}</small>
        {cpu.stealCores >= LEAST_STEAL_CORES ? (
          <small>{text('inspector.live.stolen', { cores: format.number(cpu.stealCores, { digits: 2 }) })}</small>
        ) : null}
      </Figure>
      <WorkReadOut frame={frame} />
    </dl>
  );

  function slowdownWords(factor: number | null) {
    if (factor === null) return null;
    const digits = factor < 9.995 ? 2 : factor < 99.95 ? 1 : 0;
    return (
      <Asks
        quantity="slowdown"
        node={id}
        value={text('inspector.live.slowdown', { factor: format.number(factor, { digits }) })}
      />
    );
  }
}

/** How long one operation takes, how many are done, and by which way it is reached; nothing without work. */
function WorkReadOut({ frame: { responseMs, traffic, throughput } }: { readonly frame: NodeFrame }) {
  const text = useText();
  const format = useFormat();
  if (!traffic) return null;
  const perS = format.number(throughput, { digits: throughput < 10 ? 2 : throughput < 100 ? 1 : 0 });
  const tail = responseMs && text('inspector.live.tail', { time: durationWords(responseMs.p99, text, format) });
  return (
    <>
      <Figure name={text('inspector.live.response')}>
        {responseMs ? durationWords(responseMs.mean, text, format) : text('inspector.live.backlog')}
        {tail ? <small>{tail}</small> : null}
      </Figure>
      <Figure name={text('inspector.live.throughput')}>
        {text('inspector.live.perSecond', { rate: perS })}
        <small>{text('inspector.live.way', { way: wayWords(traffic.hops, text) })}</small>
      </Figure>
    </>
  );
}

export function HostReadOut({ id }: { readonly id: NodeId }) {
  const text = useText();
  const format = useFormat();
  const frame = useHostFrame(id);
  if (!frame) return <p className={styles.figures}>{text('inspector.live.notYet')}</p>;
  const { cpu, memory, disk, merging } = frame;
  const used = memory.totalMiB - memory.freeMiB;
  return (
    <dl className={styles.figures}>
      <Figure name={text('inspector.live.cpu')}>
        <Asks
          quantity="cores"
          node={id}
          value={text('inspector.live.coresOf', {
            used: format.number(cpu.usedCores, { digits: 1 }),
            cores: cpu.cores,
          })}
        />
        <small>
          <Asks
            quantity="overhead"
            node={id}
            value={text('inspector.live.overhead', { cores: format.number(cpu.overheadCores, { digits: 2 }) })}
          />
        </small>
      </Figure>
      <Figure name={text('inspector.live.memory')}>
        <Asks quantity="memory" node={id} value={format.MiB(used)} />
        <small>{text('inspector.live.of', { total: format.MiB(memory.totalMiB) })}</small>
      </Figure>
      <Figure name={text('inspector.live.disk')}>
        <Asks
          quantity="disk"
          node={id}
          value={text('inspector.live.perSecond', { rate: format.MiB(disk.usedBytesPerS / 1024 / 1024) })}
        />
      </Figure>
      <Figure name={text('inspector.live.merged')}>
        <Asks quantity="merged" node={id} value={format.MiB(memory.savedByMergingMiB)} />
        <small>
          {merging.on ? text('inspector.live.scans', { count: merging.fullScans }) : text('inspector.live.mergingOff')}
        </small>
      </Figure>
    </dl>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
