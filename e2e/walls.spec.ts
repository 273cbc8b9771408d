// Walls without a flaw: whom an attacker could reach, each to each, and what neighbours share; on the stage, in the panel, in the
// isolation chart and from the shell.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WallsOfAll } from '../src/simulation/isolation/walls.ts';
import { expectAccessible } from './accessible.ts';
import { Mouse } from './hands/mouse.ts';
import { Walls } from './page/walls.ts';
import { expect, test } from './test.ts';

const SHARED =
  'host:x86,8cpu,16G(container:nginx#web,@acme;container:nginx#evil,@globex;vm:debian#orders,2cpu,4G,@initech(container:redis#store))';
const RUNNING = ['web', 'evil', 'orders', 'store'];
const CLONES =
  'host:x86,8cpu,16G,merging=off(microvm#one,@acme,start=restore;microvm#two,@globex,start=restore;microvm#apart,2G,@initech,start=restore)';

test('what an attacker can reach is tinted by line, pattern and word, and walls can be pushed on', async ({
  page,
  strata,
}) => {
  await strata.open({ document: SHARED, running: RUNNING });
  const walls = new Walls(page);
  await new Mouse(strata).select('store');
  await strata.inspector.region.getByRole('button', { name: 'Trouble…' }).click();
  await page.getByRole('menuitem', { name: 'As an attacker…' }).click();
  await expect(walls.panel.getByText(/^Not a security assessment/)).toBeVisible();
  await expect(walls.result).toHaveText('No other box is reachable now. If the next wall falls, 1 more is.');
  await expect(walls.chain).toHaveText([
    /^Container wall of store\s*holds.*System calls.*306.*at large in orders/s,
    /^Virtual machine wall of orders\s*holds.*270.*at large in x86/s,
  ]);
  expect(await walls.tintOf(strata.stage.item('store'))).toEqual({
    line: 'double',
    pattern: false,
    word: 'the attacker',
  });
  expect(await walls.tintOf(strata.stage.item('orders'))).toEqual({ line: 'dashed', pattern: true, word: '' });
  expect(await walls.tintOf(strata.stage.item('web'))).toEqual({ line: 'dotted', pattern: true, word: '2 walls away' });
  expect(await walls.names('One wall away')).toEqual(['orders, initech']);
  expect(await walls.names('Two walls away')).toEqual(['web, acme', 'evil, globex']);
  await walls.suppose('Container wall of store');
  await expect(walls.result).toHaveText('1 other box is reachable now. If the next wall falls, 2 more are.');
  expect(await walls.tintOf(strata.stage.item('web'))).toEqual({ line: 'dashed', pattern: true, word: '1 wall away' });
  await expect(walls.between('acme').locator('ol > li')).toHaveText([
    'Container wall of store (supposed fallen)',
    'Virtual machine wall of orders (holds)',
  ]);
  await walls.suppose('Virtual machine wall of orders');
  await expect(walls.result).toHaveText('3 other boxes are reachable now. No wall is left that could fall.');
  expect(await walls.tintOf(strata.stage.item('web'))).toEqual({ line: 'solid', pattern: true, word: 'reachable now' });
  await walls.panel.getByRole('button', { name: 'The Virtual machine wall of orders holds again' }).click();
  await expect(walls.result).toHaveText(/^1 other box is reachable now/);
  await page.keyboard.press('Escape');
  await expect(walls.panel).toHaveCount(0);
  expect((await walls.tintOf(strata.stage.item('web'))).line).toBe('none');
});

test('a bare container beside your machine: fewer walls one way than back, in the panel, the chart and the shell', async ({
  page,
  strata,
}) => {
  await strata.open({ document: SHARED, running: RUNNING });
  const walls = new Walls(page);
  // From the head of the isolation chart.
  await strata.charts.chart('Isolation').getByRole('button', { name: 'Walls…' }).click();
  await walls.attack('evil');
  await expect(walls.result).toHaveText('No other box is reachable now. If the next wall falls, 3 more are.');
  await walls.show('Each to each');
  await expect(walls.matrix.getByRole('columnheader')).toHaveText(['from ↓ to →', 'acme', 'globex', 'initech']);
  await expect(walls.cell('globex', 2)).toHaveText(/From globex to initech: 1 wall, .* Easier than the way back/);
  await expect(walls.cell('initech', 1)).toHaveText(/From initech to globex: 2 walls, .* Harder than the way back/);
  await expect(walls.cell('acme', 1)).toHaveText(/The same both ways/);
  await walls.panel.getByRole('button', { name: 'Close' }).click();
  const table = await strata.charts.open('Isolation');
  const dialog = page.getByRole('dialog', { name: 'Isolation' });
  await expect(table).toBeVisible();
  await expect(dialog.getByRole('grid').getByRole('row', { name: /^globex / })).toContainText('Easier than the way');
  await expect(dialog.getByText(/^Not a security assessment/)).toBeVisible();
  const command = ['run', '--silent', 'simulate', '--', SHARED, '--until', '1s', '--walls'];
  const root = fileURLToPath(new URL('..', import.meta.url));
  const answer = JSON.parse(execFileSync('npm', command, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }));
  const { tenants, channels } = answer.walls as WallsOfAll;
  const cell = tenants.rows[tenants.names.indexOf('globex')]?.[tenants.names.indexOf('initech')];
  expect(cell).toMatchObject({ walls: ['container'], against: 'easier' });
  expect(channels.map(({ between }) => between)).toEqual([
    ['acme', 'globex'],
    ['acme', 'initech'],
    ['globex', 'initech'],
  ]);
  expect(answer.walls.notice).toMatch(/not a security assessment/);
});

