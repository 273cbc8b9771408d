// The limits of a control group, each a slider that ends at "no limit".
import type { KindId } from '../../catalog/kind.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { type MessageKey, useFormat, useText } from '../../locales/text.ts';
import { DEFAULT_CPU_WEIGHT } from '../../topology/attributes.ts';
import { DEFAULT_IO_WEIGHT, ioWeightsOf } from '../../topology/io-weight.ts';
import { hasProperty } from '../../topology/limits.ts';
import { hostOf } from '../../topology/tree.ts';
import { Slider } from '../../ui/slider.tsx';
import { useChange } from './change.ts';
import styles from './inspector.module.css';
import type { SandboxFieldsProps } from './sandbox-fields.tsx';
import type { Step } from './steps.ts';
import { cpuMaxSteps, memoryLowSteps, memoryMaxSteps, pidsMaxSteps, rateMaxSteps, weightSteps } from './steps.ts';

const MiB = 1024 * 1024;

/** Who shares out processors by a weight, and what it calls that, where it is not a control group. */
const SYSTEMS: Readonly<Partial<Record<KindId, MessageKey>>> = {
  lpar: 'inspector.limits.bySystem.lpar',
  zvm: 'inspector.limits.bySystem.zvm',
};
const WEIGHTS: Readonly<Partial<Record<KindId, MessageKey>>> = {
  lpar: 'inspector.limits.partitionWeight',
  zvm: 'inspector.limits.guestShare',
};

export function Limits({ topology, node }: SandboxFieldsProps) {
  const text = useText();
  const format = useFormat();
  const change = useChange(node.id);
  const host = hostOf(topology, node.id);
  const { attributes } = KINDS[node.kind];
  const open = text('inspector.limits.open');
  const none = (step: Step, words: (value: number) => string) => (step === null ? open : words(step));
  return (
    <section className={styles.part} aria-label={text('inspector.limits.label')}>
      <h3 className={styles.title}>
        {text('inspector.limits.label')}
        <span>{text(SYSTEMS[node.kind] ?? 'inspector.limits.source')}</span>
      </h3>
      {attributes.includes('cpuMax') && node.dedicated !== true ? (
        <LimitSlider
          label={text('inspector.limits.cpuMax')}
          steps={cpuMaxSteps(host?.cores ?? 256, node.cpuMax ?? null)}
          value={node.cpuMax ?? null}
          words={(step) => none(step, (cores) => text('inspector.limits.cores', { count: cores }))}
          onChange={(cpuMax) => change({ cpuMax }, 'cpuMax')}
        />
      ) : null}
      {attributes.includes('cpuWeight') && node.dedicated !== true ? (
        <LimitSlider
          label={text(WEIGHTS[node.kind] ?? 'inspector.limits.cpuWeight')}
          steps={weightSteps(node.cpuWeight ?? DEFAULT_CPU_WEIGHT)}
          value={node.cpuWeight ?? DEFAULT_CPU_WEIGHT}
          words={(step) => format.count(step ?? DEFAULT_CPU_WEIGHT)}
          onChange={(weight) => change({ cpuWeight: weight === DEFAULT_CPU_WEIGHT ? null : weight }, 'cpuWeight')}
        />
      ) : null}
      {attributes.includes('memoryMax') ? (
        <LimitSlider
          label={text('inspector.limits.memoryMax')}
          steps={memoryMaxSteps(host?.memoryBytes ?? Number.MAX_SAFE_INTEGER, node.memoryMaxBytes ?? null)}
          value={node.memoryMaxBytes ?? null}
          words={(step) => none(step, (bytes) => format.MiB(bytes / MiB))}
          onChange={(memoryMaxBytes) => change({ memoryMaxBytes }, 'memoryMax')}
        />
      ) : null}
      {attributes.includes('memoryLow') ? (
        <LimitSlider
          label={text('inspector.limits.memoryLow')}
          steps={memoryLowSteps(host?.memoryBytes ?? Number.MAX_SAFE_INTEGER, node.memoryLowBytes ?? null)}
          value={node.memoryLowBytes ?? null}
          words={(step) => (step === null ? text('inspector.limits.none') : format.MiB(step / MiB))}
          onChange={(memoryLowBytes) => change({ memoryLowBytes }, 'memoryLow')}
        />
      ) : null}
      {attributes.includes('pidsMax') ? (
        <LimitSlider
          label={text('inspector.limits.pidsMax')}
          steps={pidsMaxSteps(node.pidsMax ?? null)}
          value={node.pidsMax ?? null}
          words={(step) => none(step, (count) => format.count(count))}
          onChange={(pidsMax) => change({ pidsMax }, 'pidsMax')}
        />
      ) : null}
      {hasProperty(node.kind, 'ioWeight') ? (
        <LimitSlider
          label={text('inspector.limits.ioWeight')}
          steps={weightSteps(node.ioWeight ?? DEFAULT_IO_WEIGHT)}
          value={node.ioWeight ?? DEFAULT_IO_WEIGHT}
          words={(step) => format.count(step ?? DEFAULT_IO_WEIGHT)}
          onChange={(weight) => change({ ioWeight: weight === DEFAULT_IO_WEIGHT ? null : weight }, 'ioWeight')}
        />
      ) : null}
      {(['diskBytesPerS', 'networkBytesPerS'] as const).map((property) =>
        hasProperty(node.kind, property) ? (
          <LimitSlider
            key={property}
            label={text(`inspector.limits.${property}`)}
            steps={rateMaxSteps(node[property] ?? null)}
            value={node[property] ?? null}
            words={(step) => none(step, (bytes) => text('inspector.live.perSecond', { rate: format.MiB(bytes / MiB) }))}
            onChange={(bytes) => change({ [property]: bytes }, property)}
          />
        ) : null,
      )}
      {ioWeightsOf(topology).has(node.id) ? (
        <p className={styles.note}>{text('inspector.limits.ioWeightNote')}</p>
      ) : null}
    </section>
  );
}

interface LimitSliderProps {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly value: Step;
  words(step: Step): string;
  onChange(step: Step): void;
}

function LimitSlider({ label, steps, value, words, onChange }: LimitSliderProps) {
  return (
    <Slider
      label={label}
      value={Math.max(0, steps.indexOf(value))}
      min={0}
      max={steps.length - 1}
      valueText={words(value)}
      onChange={(index) => onChange(steps[index] ?? null)}
    />
  );
}
