// The switches of a gVisor sandbox or a Kata container, told in a line that opens: those that there are, and in words why there
// are not the others that containers have.
import type { Attribute } from '../../catalog/kind.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { useGuardText } from '../../locales/guard.ts';
import { useText } from '../../locales/text.ts';
import { waysOutOf } from '../../simulation/isolation/ways-out.ts';
import { usualChoice } from '../../topology/attributes.ts';
import type { Sandboxing } from '../../topology/sandboxing.ts';
import { sandboxingOf } from '../../topology/sandboxing.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useChange } from './change.ts';
import { ChoiceField, choiceName } from './choice-field.tsx';
import styles from './guard-fields.module.css';
import inspector from './inspector.module.css';
import { MountFields } from './mount-fields.tsx';
import type { SandboxFieldsProps } from './sandbox-fields.tsx';
import { SandboxingEffects } from './sandboxing-effects.tsx';

/** Whoever opened it for one node wants it open for the next. */
let isOpen = false;

/** Switches by what holds when nobody says anything. */
const SWITCHES = [
  ['hostNetwork', false],
  ['directfs', true],
  ['privileged', false],
  ['hostDevices', true],
] as const;
const CHOICES = ['sentry', 'sharedFs'] as const;

export function SandboxingFields({ topology, node }: SandboxFieldsProps) {
  const text = useGuardText();
  const words = useText();
  const change = useChange(node.id);
  const sandboxing = sandboxingOf(node);
  if (sandboxing === null) return null;
  const { attributes } = KINDS[node.kind];
  const has = (attribute: Attribute) => attributes.includes(attribute);
  const label = text(`guard.sandbox.label.${sandboxing.kind}`);
  return (
    <section className={`${inspector.part} ${inspector.start}`} aria-label={label}>
      <Disclosure
        open={isOpen}
        onToggle={(open) => (isOpen = open)}
        summary={<Summary topology={topology} node={node} sandboxing={sandboxing} />}
      >
        <div className={styles.fields}>
          <div className={styles.group}>
            {SWITCHES.filter(([property]) => has(property)).map(([property, usual]) => (
              <Switch
                key={property}
                label={words(`catalog.attributes.${property}`)}
                note={text(
                  property === 'hostDevices' && !sandboxing.privileged
                    ? 'guard.sandbox.notes.hostDevicesOff'
                    : `guard.sandbox.notes.${property}`,
                )}
                checked={node[property] ?? usual}
                onChange={(on) => change({ [property]: on === usual ? null : on })}
              />
            ))}
            <Switch
              label={words('catalog.attributes.readOnlyRoot')}
              note={text('guard.notes.readOnlyRoot')}
              checked={sandboxing.readOnlyRoot}
              onChange={(on) => change({ readOnlyRoot: on ? true : null })}
            />
          </div>
          <div className={styles.group}>
            {CHOICES.filter(has).map((property) => (
              <ChoiceField key={property} topology={topology} node={node} property={property} />
            ))}
            <MountFields node={node} engine={node.engine ?? usualChoice(topology, node, 'engine')} />
          </div>
          <SandboxingEffects topology={topology} node={node} sandboxing={sandboxing} />
        </div>
      </Disclosure>
    </section>
  );
}

export interface SandboxingProps extends SandboxFieldsProps {
  readonly sandboxing: Sandboxing;
}

/** The switches in a few words; whether they leave a wall is never left out. */
function Summary({ topology, node, sandboxing }: SandboxingProps) {
  const text = useGuardText();
  const words = useText();
  const { kind, privileged, hostDevices, readOnlyRoot } = sandboxing;
  const how = (property: (typeof CHOICES)[number]) =>
    choiceName(words, property, sandboxing[property] ?? usualChoice(topology, node, property));
  const mounts = node.mounts?.length ?? 0;
  const said = [
    ...(kind === 'gvisor'
      ? [
          text('guard.sandbox.summary.sentry', { how: how('sentry') }),
          text(sandboxing.hostNetwork ? 'guard.sandbox.summary.hostNetwork' : 'guard.sandbox.summary.ownNetwork'),
          sandboxing.directfs ? null : text('guard.sandbox.summary.gofer'),
        ]
      : [
          privileged ? text('guard.sandbox.summary.privileged') : null,
          hostDevices ? text('guard.sandbox.summary.hostDevices') : null,
          text('guard.sandbox.summary.sharedFs', { how: how('sharedFs') }),
        ]),
    readOnlyRoot ? text('guard.summary.readOnlyRoot') : null,
    mounts > 0 ? text('guard.summary.mounts', { count: mounts }) : null,
  ].filter((one) => one !== null);
  return (
    <span className={inspector.summary}>
      {text(`guard.sandbox.label.${kind}`)}
      <span className={inspector.ways}>{said.join(', ')}</span>
      <b className={styles.open} role="status">
        {waysOutOf(topology, node).length > 0 ? text('guard.summary.open') : ''}
      </b>
    </span>
  );
}
