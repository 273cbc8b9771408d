// More of the lab: switches of sandboxes that are no plain containers, the weight at the disk, processors of a partition's own, a
// machine that moves between partitions, and figures host by host.
import { Mouse } from './hands/mouse.ts';
import { expect, test } from './test.ts';

test('a gVisor sandbox has switches of its own, says what they open, and why it has no others', async ({
  page,
  strata,
}) => {
  const document = 'host:x86,8cpu,16G(gvisor:nginx#web,@acme;kata:redis#store,@globex)';
  await strata.open({ document, running: ['web', 'store'] });
  await strata.stage.item('web').click({ position: { x: 14, y: 12 } });
  const sandbox = page.getByRole('region', { name: 'Sandbox and mounts' });
  await sandbox.locator('summary').click();
  await expect(sandbox.getByText(/^TCP is the Sentry’s own/)).toBeVisible();
  await expect(sandbox.getByText(/^There is no switch for namespaces, capabilities or AppArmor/)).toBeVisible();
  await sandbox.getByRole('switch', { name: /^Network stack of the host/ }).click();
  await expect(sandbox.getByText(/^Its packets go through the network code of/)).toBeVisible();
  await strata.expectNotation(document.replace('@acme', '@acme,host-network=on'));

  await page.getByRole('region', { name: 'Inspector' }).getByRole('button', { name: 'Close' }).click();
  await strata.stage.item('store').click({ position: { x: 14, y: 12 } });
  const guest = page.getByRole('region', { name: 'Guest and mounts' });
  await expect(guest.getByText('Its system calls go to the kernel of its own guest.')).toBeVisible();
  await guest.getByRole('switch', { name: /^Privileged/ }).click();
  await expect(guest.getByText(/All disks of .* are plugged into its guest/)).toBeVisible();
  await strata.undo.click();
  await strata.undo.click();
  await strata.expectNotation(document);
});

test('a machine moves between two partitions while it runs, and processors of a partition’s own are read', async ({
  page,
  strata,
}) => {
  await strata.open({
    document: 'host:z,16cpu,64G(lpar#left,4cpu,dedicated,16G(vm:debian#store,2cpu,4G);lpar#right,4cpu,16G)',
    running: ['left', 'right', 'store'],
  });
  await expect(strata.stage.item('left')).toHaveAccessibleName(/with 4 processors of its own/);
  await strata.time.goTo(10);
  await new Mouse(strata).move('store', 'right');
  await expect(page.getByText(/^store is being copied while it runs/)).toBeVisible();
  await strata.time.goTo(30);
  await expect(page.getByText('Moved live:')).toBeVisible();
});

test('with two hosts each chart says its figure for either; the table of one has all of them', async ({
  page,
  strata,
}) => {
  await strata.open({
    document:
      'host:x86,8cpu,16G(container:nginx#web,@acme;container:redis#store,@globex);host:z,8cpu,16G(vm#shop,@acme)',
  });
  for (const chart of ['Isolation', 'Memory sharing', 'Startup cost']) {
    const line = page.getByRole('region', { name: chart }).getByRole('list', { name: 'By host' });
    await expect(line.getByRole('listitem')).toHaveText([/^x86 /, /^IBM z /]);
  }
});
