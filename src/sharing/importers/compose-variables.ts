// Variables in a Compose file: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:?words}`, `${NAME:+other}`; `$$` is
// a dollar. No environment is read: what has no default is empty. Nothing is run and no file is looked up.
import type { Draft } from './draft.ts';
import type { Value } from './value.ts';

const DEEPEST = 8;

/** The same value with all variables put in; each is noted once, where it first stands. */
export function withVariables(value: Value, draft: Draft): Value {
  const noted = new Set<string>();
  const known = new Map<Value, Value>();

  function note(line: number, name: string, text: string): void {
    if (noted.has(name)) return;
    noted.add(name);
    if (text === '') draft.assume(line, 'variable-empty', { name });
    else draft.assume(line, 'variable', { name, value: text });
  }

  function fill(text: string, line: number, depth: number): string {
    if (!text.includes('$')) return text;
    let out = '';
    let at = 0;
    while (at < text.length) {
      const dollar = text.indexOf('$', at);
      if (dollar < 0) return out + text.slice(at);
      out += text.slice(at, dollar);
      const plain = /^\$([A-Za-z_]\w{0,200})/.exec(text.slice(dollar, dollar + 202));
      if (text[dollar + 1] === '$') {
        out += '$';
        at = dollar + 2;
      } else if (plain?.[1]) {
        note(line, plain[1], '');
        at = dollar + plain[0].length;
      } else if (text[dollar + 1] === '{') {
        const end = closing(text, dollar + 2);
        if (end < 0) return out + text.slice(dollar);
        out += substitute(text.slice(dollar + 2, end), line, depth);
        at = end + 1;
      } else {
        out += '$';
        at = dollar + 1;
      }
    }
    return out;
  }

  function substitute(inside: string, line: number, depth: number): string {
    const [, name = '', sign = '', rest = ''] = /^([A-Za-z_]\w*)(:?[-?+])?(.*)$/s.exec(inside) ?? [];
    if (name === '') return '';
    const usual = sign.endsWith('-') && depth < DEEPEST ? fill(rest, line, depth + 1) : '';
    note(line, name, usual);
    return usual;
  }

  function of(value: Value): Value {
    const before = known.get(value);
    if (before) return before;
    const made = remade(value);
    known.set(value, made);
    return made;
  }

  function remade(value: Value): Value {
    if (value.type === 'map')
      return { ...value, entries: new Map([...value.entries].map(([key, member]) => [key, of(member)])) };
    if (value.type === 'list') return { ...value, items: value.items.map(of) };
    if (typeof value.value !== 'string' || !value.value.includes('$')) return value;
    const text = fill(value.value, value.line, 0);
    return { ...value, value: text, text };
  }

  return of(value);
}

/** Where the brace that was opened before `from` is closed; -1 when it is not. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{' && text[at - 1] === '$') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
