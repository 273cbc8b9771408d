// Every deployment of the article, built from an empty host with the keyboard alone.
import { build } from './build.ts';
import { DEPLOYMENTS } from './deployments.ts';
import { Keys } from './hands/keys.ts';
import { test } from './test.ts';

for (const deployment of DEPLOYMENTS) {
  test(deployment.name, async ({ page, strata }) => {
    // What is said keeps its distance in time; the clock leaps over it.
    await page.clock.install();
    await build(strata, new Keys(strata), deployment);
  });
}
