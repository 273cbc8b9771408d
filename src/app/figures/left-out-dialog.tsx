// What this model leaves out: each gap with why it matters and what it keeps the model from showing.
import { useLeftOutText } from '../../locales/figures.ts';
import { useText } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWindows } from '../windows.ts';
import { LEFT_OUT } from './left-out.ts';
import styles from './left-out-dialog.module.css';
import { Published } from './published.tsx';

export function LeftOutDialog({ open, onClose }: { readonly open: boolean; onClose(): void }) {
  const text = useLeftOutText();
  const words = useText();
  return (
    <Dialog open={open} title={text('title')} closeLabel={words('ui.close')} size="wide" onClose={onClose}>
      <div className={styles.sheet}>
        <p className={styles.lead}>{text('lead')}</p>
        {LEFT_OUT.map(({ name, evidence }) => (
          <section key={name} className={styles.item}>
            <div>
              <h3>{text(`items.${name}.name`)}</h3>
              <p>{text(`items.${name}.what`)}</p>
            </div>
            <dl>
              <div>
                <dt>{text('why')}</dt>
                <dd>{text(`items.${name}.why`)}</dd>
              </div>
              <div>
                <dt>{text('cannot')}</dt>
                <dd>{text(`items.${name}.cannot`)}</dd>
              </div>
            </dl>
            <Published title={text('published')} ids={evidence} folded />
          </section>
        ))}
        <Button className={styles.figures} onClick={() => useWindows.getState().show('figures')}>
          {text('figures')}
        </Button>
      </div>
    </Dialog>
  );
}
