// The link to what is on the page, to be copied by hand.
import { useText } from '../../locales/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './header.module.css';

export interface ShareDialogProps {
  readonly link: string;
  readonly open: boolean;
  onClose(): void;
}

export function ShareDialog({ link, open, onClose }: ShareDialogProps) {
  const text = useText();
  return (
    <Dialog open={open} title={text('app.share.title')} closeLabel={text('ui.close')} onClose={onClose}>
      <p>{text('app.share.byHand')}</p>
      <textarea
        className={styles.link}
        readOnly
        translate="no"
        rows={5}
        aria-label={text('app.share.link')}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
}
