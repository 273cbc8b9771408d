// Incidents to let loose on what is selected, and to end again.
import { nodeName } from '../../locales/names.ts';
import { useText } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import { openLab } from '../../store/lab-steps.ts';
import { useView } from '../../store/view.ts';
import { find } from '../../topology/tree.ts';
import { INCIDENTS, useTrouble } from '../trouble.ts';
import { FlawGlyph, TroubleGlyph, WallsGlyph } from './glyphs.tsx';
import styles from './palette.module.css';

export function TroubleList() {
  const text = useText();
  const selection = useView((state) => state.selection);
  const topology = useDocument((state) => state.topology);
  const selected = selection === null ? null : find(topology, selection);
  const possible = new Map(useTrouble(selection).map((trouble) => [trouble.name, trouble]));
  const hint = selected
    ? text('app.trouble.in', { name: nodeName(selected, text, topology.hosts) })
    : text('app.trouble.selectFirst');
  return (
    <section className={styles.group} aria-label={text('app.trouble.label')} data-control="trouble">
      <div className={styles.heading}>
        <h2 className={styles.title}>{text('app.trouble.label')}</h2>
        <p className={styles.hint} id="trouble-hint">
          {hint}
        </p>
      </div>
      <ul className={styles.items} data-small="">
        {INCIDENTS.map((name) => {
          const trouble = possible.get(name);
          return (
            <li key={name}>
              <button
                type="button"
                className={`${styles.item} ${styles.trouble}`}
                aria-disabled={!trouble}
                aria-pressed={trouble?.active ?? false}
                aria-describedby="trouble-hint"
                onClick={() => trouble?.toggle()}
              >
                <TroubleGlyph name={name} />
                <span className={styles.name}>{text(`inspector.trouble.${name}`)}</span>
              </button>
            </li>
          );
        })}
        <li data-control="walls">
          <button
            type="button"
            className={`${styles.item} ${styles.trouble}`}
            onClick={() => openLab('walls', selected?.kind === 'host' ? null : selection)}
          >
            <WallsGlyph />
            <span className={styles.name}>{text('app.trouble.walls')}</span>
          </button>
        </li>
        <li data-control="flaws">
          <button
            type="button"
            className={`${styles.item} ${styles.trouble}`}
            onClick={() => openLab('flaw', selected?.kind === 'host' ? null : selection)}
          >
            <FlawGlyph />
            <span className={styles.name}>{text('app.trouble.flaw')}</span>
          </button>
        </li>
      </ul>
    </section>
  );
}
