// What landing at the place that is aimed at would cost, said aloud to those who choose it by key. With the name of the
// place, since of several sentences only the newest is heard.
import { useEffect, useMemo } from 'react';
import { useFormat, useText } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import { useView } from '../store/view.ts';
import { spokenPlace } from './choose.ts';
import { costLines } from './landing-place.tsx';

export function SpokenCost() {
  const text = useText();
  const format = useFormat();
  const over = useView((state) => state.carrying?.over ?? null);
  const preview = useView((state) => state.carrying?.preview ?? null);
  const words = useMemo(() => {
    if (!preview) return null;
    const cost = format.list(costLines(preview, text, format));
    if (over === null) return cost;
    return text('stage.say.cost', { place: spokenPlace(useDocument.getState().topology, over), cost });
  }, [preview, over, text, format]);
  useEffect(() => {
    if (words !== null) useView.getState().announce(words);
  }, [words]);
  return null;
}
