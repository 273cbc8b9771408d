// A link for phones as a QR code, with its address in letters, and what is to be done where phones cannot open that.
import type { CSSProperties } from 'react';
import { useAudienceText } from '../../../locales/audience.ts';
import { reachOf, typedAddress } from '../../../sharing/local-address.ts';
import { ModulesDrawing, useModules } from '../../sharing/modules-drawing.tsx';
import { useTalk } from '../talk.ts';
import styles from './audience.module.css';
import type { CodeLink } from './code-link.ts';

/** More modules a side than this are hard to tell apart from the last row. */
const DENSE = 85;

export interface PhoneCodeProps {
  readonly shown: CodeLink;
  /** `large`: alone, for the last row; else beside something, where there is room for the code and what is most needful. */
  readonly large?: boolean;
}

export function PhoneCode({ shown: { link, leaves }, large = false }: PhoneCodeProps) {
  const text = useAudienceText();
  // A file on this machine is nothing that a camera should be sent to.
  const file = link.startsWith('file:');
  const reach = reachOf(link);
  const typed = typedAddress(link);
  return (
    <div className={styles.code} data-file={file ? '' : undefined}>
      {file ? null : <Drawn key={link} link={link} />}
      <div className={styles.said}>
        {file ? null : (
          <p className={styles.address} style={{ '--letters': typed.length } as CSSProperties} dir="ltr">
            {typed}
          </p>
        )}
        {leaves === 'nothing' ? null : <p className={styles.note}>{text(`code.leaves.${leaves}`)}</p>}
        {reach === 'everybody' ? null : (
          <p className={styles.warning}>{text(`code.${large ? 'local' : 'localShort'}.${reach}`)}</p>
        )}
      </div>
    </div>
  );
}

/** Under every filter of the talk too. */
function Drawn({ link }: { readonly link: string }) {
  const text = useAudienceText();
  const inverted = useTalk((state) => state.inverted);
  const made = useModules(link);
  // Without what makes codes there is still the address.
  const modules = made && 'size' in made ? made : null;
  return (
    <figure className={styles.drawn}>
      {modules ? (
        <ModulesDrawing
          modules={modules}
          label={text('code.image')}
          data-link={link}
          data-inverted={inverted ? '' : undefined}
        />
      ) : null}
      {modules && modules.size > DENSE ? <figcaption>{text('code.dense')}</figcaption> : null}
    </figure>
  );
}
