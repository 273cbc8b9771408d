// Who fell, who stands and who is slowed, in lists: one line for each tenant on each kernel, so that they stay short however many
// boxes there are.
import type { ReactNode } from 'react';
import { useNames } from '../../charts/names.ts';
import { useBlastText } from '../../locales/blast.ts';
import { useFormat, useText } from '../../locales/text.ts';
import type { Blast, BlastGroup, StandingGroup } from '../../simulation/blast.ts';
import type { Slowed } from '../../simulation/slowed.ts';
import { useDocument } from '../../store/document.ts';
import { hostOf, tenantOf } from '../../topology/tree.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { HueMark } from '../../ui/hue-mark.tsx';
import styles from './lab.module.css';

/** More lines are folded, more names of one line are only counted. */
const FOLDED = 6;
/** What fell is what the list is opened for: it is folded only where it would fill more than a page. */
const FELL_FOLDED = 16;
const NAMES = 6;

interface Props {
  readonly blast: Blast;
}

export function FellPart({ blast: { fell, sort } }: Props) {
  const text = useBlastText();
  const label = text(sort === 'memory' ? 'blast.fellMemory' : 'blast.fell');
  if (fell.length === 0) return null;
  return (
    <section className={styles.part} aria-label={label}>
      <h3 data-outcome="controlled">{label}</h3>
      <Folded count={fell.length} most={FELL_FOLDED}>
        <ul className={styles.verdicts}>
          {fell.map((group) => (
            <GroupLine key={`${group.kernel} ${group.tenant}`} group={group} />
          ))}
        </ul>
      </Folded>
    </section>
  );
}

export function StandsPart({ blast: { stands } }: Props) {
  const text = useBlastText();
  const { nameOf } = useNames();
  const topology = useDocument((state) => state.topology);
  if (stands.length === 0) return null;
  const why = ({ because, kernel }: StandingGroup): string => {
    const host = hostOf(topology, kernel)?.id ?? kernel;
    if (because === 'other-host' && host === kernel) return text('blast.because.elsewhere');
    return text(`blast.because.${because}`, { host: nameOf(host) });
  };
  return (
    <section className={styles.part} aria-label={text('blast.stands')}>
      <h3>{text('blast.stands')}</h3>
      <Folded count={stands.length}>
        <ul className={styles.verdicts}>
          {stands.map((group) => (
            <GroupLine key={`${group.kernel} ${group.tenant}`} group={group}>
              {why(group)}
            </GroupLine>
          ))}
        </ul>
      </Folded>
    </section>
  );
}

function GroupLine({ group, children }: { readonly group: BlastGroup; readonly children?: ReactNode }) {
  const text = useBlastText();
  const format = useFormat();
  const { nameOf, hueOf } = useNames();
  const { kernel, tenant, nodes } = group;
  const names = nodes.slice(0, NAMES).map(({ node, count }) => {
    return count > 1 ? text('blast.box', { name: nameOf(node), count: format.count(count) }) : nameOf(node);
  });
  const rest = nodes.length - names.length;
  if (rest > 0) names.push(text('blast.more', { count: rest }));
  return (
    <li>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <HueMark hue={hueOf(tenant)} x={5} y={5} radius={4} />
      </svg>
      <b>{text('blast.group', { tenant: tenant || text('blast.nobodys'), kernel: nameOf(kernel) })}</b>
      <span>{format.list(names)}</span>
      {children ? <span>{children}</span> : null}
    </li>
  );
}

export function SlowedPart({ blast: { slowed } }: Props) {
  const text = useBlastText();
  const { nameOf, hueOf } = useNames();
  const topology = useDocument((state) => state.topology);
  const line = useSlowedWords();
  return (
    <section className={styles.part} aria-label={text('blast.slowed.title')}>
      <h3>{text('blast.slowed.title')}</h3>
      {slowed.length === 0 ? <p className={styles.lead}>{text('blast.slowed.nobody')}</p> : null}
      <Folded count={slowed.length}>
        <ul className={styles.verdicts}>
          {slowed.map(({ node, why }) => (
            <li key={node}>
              <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                <HueMark hue={hueOf(tenantOf(topology, node))} x={5} y={5} radius={4} />
              </svg>
              <b>{nameOf(node)}</b>
              <span>{line(why)}</span>
            </li>
          ))}
        </ul>
      </Folded>
    </section>
  );
}

function useSlowedWords(): (why: Slowed) => string {
  const text = useBlastText();
  const words = useText();
  const format = useFormat();
  const { nameOf } = useNames();
  return ({ factor, through, by, beside }) => {
    const resource = text(`blast.slowed.resource.${through}`);
    const finite = Number.isFinite(factor);
    const times = finite ? format.number(factor, { digits: factor < 9.95 ? 1 : 0 }) : '';
    const line = finite
      ? text('blast.slowed.line', { factor: times, resource })
      : text('blast.slowed.stopped', { resource });
    const culprits = by.map(({ incident, node }) =>
      words('stage.why.culprit', { incident: words(`time.incident.${incident}`), name: nameOf(node) }),
    );
    if (culprits.length > 0) return text('blast.slowed.by', { line, culprits: format.list(culprits) });
    return beside.length > 0 ? text('blast.slowed.beside', { line, count: beside.length }) : line;
  };
}

/** So many lines, behind a line of their own where they are many. */
function Folded(props: { readonly count: number; readonly most?: number; readonly children: ReactNode }) {
  const { count, most = FOLDED, children } = props;
  const text = useBlastText();
  return count > most ? <Disclosure summary={text('blast.all', { count })}>{children}</Disclosure> : children;
}
