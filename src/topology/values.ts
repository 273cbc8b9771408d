// The value behind a key of the notation, `key=value`: reading it with its range, and writing it.

import { readNumber, readSize, writeSize } from './amounts.ts';
import type { Property } from './changes.ts';
import { inOrder, refuseCapabilities, refuseMounts, withoutTrailingSlash } from './guard-values.ts';
import { isId, RANGED_PROPERTIES, refuseName, refuseNamespaces, refuseNumber, refuseTenant } from './limits.ts';
import type { RangedProperty } from './refusal.ts';
import { type Cursor, eat, match, skipSpace, stop, stopIf, textOrWord, word, writeText } from './scan.ts';
import type { NamespaceKind } from './topology.ts';
import { type ValueType, VOCABULARY } from './vocabulary.ts';

export type PropertyValue = string | number | boolean | readonly NamespaceKind[] | readonly string[];

/** Reads the value of a property and holds it against its range; whether such a thing exists is asked later. */
export function readValue(cursor: Cursor, property: Property): PropertyValue {
  skipSpace(cursor);
  const start = cursor.at;
  const value = READERS[VOCABULARY[property].type](cursor);
  refuseValue(cursor, property, value, start);
  return value;
}

/** Stops at `position` when a property cannot have this value. */
export function refuseValue(cursor: Cursor, property: Property, value: PropertyValue, position: number): void {
  if (typeof value === 'number' && isRanged(property)) stopIf(cursor, refuseNumber(property, value), position);
  if (property === 'name' && typeof value === 'string') stopIf(cursor, refuseName(value), position);
  if (property === 'tenant' && typeof value === 'string') stopIf(cursor, refuseTenant(value), position);
}

function isRanged(property: Property): property is RangedProperty {
  return (RANGED_PROPERTIES as readonly string[]).includes(property);
}

const READERS: Readonly<Record<ValueType, (cursor: Cursor) => PropertyValue>> = {
  whole: readNumber,
  cores(cursor) {
    const number = readNumber(cursor);
    match(cursor, /cpus?/iy);
    return number;
  },
  bytes: readSize,
  switch(cursor) {
    const start = cursor.at;
    const said = word(cursor);
    if (!['on', 'off', '1', '0'].includes(said)) stop(cursor, 'notation.expected-switch', {}, start);
    return said === 'on' || said === '1';
  },
  namespaces(cursor) {
    const start = cursor.at;
    const kinds = [word(cursor)];
    while (eat(cursor, '+')) kinds.push(word(cursor));
    const namespaces = kinds.length === 1 && kinds[0] === 'none' ? [] : kinds;
    stopIf(cursor, refuseNamespaces(namespaces), start);
    return namespaces as NamespaceKind[];
  },
  capabilities(cursor) {
    skipSpace(cursor);
    const start = cursor.at;
    const changes: string[] = [];
    const base = match(cursor, /(?:all|none)(?![a-z_])/iy)?.[0].toLowerCase();
    for (;;) {
      const sign = match(cursor, /\s*([+-])/y)?.[1];
      if (sign === undefined) break;
      const name = match(cursor, /\s*(?:CAP_)?([a-z_]+)/iy)?.[1];
      changes.push(`${sign}${name?.toLowerCase() ?? ''}`);
    }
    const capabilities = inOrder(base === undefined ? changes : [base, ...changes]);
    if (capabilities.length === 0) stop(cursor, 'notation.expected-capabilities', {}, start);
    stopIf(cursor, refuseCapabilities(capabilities), start);
    return capabilities;
  },
  mounts(cursor) {
    skipSpace(cursor);
    const start = cursor.at;
    if (match(cursor, /none(?![A-Za-z0-9/])/y)) return [];
    const mounts: string[] = [];
    do {
      skipSpace(cursor);
      const path = match(cursor, /\/[A-Za-z0-9._/-]*/y)?.[0];
      if (path === undefined) stop(cursor, 'notation.expected-mounts');
      const readOnly = match(cursor, /\s*:\s*(ro|rw)/y)?.[1] === 'ro';
      mounts.push(`${withoutTrailingSlash(path ?? '')}${readOnly ? ':ro' : ''}`);
    } while (eat(cursor, '+'));
    stopIf(cursor, refuseMounts(mounts), start);
    return mounts;
  },
  id(cursor) {
    const start = cursor.at;
    const id = word(cursor);
    return isId(id) ? id : stop(cursor, 'notation.expected-id', {}, start);
  },
  text: (cursor) => textOrWord(cursor) ?? stop(cursor, 'notation.expected-text'),
};

/** The value as `readValue` reads it back. */
export function writeValue(property: Property, value: PropertyValue): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'number') return VOCABULARY[property].type === 'bytes' ? writeSize(value) : String(value);
  if (typeof value === 'string') return VOCABULARY[property].type === 'text' ? writeText(value) : value;
  if (property === 'capabilities') return value.join('');
  return value.length === 0 ? 'none' : value.join('+');
}
