// Why what is selected is lost, slowed, elsewhere or exposed, in sentences; nothing while nothing has befallen it.
import { useFormat, useText } from '../../locales/text.ts';
import { whyWords } from '../../stage/why.ts';
import { useDocument } from '../../store/document.ts';
import { useLab } from '../../store/lab.ts';
import { useNodeFrame, usePlayback } from '../../store/playback.ts';
import type { NodeId } from '../../topology/topology.ts';
import { walk } from '../../topology/tree.ts';
import styles from './inspector.module.css';

export function Why({ id }: { readonly id: NodeId }) {
  const text = useText();
  const format = useFormat();
  const topology = useDocument((state) => state.topology);
  const exposed = useLab((state) => state.exposed);
  const seen = useNodeFrame(id);
  const { frame } = usePlayback.getState();
  if (!seen || frame === null) return null;
  const nodes = new Map(walk(topology).map(({ node }) => [node.id, node]));
  const words = whyWords(frame, topology, id, { text, format, nodes }, exposed);
  return words === null ? null : <p className={styles.why}>{words}</p>;
}
