// Opening somebody's file: by choosing it, dropping it, pasting it; what was assumed is listed and can be changed; a file that
// cannot be read says where, and keeps the page.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const COMPOSE = `services:
  web:
    image: nginx:1.27
    deploy: {replicas: 2}
    mem_limit: 256m
  shop:
    image: acme/shop
    cpuset: '0'
  debug:
    image: alpine
    profiles: [debug]
`;
const DOMAIN = `<domain type='kvm'><name>orders</name><memory unit='GiB'>4</memory><vcpu>2</vcpu>
<os><type arch='s390x'>hvm</type></os></domain>`;
const PLAIN = 'host:x86,8cpu,16G(container:redis#before)';

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Open a file' });

async function openWindow(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Starting points' }).click();
  await page.getByRole('menuitem', { name: 'Open a file…' }).click();
  return dialogOf(page);
}

/** Brings a text to the page as the browser would: by a drop or from the clipboard. */
async function bring(page: Page, how: 'drop' | 'paste', text: string, file: string | null): Promise<void> {
  await page.evaluate(
    ({ how, text, file }) => {
      const data = new DataTransfer();
      if (file === null) data.setData('text/plain', text);
      else data.items.add(new File([text], file));
      const options = { bubbles: true, cancelable: true };
      const event =
        how === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data });
      document.body.dispatchEvent(event);
    },
    { how, text, file },
  );
}

test('a file is chosen, its assumptions are listed and changed, and it stands on the stage as one step', async ({
  page,
  strata,
}) => {
  await strata.open({ document: PLAIN });
  const dialog = await openWindow(page);
  const chosen = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chosen).setFiles({ name: 'compose.yaml', mimeType: 'text/yaml', buffer: Buffer.from(COMPOSE) });
  await expect(dialog.getByRole('status')).toHaveText('compose.yaml Docker Compose: 2 boxes on 1 host.');
  await expect(dialog.getByText('acme/shop is like nothing in the catalogue')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'cpuset is not part of the model' })).toContainText(
    'Line 8',
  );
  await dialog.getByRole('switch', { name: 'debug' }).check();
  await expect(dialog.getByRole('status')).toContainText('3 boxes');
  await dialog.getByLabel('Image for shop').selectOption({ label: 'Java application' });
  await dialog.getByLabel('Instances of web').fill('5');
  await dialog.getByLabel('Processors').fill('8');
  await dialog.getByLabel('Processors').press('Enter');
  await dialog.getByRole('button', { name: 'Put it on the stage' }).click();
  await expect(dialog).toHaveCount(0);
  await strata.expectNotation(
    'host:x86,8cpu,64G(container:nginx*5#web,256M;container:jvm#shop;container:alpine#debug)',
  );
  await strata.undo.click();
  await strata.expectNotation(PLAIN);
});

test('a file is dropped anywhere on the page', async ({ page, strata }) => {
  await strata.open({ document: PLAIN });
  await page.getByRole('tree').first().waitFor();
  await bring(page, 'drop', DOMAIN, 'orders.xml');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('status')).toHaveText('orders.xml libvirt domains: 1 box on 1 host.');
  await dialog.getByRole('button', { name: 'Put it on the stage' }).click();
  await strata.expectNotation('host:z,16cpu,64G(vm:debian#orders,2cpu,4G)');
});

test('a text is pasted onto the page, and by keys alone put on the stage', async ({ page, strata }) => {
  await strata.open({ document: PLAIN });
  await page.getByRole('tree').first().waitFor();
  await bring(page, 'paste', 'services: {a: {image: redis}}', null);
  const dialog = dialogOf(page);
  const put = dialog.getByRole('button', { name: 'Put it on the stage' });
  await expect(put).toBeVisible();
  await put.press('Enter');
  await strata.expectNotation('host:x86,16cpu,64G(container:redis#a)');
});

test('a mistake is told with its line, and the page is kept', async ({ page, strata }) => {
  await strata.open({ document: PLAIN });
  const dialog = await openWindow(page);
  await dialog.getByLabel('Or paste its text').fill('services:\n  a: {image: "redis}\n');
  await dialog.getByRole('button', { name: 'Read the text' }).press('Enter');
  const alert = dialog.getByRole('alert');
  await expect(alert).toContainText(/Line \d+, column \d+: A sign is missing here/);
  await expect(alert).toContainText('What was on the page is kept.');
  await dialog.getByLabel('Or paste its text').fill('services: {a: {image: redis}}');
  await dialog.getByRole('button', { name: 'Read the text' }).click();
  await expect(dialog.getByRole('status')).toContainText('1 box on 1 host');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await strata.expectNotation(PLAIN);
});

for (const theme of ['light', 'dark']) {
  test(`the window can be used by everybody, in ${theme} and on a small screen`, async ({ page, strata }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await strata.open({ document: PLAIN, query: `theme=${theme}` });
    const dialog = await openWindow(page);
    const faults = async () => (await new AxeBuilder({ page: page as never }).include('dialog').analyze()).violations;
    expect(await faults()).toEqual([]);
    await dialog.getByLabel('Or paste its text').fill('services: [');
    await dialog.getByRole('button', { name: 'Read the text' }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    expect(await faults()).toEqual([]);
    await dialog.getByLabel('Or paste its text').fill(COMPOSE);
    await dialog.getByRole('button', { name: 'Read the text' }).click();
    await expect(dialog.getByRole('button', { name: 'Put it on the stage' })).toBeVisible();
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('what is too large is not read', async ({ page, strata }) => {
  await strata.open({ document: PLAIN });
  await page.getByRole('tree').first().waitFor();
  await bring(page, 'drop', 'x'.repeat(1_000_001), 'large.yaml');
  await expect(dialogOf(page).getByRole('alert')).toContainText('The text has more than');
  await strata.expectNotation(PLAIN);
});
