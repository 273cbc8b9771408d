// One failure as a whole, in words: what failed, what fell with it, what stands and why, who is slowed, how it comes back, and what
// would have saved it. Follows the moment on the screen.
import { useRef } from 'react';
import { useNames } from '../../charts/names.ts';
import { sameData, useSampled } from '../../charts/sampled.ts';
import { useBlastText } from '../../locales/blast.ts';
import { useFormat, useText } from '../../locales/text.ts';
import { type Blast, blastOf } from '../../simulation/blast.ts';
import { useDocument } from '../../store/document.ts';
import { useLab } from '../../store/lab.ts';
import type { PlaybackState } from '../../store/playback.ts';
import { AirPanel } from '../../ui/air-panel.tsx';
import { useSide } from '../inspector/side.ts';
import { FellPart, SlowedPart, StandsPart } from './blast-lists.tsx';
import { BackPart, SavingPart } from './blast-return.tsx';
import styles from './lab.module.css';

/** The last failure up to the moment on the screen. */
const readBlast = ({ frame }: PlaybackState): Blast | null =>
  frame ? blastOf(frame, useDocument.getState().topology) : null;

export function BlastPanel() {
  const text = useBlastText();
  const words = useText();
  const { close } = useLab();
  const topology = useDocument((state) => state.topology);
  const panel = useRef<HTMLDivElement>(null);
  const blast = useSampled(useRef(null), readBlast, sameData);
  const side = useSide(panel, blast?.node ?? null, topology);
  return (
    <AirPanel panel={panel} title={text('blast.title')} closeLabel={words('ui.close')} side={side} onClose={close}>
      <div className={styles.body}>
        {blast === null ? (
          <p className={styles.result}>{text('blast.none')}</p>
        ) : (
          <>
            <Headline blast={blast} />
            <FellPart blast={blast} />
            <BackPart blast={blast} />
            <StandsPart blast={blast} />
            <SlowedPart blast={blast} />
            <SavingPart blast={blast} />
          </>
        )}
      </div>
    </AirPanel>
  );
}

/** What failed, and how many fell and stand. */
function Headline({ blast }: { readonly blast: Blast }) {
  const text = useBlastText();
  const words = useText();
  const format = useFormat();
  const { nameOf } = useNames();
  const { sort, node, tMs, cause, fallen, standing } = blast;
  const facts = { name: nameOf(node), time: format.seconds(tMs), culprit: cause ? nameOf(cause.node) : '' };
  const headline =
    sort === 'memory'
      ? cause
        ? text('blast.failure.memoryBy', { ...facts, incident: words(`time.incident.${cause.incident}`) })
        : text('blast.failure.memory', facts)
      : cause?.incident !== 'kernel-panic'
        ? text('blast.failure.host', facts)
        : text(cause.node === node ? 'blast.failure.kernel' : 'blast.failure.kernelBy', facts);
  const counts = {
    fallen: text(sort === 'memory' ? 'blast.killed' : 'blast.fallen', { count: fallen }),
    standing: text('blast.standing', { count: standing }),
  };
  return (
    <p className={styles.result}>
      {headline} {text('blast.counts', counts)}
    </p>
  );
}
