// Every deployment of the article, built from an empty host on a phone: tap to pick up, tap to put down.
import { build } from './build.ts';
import { DEPLOYMENTS } from './deployments.ts';
import { Finger } from './hands/finger.ts';
import { test } from './test.ts';

for (const deployment of DEPLOYMENTS) {
  test(deployment.name, async ({ strata }) => {
    await build(strata, new Finger(strata), deployment);
  });
}
