// The fields of what has to run, for the pages that ask for it: each sets one part of the needs and never leaves them empty.
import { IMAGES, isContainerImage } from '../../catalog/images.ts';
import { useComparisonText } from '../../locales/comparison.ts';
import { useText } from '../../locales/text.ts';
import { MOST_OF_AN_APP, type Needs, TENANT_NAMES } from '../../simulation/comparison/needs.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { catalogName } from '../catalog-name.ts';

export interface NeedsFieldProps {
  readonly needs: Needs;
  onChange(needs: Needs): void;
}

/** What people run: bases and what only holds something else are left out, and still read from an address. */
const OFFERED = Object.values(IMAGES).filter((image) => isContainerImage(image) && image.workload !== 'idle');
const PLACES = Object.keys(IMAGES);
const GIB = 1024 ** 3;

/** How many of each application every tenant runs. */
export function AppFields({ needs, onChange }: NeedsFieldProps) {
  const words = useText();
  const images = [...new Set([...needs.apps.map(({ image }) => image), ...OFFERED.map(({ id }) => id)])].sort(
    (a, b) => PLACES.indexOf(a) - PLACES.indexOf(b),
  );
  const countOf = (image: string) => needs.apps.find((app) => app.image === image)?.count ?? 0;
  const setCount = (image: string, count: number) => {
    const apps = images
      .map((id) => ({ image: id, count: id === image ? count : countOf(id) }))
      .filter((app) => app.count > 0);
    if (apps.length > 0) onChange({ ...needs, apps });
  };
  return images.map((image) => (
    <NumberField
      key={image}
      label={catalogName(words, 'images', image)}
      inline
      value={countOf(image)}
      min={0}
      max={MOST_OF_AN_APP}
      onChange={(count) => count !== null && setCount(image, count)}
    />
  ));
}

export function TenantsField({ needs, onChange, label }: NeedsFieldProps & { readonly label: string }) {
  return (
    <NumberField
      label={label}
      inline
      value={needs.tenants}
      min={1}
      max={TENANT_NAMES.length}
      onChange={(tenants) => tenants !== null && onChange({ ...needs, tenants })}
    />
  );
}

interface PlatformChoiceProps extends NeedsFieldProps {
  readonly label: string;
  readonly labelShown?: boolean;
}

export function PlatformChoice({ needs, onChange, label, labelShown }: PlatformChoiceProps) {
  const text = useComparisonText();
  const [only] = needs.platforms;
  return (
    <Segmented
      label={label}
      labelShown={labelShown}
      options={(['z', 'x86', 'both'] as const).map((value) => ({ value, label: text(`platforms.${value}`) }))}
      value={needs.platforms.length === 1 && (only === 'z' || only === 'x86') ? only : 'both'}
      onChange={(value) => onChange({ ...needs, platforms: value === 'both' ? ['z', 'x86'] : [value] })}
    />
  );
}

/** How large the host is. */
export function HostFields({ needs, onChange }: NeedsFieldProps) {
  const text = useComparisonText();
  return (
    <>
      <NumberField
        label={text('needs.cores')}
        inline
        value={needs.cores}
        min={1}
        max={512}
        onChange={(cores) => cores !== null && onChange({ ...needs, cores })}
      />
      <NumberField
        label={text('needs.memory')}
        inline
        value={needs.memoryBytes / GIB}
        min={1}
        max={16_384}
        onChange={(gib) => gib !== null && onChange({ ...needs, memoryBytes: gib * GIB })}
      />
    </>
  );
}

/** How large a virtual machine is for each application in it. */
export function MachineFields({ needs, onChange }: NeedsFieldProps) {
  const text = useComparisonText();
  return (
    <>
      <NumberField
        label={text('needs.machineCores')}
        inline
        value={needs.machineCores}
        min={1}
        max={64}
        onChange={(machineCores) => machineCores !== null && onChange({ ...needs, machineCores })}
      />
      <NumberField
        label={text('needs.machineMemory')}
        inline
        value={needs.machineBytes / GIB}
        min={0.25}
        max={512}
        step={0.25}
        onChange={(gib) => gib !== null && onChange({ ...needs, machineBytes: gib * GIB })}
      />
    </>
  );
}
