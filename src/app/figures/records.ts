// The catalogue with its prose, together with the records that a document brings along. Comes with the windows that show
// records, never with the page.
import { useMemo } from 'react';
import type { EvidenceId } from '../../catalog/evidence.ts';
import { EVIDENCE, evidenceIn } from '../../catalog/evidence.ts?records';
import type { ParameterRecord } from '../../catalog/parameter.ts';
import { type Records, recordsOf } from '../../catalog/parameters.ts';
import { PARAMETERS } from '../../catalog/parameters.ts?records';
import { useDocument } from '../../store/document.ts';

export { EVIDENCE };

/** Every record there is for the document on the page, the catalogue's first. */
export function useRecords(): Records {
  const definitions = useDocument((state) => state.topology.definitions);
  return useMemo(() => ({ ...recordsOf(definitions), ...PARAMETERS }), [definitions]);
}

/** A record that is named by its id in a sentence is named by where it was published: readers know no ids. */
export function withPublications(words: string): string {
  return words.replace(/\b[A-Z]{2}-\d{3}\b/g, (id) => {
    const record = Object.hasOwn(EVIDENCE, id) ? EVIDENCE[id as EvidenceId] : null;
    return record ? `${record.source.venue} ${record.source.year}` : id;
  });
}

/** Evidence that the figure itself was carried over from. */
export function behind({ source }: ParameterRecord): readonly EvidenceId[] {
  return 'assumption' in source || source.evidence === '' ? [] : evidenceIn(source.evidence);
}
