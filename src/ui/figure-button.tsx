// A figure within words or a headline that opens an account of itself. Looks like the figure it is, with a dotted line under
// it; for a command take Button.
import styles from './figure-button.module.css';

export interface FigureButtonProps {
  /** The figure as it is shown. */
  readonly value: string;
  /** What pressing it tells, said after the figure: `where it comes from`. */
  readonly label: string;
  onPress(): void;
}

export function FigureButton({ value, label, onPress }: FigureButtonProps) {
  return (
    <button
      type="button"
      className={styles.figure}
      aria-haspopup="dialog"
      aria-label={`${value}, ${label}`}
      title={label}
      onClick={onPress}
    >
      {value}
    </button>
  );
}
