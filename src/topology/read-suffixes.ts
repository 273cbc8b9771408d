// What may follow a kind and its image: `*3`, `#web`, `@acme`, `2cpu`, `4G`, `key=value` and a bare switch such as `nested`,
// in any order; the signs may also follow what stands inside: `vm(container)*3`.
import { readAmount, readNumber } from './amounts.ts';
import type { Property } from './changes.ts';
import { hasProperty, refuseChoice } from './limits.ts';
import { type Draft, readId } from './read.ts';
import { type Cursor, eat, peek, skipSpace, stop, stopIf, textOrWord, word } from './scan.ts';
import { type PropertyValue, readValue, refuseValue } from './values.ts';
import { keysOf, memoryProperty, processorProperty, propertyOf, VOCABULARY } from './vocabulary.ts';

/** Reads suffixes into the draft until something else begins. Signs need no comma before them, amounts and keys do. */
export function readSuffixes(cursor: Cursor, draft: Draft): void {
  for (;;) {
    const comma = eat(cursor, ',');
    skipSpace(cursor);
    if (readSign(cursor, draft)) continue;
    if (!comma) return;
    if (/[0-9]/.test(peek(cursor))) readAmountInto(cursor, draft);
    else readKey(cursor, draft);
  }
}

/** Reads the signs after the closing parenthesis of what stands inside. */
export function readSigns(cursor: Cursor, draft: Draft): void {
  do skipSpace(cursor);
  while (readSign(cursor, draft));
}

function readSign(cursor: Cursor, draft: Draft): boolean {
  const start = cursor.at;
  if (eat(cursor, '*')) put(cursor, draft, 'replicas', readNumber(cursor), start);
  else if (eat(cursor, '@')) {
    const tenant = textOrWord(cursor) ?? stop(cursor, 'notation.expected-tenant');
    put(cursor, draft, 'tenant', tenant, start);
  } else if (eat(cursor, '#')) {
    if (draft.id !== undefined) stop(cursor, 'notation.twice', { word: '#' }, start);
    draft.id = readId(cursor);
  } else return false;
  return true;
}

function readAmountInto(cursor: Cursor, draft: Draft): void {
  const start = cursor.at;
  const amount = readAmount(cursor);
  if ('cores' in amount) put(cursor, draft, processorProperty(draft.kind), amount.cores, start);
  else put(cursor, draft, memoryProperty(draft.kind), amount.bytes, start);
}

function readKey(cursor: Cursor, draft: Draft): void {
  const start = cursor.at;
  const key = word(cursor);
  const known = keysOf(draft.kind).join(', ');
  if (key === '') stop(cursor, 'notation.expected-attribute', { known });
  const property = propertyOf(key);
  if (property === null) {
    stop(cursor, 'notation.unknown-attribute', { word: key, known }, start);
    return;
  }
  if (eat(cursor, '=')) put(cursor, draft, property, readValue(cursor, property), start);
  else if (VOCABULARY[property].type === 'switch') put(cursor, draft, property, true, start);
  else stop(cursor, 'notation.expected-equals', { word: key });
}

/** Reads what follows `image/`. */
export function putArchitecture(cursor: Cursor, draft: Draft): void {
  const start = cursor.at;
  put(cursor, draft, 'architecture', readValue(cursor, 'architecture'), start);
}

function put(cursor: Cursor, draft: Draft, property: Property, value: PropertyValue, position: number): void {
  const { kind } = draft;
  if (!hasProperty(kind, property)) stop(cursor, 'not-of-kind', { node: draft.id ?? kind, kind, property }, position);
  if (Object.hasOwn(draft.properties, property)) {
    stop(cursor, 'notation.twice', { word: cursor.text.slice(position, cursor.at).trim() }, position);
  }
  refuseValue(cursor, property, value, position);
  if (typeof value === 'string') stopIf(cursor, refuseChoice(kind, property, value), position);
  draft.properties[property] = value;
}
