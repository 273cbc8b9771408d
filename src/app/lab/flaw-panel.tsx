// A dated flaw is chosen and where the attack starts, and the panel says what falls, step by step, and what
// that means for everybody on the stage. Not a modal window: a panel in the air, a sheet on phones.
import { useMemo, useRef } from 'react';
import type { Flaw } from '../../catalog/flaw.ts';
import { FLAWS } from '../../catalog/flaws.ts';
import { useNames } from '../../charts/names.ts';
import { useLabText } from '../../locales/lab.ts';
import { useText } from '../../locales/text.ts';
import { replay } from '../../simulation/isolation/replay.ts';
import { useDocument } from '../../store/document.ts';
import { useLab } from '../../store/lab.ts';
import { attackerOf, possibleAttackers } from '../../store/lab-attacker.ts';
import { chooseAttacker, chooseInLab } from '../../store/lab-steps.ts';
import { useView } from '../../store/view.ts';
import type { NodeId, Topology } from '../../topology/topology.ts';
import { walk } from '../../topology/tree.ts';
import { AirPanel } from '../../ui/air-panel.tsx';
import { Select } from '../../ui/select.tsx';
import { EVIDENCE } from '../figures/records.ts';
import { PublicationLink } from '../figures/source.tsx';
import { useSide } from '../inspector/side.ts';
import styles from './lab.module.css';
import { Outcomes, Steps, useResult } from './outcomes.tsx';
import { useTint } from './tint.ts';
import { Walls } from './walls.tsx';

export function FlawPanel() {
  const text = useLabText();
  const words = useText();
  const { nameOf } = useNames();
  const topology = useDocument((state) => state.topology);
  const selection = useView((state) => state.selection);
  const lab = useLab();
  const attackers = useMemo(() => possibleAttackers(topology), [topology]);
  const attacker = attackerOf(attackers, lab.attacker, selection);
  const flaw = FLAWS.find(({ id }) => id === lab.flaw) ?? (FLAWS[0] as Flaw);
  const played = useMemo(
    () => (attacker === null ? null : replay(topology, flaw, attacker)),
    [topology, flaw, attacker],
  );
  const panel = useRef<HTMLDivElement>(null);
  const side = useSide(panel, attacker, topology);
  const result = useResult(played);
  useTint(played);
  return (
    <AirPanel
      name="flaws"
      panel={panel}
      title={text('lab.title')}
      closeLabel={words('ui.close')}
      side={side}
      onClose={lab.close}
    >
      <div className={styles.body}>
        <div className={styles.fields}>
          <Select
            label={text('lab.flaw')}
            value={flaw.id}
            options={FLAWS.map(({ id, published }) => ({
              value: id,
              label: text('lab.option', { year: published.slice(0, 4), name: say(text, `flaws.${id}.name`) }),
            }))}
            onChange={(id) =>
              chooseInLab({ flaw: id }, 'lab-flaw', { flaw: FLAWS.find((one) => one.id === id)?.cve ?? id })
            }
          />
          {attacker === null ? null : (
            <Select
              label={text('lab.attacker')}
              value={attacker}
              options={attackers.map((id) => ({ value: id, label: nameOf(id), translate: 'no' }))}
              onChange={(id) => chooseAttacker(id)}
            />
          )}
        </div>
        <About flaw={flaw} topology={topology} attacker={attacker} />
        {played === null ? <p className={styles.result}>{text('lab.nobody')}</p> : null}
        {played ? (
          <>
            <p className={styles.result} role="status">
              {result}
            </p>
            <Steps replay={played} />
            <Outcomes replay={played} />
            <Walls attacker={played.attacker} />
          </>
        ) : null}
        <p className={styles.lead}>{text('lab.lead')}</p>
      </div>
    </AirPanel>
  );
}

interface AboutProps {
  readonly flaw: Flaw;
  readonly topology: Topology;
  readonly attacker: NodeId | null;
}

/** What it was, when, in what, and what stopped it; on a platform that it does not concern, why not. */
function About({ flaw, topology, attacker }: AboutProps) {
  const text = useLabText();
  const of = (what: string) => `flaws.${flaw.id}.${what}`;
  const host = walk(topology).find(({ node }) => node.id === attacker)?.host;
  const elsewhere = host?.platform === 'z' ? of('onZ') : of('onX86');
  return (
    <div className={styles.about}>
      <p>{say(text, of('what'))}</p>
      {host && text.has(elsewhere) ? <p>{text(elsewhere)}</p> : null}
      <h3>{text('lab.stoppedBy')}</h3>
      <p>{say(text, of('stoppedBy'))}</p>
      <details>
        <summary>{text('lab.source')}</summary>
        <p>{text('lab.published', { date: flaw.published, cve: flaw.cve, versions: flaw.versions })}</p>
        <ul>
          {flaw.evidence.map((id) => (
            <li key={id}>
              <PublicationLink title={EVIDENCE[id].source.title} link={EVIDENCE[id].source.link} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function say(text: ReturnType<typeof useLabText>, key: string): string {
  return text.has(key) ? text(key) : '';
}
