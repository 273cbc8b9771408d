// Words of a lesson file with their signs (lessons/markup.ts) as they are read. Only text ever comes out of it: nothing that
// stands in a file becomes markup of the page, and a link shows where it leads.
import { type Block, type Inline, readMarkup } from '../../../lessons/markup.ts';

export interface MarkedUpProps {
  readonly text: string;
  /** Figures by their names, as words; one that is not there is shown as its name in braces. */
  readonly figures?: Readonly<Record<string, string>>;
}

export function MarkedUp({ text, figures = {} }: MarkedUpProps) {
  return numbered(readMarkup(text)).map(([key, block]) => <BlockOf key={key} block={block} figures={figures} />);
}

function BlockOf({ block, figures }: { readonly block: Block } & Required<Pick<MarkedUpProps, 'figures'>>) {
  const inline = (inlines: readonly Inline[]) =>
    numbered(inlines).map(([key, one]) => <InlineOf key={key} inline={one} figures={figures} />);
  if (block.type === 'paragraph') return <p>{inline(block.inlines)}</p>;
  return (
    <ul>
      {numbered(block.items).map(([key, item]) => (
        <li key={key}>{inline(item)}</li>
      ))}
    </ul>
  );
}

function InlineOf({ inline, figures }: { readonly inline: Inline } & Required<Pick<MarkedUpProps, 'figures'>>) {
  switch (inline.type) {
    case 'strong':
      return <strong>{inline.words}</strong>;
    case 'stress':
      return <em>{inline.words}</em>;
    case 'code':
      return <code translate="no">{inline.words}</code>;
    case 'figure':
      return Object.hasOwn(figures, inline.name) ? figures[inline.name] : `{${inline.name}}`;
    case 'link':
      return (
        <a href={inline.href} target="_blank" rel="noopener noreferrer nofollow">
          {inline.words} <span translate="no">({inline.href.replace(/^https:\/\/|\/$/g, '')})</span>
        </a>
      );
    case 'words':
      return inline.words;
  }
}

/** Parts of one text never change their order, so their number tells them apart. */
function numbered<Part>(parts: readonly Part[]): readonly (readonly [number, Part])[] {
  return parts.map((part, number) => [number, part] as const);
}
