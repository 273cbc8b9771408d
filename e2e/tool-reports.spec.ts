// Memory in detail, and what tools report of memory, in the inspector: opened once, it stays open for whatever is selected next, and follows the moment.
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectToFit } from './accessible.ts';
import { expect, test } from './test.ts';

const DOCUMENT =
  'host:x86,8cpu,16G,merging=on(container:nginx#web,@acme*3;vm:debian#orders,2cpu,4G,@globex(container:redis#store);microvm#small)';
const RUNNING = ['web', 'orders', 'store', 'small'];

const reports = (page: Page): Locator => page.getByRole('region', { name: 'Memory in detail, and what tools report' });
const MIB = /^[\d,.]+ [MG]iB$/;

async function figureOf(page: Page, tool: string, name: string): Promise<string> {
  const line = reports(page)
    .getByRole('region', { name: tool, exact: true })
    .locator('dl > div')
    .filter({
      has: page.getByText(name, { exact: true }),
    });
  return (await line.locator('dd').textContent()) ?? '';
}

test('each tool says what it counts, of whatever is selected', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT, running: RUNNING });
  await strata.stage.item('web').click({ position: { x: 14, y: 12 } });
  await expect(reports(page).getByText('memory.current')).toBeHidden();
  await reports(page).getByText('Memory in detail, and what tools report').click();
  await expect(reports(page)).toContainText('Of one of 3, in the mean.');
  for (const name of ['memory.current', 'anon', 'file', 'kernel']) {
    expect(await figureOf(page, 'control group', name)).toMatch(MIB);
  }
  expect(await figureOf(page, 'docker stats', 'MEM USAGE')).toMatch(MIB);

  await strata.inspector.close.click();
  await strata.stage.item('orders').click({ position: { x: 14, y: 12 } });
  await expect(reports(page).getByRole('region', { name: 'virsh dommemstat' })).toBeVisible();
  expect(await figureOf(page, 'virsh dommemstat', 'actual')).toBe('4 GiB');
  expect(await figureOf(page, 'free', 'available')).toMatch(MIB);

  await strata.inspector.close.click();
  await strata.stage.item('small').click({ position: { x: 14, y: 12 } });
  expect(await figureOf(page, 'ps', 'RSS')).toMatch(MIB);

  await strata.inspector.close.click();
  await strata.stage.item('x86').click({ position: { x: 14, y: 12 } });
  await expect(reports(page).getByRole('region', { name: '/sys/kernel/mm/ksm' })).toBeVisible();
  expect(await figureOf(page, '/sys/kernel/mm/ksm', 'pages_sharing')).toMatch(/^[\d,]+$/);
});

test('a figure tells where it comes from', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT, running: RUNNING });
  await strata.stage.item('orders').click({ position: { x: 14, y: 12 } });
  await reports(page).locator('summary').click();
  const resident = reports(page).getByRole('region', { name: 'virsh dommemstat' }).getByRole('button').last();
  await resident.click();
  await expect(page.getByRole('dialog', { name: 'Where this number comes from' })).toBeVisible();
});

test('the figures are those of the moment', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT });
  await strata.stage.item('orders').click({ position: { x: 14, y: 12 } });
  await reports(page).getByText('Memory in detail, and what tools report').click();
  const resident = () => figureOf(page, 'virsh dommemstat', 'rss');
  const before = await resident();
  await strata.time.goTo(30);
  await expect.poll(resident).not.toBe(before);
  expect(await resident()).toMatch(MIB);
});

test('by keyboard, and nothing that axe minds at any width', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT, running: RUNNING });
  await strata.stage.item('orders').click({ position: { x: 14, y: 12 } });
  const summary = reports(page).locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(reports(page).getByRole('region', { name: 'free', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(reports(page).getByRole('region', { name: 'free', exact: true })).toBeVisible();
  await expectToFit(page);
  await expectAccessible(page);
});
