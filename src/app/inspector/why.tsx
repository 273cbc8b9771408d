// Why what is selected is lost, in a sentence; nothing while it is not.
import { useFormat, useText } from '../../locales/text.ts';
import { isLost, whyLost } from '../../stage/why.ts';
import { useDocument } from '../../store/document.ts';
import { useNodeFrame, usePlayback } from '../../store/playback.ts';
import type { NodeId } from '../../topology/topology.ts';
import { walk } from '../../topology/tree.ts';
import styles from './inspector.module.css';

export function Why({ id }: { readonly id: NodeId }) {
  const text = useText();
  const format = useFormat();
  const topology = useDocument((state) => state.topology);
  const phase = useNodeFrame(id)?.phase ?? null;
  const frame = usePlayback.getState().frame;
  if (!isLost(phase) || frame === null) return null;
  const nodes = new Map(walk(topology).map(({ node }) => [node.id, node]));
  const words = whyLost(frame, topology, id, { text, format, nodes });
  return words === null ? null : <p className={styles.why}>{words}</p>;
}