test('what neighbours share is open or closed and why, as the run has it', async ({ page, strata }) => {
  await strata.open({
    document:
      'host:x86,8cpu,16G(container:nginx#web,@acme;container:nginx#evil,@globex;vm:debian#orders,2cpu,1G,@initech;vm:debian#bank,2cpu,1G,@hooli)',
    running: ['web', 'evil', 'orders', 'bank'],
  });
  const walls = new Walls(page);
  await page.getByRole('button', { name: 'As an attacker…' }).click();
  await walls.attack('evil');
  await walls.show('What is shared');
  await expect(walls.channel('Page cache of a kernel')).toContainText(
    /Open, because the kernel of x86 holds .* of file pages that both read/,
  );
  await expect(walls.channel('Merged pages')).toContainText('Closed, because only memory of guests is offered');
  await expect(walls.channel('Cores and their caches')).toContainText('core scheduling');
  const shared = walls.panel.getByRole('combobox', { name: 'Shared by it and' });
  await shared.selectOption({ label: 'initech' });
  await expect(walls.channel('Page cache of a kernel')).toContainText('Closed, because they run on different kernels');
  await walls.attack('orders');
  await expect(walls.result).toHaveText('No other box is reachable now. If the next wall falls, 3 more are.');
  await shared.selectOption({ label: 'hooli' });
  await expect(walls.channel('Merged pages')).toContainText('Closed, because the scanner of x86 has not merged');
  const published = walls.channel('Merged pages').getByText(/^Published \(\d+\)$/);
  await published.click();
  await expect(walls.channel('Merged pages').getByRole('link').first()).toHaveAttribute('href', /^https:/);
});

test('clones of one snapshot share it, and can tell what the other has used of it', async ({ page, strata }) => {
  await strata.open({ document: CLONES, running: ['one', 'two', 'apart'] });
  const walls = new Walls(page);
  await new Mouse(strata).select('one');
  await expect(strata.inspector.region.getByText(/of its snapshot, held once for all its clones$/)).toBeVisible();
  await strata.inspector.region.getByRole('button', { name: 'Trouble…' }).click();
  await page.getByRole('menuitem', { name: 'As an attacker…' }).click();
  await walls.show('What is shared');
  const shared = walls.panel.getByRole('combobox', { name: 'Shared by it and' });
  await shared.selectOption({ label: 'globex' });
  for (const channel of ['Page cache of a kernel', 'A page held once, in the cache of all cores']) {
    await expect(walls.channel(channel)).toContainText('Open, because both were restored from one snapshot');
    await expect(walls.channel(channel)).toContainText('booting, or a snapshot of its own for each');
  }
  await shared.selectOption({ label: 'initech' });
  await expect(walls.channel('Page cache of a kernel')).toContainText('Closed, because they run on different kernels');
});

test('by keyboard alone: the parts, the figures, the cells of the matrix, and back to where it was opened', async ({
  page,
  strata,
}) => {
  await strata.open({ document: SHARED, running: RUNNING });
  const opener = page.getByRole('button', { name: 'As an attacker…' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const walls = new Walls(page);
  await expect(walls.panel).toBeFocused();
  await walls.panel.getByRole('button', { name: /^System calls of the host kernel/ }).focus();
  await page.keyboard.press('Enter');
  await expect(walls.panel.getByRole('link', { name: /^Blending Containers/ }).first()).toBeVisible();
  await walls.panel.getByRole('radio', { name: 'Reach' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(walls.panel.getByRole('radio', { name: 'Each to each' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(walls.cell('acme', 1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(walls.cell('globex', 2)).toBeFocused();
  await expect(walls.panel.locator('p').filter({ hasText: /^From globex to initech: 1 wall/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('nothing that axe minds, in any theme and at any width', async ({ page, strata }) => {
  const walls = new Walls(page);
  for (const theme of ['light', 'dark', 'contrast', 'projector']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await strata.open({ document: SHARED, running: RUNNING, query: `theme=${theme}` });
    await page.getByRole('button', { name: 'As an attacker…' }).click();
    for (const part of ['Reach', 'Each to each', 'What is shared'] as const) {
      await walls.show(part);
      await page.setViewportSize(part === 'Reach' ? { width: 1440, height: 900 } : { width: 320, height: 640 });
      await expectAccessible(page);
    }
  }
});
