// How what is on the page is cited: for people, as BibTeX, and as a CITATION file (Citation File Format 1.2.0). Values in, text out.
import { writeYaml } from './yaml-write.ts';

/** As the licence has them. */
const AUTHORS = 'The Strata authors';

export interface Cited {
  readonly title: string;
  readonly version: string;
  readonly link: string;
  /** The day on which it was looked at, UTC. */
  readonly day: Date;
}

/** `2026-11-25`. */
export function dayOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}

export function writeBibtex({ title, version, link, day }: Cited): string {
  const fields = [
    ['title', `{${escapeTex(title)}}`],
    ['author', `{{${AUTHORS}}}`],
    ['year', `{${day.getUTCFullYear()}}`],
    ['version', `{${escapeTex(version)}}`],
    ['url', `{${link.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')}}`],
    ['urldate', `{${dayOf(day)}}`],
  ];
  const lines = fields.map(([key = '', value = '']) => `  ${key.padEnd(8)}= ${value}`);
  return `@software{strata-${dayOf(day)},\n${lines.join(',\n')}\n}\n`;
}

export function writeCitationFile({ title, version, link, day }: Cited): string {
  const authors = [{ name: AUTHORS }];
  return writeYaml({
    'cff-version': '1.2.0',
    message: 'If you use this, please cite it as below.',
    type: 'software',
    title: 'Strata',
    authors,
    version,
    license: 'MIT',
    references: [{ type: 'generic', title, authors, version, url: link, 'date-accessed': dayOf(day) }],
  });
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[{}$&#%_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}
