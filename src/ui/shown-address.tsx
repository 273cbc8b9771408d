// An address to be copied by hand, where the browser does not copy it: the whole of it is chosen as soon as it has the focus.
import styles from './shown-address.module.css';

export interface ShownAddressProps {
  readonly label: string;
  /** Null: there is none to be shown. */
  readonly address: string | null;
}

export function ShownAddress({ label, address }: ShownAddressProps) {
  if (address === null) return null;
  return (
    <input
      className={styles.address}
      readOnly
      translate="no"
      aria-label={label}
      value={address}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
