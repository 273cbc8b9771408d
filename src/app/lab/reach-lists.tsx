// Whom an attacker could reach, in lists: the walls between it and each other tenant, and everybody by how far away they are.
import type { ReactNode } from 'react';
import { useNames } from '../../charts/names.ts';
import { useText } from '../../locales/text.ts';
import { useWallsText } from '../../locales/walls.ts';
import type { Reach, TenantReached } from '../../simulation/isolation/reach.ts';
import { useDocument } from '../../store/document.ts';
import type { NodeId } from '../../topology/topology.ts';
import { tenantOf } from '../../topology/tree.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { HueMark } from '../../ui/hue-mark.tsx';
import lab from './lab.module.css';
import { REACH_LOOKS } from './reach-tint.ts';
import { stepOf } from './steps.ts';
import styles from './walls.module.css';

/** More of one group are folded. */
const FOLDED = 10;
const STEPS = ['now', 'one', 'two', 'more', 'elsewhere'] as const;

export function Tenants({ reach }: { readonly reach: Reach }) {
  const text = useWallsText();
  const tenants = reach.tenants.filter(({ tenant }) => tenant !== '');
  return (
    <section className={lab.part} aria-label={text('walls.tenants.label')}>
      <h3>{text('walls.tenants.label')}</h3>
      {tenants.length === 0 ? <p className={lab.lead}>{text('walls.tenants.alone')}</p> : null}
      <Folded count={tenants.length}>
        <ul className={lab.verdicts}>
          {tenants.map((tenant) => (
            <TenantLine key={tenant.tenant} reach={reach} reached={tenant} />
          ))}
        </ul>
      </Folded>
    </section>
  );
}

function TenantLine({ reach, reached }: { readonly reach: Reach; readonly reached: TenantReached }) {
  const text = useWallsText();
  const words = useText();
  const { nameOf, hueOf } = useNames();
  const { tenant, walls } = reached;
  const between = reach.chain.slice(0, walls ?? 0);
  return (
    <li>
      <Mark hue={hueOf(tenant)} />
      <b translate="no">{tenant}</b>
      {walls === null ? <span>{text('walls.tenants.elsewhere')}</span> : null}
      {walls === 0 ? <span>{text('walls.tenants.open')}</span> : null}
      {between.length > 0 ? (
        <ol className={styles.between}>
          {between.map(({ wall, node, state }) => (
            <li
              key={`${node} ${wall}`}
              className={state === 'holds' ? styles.crossing : `${styles.crossing} ${styles.fallen}`}
            >
              {text('walls.tenants.wall', {
                wall: text('walls.chain.of', { wall: words(`catalog.boundaries.${wall}.name`), name: nameOf(node) }),
                state: text(`walls.chain.state.${state}`),
              })}
            </li>
          ))}
        </ol>
      ) : null}
    </li>
  );
}

/** Everybody but the attacker's own, the nearest first; the head of each group carries the look that its boxes have. */
export function Groups({ reach }: { readonly reach: Reach }) {
  const text = useWallsText();
  return STEPS.map((step) => {
    const those = reach.nodes.filter((node) => stepOf(node) === step).map(({ node }) => node);
    if (those.length === 0) return null;
    const label = text(`walls.group.${step}`);
    const look = step === 'elsewhere' ? null : REACH_LOOKS[step];
    return (
      <section key={step} className={lab.part} aria-label={label}>
        <h3 className={styles.groupHead}>
          {look ? (
            <i className={styles.swatch} style={{ border: look.line, background: look.ground ?? undefined }} />
          ) : null}
          {label}
        </h3>
        <Folded count={those.length}>
          <Boxes ids={those} />
        </Folded>
      </section>
    );
  });
}

/** A list of so many lines, behind a line of its own where they are many. */
function Folded({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  const text = useWallsText();
  return count > FOLDED ? <Disclosure summary={text('walls.all', { count })}>{children}</Disclosure> : children;
}

function Boxes({ ids }: { readonly ids: readonly NodeId[] }) {
  const text = useWallsText();
  const { nameOf, hueOf } = useNames();
  const topology = useDocument((state) => state.topology);
  return (
    <ul className={lab.verdicts}>
      {ids.map((id) => {
        const tenant = tenantOf(topology, id);
        return (
          <li key={id}>
            <Mark hue={hueOf(tenant)} />
            <b>{text('walls.ofTenant', { name: nameOf(id), tenant: tenant || text('walls.nobodys') })}</b>
          </li>
        );
      })}
    </ul>
  );
}

function Mark({ hue }: { readonly hue: ReturnType<ReturnType<typeof useNames>['hueOf']> }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <HueMark hue={hue} x={5} y={5} radius={4} />
    </svg>
  );
}
