// What a host is: its platform, its processors and memory, its disk and network, and whether its kernel merges pages.
import { ClaimButton } from '../../charts/claim/button.tsx';
import { useText } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import type { Host } from '../../topology/topology.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { catalogName } from '../catalog-name.ts';
import { platformChoices } from '../offers.ts';
import { useChange } from './change.ts';
import { ChoiceField } from './choice-field.tsx';
import styles from './inspector.module.css';
import { MOST_SWAP_MiB } from './machine-fields.tsx';

const MiB = 1024 * 1024;
const GiB = 1024 * MiB;

export function HostFields({ host }: { readonly host: Host }) {
  const text = useText();
  const change = useChange(host.id);
  const topology = useDocument((state) => state.topology);
  const rate = (bytesPerS: number | undefined) => (bytesPerS === undefined ? null : bytesPerS / MiB);
  const bytes = (size: number | null) => (size === null ? null : size * MiB);
  return (
    <section className={styles.part} aria-label={text('inspector.host.label')}>
      <div className={styles.fields}>
        <TextField
          label={text('inspector.identity.name')}
          value={host.name ?? ''}
          placeholder={host.id}
          onChange={(name) => change({ name: name.trim() === '' ? null : name.trim() })}
        />
        <Select
          label={text('inspector.host.platform')}
          value={host.platform}
          options={platformChoices(topology).map((id) => ({ value: id, label: catalogName(text, 'platforms', id) }))}
          onChange={(platform) => change({ platform })}
        />
        <NumberField
          label={text('inspector.host.cores')}
          value={host.cores}
          min={1}
          max={1024}
          onChange={(cores) => cores !== null && change({ cores })}
        />
        <NumberField
          label={text('inspector.host.memory')}
          unit={text('inspector.unit.GiB')}
          value={host.memoryBytes / GiB}
          min={1}
          max={65536}
          onChange={(size) => size !== null && change({ memoryBytes: size * GiB })}
        />
        <NumberField
          label={text('inspector.host.disk')}
          unit={text('inspector.unit.MiBPerS')}
          value={rate(host.diskBytesPerS)}
          empty={text('inspector.host.usual')}
          min={1}
          max={1_000_000}
          onChange={(size) => change({ diskBytesPerS: bytes(size) })}
        />
        <NumberField
          label={text('inspector.host.network')}
          unit={text('inspector.unit.MiBPerS')}
          value={rate(host.networkBytesPerS)}
          empty={text('inspector.host.usual')}
          min={1}
          max={1_000_000}
          onChange={(size) => change({ networkBytesPerS: bytes(size) })}
        />
        <NumberField
          label={text('catalog.attributes.swap')}
          unit={text('inspector.unit.MiB')}
          value={host.swapBytes === undefined ? null : host.swapBytes / MiB}
          empty={text('inspector.host.usual')}
          min={0}
          max={MOST_SWAP_MiB}
          onChange={(size) => change({ swapBytes: bytes(size) })}
        />
        <ChoiceField topology={topology} node={host} property="driver" />
        <ChoiceField topology={topology} node={host} property="store" />
      </div>
      <Switch
        label={text('inspector.host.merging')}
        note={text('inspector.host.mergingNote')}
        checked={host.merging !== false}
        onChange={(merging) => change({ merging: merging ? null : false })}
      />
      {host.platform === 'z' ? <ClaimButton className={styles.claim} /> : null}
    </section>
  );
}
