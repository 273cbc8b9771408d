// How a container, machine or partition starts: through what, with what, and how often.
import type { ChoiceName } from '../../catalog/choice.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { useText } from '../../locales/text.ts';
import { usualChoice } from '../../topology/attributes.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useChange } from './change.ts';
import { ChoiceField, choiceName, SwitchField } from './choice-field.tsx';
import styles from './inspector.module.css';
import type { SandboxFieldsProps } from './sandbox-fields.tsx';
import { StartReadOut } from './start-read-out.tsx';

const CHOICES: readonly ChoiceName[] = [
  ...(['engine', 'runtime', 'network', 'monitor', 'firmware', 'kernel', 'start', 'driver', 'store'] as const),
];
/** What tells the ways of starting apart at a glance. */
const TOLD: readonly ChoiceName[] = ['engine', 'runtime', 'network', 'monitor', 'firmware', 'start'];
const SWITCHES = ['console', 'compressed'] as const;
const MOST_INTERFACES = 64;
const MOST_STARTS = 1000;

/** Whoever opened it for one node wants it open for the next. */
let isOpen = false;

export function StartFields({ topology, node }: SandboxFieldsProps) {
  const text = useText();
  const change = useChange(node.id);
  const { attributes } = KINDS[node.kind];
  return (
    <section className={`${styles.part} ${styles.start}`} aria-label={text('inspector.start.label')}>
      <Disclosure
        open={isOpen}
        onToggle={(open) => (isOpen = open)}
        summary={<Summary topology={topology} node={node} />}
      >
        <div className={styles.fields}>
          {CHOICES.filter((property) => attributes.includes(property)).map((property) => (
            <ChoiceField key={property} topology={topology} node={node} property={property} />
          ))}
          {SWITCHES.filter((property) => attributes.includes(property)).map((property) => (
            <SwitchField key={property} node={node} property={property} />
          ))}
          {attributes.includes('interfaces') ? (
            <NumberField
              label={text('catalog.attributes.interfaces')}
              value={node.interfaces ?? 0}
              min={0}
              max={MOST_INTERFACES}
              onChange={(count) => change({ interfaces: count === 0 ? null : count })}
            />
          ) : null}
          <NumberField
            label={text('catalog.attributes.starts')}
            value={node.starts ?? 1}
            min={1}
            max={MOST_STARTS}
            onChange={(count) => change({ starts: count === 1 ? null : count })}
          />
        </div>
      </Disclosure>
    </section>
  );
}

/** How it starts in a few words, and what comes of it. */
function Summary({ topology, node }: SandboxFieldsProps) {
  const text = useText();
  const { attributes } = KINDS[node.kind];
  const ways = TOLD.filter((property) => attributes.includes(property)).map((property) =>
    choiceName(
      text,
      property,
      node[property as keyof typeof node & ChoiceName] ?? usualChoice(topology, node, property),
    ),
  );
  return (
    <span className={styles.summary}>
      {text('inspector.start.label')}
      <span className={styles.ways}>{ways.join(', ')}</span>
      <StartReadOut id={node.id} />
    </span>
  );
}
