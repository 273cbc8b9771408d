// The claims as a talk: chosen among the others, run on the stage one after the other, judged beside it, told from the speaker's window,
// and printed.
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const board = (page: Page) => page.getByRole('region', { name: 'The claim, put to the test' });
/** What the verdict begins with: which one it is, is the model's matter. */
const OPINION = /supported|depends on|contested|not measured/;

test('the claims are offered as a talk, and both runs of one bring its verdict', async ({ page, strata }) => {
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#shop)' });
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Present…' }).click();
  await page.getByRole('button', { name: 'Begin: The twenty claims' }).click();
  await expect(title(page)).toHaveText('A container has its user space to itself');
  await expect(page.getByText('1 of 20', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/&talk=claims\/a-user-space-of-its-own$/);
  await strata.stage.awaitAnswer();
  const claim = board(page);
  await expect(claim.getByRole('button', { name: 'as engines start it' })).toHaveAttribute('aria-pressed', 'true');
  await expect(claim.getByRole('term')).toHaveCount(0);
  await expect(claim.getByText('came out', { exact: true })).toHaveCount(0);
  await expectAccessible(page);

  // The end of a run brings its figures; the end of the last brings the verdict.
  await strata.time.goTo(60);
  await expect(claim.getByRole('term').first()).toBeVisible();
  await expect(claim.getByText(OPINION)).toHaveCount(0);
  await claim.getByRole('button', { name: 'started as privileged' }).click();
  await strata.stage.awaitAnswer();
  await strata.time.goTo(60);
  await expect(claim.getByText(OPINION).first()).toBeVisible();
  // However many runs there are, what came out is seen with the verdict.
  await expect(claim.getByText('came out', { exact: true }).first()).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);

  // Another claim begins with nothing told.
  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText('Namespaces give a view, mounts give files, control groups cap use');
  await expect(claim.getByText(OPINION)).toHaveCount(0);
});

test('the verdict is told by key and from the speaker’s window, which knows it before', async ({
  page,
  strata,
  context,
  complaints,
}) => {
  await page.goto('/?autoplay=0#v=1&talk=claims/noisy-neighbours');
  await strata.stage.awaitAnswer();
  const claim = board(page);
  await expect(claim).toBeVisible();
  await page.keyboard.press('v');
  await expect(claim.getByText(OPINION).first()).toBeVisible();
  await expect(claim.getByText('came out', { exact: true }).first()).toBeInViewport({ ratio: 1 });
  await expect(claim.getByText(/^the model: yes/)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('v');
  await expect(claim.getByText(OPINION)).toHaveCount(0);

  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  speaker.on('pageerror', (error) => complaints.push(String(error)));
  const desk = speaker.getByRole('region', { name: 'The room' });
  await expect(desk.getByText(/^The verdict: /)).toContainText(OPINION);
  await expect(speaker.getByText(/^What has been published/)).toBeVisible();
  await expectAccessible(speaker);
  await desk.getByRole('button', { name: 'Tell the verdict' }).click();
  await expect(claim.getByText(OPINION).first()).toBeVisible();
  await desk.getByRole('button', { name: 'Hide the verdict' }).click();
  await expect(claim.getByText(OPINION)).toHaveCount(0);
});

test('the runs that a claim has had, the one on the stage and its verdict are there when either window is loaded again', async ({
  page,
  strata,
  context,
  complaints,
}) => {
  await page.goto('/?autoplay=0#v=1&talk=claims/a-user-space-of-its-own');
  const claim = board(page);
  const [usual, privileged] = ['as engines start it', 'started as privileged'].map((name) =>
    claim.getByRole('button', { name }),
  ) as [Locator, Locator];
  const ran = claim.getByRole('term');
  await expect(usual).toHaveAttribute('aria-pressed', 'true');
  // Each run gives two figures.
  await strata.stage.awaitAnswer();
  await strata.time.goTo(10);
  await expect(ran).toHaveCount(2);
  await privileged.click();
  await strata.stage.awaitAnswer();
  await page.reload();
  await expect(privileged).toHaveAttribute('aria-pressed', 'true');
  await expect(usual).toHaveAttribute('aria-pressed', 'false');
  await expect(ran).toHaveCount(2);

  // The run that was on the stage counts when it comes to its end now.
  await strata.stage.awaitAnswer();
  await strata.time.goTo(10);
  await expect(claim.getByText(OPINION).first()).toBeVisible();
  await expect(ran).toHaveCount(4);
  await page.reload();
  await expect(claim.getByText(OPINION).first()).toBeVisible();
  await expect(ran).toHaveCount(4);

  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  speaker.on('pageerror', (error) => complaints.push(String(error)));
  const desk = speaker.getByRole('region', { name: 'The room' });
  await speaker.reload();
  await desk.getByRole('button', { name: 'Hide the verdict' }).click();
  await page.reload();
  await expect(ran).toHaveCount(4);
  await expect(claim.getByText(OPINION)).toHaveCount(0);
  await expect(desk.getByRole('button', { name: 'Tell the verdict' })).toBeVisible();
});

test('the handout of the claims has every verdict', async ({ page }) => {
  await page.goto('/?page=handout&talk=claims');
  await expect(page.getByRole('button', { name: 'Print, or keep as PDF' })).toBeEnabled();
  const scenes = page.getByRole('region', { name: 'Scene by scene' }).getByRole('article');
  await expect(scenes).toHaveCount(20);
  for (const scene of await scenes.all()) await expect(scene.getByText(OPINION).first()).toBeVisible();
  expect(await page.getByRole('region', { name: 'Sources' }).getByRole('listitem').count()).toBeGreaterThan(30);

  // Printed, each fits on a page, so that none is cut in two: as high as what is printed between the margins of A4 and of Letter.
  await page.emulateMedia({ media: 'print' });
  for (const [width, height] of [
    [688, 1001],
    [710, 934],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const scene of await scenes.all()) expect((await scene.boundingBox())?.height).toBeLessThan(height);
  }
});
