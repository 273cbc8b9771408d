// The mark of a figure of the trial.
import styles from './built.module.css';

export function Hourglass() {
  return (
    <svg className={styles.hourglass} width="8" height="11" viewBox="0 0 8 11" aria-hidden="true">
      <path
        d="M.5.7h7M.5 10.3h7M1.3.7c0 3 2.2 3.6 2.2 4.8S1.3 7.300 1.3 10.300M6.700.7c0 3-2.2 3.6-2.2 4.8s2.2 1.8 2.2 4.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.1"
      />
    </svg>
  );
}
