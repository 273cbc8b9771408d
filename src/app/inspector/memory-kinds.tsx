// What was promised to what is selected, and what it holds: reserved, configured, touched, in real memory, and where the rest is.
import { useFormat } from '../../locales/text.ts';
import { useToolsText } from '../../locales/tools.ts';
import type { HostFrame, NodeFrame } from '../../simulation/frame.ts';
import { Asks } from './asks.tsx';
import styles from './tool-reports.module.css';

/** Less is not worth a line. */
const LEAST_MIB = 0.05;

type Kind = 'reserved' | 'configured' | 'touched' | 'resident' | 'proportional' | 'freed' | 'balloon' | 'swapped';

interface MemoryKindsProps {
  readonly frame: NodeFrame;
  /** Where it is a host. */
  readonly host: HostFrame | null;
}

export function MemoryKinds({ frame, host }: MemoryKindsProps) {
  const text = useToolsText();
  const format = useFormat();
  const lines = host ? kindsOfHost(host) : kindsOf(frame);
  const ratio = host && host.memory.configuredMiB > 0 ? host.memory.overcommitRatio : null;
  return (
    <section className={styles.tool} aria-label={text('tools.kinds')}>
      <h4 data-words>{text('tools.kinds')}</h4>
      <dl>
        {lines.map(([kind, MiB]) => (
          <div key={kind}>
            <dt data-words>{text(`tools.kind.${kind}`)}</dt>
            <dd>
              <Asks quantity="memory" node={frame.id} value={format.MiB(MiB)} />
            </dd>
          </div>
        ))}
        {ratio === null ? null : (
          <div>
            <dt data-words>{text('tools.kind.ratio')}</dt>
            <dd>{format.number(ratio, { digits: 2 })}</dd>
          </div>
        )}
      </dl>
      <p>{text(host ? 'tools.hostNote' : frame.memory.kernel ? 'tools.machineNote' : 'tools.containerNote')}</p>
    </section>
  );
}

/** Of one instance, in the mean; what there is none of is left out. */
function kindsOf({ memory, count }: NodeFrame): readonly (readonly [Kind, number])[] {
  const { reservedMiB, configuredMiB, touchedMiB, physicalMiB, proportionalMiB } = memory;
  const all: readonly (readonly [Kind, number | null])[] = [
    ['configured', configuredMiB],
    ['reserved', reservedMiB],
    ['touched', touchedMiB],
    ['resident', physicalMiB],
    ['proportional', memory.kernel ? null : proportionalMiB],
    ...optional('freed', memory.freedMiB),
    ...optional('balloon', memory.balloonMiB),
    ...optional('swapped', memory.swappedMiB),
  ];
  return all.flatMap(([kind, MiB]) => (MiB === null ? [] : [[kind, MiB / Math.max(1, count)] as const]));
}

function kindsOfHost({ memory }: HostFrame): readonly (readonly [Kind, number])[] {
  return [
    ['configured', memory.configuredMiB],
    ['reserved', memory.reservedMiB],
    ['touched', memory.touchedMiB],
    ['resident', memory.totalMiB - memory.freeMiB],
    ...optional('balloon', memory.balloonedMiB),
    ...optional('swapped', memory.swapUsedMiB),
  ];
}

const optional = (kind: Kind, MiB: number): (readonly [Kind, number])[] => (MiB >= LEAST_MIB ? [[kind, MiB]] : []);
