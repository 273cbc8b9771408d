// The cross that puts a panel away.
import { IconButton } from './button.tsx';

export interface CloseButtonProps {
  readonly label: string;
  onClose(): void;
}

export function CloseButton({ label, onClose }: CloseButtonProps) {
  return (
    <IconButton label={label} onClick={onClose}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </IconButton>
  );
}
