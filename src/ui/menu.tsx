// A button that opens a list of commands. Arrows walk, letters jump, Enter does, Escape lets be, as in every menu.
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { later, useLater } from './later.ts';

/** The list itself is needed when a menu is opened, not before. */
export const menuPanel = later(() => import('./menu-panel.tsx'));

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  /** A second line, smaller. */
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Set for a choice among several: the chosen one is marked. */
  readonly checked?: boolean | undefined;
  onSelect(): void;
}

export interface MenuProps {
  /** What is on the button. */
  readonly button: ReactNode;
  /** Names the list, and the button when `button` is not words. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly tone?: ButtonProps['tone'] | undefined;
  readonly className?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Name of it as a control of the page, for whoever hides or locks it. */
  readonly control?: string | undefined;
}

export function Menu({ button, label, items, tone = 'quiet', className, disabled, control }: MenuProps) {
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const panel = useLater(menuPanel);
  const anchor = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (returnFocus: boolean) => {
    setOpen(null);
    if (returnFocus) anchor.current?.focus();
  };
  const openAt = (start: 'first' | 'last') => {
    setOpen(start);
    // What is opened before the list is here opens when it comes.
    menuPanel.need();
  };
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    openAt(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return (
    <>
      <Button
        ref={anchor}
        tone={tone}
        className={className}
        disabled={disabled}
        data-control={control}
        aria-label={typeof button === 'string' ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={open ? id : undefined}
        onClick={() => (open ? setOpen(null) : openAt('first'))}
        onKeyDown={openByKey}
      >
        {button}
      </Button>
      {open && panel ? (
        <panel.MenuPanel anchor={anchor} id={id} label={label} items={items} start={open} onClose={close} />
      ) : null}
    </>
  );
}
