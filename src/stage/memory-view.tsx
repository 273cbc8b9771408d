// The memory of a host as one strip to scale: kind is material, tenant is hue, free space is empty paper. Under it the
// caption that names the thin kinds; on a narrow host two figures instead.
import type { Format, Text } from '../locales/text.ts';
import { useFormat, useText } from '../locales/text.ts';
import type { HostFrame } from '../simulation/frame.ts';
import { colourOf, hueOf } from '../ui/hue.ts';
import { useChosen } from './chosen.ts';
import groundStyles from './ground.module.css';
import { useLiveHost } from './live.ts';
import { materialFill, tenantFill } from './materials.tsx';
import type { SegmentName, SegmentScene } from './memory-strip.ts';
import { segmentsOf } from './memory-strip.ts';
import type { HostScene } from './scene.ts';
import { memoryOf } from './share-of-selection.ts';
import styles from './stage.module.css';
import { useSurroundings } from './surroundings.ts';

const MATERIAL: Readonly<Record<Exclude<SegmentName, 'private'>, string>> = {
  pageCache: 'bed-1',
  merged: 'merged',
  kernel: 'kernel',
  hypervisor: 'hypervisor',
};

/** A segment carries its figure from this width on. */
const WITH_FIGURE = 26;
/** Private memory gets its brace from this width on; a smaller one would look like a letter. */
const WITH_BRACE = 24;

export function MemoryView({ host, order }: { readonly host: HostScene; readonly order: readonly string[] }) {
  const text = useText();
  const format = useFormat();
  const frame = useLiveHost(host.id);
  const chosen = useChosen(host);
  const { memory: area, rect } = host;
  const { segments, free } = frame ? segmentsOf(frame.memory, order, area.width) : { segments: [], free: 0 };
  const spans = chosen && frame ? memoryOf(chosen, segments, frame, chosen.nodes) : [];
  const freeSize = frame ? format.MiB(frame.memory.freeMiB, { steady: true }) : format.MiB(host.memoryMiB);
  return (
    <div
      className={styles.overlay}
      aria-hidden="true"
      style={{ left: area.x - rect.x, top: area.y - rect.y, width: area.width, height: area.height }}
    >
      <svg aria-hidden="true" className={styles.overlay} width={area.width} height={area.height}>
        <rect className={groundStyles.memory} width={area.width} height={area.height} />
        {segments.map((segment) => (
          <SegmentView key={`${segment.name} ${segment.tenant}`} segment={segment} height={area.height} />
        ))}
        <path className={groundStyles.tick} d={`M${free} -4V${area.height + 4}`} />
        {spans.map((span) => (
          <rect
            key={span.x}
            className={groundStyles.chosen}
            x={span.x - 2.5}
            y={-2.5}
            width={span.width + 5}
            height={area.height + 5}
            rx="2"
          />
        ))}
      </svg>
      {host.compact ? null : <Figures segments={segments} format={format} />}
      {area.width - free > 90 ? (
        <div className={groundStyles.free} style={{ left: free + 10, right: 8 }}>
          <span>{text('stage.ground.free')}</span>
          <b>{host.compact ? '' : freeSize}</b>
        </div>
      ) : null}
      {frame && !host.compact ? (
        <Caption memory={frame.memory} segments={segments} host={host} text={text} format={format} />
      ) : null}
    </div>
  );
}

function SegmentView({ segment, height }: { readonly segment: SegmentScene; readonly height: number }) {
  const { tenants } = useSurroundings();
  const fill =
    segment.name === 'private'
      ? tenantFill(hueOf(segment.tenant ?? '', tenants))
      : materialFill(MATERIAL[segment.name]);
  return (
    <>
      <rect x={segment.x} width={segment.width} height={height} style={{ fill }} data-segment={segment.name} />
      {segment.x > 0 ? <path className={groundStyles.joint} d={`M${segment.x} 0V${height}`} /> : null}
    </>
  );
}

function Figures({ segments, format }: { readonly segments: readonly SegmentScene[]; readonly format: Format }) {
  const { tenants } = useSurroundings();
  return segments
    .filter((segment) => segment.name === 'private' && segment.width >= WITH_FIGURE)
    .map((segment) => (
      <span
        key={segment.tenant}
        className={groundStyles.segmentFigure}
        style={{
          left: segment.x,
          width: segment.width,
          '--halo': `color-mix(in oklab, ${colourOf(hueOf(segment.tenant ?? '', tenants))} var(--fill-mix), var(--paper))`,
        }}
      >
        {format.number(segment.MiB / 1024, { digits: 1 })}
      </span>
    ));
}

interface CaptionProps {
  readonly memory: HostFrame['memory'];
  readonly segments: readonly SegmentScene[];
  readonly host: HostScene;
  readonly text: Text;
  readonly format: Format;
}

function Caption({ memory, segments, host, text, format }: CaptionProps) {
  const last = segments.filter((segment) => segment.name === 'private').at(-1);
  const width = last ? last.x + last.width : 0;
  const { caption, memory: area } = host;
  return (
    <>
      {width >= WITH_BRACE ? (
        <svg
          aria-hidden="true"
          className={styles.overlay}
          style={{ left: 0, top: area.height + 4 }}
          width={width}
          height="5"
        >
          <path className={groundStyles.brace} d={`M.5 0v4h${width - 1}v-4`} />
        </svg>
      ) : null}
      <div
        className={groundStyles.caption}
        style={{ left: 0, top: caption.y - area.y + 4, width: caption.width, height: caption.height }}
      >
        <span>{text('stage.ground.private', { size: format.MiB(memory.privateMiB) })}</span>
        <CaptionKey
          material="bed-1"
          label={text('stage.ground.pageCache', { size: format.MiB(memory.pageCacheMiB) })}
        />
        <CaptionKey
          material="merged"
          label={text('stage.ground.merged', { size: format.MiB(memory.mergedMiB) })}
          none={memory.mergedMiB < 0.05}
        />
        <CaptionKey material="kernel" label={text('stage.ground.kernel', { size: format.MiB(memory.kernelMiB) })} />
        <CaptionKey
          material="hypervisor"
          label={text('stage.ground.hypervisor', { size: format.MiB(memory.hypervisorMiB) })}
        />
        {memory.overcommittedMiB > 0 ? (
          <b className={groundStyles.tooSmall}>
            {text('stage.ground.tooSmall', { size: format.MiB(memory.overcommittedMiB) })}
          </b>
        ) : null}
      </div>
    </>
  );
}

interface CaptionKeyProps {
  readonly material: string;
  readonly label: string;
  /** Nothing of it is held: its words step back, but keep their place. */
  readonly none?: boolean;
}

function CaptionKey({ material, label, none = false }: CaptionKeyProps) {
  return (
    <span className={groundStyles.captionKey} data-none={none || undefined}>
      <svg aria-hidden="true" width="11" height="10">
        <rect width="11" height="10" style={{ fill: materialFill(material) }} />
      </svg>
      {label}
    </span>
  );
}
