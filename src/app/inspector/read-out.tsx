// Live figures of what is selected. They change many times a second, so nothing else is drawn again with them.
import { useFormat, useText } from '../../locales/text.ts';
import { useHostFrame, useNodeFrame } from '../../store/playback.ts';
import type { NodeId } from '../../topology/topology.ts';
import styles from './inspector.module.css';

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
      <Figure name={text('inspector.live.readyAt')}>{readyWords}</Figure>
      <Figure name={text('inspector.live.memory')}>
        {format.MiB(memory.residentMiB)}
        <small>{text('inspector.live.shared', { size: format.MiB(memory.sharedMiB) })}</small>
      </Figure>
      <Figure name={text('inspector.live.cpu')}>
        {text('inspector.live.cores', { cores: format.number(cpu.allocatedCores, { digits: 2 }) })}
        <small>{saturated ? text('inspector.live.saturated') : slowdownWords(slowdown)}</small>
      </Figure>
    </dl>
  );

  function slowdownWords(factor: number | null): string {
    if (factor === null) return '';
    const digits = factor < 9.995 ? 2 : factor < 99.95 ? 1 : 0;
    return text('inspector.live.slowdown', { factor: format.number(factor, { digits }) });
  }
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
        {text('inspector.live.coresOf', { used: format.number(cpu.usedCores, { digits: 1 }), cores: cpu.cores })}
        <small>{text('inspector.live.overhead', { cores: format.number(cpu.overheadCores, { digits: 2 }) })}</small>
      </Figure>
      <Figure name={text('inspector.live.memory')}>
        {format.MiB(used)}
        <small>{text('inspector.live.of', { total: format.MiB(memory.totalMiB) })}</small>
      </Figure>
      <Figure name={text('inspector.live.disk')}>
        {text('inspector.live.perSecond', { rate: format.MiB(disk.usedBytesPerS / 1024 / 1024) })}
      </Figure>
      <Figure name={text('inspector.live.merged')}>
        {format.MiB(memory.savedByMergingMiB)}
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
