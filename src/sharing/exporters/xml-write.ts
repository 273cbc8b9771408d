// Elements as XML, indented; what is not XML in text and attributes is written as entities, or left out where it cannot be.

export interface WrittenElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  /** Text, or elements. */
  readonly inside?: string | readonly WrittenElement[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  inside: WrittenElement['inside'] = [],
): WrittenElement {
  return { name, attributes, inside };
}

/** With a line end. */
export function writeXml(written: WrittenElement, indent = ''): string {
  const { name, attributes = {}, inside = [] } = written;
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}='${escapeXml(value)}'`],
  );
  const open = `${indent}<${name}${said.join('')}`;
  if (inside.length === 0) return `${open}/>\n`;
  if (typeof inside === 'string') return `${open}>${escapeXml(inside)}</${name}>\n`;
  return `${open}>\n${inside.map((one) => writeXml(one, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
};

/** Text as it may stand in an element or an attribute. */
export function escapeXml(text: string): string {
  return [...text]
    .filter(isXml)
    .map((sign) => ENTITIES[sign] ?? sign)
    .join('');
}

/** Control characters may not stand in XML, not even as entities. */
function isXml(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return code >= 32
    ? (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff
    : code === 9 || code === 10 || code === 13;
}

/** Lines as one comment, to stand before an element. */
export function xmlComment(comments: readonly string[]): string {
  if (comments.length === 0) return '';
  return `<!--\n${comments.map((line) => `  ${line.replace(/--+/g, '- -').replace(/[\r\n]+/g, ' ')}\n`).join('')}-->\n`;
}
