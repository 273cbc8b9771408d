// YAML into values with places: documents, anchors and merge keys. The library comes when the first file does. Aliases are
// values by reference, and counted as often as they stand, so a file that multiplies itself is refused before anybody walks it.
import type { Document, LineCounter, Node, YAMLMap } from 'yaml';
import { halt, type Place } from './imported.ts';
import { DEEPEST, MOST_VALUES, type Value } from './value.ts';

export interface YamlFile {
  readonly documents: readonly Value[];
  /** Tags of one's own, which mean something to somebody else. */
  readonly tags: readonly { readonly line: number; readonly tag: string }[];
}

/** Reads all documents of a text; the first mistake ends the reading. */
export async function readYaml(text: string): Promise<YamlFile> {
  const yaml = await import('yaml');
  refuseBusywork(text);
  const lines = new yaml.LineCounter();
  const parsed = yaml.parseAllDocuments(text, { lineCounter: lines, uniqueKeys: false, merge: false, strict: false });
  const documents = Array.isArray(parsed) ? parsed : [];
  const tags: { line: number; tag: string }[] = [];
  const values: Value[] = [];
  for (const document of documents as Document.Parsed[]) {
    const [error] = document.errors;
    if (error) refuse(error, placeOf(lines, error.pos[0]), text);
    if (document.contents === null) continue;
    values.push(createReader(yaml, lines, tags, text).read(document.contents as Node, null, 0));
  }
  return { documents: values, tags };
}

/** Signs that begin a part of a file, and how many there may be: what people write has far fewer, and is read at once. */
const MOST_SIGNS = 80_000;

/** A text of brackets or of signs alone would keep the parser of the library busy with nothing. */
function refuseBusywork(text: string): void {
  let depth = 0;
  let line = 1;
  let signs = 0;
  for (const sign of text) {
    if (sign === '\n') line += 1;
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    // Brackets inside words need not be closed; those of Markdown in a comment seldom are so many.
    if (depth > DEEPEST * 20) halt('too-deep', { line, column: 1 }, { most: String(DEEPEST) });
    if ('\n,:?*#[{'.includes(sign)) signs += 1;
  }
  const items = text.split('- ').length - 1;
  if (signs + items > MOST_SIGNS) halt('too-many', { line: 1, column: 1 }, { most: String(MOST_SIGNS) });
}

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function refuse(error: { readonly code: string }, place: Place, text: string): never {
  const template = text.split('\n').findIndex((line) => /^[^#]*(\{\{.*\}\}|\{%.*%\})/.test(line));
  if (template >= 0) halt('template', { line: template + 1, column: 1 });
  if (error.code === 'BAD_INDENT') halt('yaml-indent', place);
  if (error.code === 'TAB_AS_INDENT') halt('yaml-tab', place);
  if (error.code === 'MISSING_CHAR') halt('yaml-missing-sign', place);
  if (error.code === 'BAD_ALIAS') halt('alias-unknown', place, { name: '' });
  return halt('yaml-syntax', place);
}

const MERGE = '<<';

/** Reads the nodes of one document. */
function createReader(
  yaml: typeof import('yaml'),
  lines: LineCounter,
  tags: { line: number; tag: string }[],
  text: string,
) {
  const anchors = new Map<string, Value>();
  let count = 0;

  function read(node: Node | null, key: Place | null, depth: number): Value {
    const place = key ?? placeOf(lines, node?.range?.[0] ?? 0);
    if (depth > DEEPEST) halt('too-deep', place, { most: String(DEEPEST) });
    if (node === null) return { ...place, size: 1, type: 'scalar', value: null, text: '' };
    if (yaml.isAlias(node)) {
      const found = anchors.get(node.source) ?? halt('alias-unknown', place, { name: node.source });
      return counted({ ...found, ...place }, found.size);
    }
    const value = yaml.isMap(node)
      ? readMap(node, place, depth)
      : yaml.isSeq(node)
        ? readList(node.items as Node[], place, depth)
        : readScalar(node, place);
    // An anchor that is used inside its own value is not known there yet: nothing goes round in circles.
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    if (anchor) anchors.set(anchor, value);
    if (tag && !tag.startsWith('tag:yaml.org,2002:') && tags.length < MOST_VALUES) tags.push({ line: place.line, tag });
    return value;
  }

  function counted(value: Value, more: number): Value {
    count += more;
    if (count > MOST_VALUES) halt('too-many', value, { most: String(MOST_VALUES) });
    return value;
  }

  function readScalar(node: Node, place: Place): Value {
    const { value: raw, source } = node as { value?: unknown; source?: string };
    const value = ['string', 'number', 'boolean'].includes(typeof raw) ? (raw as string | number | boolean) : null;
    const text = typeof value === 'string' ? value : value === null ? '' : (source ?? String(value));
    return counted({ ...place, size: 1, type: 'scalar', value, text }, 1);
  }

  function readList(nodes: readonly Node[], place: Place, depth: number): Value {
    const items = nodes.map((node) => {
      // A pair in a flow list (`[a: b]`) is a map of its own.
      return yaml.isPair(node) ? readPairs([node as never], place, depth) : read(node, null, depth + 1);
    });
    return counted({ ...place, size: items.reduce((sum, item) => sum + item.size, 1), type: 'list', items }, 1);
  }

  function readMap(node: YAMLMap, place: Place, depth: number): Value {
    return readPairs(node.items as never, place, depth);
  }

  function readPairs(pairs: readonly { key: Node; value: Node | null }[], place: Place, depth: number): Value {
    const own = new Map<string, Value>();
    const merged = new Map<string, Value>();
    for (const { key, value } of pairs) {
      const from = placeOf(lines, key?.range?.[0] ?? 0);
      const named = read(key, null, depth + 1);
      const name = named.type === 'scalar' ? named.text : refuse({ code: 'NON_STRING_KEY' }, from, text);
      const member = read(value, from, depth + 1);
      if (name === MERGE && own.has(MERGE) === false && isMergeable(member)) merge(merged, member);
      else if (own.has(name)) halt('key-twice', from, { key: name });
      else own.set(name, member);
    }
    for (const [name, value] of merged) if (!own.has(name)) own.set(name, value);
    const entries = own;
    const size = [...entries.values()].reduce((sum, value) => sum + value.size, 1);
    return counted({ ...place, size, type: 'map', entries }, 1);
  }

  return { read };
}

function isMergeable(value: Value): boolean {
  return value.type === 'map' || (value.type === 'list' && value.items.every(({ type }) => type === 'map'));
}

/** The first of several maps to be merged has the say. */
function merge(into: Map<string, Value>, value: Value): void {
  for (const map of value.type === 'list' ? value.items : [value]) {
    if (map.type !== 'map') continue;
    for (const [name, member] of map.entries) if (!into.has(name)) into.set(name, member);
  }
}
