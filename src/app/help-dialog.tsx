// What the keys do, and whether single letters do anything at all.
import { useText } from '../locales/text.ts';
import { useView } from '../store/view.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './help-dialog.module.css';
import { SHORTCUTS } from './shortcut-list.ts';

export interface HelpDialogProps {
  readonly open: boolean;
  onClose(): void;
}

/** They count while the story is told (lessons/step-keys.ts). */
const STORY_KEYS = [
  { way: 'on', keys: ['→', 'PageDown', 'N'] },
  { way: 'back', keys: ['←', 'PageUp', 'P'] },
] as const;

export function HelpDialog({ open, onClose }: HelpDialogProps) {
  const text = useText();
  const letterKeys = useView((state) => state.letterKeys);
  return (
    <Dialog open={open} title={text('app.help.title')} closeLabel={text('ui.close')} onClose={onClose}>
      <dl className={styles.keys}>
        {SHORTCUTS.map(({ action, keys, letter }) => (
          <div key={action} className={styles.row} data-off={letter && !letterKeys ? '' : undefined}>
            <dt>{text(`app.help.actions.${action}`)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
        {STORY_KEYS.map(({ way, keys }) => (
          <div key={way} className={styles.row}>
            <dt>{text(`app.help.story.${way}`)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        label={text('app.help.letters')}
        checked={letterKeys}
        note={text('app.help.lettersNote')}
        onChange={useView.getState().setLetterKeys}
      />
      <h3 className={styles.heading}>{text('app.help.hands')}</h3>
      <ul className={styles.ways}>
        <li>{text('app.help.byPointer')}</li>
        <li>{text('app.help.byPick')}</li>
        <li>{text('app.help.byKeys')}</li>
      </ul>
    </Dialog>
  );
}
