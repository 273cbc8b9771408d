// The switches around a container besides its namespaces: what an engine takes off or puts on, told in a line that opens.

import { choicesOf } from '../../catalog/choices.ts';
import { useGuardText } from '../../locales/guard.ts';
import { useText } from '../../locales/text.ts';
import { waysOutOf } from '../../simulation/isolation/ways-out.ts';
import { usualChoice } from '../../topology/attributes.ts';
import { type Guard, guardOf, usualLsm } from '../../topology/guard.ts';
import type { Sandbox } from '../../topology/topology.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { CapabilityFields } from './capability-fields.tsx';
import { useChange } from './change.ts';
import { choiceName } from './choice-field.tsx';
import { GuardEffects } from './guard-effects.tsx';
import styles from './guard-fields.module.css';
import inspector from './inspector.module.css';
import { MountFields } from './mount-fields.tsx';
import type { SandboxFieldsProps } from './sandbox-fields.tsx';

/** Whoever opened it for one node wants it open for the next. */
let isOpen = false;

const PLAIN = ['noNewPrivileges', 'rootless', 'readOnlyRoot'] as const;

export function GuardFields({ topology, node }: SandboxFieldsProps) {
  const text = useGuardText();
  const words = useText();
  const change = useChange(node.id);
  const guard = guardOf(node);
  if (guard === null) return null;
  const usual = guard.privileged ? 'none' : usualLsm();
  return (
    <section className={`${inspector.part} ${inspector.start}`} aria-label={text('guard.label')}>
      <Disclosure
        open={isOpen}
        onToggle={(open) => (isOpen = open)}
        summary={<Summary guard={guard} open={waysOutOf(topology, node).length > 0} />}
      >
        <div className={styles.fields}>
          <div className={styles.group}>
            <Switch
              label={words('catalog.attributes.privileged')}
              note={text('guard.notes.privileged')}
              checked={guard.privileged}
              onChange={(privileged) => change({ privileged: privileged ? true : null })}
            />
            <Switch
              label={words('catalog.attributes.seccomp')}
              note={text('guard.notes.seccomp')}
              checked={guard.seccomp}
              onChange={(seccomp) => change({ seccomp: seccomp === !guard.privileged ? null : seccomp })}
            />
            {PLAIN.map((property) => (
              <Switch
                key={property}
                label={words(`catalog.attributes.${property}`)}
                note={text(`guard.notes.${property}`)}
                checked={guard[property]}
                onChange={(on) => change({ [property]: on ? true : null })}
              />
            ))}
          </div>
          <div className={styles.group}>
            <Select
              label={words('catalog.attributes.lsm')}
              value={guard.lsm}
              options={choicesOf('lsm', node.kind, null).map((id) => ({
                value: id,
                label: choiceName(words, 'lsm', id),
              }))}
              onChange={(lsm) => change({ lsm: lsm === usual ? null : lsm })}
            />
            <CapabilityFields node={node} guard={guard} />
            <MountFields node={node} engine={engineOf(topology, node)} />
          </div>
          <GuardEffects topology={topology} node={node} guard={guard} />
        </div>
      </Disclosure>
    </section>
  );
}

function engineOf(topology: SandboxFieldsProps['topology'], node: Sandbox): string {
  return node.engine ?? usualChoice(topology, node, 'engine');
}

/** The switches in a few words; whether they leave a wall is never left out. */
function Summary({ guard, open }: { readonly guard: Guard; readonly open: boolean }) {
  const text = useGuardText();
  const words = useText();
  const { lsm, mounts } = guard;
  const said = [
    guard.privileged ? text('guard.summary.privileged') : null,
    text(guard.seccomp ? 'guard.summary.filtered' : 'guard.summary.unfiltered'),
    text('guard.summary.capabilities', { count: guard.capabilities.size }),
    lsm === 'none'
      ? text('guard.summary.unconfined')
      : text('guard.summary.confined', { lsm: choiceName(words, 'lsm', lsm) }),
    ...PLAIN.map((property) => (guard[property] ? text(`guard.summary.${property}`) : null)),
    mounts.length > 0 ? text('guard.summary.mounts', { count: mounts.length }) : null,
  ].filter((one) => one !== null);
  return (
    <span className={inspector.summary}>
      {text('guard.label')}
      <span className={inspector.ways}>{said.join(', ')}</span>
      <b className={styles.open} role="status">
        {open ? text('guard.summary.open') : ''}
      </b>
    </span>
  );
}
