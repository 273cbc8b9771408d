// How many system calls a wall lets pass, and how many there are, as figures of the catalogue or as somebody set them.
import { useFormat } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import { useRecords } from '../figures/records.ts';

/** `figure`: the id of the one that says how many pass. */
export function useSystemCalls(figure: string): { readonly count: string; readonly all: string } {
  const format = useFormat();
  const records = useRecords();
  const changed = useDocument((state) => state.parameters);
  const written = (id: string) => format.count(changed[id] ?? records[id]?.value ?? 0);
  return { count: written(figure), all: written('isolation.interfaces.unfiltered') };
}
