// One host as an item of the tree and as a section: title, what stands on it, kernel, firmware, processor, memory.
import { memo, useMemo } from 'react';
import { hostName } from '../locales/names.ts';
import { useFormat, useText } from '../locales/text.ts';
import { asks } from './asks.ts';
import boxStyles from './box.module.css';
import { drawnTenants } from './chosen.ts';
import { crackPath } from './face-view.tsx';
import { FloorView } from './floor-view.tsx';
import groundStyles from './ground.module.css';
import { indexFrame, useLive, useLiveHost } from './live.ts';
import { materialFill } from './materials.tsx';
import { MemoryView } from './memory-view.tsx';
import { speakHost } from './names.ts';
import { bootOf } from './paint.ts';
import { ProcessorView } from './processor-view.tsx';
import type { HostScene, Rect } from './scene.ts';
import styles from './stage.module.css';
import { useSurroundings } from './surroundings.ts';

export interface HostViewProps {
  readonly host: HostScene;
  readonly place: number;
  readonly siblings: number;
}

export const HostView = memo(function HostView({ host, place, siblings }: HostViewProps) {
  const text = useText();
  const format = useFormat();
  const { nodes, selection, current } = useSurroundings();
  const failed = useLive((frame) => (frame && indexFrame(frame).hosts.get(host.id)?.failed) ?? false);
  const { rect, band, firmware, ground } = host;
  const order = useMemo(() => drawnTenants(host.floor), [host.floor]);
  const local = (area: Rect) => ({ x: area.x - rect.x, y: area.y - rect.y, width: area.width, height: area.height });
  // A partition that is alone and bears no name is its host: its box draws the band, and lays it while it boots.
  const alone = host.floor.boxes[0]?.edge === 'none' ? host.floor.boxes[0] : null;
  const stands = alone ? null : band;
  const ahead = useLive((frame) => {
    if (!frame || !alone || alone.implied) return false;
    return bootOf(indexFrame(frame).nodes.get(alone.id) ?? null, frame.tMs, true).band < 1;
  });
  return (
    <div
      role="treeitem"
      className={styles.host}
      style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height, ...fromTo(rect) }}
      data-node={host.id}
      data-failed={failed || undefined}
      aria-label={speakHost(host, { text, format, nodes })}
      aria-level={1}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={selection === host.id}
      aria-expanded={host.floor.boxes.length > 0 ? true : undefined}
      tabIndex={current === host.id ? 0 : -1}
    >
      <HostTitle host={host} name={hostName(host, text, nodes.values())} />
      <svg className={styles.overlay} width={rect.width} height={rect.height} aria-hidden="true">
        <rect {...local(ground)} className={groundStyles.metal} />
        <rect
          x={0}
          y={local(ground).y + ground.height - 3}
          width={ground.width}
          height={3}
          className={groundStyles.metalFoot}
        />
        {firmware ? <rect {...local(firmware)} style={{ fill: materialFill('firmware') }} /> : null}
        {stands ? (
          <>
            <rect {...local(stands.rect)} style={{ fill: materialFill('kernel') }} />
            <rect {...local(stands.rect)} height={1} className={boxStyles.bandLip} />
            {failed ? <path className={groundStyles.hostCrack} d={crackPath(local(stands.rect))} /> : null}
          </>
        ) : null}
      </svg>
      <FloorView floor={host.floor} origin={rect} parent={host.id} level={2} siblings={childCount(host)} />
      {band ? (
        <Line area={local(band.rect)} across={band.rect} className={groundStyles.kernelWords} ahead={ahead}>
          <span>{text(`stage.band.${band.label}`)}</span>
          {band.rect.width > 300 && band.standing > 0 ? (
            <span>{text('stage.band.standing', { count: band.standing })}</span>
          ) : null}
        </Line>
      ) : null}
      {firmware ? (
        <Line area={local(firmware)} across={firmware} className={groundStyles.firmwareWords}>
          <span>{firmwareWords(host, text)}</span>
        </Line>
      ) : null}
      <ProcessorView host={host} order={order} />
      <MemoryView host={host} order={order} />
      {host.compact ? <CompactFigures host={host} /> : null}
      {selection === host.id ? (
        <div
          className={styles.hostSelected}
          style={{ top: local(stands?.rect ?? firmware ?? ground).y - 3, left: -4, right: -4, bottom: -4 }}
        />
      ) : null}
    </div>
  );
});

