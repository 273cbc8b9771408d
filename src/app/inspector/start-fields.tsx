// How a container, machine or partition starts: through what, with what, and how often.
import type { ChoiceName } from '../../catalog/choice.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { useText } from '../../locales/text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useChange } from './change.ts';
import { ChoiceField } from './choice-field.tsx';
import styles from './inspector.module.css';
import type { SandboxFieldsProps } from './sandbox-fields.tsx';

const CHOICES: readonly ChoiceName[] = [
  ...(['engine', 'runtime', 'network', 'monitor', 'firmware', 'kernel', 'start', 'driver', 'store'] as const),
];
const MOST_INTERFACES = 64;
const MOST_STARTS = 1000;

export function StartFields({ topology, node }: SandboxFieldsProps) {
  const text = useText();
  const change = useChange(node.id);
  const { attributes } = KINDS[node.kind];
  return (
    <div className={styles.start}>
      <div className={styles.fields}>
        {CHOICES.filter((property) => attributes.includes(property)).map((property) => (
          <ChoiceField key={property} topology={topology} node={node} property={property} />
        ))}
        {attributes.includes('interfaces') ? (
          <NumberField
            label={text('inspector.start.interfaces')}
            value={node.interfaces ?? 0}
            min={0}
            max={MOST_INTERFACES}
            onChange={(count) => change({ interfaces: count === 0 ? null : count })}
          />
        ) : null}
      </div>
      {attributes.includes('console') ? (
        <Switch
          label={text('inspector.start.console')}
          note={text('inspector.start.consoleNote')}
          checked={node.console === true}
          onChange={(on) => change({ console: on ? true : null })}
        />
      ) : null}
      {attributes.includes('compressed') ? (
        <Switch
          label={text('inspector.start.compressed')}
          note={text('inspector.start.compressedNote')}
          checked={node.compressed === true}
          onChange={(on) => change({ compressed: on ? true : null })}
        />
      ) : null}
      <NumberField
        inline
        label={text('inspector.start.starts')}
        note={text('inspector.start.startsNote')}
        value={node.starts ?? 1}
        min={1}
        max={MOST_STARTS}
        onChange={(count) => change({ starts: count === 1 ? null : count })}
      />
    </div>
  );
}
