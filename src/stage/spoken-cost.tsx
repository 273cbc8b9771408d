// Says what the place that is aimed at would cost, to those who choose it by key.
import { useEffect, useMemo } from 'react';
import { useFormat, useText } from '../locales/text.ts';
import { useView } from '../store/view.ts';
import { costLines } from './landing-place.tsx';

export function SpokenCost() {
  const text = useText();
  const format = useFormat();
  const preview = useView((state) => state.carrying?.preview ?? null);
  const words = useMemo(() => preview && format.list(costLines(preview, text, format)), [preview, text, format]);
  useEffect(() => {
    if (words !== null) useView.getState().announce(words);
  }, [words]);
  return null;
}
