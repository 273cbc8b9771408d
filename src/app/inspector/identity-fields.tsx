// What it is called, whose it is, what it runs, and how many there are of it.
import { useState } from 'react';
import { KINDS } from '../../catalog/kinds.ts';
import { useText } from '../../locales/text.ts';
import { effective } from '../../topology/attributes.ts';
import { parentOf, tenantOf, tenantsOf } from '../../topology/tree.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { catalogName } from '../catalog-name.ts';
import { imageChoices, workloadChoices } from '../offers.ts';
import { Architecture } from './architecture.tsx';
import { useChange } from './change.ts';
import styles from './inspector.module.css';
import type { SandboxFieldsProps } from './sandbox-fields.tsx';

const INHERITED = ' inherited';
const NOBODY = ' nobody';
const ANOTHER = ' another';
/** Offered before anybody has named one. */
const OFFERED_TENANTS: readonly string[] = ['acme', 'globex', 'initech', 'hooli'];
const MOST_REPLICAS = 100_000;

export function IdentityFields({ topology, node }: SandboxFieldsProps) {
  const text = useText();
  const change = useChange(node.id);
  const { attributes } = KINDS[node.kind];
  const is = effective(topology, node.id);
  return (
    <section className={`${styles.part} ${styles.identity}`} aria-label={text('inspector.identity.label')}>
      <h3 className={styles.title}>{text('inspector.identity.label')}</h3>
      <TextField
        inline
        label={text('inspector.identity.name')}
        value={node.name ?? ''}
        placeholder={node.id}
        onChange={(name) => change({ name: name.trim() === '' ? null : name.trim() })}
      />
      <TenantField topology={topology} node={node} />
      {attributes.includes('image') ? (
        <Select
          inline
          label={text('inspector.identity.image')}
          value={String(is.image ?? '')}
          options={imageChoices(topology, node).map((id) => ({ value: id, label: catalogName(text, 'images', id) }))}
          onChange={(image) => change({ image })}
        />
      ) : null}
      {attributes.includes('architecture') ? <Architecture topology={topology} node={node} /> : null}
      {attributes.includes('workload') ? (
        <Select
          inline
          label={text('inspector.identity.workload')}
          value={node.workload ?? INHERITED}
          options={[
            {
              value: INHERITED,
              label: text('inspector.identity.workloadOfImage', {
                workload: is.workload
                  ? catalogName(text, 'workloads', is.workload)
                  : text('inspector.identity.noWorkload'),
              }),
            },
            ...workloadChoices(topology).map((id) => ({ value: id, label: catalogName(text, 'workloads', id) })),
          ]}
          onChange={(workload) => change({ workload: workload === INHERITED ? null : workload })}
        />
      ) : null}
      <NumberField
        inline
        label={text('inspector.identity.replicas')}
        value={node.replicas}
        min={1}
        max={MOST_REPLICAS}
        onChange={(replicas) => replicas !== null && change({ replicas })}
      />
    </section>
  );
}

function TenantField({ topology, node }: SandboxFieldsProps) {
  const text = useText();
  const change = useChange(node.id);
  const [naming, setNaming] = useState(false);
  const parent = parentOf(topology, node.id);
  const above = parent && parent.kind !== 'host' ? tenantOf(topology, parent.id) : '';
  const names = [...new Set([...tenantsOf(topology), ...OFFERED_TENANTS])];
  if (naming) {
    return (
      <TextField
        inline
        label={text('inspector.identity.newTenant')}
        value=""
        suggestions={names}
        onChange={(typed) => {
          setNaming(false);
          change({ tenant: typed.trim() });
        }}
      />
    );
  }
  const inherited = text('inspector.identity.inherited', {
    tenant: above === '' ? text('inspector.identity.nobody') : above,
  });
  return (
    <Select
      inline
      label={text('inspector.identity.tenant')}
      value={node.tenant === undefined ? INHERITED : node.tenant === '' ? NOBODY : node.tenant}
      options={[
        { value: INHERITED, label: inherited },
        { value: NOBODY, label: text('inspector.identity.nobody') },
        ...names.map((name) => ({ value: name, label: name })),
        { value: ANOTHER, label: text('inspector.identity.another') },
      ]}
      onChange={(chosen) => {
        if (chosen === ANOTHER) setNaming(true);
        else change({ tenant: chosen === INHERITED ? null : chosen === NOBODY ? '' : chosen });
      }}
    />
  );
}
