// "Running it": who manages what stands on the stage, what a patch and a new version take, and what moves where. The window shows
// what the command line prints.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { Operations } from '../src/simulation/operations/operations.ts';
import { expect, test } from './test.ts';

const DOCUMENT =
  'host:x86#one,8cpu,16G(container:nginx#web*4,@acme;vm:debian#orders,2cpu,4G,@initech(container:redis#store);microvm#fn,@globex);host:x86#two,8cpu,16G(container:alpine#other)';

async function open(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Running it' }).click();
  return page.getByRole('dialog', { name: 'Running it' });
}

/** The cells of a table, row by row, the heads of the columns left out. */
async function cells(dialog: Locator, table: string): Promise<string[][]> {
  const rows = dialog.getByRole('table', { name: table }).locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  return Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()));
}

function simulated(notation: string): Operations {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const command = ['run', '--silent', 'simulate', '--', notation, '--until', '90s', '--operations'];
  return JSON.parse(execFileSync('npm', command, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })).operations;
}

test('says who manages what, and what a patch, a version and a move take, as the command line does', async ({
  page,
  strata,
}) => {
  await strata.open({ document: DOCUMENT });
  await strata.time.goTo(90);
  const expected = simulated(DOCUMENT);
  const dialog = await open(page);
  expect((await cells(dialog, 'Who manages what')).map(([manager, on, managed]) => [manager, on, managed])).toEqual([
    ['container engine Docker', 'x86 1', '4'],
    ['virtualization, QEMU', 'x86 1', '1'],
    ['container engine Docker', 'orders', '1'],
    ['virtualization, Firecracker', 'x86 1', '1'],
    ['container engine Docker', 'x86 2', '1'],
  ]);
  const kernels = await cells(dialog, 'Kernels to patch');
  expect(kernels.map((row) => row[0])).toEqual(['x86 1', 'orders', 'fn', 'x86 2']);
  expect(kernels.map((row) => Number(row[5]))).toEqual(expected.patch.kernels.map(({ restarts }) => restarts));
  const versions = await cells(dialog, 'A new version of an application');
  expect(versions.map((row) => Number(row[2]))).toEqual(expected.version.map(({ restarts }) => restarts));
  expect(versions.map((row) => Number.parseFloat(row[5] ?? ''))).toEqual(
    expected.version.map(({ whole }) => Number.parseFloat(whole.networkMiB.toFixed(whole.networkMiB < 9.95 ? 1 : 0))),
  );
  const moves = await cells(dialog, 'Moving to another host');
  expect(moves.map(([what, how]) => [what, how])).toEqual([
    ['web', 'frozen and made again: its processes stand still meanwhile'],
    ['orders', 'copied while it runs'],
    ['store', 'frozen and made again: its processes stand still meanwhile'],
    ['fn', 'saved and loaded: its monitor only saves and loads'],
    ['other', 'frozen and made again: its processes stand still meanwhile'],
  ]);
  expect(moves.map((row) => row[5])).toEqual(['x86 2', 'x86 2', 'x86 2', 'x86 2', 'x86 1']);
});

test('a partition stays where it is, and an image for other processors finds no host', async ({ page, strata }) => {
  await strata.open({ document: 'host:z,8cpu,64G(lpar#left(vm#guest));host:x86,8cpu,16G' });
  await strata.time.goTo(90);
  const dialog = await open(page);
  const moves = await cells(dialog, 'Moving to another host');
  expect(moves[0]?.slice(0, 2)).toEqual(['left', 'not at all: a partition is part of its machine']);
  expect(moves[1]?.[0]).toBe('guest');
  expect(moves[1]?.[5]).toContain('other processors');
});

test('an empty stage needs nothing', async ({ page, strata }) => {
  await strata.open({ document: 'host:x86,8cpu,16G' });
  const dialog = await open(page);
  await expect(dialog.getByText('Nothing stands on the stage yet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
