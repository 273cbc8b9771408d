// A machine carried from one host to the other while it runs, with one pair of hands: what the page says before, on the way and
// after, back and forth in time.
import type { Hands } from './hands/hands.ts';
import type { Strata } from './page/strata.ts';
import { expect } from './test.ts';

export const PAIR = 'host:x86,16cpu,64G(vm:debian#store,2cpu,4G(container:nginx#web));host:x86#other,16cpu,64G';

export async function moveLive(strata: Strata, hands: Hands): Promise<void> {
  const { page } = strata;
  await strata.open({ document: PAIR, running: ['store', 'web'] });
  await strata.time.goTo(10);
  await hands.move('store', 'x86 2');
  await expect.poll(() => strata.notation()).toMatch(/^host:x86,16cpu,64G;host:x86#other,16cpu,64G\(vm/);
  await expect(page.getByText(/^store is being copied while it runs/)).toBeVisible();
  await expect(page.getByText(/^round 1/)).toBeVisible();
  await expect(strata.stage.item('web')).toHaveAccessibleName(/running/);
  await strata.time.goTo(20);
  const outcome = page.getByText(/^\d\srounds?, .* copied in .*\ss, paused .*\s(ms|s)$/);
  await expect(page.getByText('Moved live:')).toBeVisible();
  await expect(outcome).toBeVisible();
  const words = await outcome.textContent();
  await expect(strata.stage.item('web')).toHaveAccessibleName(/running/);
  // The same moments again, the other way round.
  await strata.time.goTo(10);
  await expect(page.getByText(/^store is being copied while it runs/)).toBeVisible();
  await strata.time.goTo(20);
  await expect(outcome).toHaveText(words ?? '');
}
