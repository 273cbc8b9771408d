// A thing to press that says in words what it does. Links to other pages are not buttons.
import type { ComponentProps } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `plain` has an edge, `quiet` none until pointed at, `strong` is for the one main thing to do. */
  readonly tone?: 'plain' | 'quiet' | 'strong' | undefined;
  /** Set for a button that stays pressed. */
  readonly pressed?: boolean | undefined;
}

export function Button({ tone = 'plain', pressed, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[tone]} ${className}`}
      aria-pressed={pressed}
      {...rest}
    />
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'aria-label'> {
  /** What it does, in words: read aloud and shown when pointed at. */
  readonly label: string;
  /** Round and inked: for the one that plays. */
  readonly round?: boolean | undefined;
}

/** Only where a drawing is known to everybody (play, pause, close). */
export function IconButton({ label, round = false, tone = 'quiet', className = '', ...rest }: IconButtonProps) {
  return (
    <Button
      tone={tone}
      aria-label={label}
      title={label}
      className={`${styles.icon} ${round ? styles.round : ''} ${className}`}
      {...rest}
    />
  );
}