/** Where something is on the stage, for its style. */
const fromTo = ({ x, y, width }: Rect) => ({ '--from': `${x}px`, '--to': `${x + width}px`, '--above': `${y}px` });

/** Things that are one level below the host: those of the partition that nobody named among them. */
function childCount(host: HostScene): number {
  return host.floor.boxes.filter((box) => !box.slot).length;
}

interface LineProps {
  readonly area: Rect;
  /** The same on the stage: words stay where they are seen while the camera is near. */
  readonly across: Rect;
  readonly className: string | undefined;
  /** Whether the band is still being laid under the words. */
  readonly ahead?: boolean;
  readonly children: React.ReactNode;
}

function Line({ area, across, className, ahead = false, children }: LineProps) {
  return (
    <div
      className={`${groundStyles.line} ${className}`}
      aria-hidden="true"
      data-ahead={ahead || undefined}
      data-in-sight=""
      style={{ left: area.x, top: area.y, width: area.width, height: area.height, ...fromTo(across) }}
    >
      {children}
    </div>
  );
}

function HostTitle({ host, name }: { readonly host: HostScene; readonly name: string }) {
  const text = useText();
  const format = useFormat();
  const workloads = text('stage.title.workloads', { count: host.workloads });
  const kernels = text('stage.title.kernels', { count: host.kernels });
  const bootS = useBoot(host.id);
  // While it comes back after a failure, how long that takes matters more than its size.
  const size =
    bootS === null
      ? text('stage.title.size', { cores: format.count(host.cores), memory: format.MiB(host.memoryMiB) })
      : text('stage.figure.booting', { time: format.seconds(bootS * 1000) });
  return (
    <div
      className={host.low ? styles.titleLow : host.compact ? styles.titleCompact : styles.title}
      aria-hidden="true"
      data-grip=""
      data-in-sight=""
    >
      <b>{name}</b>
      <span>{size}</span>
      {host.low ? (
        <span>{text('stage.title.counts', { workloads, kernels })}</span>
      ) : host.compact ? null : (
        <>
          <span>{workloads}</span>
          <span>{kernels}</span>
        </>
      )}
    </div>
  );
}

/** Seconds until a host that was started again is up, as far as that is known; null for one that is not starting. */
function useBoot(id: string): number | null {
  return useLive((frame) => {
    const node = frame && indexFrame(frame).nodes.get(id);
    if (node?.phase !== 'starting') return null;
    return Math.ceil(Math.max(0, (node.expectedReadyMs ?? 0) - (frame?.tMs ?? 0)) / 1000);
  });
}

function firmwareWords(host: HostScene, text: ReturnType<typeof useText>): string {
  if (host.compact) return text('stage.firmware.short');
  if (host.lonePartition !== null) return text('stage.firmware.named', { name: host.lonePartition });
  const partitions = host.floor.boxes.filter((box) => box.edge === 'lpar').length;
  return partitions > 1 ? text('stage.firmware.many', { count: partitions }) : text('stage.firmware.one');
}

function CompactFigures({ host }: { readonly host: HostScene }) {
  const text = useText();
  const format = useFormat();
  const frame = useLiveHost(host.id);
  const { caption, rect } = host;
  const held = frame ? frame.memory.totalMiB - frame.memory.freeMiB : 0;
  return (
    <div
      className={groundStyles.compactFigures}
      aria-hidden="true"
      style={{ left: caption.x - rect.x, top: caption.y - rect.y, width: caption.width, height: caption.height }}
    >
      <b {...asks('memory', host.id)}>
        {text('stage.ground.memoryHeld', {
          held: format.MiB(held, { steady: true }),
          total: format.MiB(host.memoryMiB),
        })}
      </b>
      <b {...asks('cores', host.id)}>
        {text('stage.ground.coresUsed', {
          used: format.number(frame?.cpu.usedCores ?? 0, { digits: 1 }),
          cores: format.count(host.cores),
        })}
      </b>
    </div>
  );
}
