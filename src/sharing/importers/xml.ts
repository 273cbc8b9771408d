// XML into elements with places. The parser knows no entities but the five of XML and loads nothing: what a DOCTYPE declares is
// never expanded.
import { halt, type Place } from './imported.ts';
import { DEEPEST, MOST_VALUES } from './value.ts';

export interface Element extends Place {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Its own text, without that of its children, trimmed. */
  readonly text: string;
}

/** Characters in which an end is looked for; names are shorter. */
const LONGEST_TAG = 200;

interface Open extends Place {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Element[];
  text: string;
}

/** The elements at the top of a text, of which there may be several one after the other; the first mistake ends the reading. */
export async function readXml(text: string): Promise<readonly Element[]> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false, position: true, fragment: true });
  const here = (): Place => ({ line: parser.line, column: parser.column + 1 });
  const plain = withoutProlog(text);
  const stack: Open[] = [];
  const roots: Element[] = [];
  let count = 0;
  let begins = here();
  /** The element that ended last. */
  let closed = '';
  const close = (element: Open): void => {
    element.text = element.text.trim();
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else roots.push(element);
  };
  parser.on('error', ({ message }) => {
    const [, closing = ''] = /<\/([^\s<>]+)\s*>$/.exec(plain.slice(0, parser.position).slice(-LONGEST_TAG)) ?? [];
    if (/unexpected close tag/.test(message) && stack.some(({ name }) => name === closing)) {
      halt('xml-open', here(), { name: closed });
    }
    stopAt(here(), message, closing);
  });
  parser.on('opentagstart', ({ name }) => {
    // By now the name has been read, and the sign after it.
    const { line, column } = here();
    begins = { line, column: Math.max(1, column - name.length - 2) };
  });
  parser.on('opentag', (tag) => {
    count += 1 + Object.keys(tag.attributes).length;
    if (count > MOST_VALUES) halt('too-many', begins, { most: String(MOST_VALUES) });
    if (stack.length > DEEPEST) halt('too-deep', begins, { most: String(DEEPEST) });
    const attributes = new Map(Object.entries(tag.attributes).map(([key, value]) => [key, String(value)]));
    stack.push({ ...begins, name: tag.name, attributes, children: [], text: '' });
  });
  parser.on('text', (words) => {
    const open = stack.at(-1);
    if (open) open.text += words;
  });
  parser.on('cdata', (words) => {
    const open = stack.at(-1);
    if (open) open.text += words;
  });
  parser.on('closetag', () => {
    const element = stack.pop();
    closed = element?.name ?? '';
    if (element) close(element);
  });
  parser.write(plain).close();
  return roots.length > 0 ? roots : halt('xml-syntax', here());
}

/** Ends the reading with what of the parser's words has a meaning here. */
function stopAt(place: Place, message: string, closing: string): never {
  const [, open] = /unclosed tag: (\S+)/.exec(message) ?? [];
  if (open !== undefined) halt('xml-open', place, { name: open });
  if (/unexpected close tag|unmatched closing tag/.test(message)) halt('xml-close', place, { name: closing });
  if (/undefined entity|doctype/.test(message)) halt('xml-entity', place);
  return halt('xml-syntax', place);
}

/** Declarations before an element, as spaces: one of XML itself may stand before each of several files in one. */
function withoutProlog(text: string): string {
  const blank = (words: string) => words.replace(/[^\n]/g, ' ');
  // Whose DOCTYPE declares nothing of its own only says what its element is called.
  return text.replace(/<\?xml\s[^>]{0,200}\?>/g, blank).replace(/<!DOCTYPE\s[^[>]{0,400}>/g, blank);
}

/** The first child with that name under a path of names; null when there is none. */
export function childOf(element: Element, ...names: readonly string[]): Element | null {
  let found: Element | undefined = element;
  for (const name of names) found = found?.children.find((child) => child.name === name);
  return found ?? null;
}

export function childrenOf(element: Element | null, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Elements of a name anywhere, outermost only. */
export function outermost(element: Element, name: string): readonly Element[] {
  return element.name === name ? [element] : element.children.flatMap((child) => outermost(child, name));
}
