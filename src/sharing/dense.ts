// The longest links packed more densely than `packed.ts` can: every bit is foretold from what stands before it, by several contexts
// that are mixed by how well they have done so far, and only what was not foretold takes room (Mahoney, "Adaptive weighing of context
// models for lossless data compression", Florida Tech CS-2005-16). Whole numbers only, so that every engine reads the same. The form
// is for ever, as links are: a change of any number here is another form, with a key of its own.
import { strFromU8, strToU8 } from 'fflate';
import { bytesOf, lettersOf } from './packed.ts';

/** Reading that many takes a few hundred milliseconds; links of that size are long past being sent. */
const MOST_BYTES = 100_000;
/** Length and check of the text, before it. */
const HEAD_BYTES = 5;
/** Places in the memory of each context. */
const PLACES = 1 << 16;
const CONTEXTS = 7;
/** Sixteen bits of probability; half is what nothing is known of. */
const HALF = 1 << 15;
/** So many times a place learns quickly, then steadily. */
const LONGEST_COUNT = 30;
/** The logistic curve at steps of 128, in twelve bits. */
const CURVE = [
  ...[1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047],
  ...[2549, 2994, 3348, 3607, 3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094],
];

/** Null for what is too long. */
export function packDensely(text: string): string | null {
  const bytes = strToU8(text);
  if (bytes.length > MOST_BYTES) return null;
  const model = createModel();
  const check = checkOf(bytes);
  const written = [bytes.length >> 16, bytes.length >> 8, bytes.length, check >> 8, check].map((byte) => byte & 255);
  let [low, high] = [0, 0xffffffff];
  for (const byte of bytes) {
    for (let at = 7; at >= 0; at -= 1) {
      const bit = (byte >> at) & 1;
      const middle = middleOf(low, high, model.foretold());
      if (bit === 1) high = middle;
      else low = middle + 1;
      model.learn(bit);
      while (low >>> 24 === high >>> 24) {
        written.push(high >>> 24);
        [low, high] = shifted(low, high);
      }
    }
  }
  written.push(high >>> 24, (high >>> 16) & 255);
  return lettersOf(written);
}

/** Null for what was not packed by `packDensely`. */
export function unpackDensely(packed: string): string | null {
  const written = bytesOf(packed);
  if (written === null) return null;
  const byteAt = (at: number) => written[at] ?? 0;
  const length = (byteAt(0) << 16) | (byteAt(1) << 8) | byteAt(2);
  if (length > MOST_BYTES) return null;
  const bytes = new Uint8Array(length);
  const model = createModel();
  let [low, high, seen] = [0, 0xffffffff, 0];
  let next = HEAD_BYTES;
  for (; next < HEAD_BYTES + 4; next += 1) seen = ((seen << 8) | byteAt(next)) >>> 0;
  for (let at = 0; at < length; at += 1) {
    let byte = 0;
    for (let count = 0; count < 8; count += 1) {
      const middle = middleOf(low, high, model.foretold());
      const bit = seen <= middle ? 1 : 0;
      if (bit === 1) high = middle;
      else low = middle + 1;
      model.learn(bit);
      byte = (byte << 1) | bit;
      while (low >>> 24 === high >>> 24) {
        [low, high] = shifted(low, high);
        seen = ((seen << 8) | byteAt(next)) >>> 0;
        next += 1;
      }
    }
    bytes[at] = byte;
  }
  if (checkOf(bytes) !== ((byteAt(3) << 8) | byteAt(4))) return null;
  return strFromU8(bytes);
}

/** Where the range is parted: below it is a one. */
function middleOf(low: number, high: number, foretold: number): number {
  return low + ((high - low) >>> 12) * foretold;
}

function shifted(low: number, high: number): [number, number] {
  return [(low << 8) >>> 0, ((high << 8) | 255) >>> 0];
}

