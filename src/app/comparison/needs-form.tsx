// What has to run: applications of each tenant, tenants, machines. Every change is another comparison, at another address.
import { useState } from 'react';
import { useComparisonText } from '../../locales/comparison.ts';
import { instancesOf, WAYS, type Way } from '../../simulation/comparison/needs.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Switch } from '../../ui/switch.tsx';
import styles from './forms.module.css';
import {
  AppFields,
  HostFields,
  MachineFields,
  type NeedsFieldProps,
  PlatformChoice,
  TenantsField,
} from './needs-fields.tsx';

export function NeedsForm(props: NeedsFieldProps) {
  const { needs, onChange } = props;
  const text = useComparisonText();
  // On a phone the drawings come first; what has to run is one press away.
  const [roomy] = useState(() => window.matchMedia('(min-width: 900px)').matches);
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
              <AppFields {...props} />
            </div>
          </fieldset>
          <fieldset className={styles.part}>
            <legend>{text('needs.platform')}</legend>
            <PlatformChoice {...props} label={text('needs.platform')} />
            <div className={styles.numbers}>
              <TenantsField {...props} label={text('needs.tenants')} />
              <HostFields {...props} />
            </div>
          </fieldset>
          <fieldset className={styles.part}>
            <legend>{text('needs.machine')}</legend>
            <div className={styles.numbers}>
              <MachineFields {...props} />
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
