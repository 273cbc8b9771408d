// A button that opens a list of commands. Arrows walk, letters jump, Enter does, Escape lets be, as in every menu.
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { FloatingPanel } from './floating-panel.tsx';
import styles from './menu.module.css';

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
}

export function Menu({ button, label, items, tone = 'quiet', className, disabled }: MenuProps) {
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (returnFocus: boolean) => {
    setOpen(null);
    if (returnFocus) anchor.current?.focus();
  };
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return (
    <>
      <Button
        ref={anchor}
        tone={tone}
        className={className}
        disabled={disabled}
        aria-label={typeof button === 'string' ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(open ? null : 'first')}
        onKeyDown={openByKey}
      >
        {button}
      </Button>
      {open ? (
        <FloatingPanel anchor={anchor} id={id} role="menu" label={label} onClose={close}>
          <MenuItems items={items} start={open} onClose={close} />
        </FloatingPanel>
      ) : null}
    </>
  );
}

interface MenuItemsProps {
  readonly items: readonly MenuItem[];
  readonly start: 'first' | 'last';
  onClose(returnFocus: boolean): void;
}

function MenuItems({ items, start, onClose }: MenuItemsProps) {
  const list = useRef<HTMLDivElement>(null);
  const first = start === 'first' ? 0 : items.length - 1;

  function walk(event: KeyboardEvent<HTMLDivElement>) {
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? []);
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = nextItem(
      event.key,
      here,
      items.map((item) => item.label),
    );
    if (event.key === 'Tab') onClose(true);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[next]?.focus();
  }

  return (
    <div ref={list} role="none" className={styles.items} onKeyDown={walk}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: aria-checked is there exactly when the role is menuitemradio
        <button
          key={item.key}
          type="button"
          role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={item.checked}
          aria-disabled={item.disabled || undefined}
          tabIndex={-1}
          data-autofocus={index === first || undefined}
          className={styles.item}
          onClick={() => {
            if (item.disabled) return;
            onClose(true);
            item.onSelect();
          }}
        >
          <span>{item.label}</span>
          {item.hint ? <span className={styles.hint}>{item.hint}</span> : null}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads in a list of labels: an arrow to the neighbour (round the end), a letter to the next such word. */
export function nextItem(key: string, here: number, labels: readonly string[]): number | null {
  const count = labels.length;
  if (count === 0) return null;
  if (key === 'ArrowDown') return (here + 1) % count;
  if (key === 'ArrowUp') return (here <= 0 ? count : here) - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return null;
  const order = labels.map((_label, index) => (here + 1 + index) % count);
  const found = order.find((index) => labels[index]?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()));
  return found ?? null;
}
