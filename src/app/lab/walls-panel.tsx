// Walls without a flaw: somebody is taken for an attacker, and the panel says whom it could reach through what, how that is the
// other way round, and what it shares with others without any wall. The stage is tinted meanwhile.
import { useMemo, useRef, useState } from 'react';
import { useNames } from '../../charts/names.ts';
import { useText } from '../../locales/text.ts';
import { useWallsText, type WallsText } from '../../locales/walls.ts';
import { documentContext } from '../../simulation/isolation/document-tree.ts';
import { type Reach, reachOf } from '../../simulation/isolation/reach.ts';
import { useDocument } from '../../store/document.ts';
import { useLab } from '../../store/lab.ts';
import { attackerOf, possibleAttackers } from '../../store/lab-attacker.ts';
import { chooseAttacker } from '../../store/lab-steps.ts';
import { useView } from '../../store/view.ts';
import { AirPanel } from '../../ui/air-panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { useSide } from '../inspector/side.ts';
import { Chain } from './chain.tsx';
import styles from './lab.module.css';
import { PairsPart } from './pairs-part.tsx';
import { Groups, Tenants } from './reach-lists.tsx';
import { useReachTint } from './reach-tint.ts';
import { SharedPart } from './shared-part.tsx';
import { stepOf } from './steps.ts';

const PARTS = ['reach', 'pairs', 'shared'] as const;

export function WallsPanel() {
  const text = useWallsText();
  const words = useText();
  const { nameOf } = useNames();
  const lab = useLab();
  const topology = useDocument((state) => state.topology);
  const parameters = useDocument((state) => state.parameters);
  const selection = useView((state) => state.selection);
  const [part, setPart] = useState<(typeof PARTS)[number]>('reach');
  const boxes = useMemo(() => possibleAttackers(topology), [topology]);
  const attacker = attackerOf(boxes, lab.attacker, selection);
  const context = useMemo(() => documentContext(topology, parameters), [topology, parameters]);
  const reach = useMemo(
    () => (attacker === null ? null : reachOf(context, topology, attacker, lab.fallen)),
    [context, topology, attacker, lab.fallen],
  );
  const panel = useRef<HTMLDivElement>(null);
  const side = useSide(panel, attacker, topology);
  useReachTint(reach, text);
  return (
    <AirPanel
      name="walls"
      panel={panel}
      title={text('walls.title')}
      closeLabel={words('ui.close')}
      side={side}
      onClose={lab.close}
    >
      <div className={styles.body}>
        <p className={styles.lead}>{text('walls.notice')}</p>
        {attacker === null || reach === null ? (
          <p className={styles.result}>{text('walls.nobody')}</p>
        ) : (
          <>
            <Select
              label={text('walls.attacker')}
              value={attacker}
              options={boxes.map((id) => ({ value: id, label: nameOf(id), translate: 'no' }))}
              onChange={(id) => chooseAttacker(id)}
            />
            <p className={styles.result} role="status">
              {resultWords(text, reach)}
            </p>
            <Segmented
              label={text('walls.part.label')}
              options={PARTS.map((value) => ({ value, label: text(`walls.part.${value}`) }))}
              value={part}
              onChange={setPart}
            />
            {part === 'reach' ? (
              <>
                <Chain reach={reach} />
                <Tenants reach={reach} />
                <Groups reach={reach} />
              </>
            ) : null}
            {part === 'pairs' ? <PairsPart context={context} topology={topology} /> : null}
            {part === 'shared' ? <SharedPart attacker={attacker} topology={topology} /> : null}
          </>
        )}
      </div>
    </AirPanel>
  );
}

/** In one sentence: who is reachable now, and how many more once the next wall has fallen. */
function resultWords(text: WallsText, reach: Reach): string {
  const count = (step: string) => reach.nodes.filter((node) => stepOf(node) === step).length;
  const now = count('now');
  const left = reach.chain.some(({ state }) => state === 'holds');
  return text('walls.result', {
    now: now === 0 ? text('walls.noneNow') : text('walls.now', { count: now }),
    next: left ? text('walls.next', { count: count('one') }) : text('walls.noNext'),
  });
}
