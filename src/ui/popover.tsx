// A button that opens a small panel of further controls or words. For a list of commands take Menu.
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { FloatingPanel } from './floating-panel.tsx';

export interface PopoverProps {
  /** What is on the button. */
  readonly button: ReactNode;
  /** Names the panel for those who hear it. */
  readonly label: string;
  readonly tone?: ButtonProps['tone'] | undefined;
  readonly className?: string | undefined;
  /** Name of it as a control of the page, for whoever hides or locks it. */
  readonly control?: string | undefined;
  /** The contents; given a function when they need to close the panel. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

export function Popover({ button, label, tone = 'quiet', className, control, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (returnFocus: boolean) => {
    setOpen(false);
    if (returnFocus) anchor.current?.focus();
  };
  return (
    <>
      <Button
        ref={anchor}
        tone={tone}
        className={className}
        data-control={control}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </Button>
      {open ? (
        <FloatingPanel anchor={anchor} id={id} role="dialog" label={label} onClose={close}>
          {typeof children === 'function' ? children(() => close(true)) : children}
        </FloatingPanel>
      ) : null}
    </>
  );
}
