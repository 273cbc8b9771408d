// The one place for sentences that have to be seen: above everything, until closed or replaced. Said aloud as well.
import { useText } from '../locales/text.ts';
import { Button } from '../ui/button.tsx';
import styles from './notice-bar.module.css';
import { useNotices } from './notices.ts';

export function NoticeBar() {
  const text = useText();
  const { notice, close } = useNotices();
  return (
    <div className={styles.place} role="status">
      {notice ? (
        <div key={notice.serial} className={styles.notice}>
          <p>{notice.words}</p>
          <Button tone="quiet" onClick={close}>
            {text('ui.close')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
