// The machine of a file, of which the file itself says nothing: its platform, processors and memory.
import { PLATFORMS } from '../../catalog/platforms.ts';
import { useImportsText } from '../../locales/imports.ts';
import { useText } from '../../locales/text.ts';
import type { Host } from '../../topology/topology.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { catalogName } from '../catalog-name.ts';
import styles from './importing.module.css';
import { useImporting } from './importing.ts';

const GiB = 1024 * 1024 * 1024;
const MOST_CORES = 4096;
const MOST_GIB = 1024 * 1024;

export function HostFields({ host }: { readonly host: Host }) {
  const text = useImportsText();
  const words = useText();
  const change = useImporting((state) => state.change);
  return (
    <fieldset className={styles.host}>
      <legend>{text('host.title')}</legend>
      <Select
        label={text('host.platform')}
        value={host.platform}
        options={Object.keys(PLATFORMS).map((id) => ({ value: id, label: catalogName(words, 'platforms', id) }))}
        onChange={(platform) => change(host.id, { platform })}
      />
      <NumberField
        label={text('host.cores')}
        value={host.cores}
        min={1}
        max={MOST_CORES}
        onChange={(cores) => change(host.id, { cores })}
      />
      <NumberField
        label={text('host.memory')}
        unit={text('host.unit')}
        value={host.memoryBytes / GiB}
        min={0.25}
        max={MOST_GIB}
        step={0.25}
        onChange={(size) => size !== null && change(host.id, { memoryBytes: size * GiB })}
      />
    </fieldset>
  );
}
