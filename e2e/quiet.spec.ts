// A whole play: everything is touched once, and the page complains of nothing and asks nobody else for anything. The complaints
// themselves are gathered and judged for every specification in test.ts; this one makes sure that they would be.
import { Mouse } from './hands/mouse.ts';
import { expect, test } from './test.ts';

test('a whole play asks only its own origin, and nothing goes wrong', async ({ page, strata, complaints, baseURL }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await strata.open();
  const mouse = new Mouse(strata);
  for (const start of ['Bare containers', 'Second-level virtualization', 'Empty host']) {
    await page.getByRole('button', { name: /^Starting points/ }).click();
    await page.getByRole('menuitemradio', { name: start }).click();
    await strata.stage.awaitAnswer();
  }
  await page.getByRole('radio', { name: 'x86' }).click();
  await mouse.put('VM', 'x86');
  await mouse.put('nginx', 'vm');
  await mouse.put('redis', 'x86');
  await mouse.give('vm', 'acme');
  await mouse.give('redis', 'globex');
  await strata.time.playOrPause.click();
  await strata.time.speed.selectOption('100');
  await expect.poll(() => strata.time.moment()).toBeGreaterThan(30);
  await strata.time.playOrPause.click();
  await mouse.select('redis');
  await page.getByRole('navigation', { name: 'Palette' }).getByRole('button', { name: 'CPU hog' }).click();
  await strata.inspector.close.click();
  for (const chart of ['Isolation', 'Memory sharing', 'Startup cost'] as const) {
    await strata.charts.open(chart);
    await strata.charts.close();
  }
  for (const theme of ['Dark', 'High contrast', 'Projector', 'Light']) {
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
  }
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('menuitem', { name: 'Keys and hands' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await strata.undo.click();
  await strata.redo.click();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(strata.stage.item('redis')).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.waitForLoadState('networkidle');
  asked.delete('null');
  expect([...asked]).toEqual([new URL(baseURL ?? '').origin]);
  expect(complaints).toEqual([]);
});

test.describe('without the policy that forbids it anyway', () => {
  test.use({ bypassCSP: true });

  test('a request to another origin, an error and a warning would be noticed', async ({ page, strata, complaints }) => {
    await strata.open();
    await page.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }));
    await page.evaluate(async () => {
      await fetch('https://elsewhere.example/pixel', { mode: 'no-cors' }).catch(() => {});
      console.error('an error');
      console.warn('a warning');
      setTimeout(() => {
        throw new Error('thrown');
      });
    });
    await expect.poll(() => complaints.join('\n')).toMatch(/thrown/);
    expect(complaints).toEqual(
      expect.arrayContaining(['asked https://elsewhere.example/pixel', 'an error', 'a warning', 'Error: thrown']),
    );
    complaints.length = 0;
  });
});
