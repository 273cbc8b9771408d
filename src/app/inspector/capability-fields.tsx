// The capabilities of a container: a set to begin with, and those that open something one by one.
import { LINUX_CAPABILITIES, type LinuxCapability, usualCapabilities } from '../../catalog/linux-capabilities.ts';
import { useGuardText } from '../../locales/guard.ts';
import { useText } from '../../locales/text.ts';
import type { Guard } from '../../topology/guard.ts';
import { capabilityChanges } from '../../topology/guard-values.ts';
import type { Sandbox } from '../../topology/topology.ts';
import { Select } from '../../ui/select.tsx';
import { useChange } from './change.ts';
import styles from './guard-fields.module.css';

/** Those that open something to others, whether they are there or not. */
const TELLING: readonly LinuxCapability[] = [
  ...(['net_raw', 'net_admin', 'sys_admin', 'sys_ptrace', 'sys_module', 'dac_read_search'] as const),
];

export interface CapabilityFieldsProps {
  readonly node: Sandbox;
  readonly guard: Guard;
}

export function CapabilityFields({ node, guard }: CapabilityFieldsProps) {
  const text = useGuardText();
  const words = useText();
  const change = useChange(node.id);
  const usual = usualCapabilities(node.kind);
  const { capabilities } = guard;
  const set = (wanted: Iterable<LinuxCapability>) =>
    change({ capabilities: capabilityChanges(node.kind, new Set(wanted)) });
  const isUsual = capabilityChanges(node.kind, capabilities) === null;
  const sets = { usual, none: [], all: LINUX_CAPABILITIES };
  const now =
    capabilities.size === 0
      ? 'none'
      : isUsual
        ? 'usual'
        : capabilities.size === LINUX_CAPABILITIES.length
          ? 'all'
          : 'own';
  const names = [...(['usual', 'none', 'all'] as const), ...(now === 'own' ? (['own'] as const) : [])];
  const count = { usual: usual.length, none: 0, all: LINUX_CAPABILITIES.length, own: capabilities.size };
  // What somebody added by hand is there to be taken back too.
  const shown = LINUX_CAPABILITIES.filter(
    (name) => TELLING.includes(name) || (now === 'own' && capabilities.has(name) !== usual.includes(name)),
  );
  return (
    <>
      <Select
        label={words('catalog.attributes.capabilities')}
        value={now}
        disabled={guard.privileged}
        options={names.map((name) => ({
          value: name,
          label: text(`guard.capabilities.set.${name}`, { count: count[name] }),
        }))}
        onChange={(name) => {
          if (name !== 'own') set(sets[name]);
        }}
      />
      <div className={styles.chips}>
        {shown.map((name) => {
          const meaning = `guard.capabilities.means.${name}`;
          return (
            <button
              key={name}
              type="button"
              className={styles.chip}
              data-opens={usual.includes(name) ? undefined : true}
              disabled={guard.privileged}
              aria-pressed={capabilities.has(name)}
              aria-label={text('guard.capabilities.button', {
                name: name.toUpperCase(),
                meaning: text.has(meaning) ? text(meaning) : text('guard.capabilities.means.other'),
              })}
              onClick={() =>
                set(capabilities.has(name) ? [...capabilities].filter((one) => one !== name) : [...capabilities, name])
              }
            >
              <span translate="no">{name.toUpperCase()}</span>
            </button>
          );
        })}
      </div>
    </>
  );
}
