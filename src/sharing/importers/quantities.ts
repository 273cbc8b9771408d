// Amounts as other programs write them, in bytes and processors. Null for what is none.
const KILO = 1000;
const KIBI = 1024;
const power = (base: number, times: number): number =>
  Array.from({ length: times }).reduce<number>((all) => all * base, 1);

const AMOUNT = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([A-Za-z]*)$/i;

/** `512m`, `1.5gb`, `64KiB`, `1024`: Docker and Compose count in powers of 1024 whatever the unit looks like. */
export function dockerBytes(text: string): number | null {
  const [, number = '', unit = ''] = AMOUNT.exec(text.trim()) ?? [];
  const [letter = ''] = unit.toLowerCase();
  if (number === '' || !/^([kmgtp]?i?b?)$/i.test(unit)) return null;
  const step = letter === 'b' ? 0 : ' kmgtp'.indexOf(letter === '' ? ' ' : letter);
  return whole(Number(number) * power(KIBI, Math.max(0, step)));
}

/** `256Mi`, `256M`, `1e9`, `500m`: powers of 1024 with an i, of 1000 without; m is a thousandth. */
export function kubernetesBytes(text: string): number | null {
  const [, number = '', unit = ''] =
    /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(Ki|Mi|Gi|Ti|Pi|Ei|[mkKMGTPE]?)$/.exec(text.trim()) ?? [];
  if (number === '') return null;
  if (unit === 'm') return whole(Number(number) / KILO);
  const step = ' kmgtpe'.indexOf((unit[0] ?? ' ').toLowerCase());
  return whole(Number(number) * power(unit.endsWith('i') ? KIBI : KILO, step));
}

/** `500m`, `0.5`, `2`, in processors. */
export function kubernetesCores(text: string): number | null {
  const [, number = '', unit = ''] = /^(\d+\.?\d*|\.\d+)(m?)$/.exec(text.trim()) ?? [];
  return number === '' ? null : Number(number) / (unit === 'm' ? KILO : 1);
}

/** A number with a unit of libvirt: `b`, `KB` (1000), `k` or `KiB` (1024), …; without one, KiB. */
export function libvirtBytes(text: string, unit: string | undefined): number | null {
  const number = /^\d+$/.test(text.trim()) ? Number(text) : null;
  const said = unit ?? 'KiB';
  if (number === null) return null;
  if (said === 'b' || said === 'bytes') return whole(number);
  if (!/^([KMGTPE](B|iB)?|[k])$/i.test(said)) return null;
  const step = ' kmgtpe'.indexOf(said.charAt(0).toLowerCase());
  return whole(number * power(/^.B$/i.test(said) ? KILO : KIBI, step));
}

function whole(bytes: number): number | null {
  const rounded = Math.round(bytes);
  return Number.isSafeInteger(rounded) && rounded >= 0 ? rounded : null;
}

/** 1024 shares are the usual weight of a group, which the model has as 100. */
const USUAL_SHARES = 1024;
const USUAL_WEIGHT = 100;
const MOST_WEIGHT = 10_000;

export function weightOfShares(shares: number): number {
  return Math.min(MOST_WEIGHT, Math.max(1, Math.round((shares * USUAL_WEIGHT) / USUAL_SHARES)));
}

/** Shares that are read as this weight again. */
export function sharesOfWeight(weight: number): number {
  return Math.round((weight * USUAL_SHARES) / USUAL_WEIGHT);
}
