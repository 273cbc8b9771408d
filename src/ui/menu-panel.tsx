// The list of a menu: arrows walk, letters jump, Enter does, Escape lets be.
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { FloatingPanel } from './floating-panel.tsx';
import styles from './menu.module.css';
import type { MenuItem } from './menu.tsx';

export interface MenuPanelProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Which command has the focus at first. */
  readonly start: 'first' | 'last';
  onClose(returnFocus: boolean): void;
}

export function MenuPanel({ anchor, id, label, items, start, onClose }: MenuPanelProps) {
  return (
    <FloatingPanel anchor={anchor} id={id} role="menu" label={label} onClose={onClose}>
      <MenuItems items={items} start={start} onClose={onClose} />
    </FloatingPanel>
  );
}

type MenuItemsProps = Pick<MenuPanelProps, 'items' | 'start' | 'onClose'>;

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
          data-item={item.key}
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
