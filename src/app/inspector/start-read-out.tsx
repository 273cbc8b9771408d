// When something is ready at the earliest and the latest; of starts in a row, how far they are and how fast they come.
import { useFormat, useText } from '../../locales/text.ts';
import { useNodeFrame } from '../../store/playback.ts';
import type { NodeId } from '../../topology/topology.ts';
import styles from './inspector.module.css';

export function StartReadOut({ id }: { readonly id: NodeId }) {
  const text = useText();
  const format = useFormat();
  const frame = useNodeFrame(id);
  if (!frame) return null;
  const { starts, readyRangeMs } = frame;
  if (!starts) {
    if (!readyRangeMs) return null;
    const [low, high] = [format.seconds(readyRangeMs.low), format.seconds(readyRangeMs.high)];
    return <span className={styles.between}>{text('inspector.start.between', { low, high })}</span>;
  }
  const { done, planned, perSecond, medianMs } = starts;
  const rate = format.number(perSecond, { digits: perSecond < 10 ? 1 : 0 });
  const each = medianMs === null ? '' : text('inspector.start.pace', { rate, median: format.seconds(medianMs) });
  return (
    <span className={styles.between}>
      {text('inspector.start.done', { done, planned })} {each}
    </span>
  );
}
