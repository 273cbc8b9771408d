// The properties of a partition, machine or container: exactly those that its kind has.
import { KINDS } from '../../catalog/kinds.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import { GuardFields } from './guard-fields.tsx';
import { IdentityFields } from './identity-fields.tsx';
import styles from './inspector.module.css';
import { Limits } from './limits.tsx';
import { MachineFields } from './machine-fields.tsx';
import { Namespaces } from './namespaces.tsx';
import { SandboxingFields } from './sandboxing-fields.tsx';
import { StartFields } from './start-fields.tsx';

export interface SandboxFieldsProps {
  readonly topology: Topology;
  readonly node: Sandbox;
}

export function SandboxFields({ topology, node }: SandboxFieldsProps) {
  const { attributes } = KINDS[node.kind];
  const machine = attributes.includes('vcpus') || attributes.includes('memory') || attributes.includes('nested');
  const limits = attributes.some((name) => name === 'cpuWeight' || name.endsWith('Max'));
  return (
    <div className={styles.columns}>
      <IdentityFields topology={topology} node={node} />
      {attributes.includes('namespaces') ? <Namespaces topology={topology} node={node} /> : null}
      {machine ? <MachineFields topology={topology} node={node} /> : null}
      {limits ? <Limits topology={topology} node={node} /> : null}
      {attributes.includes('capabilities') ? <GuardFields topology={topology} node={node} /> : null}
      <SandboxingFields topology={topology} node={node} />
      <StartFields topology={topology} node={node} />
    </div>
  );
}
