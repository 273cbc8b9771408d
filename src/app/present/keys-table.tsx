// The keys of a talk, each to be given to something else.
import { useState } from 'react';
import { usePresentText } from '../../locales/present.ts';
import { DEEDS, type Deed } from '../../sharing/talk-messages.ts';
import { Button } from '../../ui/button.tsx';
import { USUAL_KEYS, withKey } from './keys.ts';
import { setTalkKeys, useTalkKeys } from './preferences.ts';
import styles from './present.module.css';

/** Keys that go on doing what they do in every list and form. */
const TAKEN = new Set(['Tab', 'Enter', ' ', 'Escape', 'Shift', 'Control', 'Alt', 'Meta']);

export function KeysTable() {
  const text = usePresentText();
  const { keys } = useTalkKeys();
  const [waiting, setWaiting] = useState<Deed | null>(null);
  return (
    <>
      <table className={styles.keys}>
        <thead>
          <tr>
            <th scope="col">{text('keys.deed')}</th>
            <th scope="col">{text('keys.keys')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {DEEDS.map((deed) => (
            <tr key={deed}>
              <th scope="row">{text(`deeds.${deed}`)}</th>
              <td>
                {keys[deed].map((key) => (
                  <kbd key={key}>{key.length === 1 ? key.toUpperCase() : key}</kbd>
                ))}
              </td>
              <td>
                <Button
                  tone="quiet"
                  aria-label={`${text('keys.change')}: ${text(`deeds.${deed}`)}`}
                  onClick={() => setWaiting(deed)}
                  onBlur={() => setWaiting(null)}
                  onKeyDown={(event) => {
                    if (waiting !== deed || event.key === 'Tab') return;
                    event.preventDefault();
                    event.stopPropagation();
                    if (!TAKEN.has(event.key) && !/^\d$/.test(event.key)) setTalkKeys(withKey(keys, deed, event.key));
                    setWaiting(null);
                  }}
                >
                  {waiting === deed ? text('keys.waiting') : text('keys.change')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.about}>{text('keys.about')}</p>
      <p className={styles.about}>{text('keys.digits')}</p>
      <Button tone="quiet" onClick={() => setTalkKeys(USUAL_KEYS)}>
        {text('keys.reset')}
      </Button>
    </>
  );
}
