// What a replay comes to, in words: the chain of reasons, and everybody by what happens to them.
import { useNames } from '../../charts/names.ts';
import { useLabText } from '../../locales/lab.ts';
import type { Outcome, Reason, Replay, Verdict } from '../../simulation/isolation/replay.ts';
import { useDocument } from '../../store/document.ts';
import { tenantOf } from '../../topology/tree.ts';
import { HueMark } from '../../ui/hue-mark.tsx';
import styles from './lab.module.css';

const GROUPS = ['controlled', 'written', 'read', 'safe'] as const satisfies readonly Outcome[];

/** The replay in one sentence. */
export function useResult(replay: Replay | null): string {
  const text = useLabText();
  if (!replay) return '';
  const count = replay.verdicts.filter(({ outcome }) => outcome !== 'safe' && outcome !== 'attacker').length;
  if (!replay.works) return text('lab.result.none');
  return count === 0 ? text('lab.result.alone') : text('lab.result.some', { count });
}

export function Steps({ replay }: { readonly replay: Replay }) {
  const text = useLabText();
  const { nameOf } = useNames();
  const topology = useDocument((state) => state.topology);
  const words = ({ code, node }: Reason): string => {
    const name = nameOf(node);
    const tenant = tenantOf(topology, node);
    if (code === 'begins')
      return tenant ? text('lab.step.begins', { tenant, name }) : text('lab.step.nobodys', { name });
    const key = `lab.step.${code}`;
    return text.has(key) ? text(key, { name }) : name;
  };
  return (
    <section className={styles.part} aria-label={text('lab.chain')}>
      <h3>{text('lab.chain')}</h3>
      <ol className={styles.steps}>
        {replay.steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the chain is made anew as a whole
          <li key={at} data-falls={step.code === 'wall-falls' || undefined}>
            {words(step)}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Outcomes({ replay }: { readonly replay: Replay }) {
  const text = useLabText();
  return (
    <>
      {GROUPS.map((outcome) => {
        const those = replay.verdicts.filter((verdict) => verdict.outcome === outcome);
        return those.length === 0 ? null : (
          <section key={outcome} className={styles.part} aria-label={text(`lab.group.${outcome}`)}>
            <h3 data-outcome={outcome}>{text(`lab.group.${outcome}`)}</h3>
            <ul className={styles.verdicts}>
              {those.map((verdict) => (
                <VerdictLine key={verdict.node} verdict={verdict} works={replay.works} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function VerdictLine({ verdict, works }: { readonly verdict: Verdict; readonly works: boolean }) {
  const text = useLabText();
  const { nameOf, hueOf } = useNames();
  const topology = useDocument((state) => state.topology);
  const { node, because } = verdict;
  const tenant = tenantOf(topology, node);
  const key = works ? `lab.verdict.${because.code}` : 'lab.verdict.stopped';
  return (
    <li>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <HueMark hue={hueOf(tenant)} x={5} y={5} radius={4} />
      </svg>
      <b>{tenant ? text('lab.ofTenant', { name: nameOf(node), tenant }) : nameOf(node)}</b>
      <span>{text.has(key) ? text(key, { name: nameOf(because.node) }) : null}</span>
    </li>
  );
}
