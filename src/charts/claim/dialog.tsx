// The article's claim about z, shown as a claim: what is said, what the model makes of it, what speaks for and against it, what
// nobody has published, and what would settle it. Loaded when somebody asks.
import { useMemo } from 'react';
import type { Claim, ClaimPoint } from '../../catalog/claim.ts';
import { LESS_PAINFUL_ON_Z } from '../../catalog/claims/less-painful-on-z.ts';
import { EVIDENCE } from '../../catalog/evidence.ts';
import { type MessageKey, useText } from '../../locales/text.ts';
import { usePlayback } from '../../store/playback.ts';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './claim.module.css';
import { ClaimPicture } from './picture.tsx';
import { claimRows } from './ranges.ts';
import { ClaimTable } from './table.tsx';

export interface ClaimDialogProps {
  readonly open: boolean;
  onClose(): void;
}

const CLAIM: Claim = LESS_PAINFUL_ON_Z;

/** Words of one point; that every point has some is a test. */
const pointKey = (id: string) => `claims.${CLAIM.id}.point.${id}` as MessageKey;

export function ClaimDialog({ open, onClose }: ClaimDialogProps) {
  const text = useText();
  return (
    <Dialog
      open={open}
      title={text('claims.less-painful-on-z.title')}
      closeLabel={text('ui.close')}
      size="wide"
      onClose={onClose}
    >
      <ClaimBody />
    </Dialog>
  );
}

function ClaimBody() {
  const text = useText();
  const values = usePlayback((state) => state.recording.parameters);
  const rows = useMemo(() => claimRows(values), [values]);
  return (
    <article className={styles.claim}>
      <p className={styles.badge}>{text('claims.badge')}</p>
      <blockquote className={styles.statement}>{text('claims.less-painful-on-z.claim')}</blockquote>
      <p className={styles.origin}>{text('claims.less-painful-on-z.origin')}</p>
      <p>{text('claims.less-painful-on-z.model')}</p>
      <ClaimPicture rows={rows} />
      <p className={styles.caution}>{text('claims.less-painful-on-z.caution')}</p>
      <div className={styles.columns}>
        <Points title={text('claims.for')} points={CLAIM.supporting} />
        <Points title={text('claims.against')} points={CLAIM.opposing} />
        <Points title={text('claims.missing')} points={CLAIM.missing.map((id) => ({ id, evidence: [] }))} />
        <Points title={text('claims.settle')} points={CLAIM.settling.map((id) => ({ id, evidence: [] }))} />
      </div>
      <ClaimTable rows={rows} />
    </article>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly ClaimPoint[] }) {
  const text = useText();
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.points}>
        {points.map(({ id, evidence }) => (
          <li key={id}>
            {text(pointKey(id))}
            {sourcesOf(evidence).map(({ title: named, year, place, link }) => (
              <small key={`${named} ${place}`} className={styles.source}>
                <a href={link} target="_blank" rel="noreferrer">
                  {text('claims.evidence.read', { title: named, year: String(year), place })}
                </a>
              </small>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each publication once, with all places in it. */
function sourcesOf(evidence: ClaimPoint['evidence']) {
  const byLink = new Map<string, { title: string; year: number; link: string; places: Set<string> }>();
  for (const id of evidence) {
    const { source, place } = EVIDENCE[id];
    const { title, year, link } = source;
    const known = byLink.get(link) ?? { title, year, link, places: new Set<string>() };
    known.places.add(place);
    byLink.set(link, known);
  }
  return [...byLink.values()].map(({ places, ...rest }) => ({ ...rest, place: [...places].join('; ') }));
}
