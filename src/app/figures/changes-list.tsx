// Every changed figure with what it was and is, and the way back for each and for all.
import { useFiguresText } from '../../locales/figures.ts';
import { useProse } from '../../locales/prose.ts';
import { useFormat } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import { resetFigures, setFigures } from '../../store/figures.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useWindows } from '../windows.ts';
import { amount, asKnown } from './amount.ts';
import styles from './changes-list.module.css';
import { OwnerOf } from './owner.tsx';
import { useRecords } from './records.ts';

export function ChangesList({ onClose }: { onClose(): void }) {
  const text = useFiguresText();
  const format = useFormat();
  const prose = useProse();
  const records = useRecords();
  const parameters = useDocument((state) => state.parameters);
  const all = Object.entries(parameters);
  return (
    <div className={styles.changes}>
      <h2 className={styles.title}>{text('changes.label')}</h2>
      <ul className={styles.list}>
        {all.map(([id, value]) => {
          const record = records[id];
          if (!record) return null;
          const words = (of: number) => amount(text, format, asKnown(record, of), record.unit);
          return (
            <li key={id}>
              <span>
                <OwnerOf id={id} />
                {prose(record.about)}
                <b>{text('changes.change', { from: words(record.value), to: words(value) })}</b>
              </span>
              <IconButton
                label={text('changes.back', { value: words(record.value), about: prose(record.about) })}
                onClick={() => {
                  setFigures({ [id]: null });
                  if (all.length === 1) onClose();
                }}
              >
                <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                  <path d="M3 2v4h4M3.4 6A4.6 4.6 0 1 1 3 9" fill="none" stroke="currentColor" strokeWidth="1.5" />
                </svg>
              </IconButton>
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <Button
          tone="quiet"
          onClick={() => {
            onClose();
            useWindows.getState().show('figures', 'changed');
          }}
        >
          {text('changes.list')}
        </Button>
        <Button
          onClick={() => {
            resetFigures();
            onClose();
          }}
        >
          {text('changes.allBack')}
        </Button>
      </div>
    </div>
  );
}
