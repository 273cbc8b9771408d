// The talks there are, and the keys they are given with.
import { plannedMinutes } from '../../lessons/talk.ts';
import { usePresentText } from '../../locales/present.ts';
import { useStoryText } from '../../locales/story.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { present } from '../present.ts';
import { KeysTable } from './keys-table.tsx';
import styles from './present.module.css';
import { talks } from './talks.ts';

export function TalksDialog({ open, onClose }: { readonly open: boolean; onClose(): void }) {
  const text = usePresentText();
  const story = useStoryText();
  return (
    <Dialog open={open} title={text('talks.title')} closeLabel={text('talks.close')} onClose={onClose}>
      <p className={styles.about}>{text('talks.about')}</p>
      <ul className={styles.talks}>
        {talks({ present: text, story }).map((talk) => (
          <li key={talk.id}>
            <span>{talk.title}</span>
            <small>
              {text('talks.scenes', {
                count: talk.scenes.length,
                minutes: text('overview.minutes', { count: Math.round(plannedMinutes(talk, talk.scenes.length)) }),
              })}
            </small>
            <Button
              onClick={() => {
                onClose();
                present.use(({ give }) => give(talk));
              }}
              aria-label={`${text('talks.begin')}: ${talk.title}`}
            >
              {text('talks.begin')}
            </Button>
          </li>
        ))}
      </ul>
      <Disclosure summary={text('talks.keys')}>
        <KeysTable />
      </Disclosure>
    </Dialog>
  );
}
