// The few signs with which words of a lesson file are marked up: `**strong**`, `*stressed*`, `` `as typed` ``, a figure in
// braces, `[words](https://…)`, an empty line between paragraphs and `- ` before the items of a list. What is none of these
// stands as it was typed, so nothing that anybody writes can become anything but words.

export type Inline =
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'strong' | 'stress' | 'code'; readonly words: string }
  /** The value of a figure of the step. */
  | { readonly type: 'figure'; readonly name: string }
  /** `href` is an https address as a browser writes it. */
  | { readonly type: 'link'; readonly words: string; readonly href: string };

export type Block =
  | { readonly type: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] };

const MARK =
  /\*\*([^*\n]+)\*\*|\*([^*\s](?:[^*\n]*[^*\s])?)\*|`([^`\n]+)`|\{([A-Za-z][A-Za-z0-9]*)\}|\[([^\]\n]{1,200})\]\(([^)\s]{1,500})\)/g;
const ITEM = /^\s*- +/;

/** Words with their signs as blocks; never fails. */
export function readMarkup(text: string): readonly Block[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap(blocksOf);
}

/** The words without their signs, for places that have no room for blocks. */
export function plainWords(text: string): string {
  const inlines = readMarkup(text).map((block) => (block.type === 'paragraph' ? [block.inlines] : block.items));
  const said = (inline: Inline): string => (inline.type === 'figure' ? `{${inline.name}}` : inline.words);
  return inlines.flatMap((lines) => lines.map((line) => line.map(said).join(''))).join(' ');
}

/** The figures that words name, each once. */
export function figuresIn(text: string): readonly string[] {
  return [...new Set([...marksIn(text)].flatMap((mark) => (mark.type === 'figure' ? [mark.name] : [])))];
}

/** What stands where a link has its address and is none that would be followed. */
export function badLinksIn(text: string): readonly string[] {
  return [...text.matchAll(MARK)].flatMap(([, , , , , label, target]) =>
    label !== undefined && target !== undefined && addressOf(target) === null ? [target] : [],
  );
}

/** An address that may be followed, as a browser writes it; null for all that is not plainly https. */
export function addressOf(target: string): string | null {
  if (!/^https:\/\/[^\s<>"'\\]+$/.test(target)) return null;
  try {
    const url = new URL(target);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}

/** Lines that begin as items are a list; other lines of one paragraph flow together. */
function blocksOf(part: string): Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let items: string[] = [];
  const endWords = (): void => {
    if (words.length > 0) blocks.push({ type: 'paragraph', inlines: marksIn(words.join(' ')) });
    words = [];
  };
  const endItems = (): void => {
    if (items.length > 0) blocks.push({ type: 'list', items: items.map(marksIn) });
    items = [];
  };
  for (const line of part.split('\n')) {
    if (ITEM.test(line)) {
      endWords();
      items.push(line.replace(ITEM, '').trim());
    } else if (items.length > 0 && /^\s/.test(line)) {
      // Goes on with the item above it.
      items.push(`${items.pop()} ${line.trim()}`);
    } else {
      endItems();
      words.push(line.trim());
    }
  }
  endWords();
  endItems();
  return blocks;
}

function marksIn(text: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const found of text.matchAll(MARK)) {
    if (found.index > end) inlines.push({ type: 'words', words: text.slice(end, found.index) });
    inlines.push(markOf(found));
    end = found.index + found[0].length;
  }
  if (end < text.length) inlines.push({ type: 'words', words: text.slice(end) });
  return inlines;
}

function markOf([whole, strong, stress, code, figure, label, target]: RegExpMatchArray): Inline {
  if (strong !== undefined) return { type: 'strong', words: strong };
  if (stress !== undefined) return { type: 'stress', words: stress };
  if (code !== undefined) return { type: 'code', words: code };
  if (figure !== undefined) return { type: 'figure', name: figure };
  const href = addressOf(target ?? '');
  return href === null ? { type: 'words', words: whole } : { type: 'link', words: label ?? '', href };
}
