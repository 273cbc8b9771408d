// What a machine or partition is given: virtual processors, memory, and whether guests inside may be hypervisors.
import { KINDS } from '../../catalog/kinds.ts';
import { useText } from '../../locales/text.ts';
import { effective } from '../../topology/attributes.ts';
import { hostOf } from '../../topology/tree.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useChange } from './change.ts';
import styles from './inspector.module.css';
import type { SandboxFieldsProps } from './sandbox-fields.tsx';

const MiB = 1024 * 1024;
export const MOST_SWAP_MiB = 16 * 1024 * 1024;

export function MachineFields({ topology, node }: SandboxFieldsProps) {
  const text = useText();
  const change = useChange(node.id);
  const { attributes, defaults } = KINDS[node.kind];
  const host = hostOf(topology, node.id);
  const is = effective(topology, node.id);
  return (
    <section className={styles.part} aria-label={text('inspector.machine.label')}>
      <h3 className={styles.title}>{text('inspector.machine.label')}</h3>
      {attributes.includes('vcpus') ? (
        <NumberField
          inline
          label={text('inspector.machine.vcpus')}
          value={node.vcpus ?? null}
          empty={String(defaults.vcpus ?? 1)}
          min={1}
          max={host?.cores ?? 256}
          onChange={(vcpus) => change({ vcpus })}
        />
      ) : null}
      {attributes.includes('memory') ? (
        <NumberField
          inline
          label={text('inspector.machine.memory')}
          unit={text('inspector.unit.MiB')}
          value={node.memoryBytes === undefined ? null : node.memoryBytes / MiB}
          empty={String((defaults.memoryBytes ?? 0) / MiB)}
          min={64}
          max={(host?.memoryBytes ?? 2 ** 50) / MiB}
          onChange={(size) => change({ memoryBytes: size === null ? null : size * MiB })}
        />
      ) : null}
      {attributes.includes('swap') ? (
        <NumberField
          inline
          label={text('catalog.attributes.swap')}
          unit={text('inspector.unit.MiB')}
          value={node.swapBytes === undefined ? null : node.swapBytes / MiB}
          empty={text('inspector.host.usual')}
          min={0}
          max={MOST_SWAP_MiB}
          onChange={(size) => change({ swapBytes: size === null ? null : size * MiB })}
        />
      ) : null}
      {attributes.includes('balloon') ? (
        <Switch
          label={text('catalog.attributes.balloon')}
          note={text('inspector.machine.balloonNote')}
          checked={is.balloon}
          onChange={(balloon) => change({ balloon: balloon ? true : null })}
        />
      ) : null}
      {attributes.includes('dedicated') ? (
        <Switch
          label={text('catalog.attributes.dedicated')}
          note={text('inspector.machine.dedicatedNote')}
          checked={node.dedicated === true}
          onChange={(dedicated) => change({ dedicated: dedicated ? true : null })}
        />
      ) : null}
      {attributes.includes('nested') ? (
        <Switch
          label={text('inspector.machine.nested')}
          note={text('inspector.machine.nestedNote')}
          checked={is.nested === true}
          onChange={(nested) => change({ nested })}
        />
      ) : null}
    </section>
  );
}
