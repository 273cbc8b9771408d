// The keys of a talk, shown in it; the page's own that hold in a talk too are named below.
import { usePresentText } from '../../locales/present.ts';
import { useText } from '../../locales/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SHORTCUTS } from '../shortcut-list.ts';
import { KeysTable } from './keys-table.tsx';
import { useTalkKeys } from './preferences.ts';
import styles from './present.module.css';
import { useTalk } from './talk.ts';

export function KeysDialog() {
  const present = usePresentText();
  const text = useText();
  const open = useTalk((state) => state.help);
  const taken = new Set(Object.values(useTalkKeys().keys).flat());
  const others = SHORTCUTS.map(({ action, keys }) => ({
    action,
    keys: keys.filter((key) => !taken.has(key.toLowerCase())),
  })).filter(({ keys }) => keys.length > 0);
  return (
    <Dialog
      open={open}
      title={present('talks.keys')}
      closeLabel={text('ui.close')}
      onClose={() => useTalk.setState({ help: false })}
    >
      <KeysTable />
      <h3 className={styles.heading}>{text('app.help.title')}</h3>
      <table className={styles.keys}>
        <tbody>
          {others.map(({ action, keys }) => (
            <tr key={action}>
              <th scope="row">{text(`app.help.actions.${action}`)}</th>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
