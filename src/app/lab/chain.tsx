// The walls around an attacker, from the inside out: whether each holds, what it exposes (with the record behind the figure), and
// where the attacker would be behind it. The innermost that holds can be supposed to fall, and the last that fell to hold again.
import type { BoundaryId } from '../../catalog/kind.ts';
import { edgeOf } from '../../charts/isolation/measures.ts';
import { WallsUpright } from '../../charts/isolation/wall-glyphs.tsx';
import { useNames } from '../../charts/names.ts';
import { useText } from '../../locales/text.ts';
import { useWallsText } from '../../locales/walls.ts';
import type { Crossing, Reach } from '../../simulation/isolation/reach.ts';
import { useDocument } from '../../store/document.ts';
import type { LabStepCode } from '../../store/history.ts';
import { useLab } from '../../store/lab.ts';
import { chooseInLab, openLab } from '../../store/lab-steps.ts';
import { find } from '../../topology/tree.ts';
import { Button } from '../../ui/button.tsx';
import { FigureRow } from '../figures/figure-row.tsx';
import figures from '../figures/figures.module.css';
import { useRecords } from '../figures/records.ts';
import { useInterface } from './interface.ts';
import lab from './lab.module.css';
import styles from './walls.module.css';

export function Chain({ reach }: { readonly reach: Reach }) {
  const text = useWallsText();
  const words = useText();
  const fallen = useLab((state) => state.fallen);
  const next = reach.chain.findIndex(({ state }) => state === 'holds');
  const { attacker } = reach;
  const suppose = (code: LabStepCode, fallen: number) => {
    const name = find(useDocument.getState().topology, attacker)?.name ?? attacker;
    chooseInLab({ attacker, fallen }, code, { name });
  };
  return (
    <section className={lab.part} aria-label={text('walls.chain.label')}>
      <h3>{text('walls.chain.label')}</h3>
      <ol className={styles.chain}>
        {reach.chain.map((crossing, at) => (
          <Wall
            // biome-ignore lint/suspicious/noArrayIndexKey: a wall is known by its place in the chain
            key={at}
            crossing={crossing}
            before={reach.chain[at - 1] ?? null}
            onPush={
              at === next || at === fallen - 1
                ? () => suppose(at === next ? 'lab-falls' : 'lab-holds', at === next ? at + 1 : at)
                : null
            }
          />
        ))}
      </ol>
      <Button tone="quiet" className={styles.onward} onClick={() => openLab('flaw', reach.attacker)}>
        {words('app.trouble.flaw')}
      </Button>
    </section>
  );
}

interface WallProps {
  readonly crossing: Crossing;
  readonly before: Crossing | null;
  /** Lets it fall, or hold again: one button for both, which so keeps the focus. Null where it is not its turn. */
  readonly onPush: (() => void) | null;
}

function Wall({ crossing, before, onPush }: WallProps) {
  const text = useWallsText();
  const words = useText();
  const { nameOf } = useNames();
  const { wall, node, state, lands, kernel } = crossing;
  const stands = state !== 'fallen';
  const name = text('walls.chain.of', { wall: words(`catalog.boundaries.${wall}.name`), name: nameOf(node) });
  // A flaw in a kernel opens the walls of containers that this kernel makes, whatever stands in between.
  const together = before !== null && before.kernel === kernel && !ownKernelWall(wall) && !ownKernelWall(before.wall);
  return (
    <li className={styles.link} data-state={state}>
      <div className={styles.wall}>
        <WallsUpright walls={[{ boundary: wall, edge: edgeOf(wall), strength: 1 }]} height={18} />
        <b>{name}</b>
        <span className={`${styles.state} ${state === 'holds' ? '' : styles.fallen}`}>
          {text(`walls.chain.state.${state}`)}
        </span>
      </div>
      <Interface node={node} wall={wall} />
      <p className={styles.note}>
        {lands === node
          ? text('walls.chain.between', { name: nameOf(node) })
          : text('walls.chain.beyond', { name: nameOf(lands) })}{' '}
        {together ? text('walls.chain.kernel', { name: nameOf(kernel) }) : null}
      </p>
      {onPush ? (
        <Button
          tone={stands ? 'plain' : 'quiet'}
          aria-label={text(stands ? 'walls.chain.supposeLabel' : 'walls.chain.rebuildLabel', { wall: name })}
          onClick={onPush}
        >
          {text(stands ? 'walls.chain.suppose' : 'walls.chain.rebuild')}
        </Button>
      ) : null}
    </li>
  );
}

function ownKernelWall(wall: BoundaryId): boolean {
  return edgeOf(wall) !== 'container';
}

/** How much there is to call, as a line that opens to its record. */
function Interface({ node, wall }: Pick<Crossing, 'node' | 'wall'>) {
  const text = useWallsText();
  const id = useInterface(node, wall);
  const record = useRecords()[id];
  if (!record) return <p className={styles.note}>{text('walls.chain.uncounted')}</p>;
  return (
    <ul className={`${figures.rows} ${styles.interface}`}>
      <FigureRow id={id} record={record} />
    </ul>
  );
}