/** Sixteen bits that tell whether a link was cut or mistyped (Fletcher's sum). */
function checkOf(bytes: Uint8Array): number {
  let [sum, sums] = [1, 0];
  for (const byte of bytes) {
    sum = (sum + byte) % 255;
    sums = (sums + sum) % 255;
  }
  return (sums << 8) | sum;
}

/** The logistic curve, from -2047..2047 to 1..4095. */
function curve(value: number): number {
  if (value > 2047) return 4095;
  if (value < -2047) return 1;
  const [step, part] = [(value >> 7) + 16, value & 127];
  return ((CURVE[step] ?? 0) * (128 - part) + (CURVE[step + 1] ?? 4095) * part + 64) >> 7;
}

/** Its inverse, for each of its 4,096 values. */
function inverse(): Int16Array {
  const table = new Int16Array(4096);
  let filled = 0;
  for (let value = -2047; value <= 2047; value += 1) {
    for (const end = curve(value); filled <= end; filled += 1) table[filled] = value;
  }
  return table.fill(2047, filled);
}

/** What the next bit will be, in twelve bits of probability of a one; `learn` is told what it was. */
function createModel() {
  const stretched = inverse();
  const chances = new Uint16Array(CONTEXTS * PLACES).fill(HALF);
  const counts = new Uint8Array(CONTEXTS * PLACES);
  const weights = new Int32Array(CONTEXTS).fill((1 << 16) * 0.375);
  const places = new Int32Array(CONTEXTS);
  const votes = new Int32Array(CONTEXTS);
  const contexts = new Int32Array(CONTEXTS);
  /** The last four letters, the word so far, the word before it, which part of a box this is, and the bits of the letter so far. */
  let [last, word, before, field, bits, foretold] = [0, 0, 0, 0, 1, 2048];

  function endLetter(letter: number): void {
    last = (last << 8) | letter;
    const inWord = (letter >= 97 && letter <= 122) || (letter >= 48 && letter <= 57);
    if (inWord) word = Math.imul(word, 0x2f0b4c47) + letter + 1;
    else {
      before = word;
      word = letter;
      if (letter === 0x3b || letter === 0x28) field = 0;
      else field += 1;
    }
    const [one, two, three] = [last & 0xff, last & 0xffff, last & 0xffffff];
    const all = [0, one + 1, two + 1000, Math.imul(three, 0x2c1b3c6d), Math.imul(last, 0x297a2d39)];
    const words = [Math.imul(word, 31) + field * 7919, Math.imul(word, 77) + Math.imul(before, 0x165667b1)];
    contexts.set([...all, ...words]);
    bits = 1;
  }
  endLetter(0);

  return {
    foretold(): number {
      let sum = 0;
      for (let at = 0; at < CONTEXTS; at += 1) {
        const mixed = Math.imul((contexts[at] ?? 0) + Math.imul(bits, 0x3d4d51cb), 0x2545f491);
        const place = at * PLACES + ((mixed ^ (mixed >>> 15)) & (PLACES - 1));
        places[at] = place;
        votes[at] = counts[place] === 0 ? 0 : (stretched[(chances[place] ?? HALF) >> 4] ?? 0);
        sum += Math.imul(votes[at] ?? 0, weights[at] ?? 0) >> 8;
      }
      foretold = curve(sum >> 8);
      return foretold;
    },
    learn(bit: number): void {
      const error = ((bit << 12) - foretold) * 10;
      for (let at = 0; at < CONTEXTS; at += 1) {
        const place = places[at] ?? 0;
        weights[at] = (weights[at] ?? 0) + ((Math.imul(votes[at] ?? 0, error) + 0x8000) >> 16);
        const [chance, count] = [chances[place] ?? HALF, counts[place] ?? 0];
        const step = Math.trunc((((bit === 1 ? 65_535 : 0) - chance) * 2) / (2 * count + 3));
        chances[place] = Math.min(65_503, Math.max(32, chance + step));
        if (count < LONGEST_COUNT) counts[place] = count + 1;
      }
      bits = (bits << 1) | bit;
      if (bits > 255) endLetter(bits & 255);
    },
  };
}
