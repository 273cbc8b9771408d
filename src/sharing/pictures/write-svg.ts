// Marks as one SVG file that needs nothing else: fonts by family, colours as numbers, the state of the page in its metadata.
import { escapeXml } from '../exporters/xml-write.ts';
import type { Colour } from './colour.ts';
import type { Area, Drawn, Mark } from './marks.ts';

/** The element in the metadata that carries the link, and its name space. */
export const STATE_ELEMENT = 'strata:state';
export const STATE_SPACE = 'urn:strata:state:1';

export interface About {
  readonly title: string;
  readonly description: string;
  /** What the picture shows, to be opened again. */
  readonly link: string;
}

export function writeSvg(drawn: Drawn, about: About, withWords = true): string {
  const clips: string[] = [];
  const clip = (area: Area): string => {
    clips.push(`<clipPath id="clip-${clips.length + 1}"><rect ${place(area)}/></clipPath>`);
    return `clip-path="url(#clip-${clips.length})"`;
  };
  const body = drawn.marks.map((mark) => write(mark, clip, withWords)).join('');
  const { width, height, ground, definitions } = drawn;
  const whole = { x: 0, y: 0, width, height };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}" role="img">`,
    `<title>${escapeXml(about.title)}</title>`,
    `<desc>${escapeXml(about.description)}</desc>`,
    `<metadata><${STATE_ELEMENT} xmlns:strata="${STATE_SPACE}">${escapeXml(about.link)}</${STATE_ELEMENT}></metadata>`,
    `<defs>${definitions}${clips.join('')}</defs>`,
    `<rect ${place(whole)} ${paint('fill', ground)}/>`,
    body,
    '</svg>\n',
  ].join('\n');
}

function write(mark: Mark, clip: (area: Area) => string, withWords: boolean): string {
  switch (mark.type) {
    case 'box': {
      const { area, radius, fill, edge } = mark;
      const half = edge ? edge.width / 2 : 0;
      const inner = {
        x: area.x + half,
        y: area.y + half,
        width: Math.max(0, area.width - 2 * half),
        height: Math.max(0, area.height - 2 * half),
      };
      const stroke = edge
        ? ` ${paint('stroke', edge.colour)} stroke-width="${number(edge.width)}"${edge.dashes ? ` stroke-dasharray="${edge.dashes}"` : ''}`
        : '';
      return `<rect ${place(inner)}${radius > 0 ? ` rx="${number(radius)}"` : ''} ${fill ? paint('fill', fill) : 'fill="none"'}${stroke}/>\n`;
    }
    case 'drawing':
      return `<g transform="translate(${number(mark.area.x)} ${number(mark.area.y)})">${mark.svg}</g>\n`;
    case 'words': {
      if (!withWords) return '';
      const { x, y, width, words, face, colour, halo } = mark;
      const stroke = halo
        ? ` ${paint('stroke', halo.colour)} stroke-width="${number(halo.width)}" stroke-linejoin="round" paint-order="stroke"`
        : '';
      const fit = width > 1 ? ` textLength="${number(width)}" lengthAdjust="spacingAndGlyphs"` : '';
      const text = `<text x="${number(x)}" y="${number(y)}"${fit} font-family="${escapeXml(familyOf(face.family))}" font-size="${number(face.size)}" font-weight="${face.weight}" ${paint('fill', colour)}${stroke} xml:space="preserve">${escapeXml(words)}</text>`;
      return mark.clip ? `<g ${clip(mark.clip)}>${text}</g>\n` : `${text}\n`;
    }
    case 'group': {
      const inside = mark.marks.map((one) => write(one, clip, withWords)).join('');
      if (inside === '') return '';
      const faded = mark.opacity < 1 ? ` opacity="${number(mark.opacity)}"` : '';
      return `<g${faded}${mark.clip ? ` ${clip(mark.clip)}` : ''}>\n${inside}</g>\n`;
    }
  }
}

function paint(what: 'fill' | 'stroke', { hex, opacity }: Colour): string {
  return `${what}="${hex}"${opacity < 1 ? ` ${what}-opacity="${number(opacity)}"` : ''}`;
}

function place({ x, y, width, height }: Area): string {
  return `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
}

/** The page has its type under names of its own; elsewhere it goes by that of its makers, or by what is about as wide. */
const FAMILIES: Readonly<Record<string, string>> = {
  Plex: "'IBM Plex Sans'",
  'Plex Cond': "'IBM Plex Sans Condensed'",
  'Plex Mono': "'IBM Plex Mono'",
  'Plex Fallback': 'Arial',
  'Plex Cond Fallback': "'Arial Narrow'",
};

function familyOf(written: string): string {
  const names = written.split(',').map((name) => name.trim().replace(/^['"]|['"]$/g, ''));
  return names.map((name) => FAMILIES[name] ?? (name.includes(' ') ? `'${name}'` : name)).join(', ');
}

/** Hundredths of a pixel are enough. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
