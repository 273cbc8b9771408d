// The words of a claim by its ids, with figures in their units: for the page and for the command line.
import type { Citation, Comparison, StagedClaim } from '../../lessons/claim.ts';
import type { ClaimResults } from '../../lessons/experiment.ts';
import { type Measure, unitOf } from '../../lessons/measure.ts';
import type { Format } from '../../locales/format.ts';
import type { ClaimsKey, ClaimsText } from '../../locales/twenty-claims.ts';

export interface ClaimWords {
  readonly title: string;
  readonly said: string;
  readonly experiment: string;
  /** What the verdict turns on; empty for a claim with one condition only. */
  readonly on: string;
  scene(id: string): string;
  condition(id: string): string;
  /** What a record says, in our words. */
  record(citation: Citation): string;
  measure(measure: Measure): string;
  figure(measure: Measure, value: number | null): string;
  /** What a comparison predicts. */
  prediction(comparison: Comparison<`${string}.${string}`>): string;
  /** The two figures that came out, and how they stand to each other. */
  outcome(comparison: Comparison<`${string}.${string}`>, results: ClaimResults): string;
}

export function claimWords(claim: StagedClaim, text: ClaimsText, format: Format): ClaimWords {
  // That all of these are there is a test.
  const own = (key: string) => text(`claims.${claim.id}.${key}` as ClaimsKey);
  const measureOf = (name: string): Measure => {
    const [scene = '', figure = ''] = name.split('.');
    const found = claim.scenes.find(({ id }) => id === scene)?.figures[figure];
    if (!found) throw new Error(`The claim "${claim.id}" has no figure "${name}".`);
    return found;
  };
  const scene = (id: string) => own(`scenes.${id}`);
  const measure = (one: Measure) => text(`measures.${one.measure}` as ClaimsKey);
  const figure = (one: Measure, value: number | null) =>
    value === null ? text('open.none') : figureWords(one, value, text, format);
  const sceneOf = (name: string) => scene(name.split('.')[0] ?? '');
  const on = `claims.${claim.id}.on`;
  return {
    title: own('title'),
    said: own('said'),
    experiment: own('experiment'),
    on: text.has(on) ? text(on) : '',
    scene,
    condition: (id) => own(`conditions.${id}`),
    record: ({ id, condition }) => own(`evidence.${condition === undefined ? id : `${condition} ${id}`}`),
    measure,
    figure,
    prediction: ({ left, is, factor = 1, right }) => {
      const one = measureOf(left);
      const other = typeof right === 'number' ? one : measureOf(right);
      const alike = one.measure === other.measure;
      const term = (name: string) =>
        text(alike ? 'prediction.term' : 'prediction.termOf', {
          scene: sceneOf(name),
          measure: measure(measureOf(name)),
        });
      const words = text(`prediction.${factor === 1 ? (is === 'atMost' ? 'equalAtMost' : 'equalAtLeast') : is}`, {
        left: term(left),
        right: typeof right === 'number' ? figure(one, right) : term(right),
        factor: format.number(factor, { digits: Math.abs(factor * 10 - Math.round(factor * 10)) < 0.0005 ? 1 : 2 }),
      });
      return alike ? text('prediction.measured', { measure: measure(one), prediction: words }) : words;
    },
    outcome: ({ left, right }, results) => {
      const value = (name: string) => {
        const [id = '', of = ''] = name.split('.');
        return results[id]?.[of] ?? null;
      };
      const one = value(left);
      if (typeof right === 'number') return figure(measureOf(left), one);
      const other = value(right);
      const both = { left: figure(measureOf(left), one), right: figure(measureOf(right), other) };
      if (one === null || other === null || other === 0) return text('prediction.against', both);
      const ratio = one / other;
      return text('prediction.ratio', { ...both, factor: format.number(ratio, { digits: decimals(ratio) }) });
    },
  };
}

function figureWords(measure: Measure, value: number, text: ClaimsText, format: Format): string {
  const number = format.number(value, { digits: decimals(value) });
  switch (unitOf(measure)) {
    case 'ms':
      return format.seconds(value);
    case 'MiB':
      return format.MiB(value);
    case 'share':
      return format.percent(value, { digits: value > 0 && value < 0.2 ? 1 : 0 });
    case 'cpuSeconds':
      return text('units.cpuSeconds', { value: number });
    case 'factor':
      return text('units.factor', { value: number });
    case 'perSecond':
      return text('units.perSecond', { value: number });
    default:
      return number;
  }
}

/** Three significant digits or so, none where they would only say zero. */
function decimals(value: number): number {
  if (Math.abs(value - Math.round(value)) < 0.0005) return 0;
  const size = Math.abs(value);
  return size < 0.095 ? 3 : size < 9.95 ? 2 : size < 99.5 ? 1 : 0;
}
