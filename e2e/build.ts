// Plays the building of one deployment with one pair of hands, takes all of it back, and makes it again.
import type { Deployment } from './deployments.ts';
import type { Hands } from './hands/hands.ts';
import { lookAt, type When } from './look.ts';
import type { Strata } from './page/strata.ts';
import { expect } from './test.ts';

const EMPTY = { x86: 'host:x86,16cpu,64G', z: 'host:z,16cpu,64G' } as const;

export async function build(strata: Strata, hands: Hands, deployment: Deployment): Promise<void> {
  await strata.open({ query: `start=empty&platform=${deployment.platform}` });
  await strata.expectNotation(EMPTY[deployment.platform]);
  // Whatever is placed is placed at time 0.
  const look = async (when: When) => {
    const seen = await lookAt(strata, when);
    await strata.time.toStart();
    return seen;
  };
  await deployment.build(hands, look);
  await strata.expectNotation(deployment.notation);
  await strata.time.goTo(deployment.platform === 'z' ? 120 : 30);
  // Not only until nothing starts: the stage may still show the last look, at which all ran too, for a moment.
  await expect.poll(async () => [...(await strata.stage.names())].sort()).toEqual([...deployment.reads].sort());
}

/** Takes back everything down to the empty host, one named step at a time, and makes it all again. */
export async function undoAndRedoAll(strata: Strata, deployment: Deployment): Promise<void> {
  const names: string[] = [];
  for (;;) {
    const name = (await strata.undo.getAttribute('aria-label')) ?? '';
    if (name === 'Nothing to undo') break;
    expect(name).toMatch(/^Undo: ./);
    names.push(name.replace('Undo', 'Redo'));
    await strata.undo.click();
    await expect(strata.redo).toHaveAccessibleName(name.replace('Undo', 'Redo'));
  }
  await strata.expectNotation(EMPTY[deployment.platform]);
  for (const name of names.reverse()) {
    await expect(strata.redo).toHaveAccessibleName(name);
    await strata.redo.click();
  }
  await expect(strata.redo).toHaveAccessibleName('Nothing to redo');
  await strata.expectNotation(deployment.notation);
}
