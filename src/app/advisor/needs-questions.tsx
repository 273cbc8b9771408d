// What has to run, one question a line.
import { useAdvisorText } from '../../locales/advisor.ts';
import {
  AppFields,
  HostFields,
  type NeedsFieldProps,
  PlatformChoice,
  TenantsField,
} from '../comparison/needs-fields.tsx';
import styles from './questions.module.css';

export function NeedsQuestions(props: NeedsFieldProps) {
  const text = useAdvisorText();
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{text('needs.title')}</h2>
      <fieldset className={styles.question}>
        <legend>{text('needs.apps')}</legend>
        <div className={styles.apps}>
          <AppFields {...props} />
        </div>
      </fieldset>
      <div className={styles.question}>
        <TenantsField {...props} label={text('needs.tenants')} />
      </div>
      <div className={styles.question}>
        <PlatformChoice {...props} label={text('needs.platform')} labelShown />
      </div>
      <fieldset className={styles.question}>
        <legend>{text('needs.host')}</legend>
        <div className={styles.apps}>
          <HostFields {...props} />
        </div>
      </fieldset>
    </section>
  );
}
