// A blast stays readable: every box that is lost says why, to whoever points at it, listens to it, or looks at it closely.
import { expect, test } from './test.ts';

const DOCUMENT =
  'host:x86,16cpu,64G(vm:debian#orders,2cpu,4G,@globex(container:redis#store);container:nginx#web*3,@acme)';
const RUNNING = ['orders', 'store', 'web'];

test('what falls with a kernel says whose it was, and what stands on another says nothing', async ({
  page,
  strata,
}) => {
  await strata.open({ document: DOCUMENT, running: RUNNING });
  await strata.time.goTo(10);
  await strata.stage.item('orders').click({ position: { x: 14, y: 12 } });
  await page.getByRole('button', { name: 'Kernel panic', exact: true }).click();
  await expect(strata.stage.item('store')).toHaveAttribute(
    'aria-description',
    'Lost with orders. The kernel of orders failed at 10.0 s.',
  );
  await expect(strata.stage.item('orders')).toHaveAttribute(
    'aria-description',
    'The kernel of orders failed at 10.0 s.',
  );
  await expect(strata.stage.item('web')).not.toHaveAttribute('aria-description', /./);
  await expect(strata.inspector.region.getByText('The kernel of orders failed at 10.0 s.')).toBeVisible();
});

test('the failure of a host is told at every box on it', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT, running: RUNNING });
  await strata.time.goTo(10);
  await strata.stage.item('x86').click({ position: { x: 14, y: 12 } });
  await page.getByRole('button', { name: 'Host failure', exact: true }).click();
  for (const id of ['web', 'store', 'orders']) {
    await expect(strata.stage.item(id)).toHaveAttribute('aria-description', /x86 failed at 10\.0 s\.$/);
  }
});

const TWO =
  'host:x86,16cpu,64G#a(vm:debian#orders,2cpu,4G,@globex(container:redis#store);container:nginx#web*3,@acme);host:x86,16cpu,64G#b(container:nginx#far,@initech)';

test('one list says what fell, what stands and how it comes back; it is said once, and starting it again can be undone', async ({
  page,
  strata,
}) => {
  await strata.open({ document: TWO, running: [...RUNNING, 'far'] });
  await strata.time.goTo(10);
  await strata.stage.item('x86 1').click({ position: { x: 14, y: 12 } });
  await page.getByRole('button', { name: 'Host failure', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'x86 1 has failed. 5 boxes fall. 1 stands.' })).toHaveCount(
    1,
  );
  const open = page.getByRole('button', { name: 'What fell, and why' });
  await open.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'What fell, and why' });
  await expect(panel).toBeFocused();
  await expect(
    panel.getByText('x86 1 failed at 10.0 s, with all that stands on it. 5 boxes fell, 1 stands.'),
  ).toBeVisible();
  const fell = panel.getByRole('region', { name: 'Fell with it' }).getByRole('listitem');
  await expect(fell).toHaveText([
    /^globex, on the kernel of orders\s*orders and store$/,
    /^acme, on the kernel of x86 1\s*web × 3$/,
  ]);
  await expect(panel.getByRole('region', { name: 'Stands' }).getByRole('listitem')).toHaveText(
    /^initech, on the kernel of x86 2\s*far\s*on another host$/,
  );
  await expect(panel.getByRole('region', { name: 'What would have saved it' })).toContainText(
    'A manager of the cluster',
  );
  await strata.time.goTo(20);
  await panel.getByRole('button', { name: 'Start x86 1 again' }).click();
  const back = panel.getByRole('region', { name: 'The way back' });
  await expect(back).toContainText('Started again at 20.0 s.');
  await expect(strata.stage.item('web')).toHaveAttribute(
    'aria-description',
    /^It waits for x86 1, .* up at 3 min 20 s\.$/,
  );
  await strata.time.goTo(300);
  await expect(back).toContainText('All ready again at 3 min');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await strata.time.goTo(30);
  await expect(back).toContainText('x86 1 is down.');
  await page.keyboard.press('Escape');
});

test('with a manager what can stand elsewhere is started there, also from a link', async ({ page, strata }) => {
  await strata.open({ document: TWO, running: [...RUNNING, 'far'] });
  await strata.time.goTo(10);
  await strata.stage.item('x86 1').click({ position: { x: 14, y: 12 } });
  await page.getByRole('button', { name: 'Host failure, HA', exact: true }).click();
  await strata.time.goTo(60);
  await expect(strata.stage.item('orders')).toHaveAccessibleName(/on host x86 2, running$/);
  await expect(strata.stage.item('orders')).toHaveAttribute(
    'aria-description',
    'Lost with x86 1, and started again in x86 2 at 28.0 s.',
  );
  await expect(strata.stage.item('web')).toHaveAccessibleName(/on host x86 1, failed$/);
  await expect.poll(() => new URL(page.url()).hash).toContain('&i=10s:host-failover@a');
  // The address has a moment once the clock has stood there for a while.
  await expect.poll(() => new URL(page.url()).hash).toContain('&at=1m');
  await page.reload();
  await strata.stage.awaitAnswer();
  await expect.poll(() => strata.time.moment()).toBe(60);
  await expect(strata.stage.item('orders')).toHaveAccessibleName(/on host x86 2, running$/);
  await page.getByRole('button', { name: 'What fell, and why' }).click();
  await expect(page.getByRole('region', { name: 'The way back' })).toContainText(
    'Started again in x86 2 at 28.0 s: orders.',
  );
});

test('whoever is slowed says by how much, through what and by whom', async ({ page, strata }) => {
  await strata.open({
    document: 'host:x86,2cpu,8G(container:nginx#web,workload=database,@acme;container:nginx#evil,@globex)',
    running: ['web', 'evil'],
  });
  await strata.time.goTo(10);
  await strata.stage.item('evil').click({ position: { x: 14, y: 12 } });
  await page.getByRole('button', { name: 'Disk hog', exact: true }).click();
  await strata.time.goTo(20);
  await expect(strata.stage.item('web')).toHaveAttribute(
    'aria-description',
    /^One operation takes [\d.]+ times as long as before the trouble: it waits for the disk, because of the disk hog in evil\.$/,
  );
});
