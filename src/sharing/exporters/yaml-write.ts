// Values as YAML of the plainest sort: block maps and lists, and text in quotes wherever it could be taken for something else.

export type Written = string | number | boolean | readonly Written[] | { readonly [key: string]: Written | undefined };

/** One document, with a line end. Members that are undefined are left out. */
export function writeYaml(value: Written): string {
  return `${lines(value).join('\n')}\n`;
}

function lines(value: Written): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: Written) => {
      const [first = '', ...rest] = lines(item);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  }
  if (typeof value !== 'object') return [scalar(value)];
  return Object.entries(value).flatMap(([key, inside]) => {
    if (inside === undefined) return [];
    const below = lines(inside);
    const name = scalar(key);
    if (typeof inside !== 'object') return [`${name}: ${below[0]}`];
    if (below.length === 0) return [`${name}: ${Array.isArray(inside) ? '[]' : '{}'}`];
    return [`${name}:`, ...below.map((line) => `  ${line}`)];
  });
}

/** Words of YAML that are no text, in any of its versions. */
const NO_TEXT = /^(true|false|yes|no|on|off|y|n|null|~|\.inf|\.nan)$/i;

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const plain = /^[A-Za-z_/][\w./-]*(:[\w./-]+)*$/.test(value) && !NO_TEXT.test(value);
  return plain ? value : JSON.stringify(value);
}

/** Lines as comments, to stand before a document. */
export function yamlComments(comments: readonly string[]): string {
  return comments.map((line) => `# ${line.replace(/[\r\n]+/g, ' ')}`.trimEnd().concat('\n')).join('');
}
