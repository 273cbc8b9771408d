// The lines that put what is on the page into a page of somebody's own: a plain frame, or the element of embed.js that loads when it
// comes near and fits its height.
import { escapeXml } from './xml-write.ts';

export interface EmbedChoices {
  readonly kind: 'frame' | 'element';
  /** Null: as the reader's system has it. */
  readonly theme: string | null;
  /** CSS pixels. */
  readonly height: number;
  readonly autoplay: boolean;
  readonly clickToLoad: boolean;
  readonly readOnly: boolean;
  /** Parts of the page that are left out: `charts`, `time`. */
  readonly hide: readonly string[];
}

/** The parameters of the address that are not as usual, in one order. */
function parametersOf(choices: EmbedChoices): readonly (readonly [string, string])[] {
  return [
    ...(choices.theme === null ? [] : [['theme', choices.theme] as const]),
    ...(choices.autoplay ? [] : [['autoplay', '0'] as const]),
    ...(choices.clickToLoad ? [['clickToLoad', '1'] as const] : []),
    ...(choices.readOnly ? [['ro', '1'] as const] : []),
    ...(choices.hide.length === 0 ? [] : [['hide', choices.hide.join(',')] as const]),
  ];
}

/** The address of the frame. `link`: the page with its hash. */
export function embedAddress(link: string, choices: EmbedChoices): string {
  const [page = '', hash = ''] = link.split(/#(.*)/s);
  const query = [['embed', '1'] as const, ...parametersOf(choices)].map(([key, value]) => `${key}=${value}`).join('&');
  return `${page}?${query}#${hash}`;
}

/** HTML to be copied. `title`: what the frame is called for those who do not see it. */
export function embedSnippet(link: string, title: string, choices: EmbedChoices): string {
  if (choices.kind === 'frame') {
    const address = escapeXml(embedAddress(link, choices));
    return `<iframe src="${address}" title="${escapeXml(title)}" width="100%" height="${choices.height}" style="border: 0" loading="lazy" allow="fullscreen"></iframe>\n`;
  }
  const [page = ''] = link.split('#');
  const folder = page.replace(/[^/]*$/, '');
  const attributes = parametersOf(choices).map(([key, value]) => {
    return ` ${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${escapeXml(value)}"`;
  });
  return [
    `<script src="${escapeXml(folder)}embed.js" async></script>`,
    `<strata-embed link="${escapeXml(link)}" title="${escapeXml(title)}" height="${choices.height}"${attributes.join('')}></strata-embed>`,
    '',
  ].join('\n');
}
