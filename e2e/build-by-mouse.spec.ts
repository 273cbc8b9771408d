// Every deployment of the article, built from an empty host by dragging with the mouse; then taken back and made again.
import { build, undoAndRedoAll } from './build.ts';
import { DEPLOYMENTS } from './deployments.ts';
import { Mouse } from './hands/mouse.ts';
import { test } from './test.ts';

for (const deployment of DEPLOYMENTS) {
  test(deployment.name, async ({ strata }) => {
    await build(strata, new Mouse(strata), deployment);
    await undoAndRedoAll(strata, deployment);
  });
}
