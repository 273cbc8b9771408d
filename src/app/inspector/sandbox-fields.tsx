// The properties of a partition, machine or container: exactly those that its kind has.
import { KINDS } from '../../catalog/kinds.ts';
import { useText } from '../../locales/text.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { IdentityFields } from './identity-fields.tsx';
import styles from './inspector.module.css';
import { Limits } from './limits.tsx';
import { MachineFields } from './machine-fields.tsx';
import { Namespaces } from './namespaces.tsx';
import { StartFields } from './start-fields.tsx';

/** Whoever opened one of them for one node wants it open for the next. */
let moreOpen = false;
let startOpen = false;

export interface SandboxFieldsProps {
  readonly topology: Topology;
  readonly node: Sandbox;
}

export function SandboxFields({ topology, node }: SandboxFieldsProps) {
  const text = useText();
  const { attributes } = KINDS[node.kind];
  const machine = attributes.includes('vcpus') || attributes.includes('memory') || attributes.includes('nested');
  const limits = attributes.some((name) => name === 'cpuWeight' || name.endsWith('Max'));
  return (
    <>
      <div className={styles.columns}>
        {attributes.includes('namespaces') ? <Namespaces topology={topology} node={node} /> : null}
        {machine ? <MachineFields topology={topology} node={node} /> : null}
        {limits ? <Limits topology={topology} node={node} /> : null}
      </div>
      <div className={styles.more}>
        <Disclosure summary={text('inspector.start.label')} open={startOpen} onToggle={(open) => (startOpen = open)}>
          <StartFields topology={topology} node={node} />
        </Disclosure>
      </div>
      <div className={styles.more}>
        <Disclosure summary={text('inspector.identity.label')} open={moreOpen} onToggle={(open) => (moreOpen = open)}>
          <IdentityFields topology={topology} node={node} />
        </Disclosure>
      </div>
    </>
  );
}
