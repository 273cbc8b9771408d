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
