// A list whose items are edited one under the other, with a button to add one and one beside each to take it away.
import type { ReactNode } from 'react';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { Button } from '../../ui/button.tsx';
import styles from './lesson-editor.module.css';

export interface RowsProps<Item> {
  readonly items: readonly Item[];
  /** What one is called, for the button that removes it. */
  nameOf(item: Item, at: number): string;
  readonly add: string;
  /** Fewer cannot stay. */
  readonly least?: number;
  readonly most?: number;
  readonly form: (item: Item, at: number) => ReactNode;
  onAdd(): void;
  onRemove(at: number): void;
}

export function Rows<Item>(props: RowsProps<Item>) {
  const { items, nameOf, add, least = 0, most = 40, form, onAdd, onRemove } = props;
  const text = useEditorText();
  return (
    <div className={styles.rows}>
      {items.length > 0 ? (
        <ol className={styles.rowList}>
          {items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own but their place
            <li key={at} className={styles.row}>
              <div className={styles.rowFields}>{form(item, at)}</div>
              <Button
                tone="quiet"
                disabled={items.length <= least}
                aria-label={text('row.remove', { what: nameOf(item, at) })}
                onClick={() => onRemove(at)}
              >
                {text('changes.remove')}
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
      <Button disabled={items.length >= most} onClick={onAdd}>
        {add}
      </Button>
    </div>
  );
}
