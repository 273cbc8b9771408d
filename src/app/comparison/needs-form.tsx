// What has to run: applications of each tenant, tenants, machines. Every change is another comparison, at another address.
import { useState } from 'react';
import { IMAGES, isContainerImage } from '../../catalog/images.ts';
import { useComparisonText } from '../../locales/comparison.ts';
import { useText } from '../../locales/text.ts';
import {
  instancesOf,
  MOST_OF_AN_APP,
  type Needs,
  TENANT_NAMES,
  WAYS,
  type Way,
} from '../../simulation/comparison/needs.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Switch } from '../../ui/switch.tsx';
import { catalogName } from '../catalog-name.ts';
import styles from './forms.module.css';

export interface NeedsFormProps {
  readonly needs: Needs;
  onChange(needs: Needs): void;
}

/** What people run: bases and what only holds something else are left out, and still read from an address. */
const OFFERED = Object.values(IMAGES).filter((image) => isContainerImage(image) && image.workload !== 'idle');
const GIB = 1024 ** 3;

export function NeedsForm({ needs, onChange }: NeedsFormProps) {
  const text = useComparisonText();
  const words = useText();
  // On a phone the drawings come first; what has to run is one press away.
  const [roomy] = useState(() => window.matchMedia('(min-width: 900px)').matches);
  const images = [...new Set([...needs.apps.map(({ image }) => image), ...OFFERED.map(({ id }) => id)])].sort(
    (a, b) => placeOf(a) - placeOf(b),
  );
  const setCount = (image: string, count: number) => {
    const apps = images.flatMap((id) => {
      const times = id === image ? count : (needs.apps.find((app) => app.image === id)?.count ?? 0);
      return times > 0 ? [{ image: id, count: times }] : [];
    });
    if (apps.length > 0) onChange({ ...needs, apps });
  };
  const platform = needs.platforms.length > 1 ? 'both' : (needs.platforms[0] ?? 'both');
  const setWay = (way: Way, wanted: boolean) => {
    const ways = WAYS.filter((one) => (one === way ? wanted : needs.ways.includes(one)));
    if (ways.length > 0) onChange({ ...needs, ways });
  };
  return (
    <section className={styles.form} aria-labelledby="needs">
      <h2 id="needs">{text('needs.title')}</h2>
      <Disclosure summary={text('needs.instances', { count: instancesOf(needs) })} open={roomy}>
        <div className={styles.parts}>
          <fieldset className={styles.part}>
            <legend>{text('needs.apps')}</legend>
            <div className={`${styles.numbers} ${styles.many}`}>
              {images.map((image) => (
                <NumberField
                  key={image}
                  label={catalogName(words, 'images', image)}
                  inline
                  value={needs.apps.find((app) => app.image === image)?.count ?? 0}
                  min={0}
                  max={MOST_OF_AN_APP}
                  onChange={(count) => count !== null && setCount(image, count)}
                />
              ))}
            </div>
          </fieldset>
          <fieldset className={styles.part}>
            <legend>{text('needs.platform')}</legend>
            <Segmented
              label={text('needs.platform')}
              options={(['z', 'x86', 'both'] as const).map((value) => ({ value, label: text(`platforms.${value}`) }))}
              value={platform === 'z' || platform === 'x86' ? platform : 'both'}
              onChange={(value) => onChange({ ...needs, platforms: value === 'both' ? ['z', 'x86'] : [value] })}
            />
            <div className={styles.numbers}>
              <NumberField
                label={text('needs.tenants')}
                inline
                value={needs.tenants}
                min={1}
                max={TENANT_NAMES.length}
                onChange={(tenants) => tenants !== null && onChange({ ...needs, tenants })}
              />
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
                unit={text('needs.gib')}
                value={needs.memoryBytes / GIB}
                min={1}
                max={16_384}
                onChange={(gib) => gib !== null && onChange({ ...needs, memoryBytes: gib * GIB })}
              />
            </div>
          </fieldset>
          <fieldset className={styles.part}>
            <legend>{text('needs.machine')}</legend>
            <div className={styles.numbers}>
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
                unit={text('needs.gib')}
                value={needs.machineBytes / GIB}
                min={0.25}
                max={512}
                step={0.25}
                onChange={(gib) => gib !== null && onChange({ ...needs, machineBytes: gib * GIB })}
              />
            </div>
          </fieldset>
          <fieldset className={styles.part}>
            <legend>{text('needs.ways')}</legend>
            <div className={`${styles.numbers} ${styles.many}`}>
              {WAYS.map((way) => (
                <Switch
                  key={way}
                  label={text(`ways.${way}`)}
                  checked={needs.ways.includes(way)}
                  onChange={(wanted) => setWay(way, wanted)}
                />
              ))}
            </div>
          </fieldset>
        </div>
      </Disclosure>
    </section>
  );
}

/** Of an image in the catalogue. */
function placeOf(image: string): number {
  return Object.keys(IMAGES).indexOf(image);
}
