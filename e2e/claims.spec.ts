// The twenty claims as a page: reached from the menu without losing what is on the stage, played live, narrowed by verdict, opened
// by key, each scene opening on the stage as it was played, and usable in every theme and width.
import { expectToFit } from './accessible.ts';
import { Claims } from './page/claims.ts';
import { expect, test } from './test.ts';
import { threadDiesAt, withoutThreads } from './threads.ts';

const HASH = '#v=1&t=host:x86,16cpu,64G(container:nginx%23shop)';
const NOISY = 'Noisy neighbours matter much less';
const SHOWN = 'Which claims are shown';

test('all are played, each has a verdict in words, and the list is narrowed by it', async ({ page }) => {
  const claims = new Claims(page);
  await claims.open();
  // The claims are there before anything has been played.
  await expect(claims.lines).toHaveCount(20);
  await claims.awaitComplete();
  await expect(claims.list.getByText('being played')).toHaveCount(0);
  for (const line of await claims.lines.all()) {
    await expect(line).toContainText(/supported|depends on \S|contested|not measured/);
  }
  const choices = page.getByRole('group', { name: SHOWN });
  for (const opinion of ['depends', 'contested', 'not measured']) {
    const choice = choices.getByRole('radio', { name: new RegExp(`^${opinion} \\d+$`) });
    const [, count = ''] = /(\d+)$/.exec((await choice.locator('..').innerText()).trim()) ?? [];
    await choice.check({ force: true });
    await expect(claims.lines).toHaveCount(Number(count));
    for (const line of await claims.lines.all()) await expect(line).toContainText(opinion);
  }
  await choices.getByRole('radio', { name: 'All 20' }).check({ force: true });
  await expect(claims.lines).toHaveCount(20);
});

test('a claim opens by key to experiment, records and verdict, stays in the address, and closes', async ({ page }) => {
  const claims = new Claims(page);
  await claims.open('', HASH);
  await claims.awaitComplete();
  const line = claims.line(NOISY);
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(line).toHaveAttribute('aria-expanded', 'true');
  const claim = claims.claim(NOISY);
  for (const name of ['The experiment', 'What has been published', 'The verdict']) {
    await expect(claim.getByRole('heading', { level: 4, name })).toBeVisible();
  }
  await expect(claim.getByText('Said by the article')).toBeVisible();
  await expect(claim.getByText('came out', { exact: true }).first()).toBeVisible();
  await expect(claim.getByText('did not come out').first()).toBeVisible();
  await expect(claim.getByText('the model: yes · 2 records for it')).toBeVisible();
  await expect(claim.getByText('the model: no · 1 record against it')).toBeVisible();
  await expect(claim.getByText(/^It comes out as it is said, but not everywhere/)).toBeVisible();
  await expect(claim.getByRole('link', { name: /opens in a new tab/ }).first()).toHaveAttribute('href', /^https:/);
  await claim.getByText(/^These records in full \(\d+\)$/).click();
  await expect(claim.getByText(/^Set-up:/).first()).toBeVisible();
  expect(page.url()).toContain('claim=noisy-neighbours');

  await page.reload();
  await expect(claims.line(NOISY)).toHaveAttribute('aria-expanded', 'true');
  await expect(claims.line(NOISY)).toBeInViewport();
  await claims.line(NOISY).click();
  await expect(claims.claim(NOISY).getByRole('heading', { level: 4 })).toHaveCount(0);
  expect(page.url()).not.toContain('claim=');
});

test('a scene runs on the stage, with what runs already and the trouble in it', async ({ page, strata }) => {
  const claims = new Claims(page);
  await claims.open('&claim=noisy-neighbours&autoplay=0', HASH);
  await claims.awaitComplete();
  await claims.claim(NOISY).getByRole('link', { name: 'Run it on the stage: processor, machines' }).click();
  await strata.stage.awaitAnswer();
  await expect(strata.stage.item('neighbour')).toBeVisible();
  const { searchParams, hash } = new URL(page.url());
  expect([...searchParams.keys()]).toEqual(['autoplay']);
  expect(decodeURIComponent(hash)).toContain('i=2s:cpu-hog@neighbour');
  expect(strata.notation()).toContain('vm:debian#server');
});

test('the menu leads to it and back, and what is on the stage stays in the address', async ({ page, strata }) => {
  const claims = new Claims(page);
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#shop)' });
  await strata.figures.choose('The claims, put to the test');
  await expect(claims.heading).toBeVisible();
  expect(strata.notation()).toBe('host:x86,16cpu,64G(container:nginx#shop)');
  await page.getByRole('link', { name: 'Back to the stage' }).click();
  await strata.stage.awaitAnswer();
  await expect(strata.stage.item('shop')).toBeVisible();
  expect(page.url()).not.toContain('page=');
});

test('where the browser allows no thread, the page plays the claims itself', async ({ page }) => {
  await withoutThreads(page);
  const claims = new Claims(page);
  await claims.open();
  await claims.awaitComplete();
});

test('a thread that dies is told of in words, and going on ends well', async ({ page, complaints }) => {
  await threadDiesAt(page, 3);
  const claims = new Claims(page);
  await claims.open();
  await expect(page.getByText('Stopped after 2 of 20 claims: out of memory').first()).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await claims.awaitComplete();
  expect(complaints).toEqual([]);
});

for (const { theme, width, height } of [
  { theme: 'light', width: 1440, height: 900 },
  { theme: 'dark', width: 1440, height: 900 },
  { theme: 'contrast', width: 1440, height: 900 },
  { theme: 'light', width: 390, height: 844 },
  { theme: 'dark', width: 320, height: 640 },
]) {
  test(`axe finds nothing and nothing sticks out: ${theme} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const claims = new Claims(page);
    await claims.open(`&theme=${theme}`, HASH);
    await claims.awaitComplete();
    for (const title of [NOISY, 'Linux on z scales', 'The isolation of virtual machines']) {
      await claims.line(title).click();
    }
    await claims.claim(NOISY).getByText('These records in full').click();
    await expectToFit(page);
  });
}
