// "Share": the link to what is on the page, a frame for a page of one's own, files, how to cite. One part at a time.
import { useState } from 'react';
import { useSharingText } from '../../locales/sharing.ts';
import { useText } from '../../locales/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { CitePart } from './cite-part.tsx';
import { EmbedPart } from './embed-part.tsx';
import { FilesPart } from './files-part.tsx';
import { LinkPart } from './link-part.tsx';
import styles from './sharing.module.css';

export interface ShareDialogProps {
  /** To what was on the page when it was opened. */
  readonly link: string;
  readonly open: boolean;
  onClose(): void;
}

const PARTS = { link: LinkPart, embed: EmbedPart, files: FilesPart, cite: CitePart } as const;
type Part = keyof typeof PARTS;

export function ShareDialog({ link, open, onClose }: ShareDialogProps) {
  const text = useSharingText();
  const words = useText();
  const [part, setPart] = useState<Part>('link');
  const Shown = PARTS[part];
  return (
    <Dialog open={open} title={text('title')} closeLabel={words('ui.close')} size="wide" onClose={onClose}>
      <div className={styles.sheet}>
        <Segmented
          label={text('parts.label')}
          value={part}
          onChange={setPart}
          options={(Object.keys(PARTS) as Part[]).map((value) => ({ value, label: text(`parts.${value}`) }))}
        />
        <Shown link={link} />
      </div>
    </Dialog>
  );
}
