// Links of this page, by themselves or carried by a picture that was made here: what they show is the document, with its run.
import { readLink } from '../link.ts';
import { STATE_ELEMENT } from '../pictures/write-svg.ts';
import { type FormatId, halt, type Imported, type Note } from './imported.ts';
import { asStop } from './json.ts';
import { type Element, outermost } from './xml.ts';

const START = { line: 1, column: 1 };

/** Whether a text is nothing but a link. */
export function isLink(text: string): boolean {
  return /^\s*(https?:|file:)?[^\s#]*#v=\d+&\S*\s*$/.test(text);
}

export function isSvg([root]: readonly Element[]): boolean {
  return root?.name === 'svg' || root?.name === 'svg:svg';
}

/** The link in the metadata of a picture; null when there is none. */
export function linkInSvg(roots: readonly Element[]): string | null {
  const [state] = roots.flatMap((root) => outermost(root, STATE_ELEMENT));
  return state?.text ?? null;
}

/** `link`: as the picture carries it; null for a picture that was not made here, or has lost it on the way. */
export function readPicture(link: string | null): Imported {
  return link === null ? halt('picture-without', START) : readSharedLink(link, 'picture');
}

export function readSharedLink(link: string, format: FormatId & ('link' | 'picture')): Imported {
  const hash = link.trim().replace(/^[^#]*/, '');
  const result = readLink(hash);
  if (result === null) return halt('picture-without', START);
  if (!result.ok) {
    const { problem } = result;
    if (problem.code === 'notation') throw asStop({ ...problem.error, path: '' });
    return halt('picture-link', START, { written: hash.slice(0, 80) });
  }
  const { topology, running, parameters, ...run } = result.shared;
  const unsupported = result.refused.map(
    ({ id, written }): Note<'value'> => ({ line: 1, code: 'value', params: { key: id, written } }),
  );
  return { format, topology, running, parameters, assumptions: [], unsupported, profiles: [], run };
}
