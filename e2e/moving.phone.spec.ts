// From one host to the other on a phone: tap to pick up, tap to put down.
import { Finger } from './hands/finger.ts';
import { moveLive } from './moving.ts';
import { test } from './test.ts';

test('a machine moves while it runs, by finger', async ({ strata }) => {
  await moveLive(strata, new Finger(strata));
});
