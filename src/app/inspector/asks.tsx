// A figure of the inspector that can be asked where it comes from.
import { useText } from '../../locales/text.ts';
import type { SeenFigure } from '../../simulation/seen-figure.ts';
import { useAsked } from '../../store/asked.ts';
import { FigureButton } from '../../ui/figure-button.tsx';

interface AsksProps extends SeenFigure {
  readonly value: string;
}

/** A figure that tells where it comes from when it is pressed. */
export function Asks({ quantity, node, value }: AsksProps) {
  const text = useText();
  return (
    <FigureButton
      value={value}
      label={text('charts.origin')}
      onPress={() => useAsked.getState().ask({ quantity, node })}
    />
  );
}
