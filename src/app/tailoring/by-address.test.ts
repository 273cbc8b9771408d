// All that an address asks for in vain is told of at once, when the page starts.
import { expect, test } from 'vitest';
import { useScenario } from '../scenario.ts';
import { tailorByAddress } from './by-address.ts';

test('names that mean nothing join the other complaints of the address', () => {
  const before = useScenario.getState();
  const theme = { name: 'theme', value: 'pink' };
  useScenario.setState({ configuration: { ...before.configuration, complaints: [theme] } });
  tailorByAddress('?theme=pink&hide=everything,nothing&lock=all');
  expect(useScenario.getState().configuration.complaints).toEqual([
    theme,
    { name: 'hide', value: 'everything' },
    { name: 'hide', value: 'nothing' },
    { name: 'lock', value: 'all' },
  ]);
  useScenario.setState(before);
});
