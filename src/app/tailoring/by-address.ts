// Tailors the page as its address asks, before it is drawn for the first time.
import { useScenario } from '../scenario.ts';
import { readTailoring } from './asked.ts';
import { tailor } from './tailoring.ts';

export function tailorByAddress(search: string): void {
  const { hide, lock, complaints } = readTailoring(search);
  if (hide.length + lock.length > 0) tailor({ hide, lock });
  // Told of with what else of the address cannot be, as the page starts: one notice takes the place of another.
  useScenario.setState(({ configuration }) => ({
    configuration: { ...configuration, complaints: [...configuration.complaints, ...complaints] },
  }));
}
