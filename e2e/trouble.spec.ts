// Trouble from a neighbour, and the limit that would have held it back: on a paused clock, moment by moment.
import { expect, test } from './test.ts';

const DOCUMENT =
  'host:x86,8cpu,18G(container:nginx#web,workload=web,@acme;container:nginx#evil,@globex;vm:debian#orders,2cpu,4G,@initech(container:redis#store))';
const RUNNING = ['web', 'evil', 'orders', 'store'];

test('a memory hog slows its neighbours until it is killed; with a limit of its own nobody notices', async ({
  page,
  strata,
}) => {
  await strata.open({ document: DOCUMENT, running: RUNNING });
  await strata.stage.item('evil').click({ position: { x: 14, y: 12 } });
  const hog = page.getByRole('button', { name: 'Memory hog', exact: true });
  await hog.click();
  await expect(hog).toHaveAttribute('aria-pressed', 'true');
  await strata.time.goTo(20);
  await expect(page.getByText(/^web slowed × [2-9]/)).toBeVisible();
  await expect(strata.stage.item('web')).toHaveAccessibleName(/tenant acme/);
  await strata.time.goTo(40);
  // The kernel has ended it, and everything is as it was.
  await expect(hog).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByText('nobody else is slowed or lost')).toBeVisible();

  await page.getByRole('button', { name: 'Again with memory.max 128 MiB' }).click();
  // Of the run before, the worst moment is looked at again.
  await expect(page.getByText(/^web at the 99th percentile \S+ m?s → \S+ m?s/)).toBeVisible();
  const said = 'Again with memory.max 128 MiB: web at the 99th percentile';
  await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Again with/ })).toHaveCount(0);
  expect(strata.notation()).toContain('nginx#evil,128M');
  // None of these is the moment that is compared, at which the line says what the limit has changed.
  for (const seconds of [10, 30, 40]) {
    await strata.time.goTo(seconds);
    await expect(page.getByText('nobody else is slowed or lost')).toBeVisible();
  }
  await expect(hog).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => strata.notation()).not.toContain('128M');
});

for (const { trouble, offer, limit } of [
  { trouble: 'CPU hog', offer: /^Again with cpu\.max 0\.5$/, limit: /nginx#evil[^;]*,0\.5cpu/ },
  { trouble: 'Fork bomb', offer: /^Again with pids\.max 128$/, limit: /nginx#evil[^;]*,pids=128/ },
  { trouble: 'Disk hog', offer: /^Again with io\.max \d+(\.\d+)? MiB a second$/, limit: /nginx#evil[^;]*,disk=\d+M/ },
  {
    trouble: 'Network hog',
    offer: /^Again with \d+(\.\d+)? MiB a second of network$/,
    limit: /nginx#evil[^;]*,net=\d+M/,
  },
]) {
  test(`${trouble}: the limit that would have held it back is offered`, async ({ page, strata }) => {
    await strata.open({ document: DOCUMENT, running: RUNNING });
    await strata.stage.item('evil').click({ position: { x: 14, y: 12 } });
    await page.getByRole('button', { name: trouble, exact: true }).click();
    await expect(page.getByRole('button', { name: offer })).toBeVisible();
    await strata.time.goTo(10);
    await page.getByRole('button', { name: offer }).click();
    await expect.poll(() => strata.notation()).toMatch(limit);
    await expect(page.getByRole('button', { name: /^Again with/ })).toHaveCount(0);
    await expect(page.getByRole('button', { name: trouble, exact: true })).toHaveAttribute('aria-pressed', 'true');
  });
}

test('where nothing in the model would help, none is offered', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT, running: RUNNING });
  await strata.stage.item('orders').click({ position: { x: 14, y: 12 } });
  await page.getByRole('button', { name: 'Memory hog', exact: true }).click();
  await expect(page.getByText(/^Memory hog in orders/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Again with/ })).toHaveCount(0);
});
