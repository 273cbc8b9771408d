// What can be put on the stage, and what can be let loose on it: a column, or on phones what is in the sheet.
import { useMemo } from 'react';
import { useAllWords, useFormat, useText } from '../../locales/text.ts';
import { FACTS } from '../../stage/facts.ts';
import { useDragSource } from '../../stage/grip.ts';
import { useDocument } from '../../store/document.ts';
import type { Carrying } from '../../store/view.ts';
import { useView } from '../../store/view.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { catalogName } from '../catalog-name.ts';
import { BedsGlyph, HostGlyph, WallGlyph } from './glyphs.tsx';
import { containerOf, hostPlatforms, imageItems, newHost, onlyOn, sandboxOf, WALLS } from './items.ts';
import styles from './palette.module.css';
import { TroubleList } from './trouble-list.tsx';

export function Palette() {
  const text = useText();
  const format = useFormat();
  const definitions = useDocument((state) => state.topology.definitions);
  const topology = useDocument((state) => state.topology);
  // The titles tell more than the first sight says.
  const told = useAllWords();
  const hosts = useMemo(() => hostPlatforms(definitions).map((id) => newHost(id, definitions)), [definitions]);
  return (
    <nav className={styles.palette} aria-label={text('app.palette.label')}>
      <Group name={text('app.palette.walls')} control="kinds">
        {WALLS.map((kind) => {
          const platform = onlyOn(kind);
          return (
            <Item
              key={kind}
              what={sandboxOf(kind)}
              glyph={<WallGlyph kind={kind} />}
              name={text(`app.palette.kind.${kind}`)}
              about={told ? text(`catalog.kinds.${kind}.about`) : undefined}
              note={platform ? text(`app.palette.only.${platform}`) : ''}
            />
          );
        })}
      </Group>
      <Group name={text('app.palette.images')} control="images" small>
        {imageItems(definitions).map(({ image, MiB }, index) => (
          <Item
            key={image.id}
            what={containerOf(image.id)}
            glyph={<BedsGlyph beds={FACTS.layers(containerOf(image.id), topology).map(({ bed }) => bed)} />}
            name={text('app.palette.image', { image: image.id })}
            about={told ? text('app.palette.imageAbout', { name: catalogName(text, 'images', image.id) }) : undefined}
            note={format.MiB(MiB, { digits: 0 })}
            shortNote={index === 0 ? null : format.count(MiB)}
          />
        ))}
      </Group>
      <Group name={text('app.palette.hosts')} control="hosts">
        {hosts.map((host) => (
          <Item
            key={host.platform}
            what={host}
            glyph={<HostGlyph firmware={host.platform === 'z'} />}
            name={text('app.palette.host', { platform: catalogName(text, 'platforms', host.platform) })}
            about={text('app.palette.hostAbout')}
            note=""
          />
        ))}
      </Group>
      <TroubleList />
    </nav>
  );
}

interface GroupProps {
  readonly name: string;
  /** As whoever hides or locks it calls it. */
  readonly control: string;
  readonly small?: boolean;
  readonly children: React.ReactNode;
}

function Group({ name, control, small = false, children }: GroupProps) {
  return (
    <section className={styles.group} aria-label={name} data-control={control}>
      <div className={styles.heading}>
        <h2 className={styles.title}>{name}</h2>
      </div>
      <ul className={styles.items} data-small={small ? '' : undefined}>
        {children}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly what: Extract<Carrying['what'], { type: 'new' }>['node'];
  readonly glyph: React.ReactNode;
  readonly name: string;
  readonly about: string | undefined;
  readonly note: string;
  /** Shown instead of the note where the unit is clear from above; the note is still read aloud. */
  readonly shortNote?: string | null;
}

function Item({ what, glyph, name, about, note, shortNote = null }: ItemProps) {
  const lifted = useView(({ carrying }) => carrying?.what.type === 'new' && carrying.what.node.id === what.id);
  // The same thing every time, so that picking it up again is known to be that.
  const carried = useMemo(() => ({ type: 'new', node: what }) as const, [what]);
  const source = useDragSource(carried);
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        data-lifted={lifted ? '' : undefined}
        title={about}
        {...source}
        // A finger that pulls along the list scrolls it; one that pulls across takes the thing out.
        style={{ touchAction: 'pan-y' }}
      >
        {glyph}
        <span className={styles.name}>{name}</span>
        {note === '' ? null : shortNote === null ? (
          <small>{note}</small>
        ) : (
          <small>
            <span aria-hidden="true">{shortNote}</span>
            <VisuallyHidden>{note}</VisuallyHidden>
          </small>
        )}
      </button>
    </li>
  );
}
