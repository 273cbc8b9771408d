// Incidents travel in the address: what was let loose happens to the reader too, at the same moment; and it is undone like an edit.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from './test.ts';

const DOCUMENT =
  'host:x86,2cpu,18G(container:nginx#web,workload=web,@acme;container:nginx#evil,@globex;vm:debian#orders,2cpu,4G,@initech(container:redis#store))';
const RUNNING = ['web', 'evil', 'orders', 'store'];

test('a hog is in the address, and whoever opens it sees the same at the same moment', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT, running: RUNNING });
  await strata.time.goTo(10);
  await strata.stage.item('evil').click({ position: { x: 14, y: 12 } });
  await page.getByRole('button', { name: 'CPU hog', exact: true }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain('&i=10s:cpu-hog@evil');
  await strata.time.goTo(20);
  await expect(strata.stage.item('evil').getByText(/cpu/).first()).toBeVisible();
  await expect(strata.stage.item('web').getByText(/slower( than before)?$/)).toBeVisible();
  const figure = await strata.stage.item('web').innerText();

  await expect.poll(() => new URL(page.url()).hash).toContain('&at=20s');
  const link = `${page.url()}&flaw=CVE-2019-5736@evil`;
  await page.goto('about:blank');
  await page.goto(link.replace('autoplay=0', 'autoplay=1'));
  await strata.stage.awaitAnswer();
  await expect.poll(() => strata.time.moment()).toBe(20);
  await expect.poll(() => strata.stage.item('web').innerText()).toBe(figure);

  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Flaw' })).toHaveValue('runc-overwrite');

  // What was chosen is a step of undo; loaded again, the page shows the same.
  const attacker = page.getByRole('dialog').getByRole('combobox', { name: 'The attack starts in' });
  await attacker.selectOption({ label: 'web' });
  await strata.ears.awaitSentence('Done: take web for the attacker.');
  await expect(strata.undo).toHaveAccessibleName('Undo: take web for the attacker');
  await page.reload();
  await strata.stage.awaitAnswer();
  await expect.poll(() => strata.time.moment()).toBe(20);
  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Flaw' })).toHaveValue('runc-overwrite');
  await expect(attacker).toHaveValue('web');
  await attacker.selectOption({ label: 'orders' });
  await strata.undo.click();
  await expect(attacker).toHaveValue('web');
  await expect.poll(() => new URL(page.url()).hash).toContain('&flaw=CVE-2019-5736@web');

  // The same from the shell.
  const command = ['run', '--silent', 'simulate', '--', link];
  const root = fileURLToPath(new URL('..', import.meta.url));
  const frame = JSON.parse(execFileSync('npm', command, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }));
  expect(frame.tMs).toBe(20_000);
  expect(frame.events).toContainEqual({ tMs: 10_000, type: 'incident-began', node: 'evil', detail: 'cpu-hog' });
});

test('it is undone and made again by key, and said', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT, running: RUNNING });
  await strata.time.goTo(10);
  await strata.stage.item('orders').click({ position: { x: 14, y: 12 } });
  await page.getByRole('button', { name: 'Kernel panic', exact: true }).click();
  await expect(strata.stage.item('store')).toHaveAccessibleName(/failed/);
  await expect(strata.undo).toHaveAccessibleName('Undo: Kernel panic in orders');
  await page.keyboard.press('Control+z');
  await expect(strata.stage.item('store')).toHaveAccessibleName(/running$/);
  await expect(page.getByText('Taken back: kernel panic in orders')).toBeVisible();
  expect(new URL(page.url()).hash).not.toContain('&i=');
  await page.keyboard.press('Control+y');
  await expect(strata.stage.item('store')).toHaveAccessibleName(/failed/);
  await expect.poll(() => new URL(page.url()).hash).toContain('&i=10s:kernel-panic@orders');
  await page.goBack();
  await expect(strata.stage.item('store')).toHaveAccessibleName(/running$/);
});

test('an incident that cannot be is named, and what was on the page is kept', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT, running: RUNNING });
  await page.evaluate(() => {
    location.hash = '#v=1&t=host:x86(container:nginx%23web)&i=5s:cpu-hog@ghost';
  });
  await expect(strata.notice).toContainText('The incident 5s:cpu-hog@ghost in this link cannot be:');
  await expect(strata.stage.item('orders')).toBeVisible();
});
