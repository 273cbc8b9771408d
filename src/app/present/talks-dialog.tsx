// The talks there are, and the keys they are given with.
import { plannedMinutes } from '../../lessons/talk.ts';
import { useAudienceText } from '../../locales/audience.ts';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { usePresentText } from '../../locales/present.ts';
import { useStoryText } from '../../locales/story.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { handoutAddress } from '../handout/addresses.ts';
import { present } from '../present.ts';
import { CopyToEdit } from '../talks/copy-to-edit.tsx';
import { talksOfLessons } from '../talks/further.ts';
import { OpenLessonRow } from '../talks/open-lesson-row.tsx';
import { OwnTalks } from '../talks/own-talks.tsx';
import { AddressField } from './audience/address-field.tsx';
import { KeysTable } from './keys-table.tsx';
import styles from './present.module.css';
import { talks } from './talks.ts';

export function TalksDialog({ open, onClose }: { readonly open: boolean; onClose(): void }) {
  const text = usePresentText();
  const audience = useAudienceText();
  const story = useStoryText();
  const own = useOwnTalksText();
  const shipped = [...talks({ present: text, story }), ...talksOfLessons()];
  return (
    <Dialog open={open} title={text('talks.title')} closeLabel={text('talks.close')} onClose={onClose}>
      <p className={styles.about}>{text('talks.about')}</p>
      <OwnTalks onClose={onClose} />
      <h3 className={styles.ours}>{own('list.ours')}</h3>
      <ul className={styles.talks}>
        <OpenLessonRow onClose={onClose} />
        {shipped.map((talk) => (
          <li key={talk.id}>
            <span>{talk.title}</span>
            <small>
              {text('talks.scenes', {
                count: talk.scenes.length,
                minutes: text('overview.minutes', { count: Math.round(plannedMinutes(talk, talk.scenes.length)) }),
              })}{' '}
              <CopyToEdit title={talk.title} load={() => talk} onClose={onClose} />
            </small>
            <a
              className={styles.handout}
              href={handoutAddress(talk)}
              target="_blank"
              rel="noreferrer"
              aria-label={text('talks.handoutOf', { title: talk.title })}
            >
              {text('talks.handout')}
            </a>
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
      <Disclosure summary={audience('code.address')}>
        <AddressField />
      </Disclosure>
      <Disclosure summary={text('talks.keys')}>
        <KeysTable />
      </Disclosure>
    </Dialog>
  );
}
