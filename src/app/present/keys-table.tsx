// The keys of a talk, each to be given to something else.
import { useState } from 'react';
import { usePresentText } from '../../locales/present.ts';
import { DEEDS, type Deed } from '../../sharing/talk-messages.ts';
import { Button } from '../../ui/button.tsx';
import { otherMeaning, keyWritten as shown, USUAL_KEYS, withKey } from './keys.ts';
import { setTalkKeys, useTalkKeys } from './preferences.ts';
import styles from './present.module.css';

/** Keys that go on doing what they do in every list and form. */
const TAKEN = new Set(['Enter', ' ']);
/** Held while the key is pressed that is meant. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

export function KeysTable() {
  const text = usePresentText();
  const { keys } = useTalkKeys();
  const [waiting, setWaiting] = useState<Deed | null>(null);
  const [told, setTold] = useState('');
  const give = (deed: Deed, key: string): void => {
    if (TAKEN.has(key) || /^\d$/.test(key)) {
      setTold(text('keys.refused', { key: shown(key) }));
      return;
    }
    const from = otherMeaning(keys, deed, key);
    const given = withKey(keys, deed, key);
    const names = { key: shown(key), deed: text(`deeds.${deed}`), from: from ? text(`deeds.${from}`) : '' };
    const bare = from !== null && given[from].length === 0;
    setTold(`${text(from ? 'keys.takenFrom' : 'keys.given', names)} ${bare ? text('keys.without', names) : ''}`.trim());
    setTalkKeys(given);
  };
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
                  <kbd key={key}>{shown(key)}</kbd>
                ))}
              </td>
              <td>
                <Button
                  tone="quiet"
                  aria-label={`${text('keys.change')}: ${text(`deeds.${deed}`)}`}
                  data-waiting={waiting === deed ? '' : undefined}
                  onClick={() => setWaiting(deed)}
                  onBlur={() => setWaiting(null)}
                  onKeyDown={(event) => {
                    const { key, ctrlKey, metaKey, altKey } = event;
                    if (waiting !== deed || key === 'Tab' || MODIFIERS.has(key) || ctrlKey || metaKey || altKey) return;
                    event.preventDefault();
                    event.stopPropagation();
                    if (key !== 'Escape') give(deed, key);
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
      <p className={styles.told} role="status">
        {told}
      </p>
      <p className={styles.about}>{text('keys.about')}</p>
      <p className={styles.about}>{text('keys.digits')}</p>
      <p className={styles.about}>{text('keys.swipe')}</p>
      <Button
        tone="quiet"
        onClick={() => {
          setTalkKeys(USUAL_KEYS);
          setTold('');
        }}
      >
        {text('keys.reset')}
      </Button>
    </>
  );
}
