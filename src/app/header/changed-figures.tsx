// Says on the page that figures of the model are not the catalogue's. Not there, and not loaded, while all of them are.
import { lazy, Suspense } from 'react';
import { loadWords } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';

const ChangesChip = lazy(async () => {
  const [{ ChangesChip }] = await Promise.all([import('../figures/changes-chip.tsx'), loadWords()]);
  return { default: ChangesChip };
});

export function ChangedFigures() {
  const changed = useDocument((state) => Object.keys(state.parameters).length > 0);
  return <Suspense>{changed ? <ChangesChip /> : null}</Suspense>;
}
