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
  const stack: Open[] = [];
  const roots: Element[] = [];
  let count = 0;
  let begins = here();
  const close = (element: Open): void => {
    element.text = element.text.trim();
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else roots.push(element);
  };
  parser.on('error', () => halt('xml-syntax', here()));
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
    if (element) close(element);
  });
  parser.write(withoutProlog(text)).close();
  return roots.length > 0 ? roots : halt('xml-syntax', here());
}

/** Declarations before an element, as spaces: one of XML itself may stand before each of several files in one. */
function withoutProlog(text: string): string {
  return text.replace(/<\?xml\s[^>]{0,200}\?>/g, (words) => words.replace(/[^\n]/g, ' '));
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
