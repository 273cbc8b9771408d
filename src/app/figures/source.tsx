// Where a figure comes from: a publication with the place inside it, or the word assumption with its reason.
import measurements from '../../catalog/measurements.json?url';
import type { ParameterRecord } from '../../catalog/parameter.ts';
import { useFiguresText } from '../../locales/figures.ts';
import { useProse } from '../../locales/prose.ts';
import { useText } from '../../locales/text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './figures.module.css';
import { withPublications } from './records.ts';

export function SourceOf({ record }: { readonly record: ParameterRecord }) {
  const words = useText();
  const text = useFiguresText();
  const prose = useProse();
  const { source } = record;
  if ('assumption' in source) {
    return (
      <div className={styles.part}>
        <h4>{words('catalog.records.assumption')}</h4>
        <p>{withPublications(prose(source.assumption))}</p>
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <h4>{words('catalog.records.source')}</h4>
      <p>
        <PublicationLink title={source.title} link={source.link} />
        <br />
        <span translate="no">{source.authors}</span>,{' '}
        {text('evidence.source', {
          venue: source.venue,
          year: String(source.year),
          place: withPublications(prose(source.place)),
        })}
      </p>
      {source.secondHand ? <p className={styles.aside}>{text('record.secondHand')}</p> : null}
    </div>
  );
}

/** Opens only when it is pressed, in a tab of its own. Files of this project are served with the page. */
export function PublicationLink({ title, link }: { readonly title: string; readonly link: string }) {
  const text = useFiguresText();
  const ours = !link.startsWith('https:');
  // In the one file the measurements stand in the page itself; browsers go to no such address, but save what is there.
  const saved = ours && measurements.startsWith('data:') ? 'measurements.json' : undefined;
  return (
    <a href={ours ? measurements : link} target="_blank" rel="noopener noreferrer" download={saved}>
      <span translate="no">{title}</span>
      <VisuallyHidden> ({text('record.opens')})</VisuallyHidden>
    </a>
  );
}
