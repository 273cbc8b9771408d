// What the audience of a talk takes part in, in two windows: a poll by show of hands, an exercise against the clock, and the code with
// which phones take the stage along.
import type { Page } from '@playwright/test';
import { readLink } from '../src/sharing/link.ts';
import { reachOf } from '../src/sharing/local-address.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const AT = (scene: string): string => `/?autoplay=0#v=1&talk=workshop/${scene}`;
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('the room is asked before the run, hands are counted in both windows, and the model stands among them', async ({
  page,
  strata,
  context,
  complaints,
}) => {
  await page.goto(AT('how-many-fall'));
  await strata.stage.awaitAnswer();
  const poll = page.getByRole('region', { name: 'Poll' });
  await expect(poll.getByRole('heading')).toHaveText(/^One container makes the kernel panic/);
  await expect(page.getByRole('region', { name: 'Isolation' })).toBeHidden();
  // Nothing is left in the bar of time, and it is no landmark.
  const time = page.getByRole('region', { name: 'Time', exact: true });
  await expect(time).toHaveCount(0);

  // By keys alone: arrows that are nobody's lead to the first answer, and count there.
  await page.keyboard.press('ArrowDown');
  await expect(poll.getByRole('button', { name: 'One hand more: The one that did it' })).toBeFocused();
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
  await expect(poll.getByRole('listitem').first()).toContainText('2 hands · 100%');

  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  speaker.on('pageerror', (error) => complaints.push(String(error)));
  const all = speaker.getByRole('spinbutton', { name: 'Hands for All of them' });
  await all.fill('6');
  await all.press('Enter');
  await expect(poll.getByRole('listitem').last()).toContainText('6 hands · 75%');
  await all.fill('1200');
  await all.press('Enter');
  await expect(all).toHaveValue('999');
  await all.fill('6');
  await all.press('Enter');
  await expect(poll.getByRole('listitem').last()).toContainText('6 hands · 75%');
  await expectAccessible(page);
  await expectAccessible(speaker);

  await page.reload();
  await expect(poll.getByRole('listitem').first()).toContainText('2 hands · 25%');
  await speaker.reload();
  await expect(speaker.getByRole('spinbutton', { name: 'Hands for The one that did it' })).toHaveValue('2');

  // Whoever plays has closed the poll.
  await speaker.getByRole('button', { name: 'Run it' }).click();
  await expect(poll.getByText('the model: 4', { exact: true })).toBeVisible();
  await expect(time).toBeVisible();
  await expect(poll.getByText('6 of 8 had it.', { exact: true })).toBeVisible();
  await expect(poll.getByText(/has no kernel of its own/)).toBeVisible();
  await expect(strata.stage.item('web')).toContainText('failed');
  await expectAccessible(page);

  await page.reload();
  await expect(poll.getByText('the model: 4', { exact: true })).toBeVisible();

  await speaker.getByRole('button', { name: 'Ask again' }).click();
  await expect(poll.getByRole('listitem').last()).toContainText('6 hands');
  await expect(poll.getByText(/^the model/)).toBeHidden();
  await speaker.getByRole('button', { name: 'No hands' }).click();
  await expect(poll.getByRole('listitem').last()).toContainText('0 hands');
});

test('an exercise runs down by the clock on the wall, in both windows, whatever is loaded again', async ({
  page,
  strata,
  context,
}) => {
  const clock = (seconds: number) => context.clock.setFixedTime(new Date(Date.UTC(2026, 10, 25, 10, 0, seconds)));
  await clock(0);
  await page.goto(AT('quiet-neighbour'));
  await strata.stage.awaitAnswer();
  const exercise = page.getByRole('region', { name: 'Try it yourself' });
  await expect(exercise.getByText(/^Make the database/)).toBeVisible();
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(title(speaker)).toHaveText('Try it: make the neighbour quiet');
  await speaker.getByRole('button', { name: 'Start 3 minutes' }).click();
  const left = exercise.getByRole('timer');
  const said = page.getByRole('status');
  await expect(left).toHaveText('3:00');
  await expect(said.filter({ hasText: 'Try it yourself: 3 minutes.' })).toBeAttached();

  // The code leads to where the scene begins, with its trouble.
  const code = exercise.getByRole('img', { name: 'QR code' });
  const opened = readLink(new URL((await code.getAttribute('data-link')) as string).hash);
  expect(opened).toMatchObject({ ok: true, shared: { atMs: 8000, incidents: [{ incident: { name: 'disk-hog' } }] } });

  await clock(100);
  await expect(left).toHaveText('1:20');
  await expect(said.filter({ hasText: 'Half of the time is over.' })).toBeAttached();
  await page.keyboard.press('b');
  await clock(110);
  await page.reload();
  await strata.stage.awaitAnswer();
  await expect(left).toHaveText('1:10');
  await speaker.reload();
  await expect(speaker.getByRole('timer')).toHaveText('1:10 left');

  const desk = speaker.getByRole('region', { name: 'The room' });
  await desk.getByRole('button', { name: 'Hold' }).click();
  await expect(left).toContainText('held');
  await clock(170);
  await expect(left).toContainText('1:10');
  await desk.getByRole('button', { name: 'One minute more' }).click();
  await expect(left).toContainText('2:10');
  await page.keyboard.press('e');
  await expect(left).toHaveText('2:10');
  await clock(240);
  await expect(left).toHaveText('1:00');
  await expect(said.filter({ hasText: 'One minute left.' })).toBeAttached();
  await expectAccessible(page);

  await exercise.getByRole('button', { name: 'Make the countdown small' }).click();
  await expect(strata.stage.item('batch')).toBeVisible();
  await clock(301);
  await expect(left).toHaveText('Time is up');
  await desk.getByRole('button', { name: 'Show how it is done' }).click();
  await expect(exercise.getByRole('timer')).toBeHidden();
  await expect(speaker.getByText('Shown on the stage.')).toBeVisible();
  await expect(exercise.getByText(/^Choose batch and limit its disk/)).toBeVisible();
});

test('a code for phones says what it can reach, and leads to what stands on the stage', async ({ page, strata }) => {
  await page.goto(AT('side-by-side'));
  await expect(page.getByRole('heading', { level: 1, name: 'The same program, housed twice' })).toBeVisible();
  await strata.stage.awaitAnswer();
  await page.keyboard.press('q');
  const phones = page.getByRole('region', { name: 'The present state for phones' });
  const code = phones.getByRole('img', { name: 'QR code' });
  await expect(code).toBeVisible();
  const { height = 0 } = (await code.boundingBox()) ?? {};
  expect(height).toBeGreaterThanOrEqual(0.6 * 1080);
  const link = (await code.getAttribute('data-link')) as string;
  expect(reachOf(link)).toBe('machine');
  expect(link).not.toContain('talk=');
  await expect(phones.getByText(/^Only this machine knows this address/)).toBeVisible();
  await expectAccessible(page);

  const address = phones.getByRole('textbox', { name: 'Address for the audience' });
  await address.fill('javascript:alert(1)');
  await address.press('Enter');
  await expect(phones.getByText('This is no web address. The one before is kept.')).toBeVisible();
  await address.fill('https://strata.example/talks/?x=1');
  await address.press('Enter');
  await expect(code).toHaveAttribute('data-link', link.replace(/^[^#]*/, 'https://strata.example/talks/'));
  await expect(phones.getByText('strata.example/talks', { exact: true })).toBeVisible();
  await expect(phones.getByText(/knows this address/)).toBeHidden();
  await phones.getByRole('button', { name: 'Close the code' }).click();
  await expect(phones).toBeHidden();

  // It is kept on the device, and what a phone opens is the stage.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'The same program, housed twice' })).toBeVisible();
  await strata.stage.awaitAnswer();
  await page.keyboard.press('q');
  await expect(code).toHaveAttribute('data-link', /^https:\/\/strata\.example\/talks\/#v=1&/);
  await page.goto(`/?autoplay=0${new URL((await code.getAttribute('data-link')) as string).hash}`);
  await page.reload();
  await expect(strata.stage.item('server')).toBeVisible();
});

test('an address that leads to another scene of the open talk leaves nothing that was said of the one before', async ({
  page,
  strata,
  context,
}) => {
  const leadTo = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  await page.goto('/?autoplay=0#v=1&talk=story/what-a-container-is.its-own-view');
  await expect(title(page)).toHaveText('A view of its own');
  await strata.stage.awaitAnswer();
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.getByRole('button', { name: 'Show it on the stage' }).click();
  const shown = speaker.getByText('Shown on the stage.');
  await expect(shown).toBeVisible();

  await page.keyboard.press('q');
  const phones = page.getByRole('region', { name: 'The present state for phones' });
  const code = phones.getByRole('img', { name: 'QR code' });
  const before = (await code.getAttribute('data-link')) as string;
  await leadTo('#v=1&t=host:x86,16cpu,64G(container:nginx%23other)&talk=workshop/an-escape');
  await expect(title(page)).toHaveText('An escape');
  await expect(title(speaker)).toHaveText('An escape');
  await expect(shown).toBeHidden();
  await expect(phones).toBeHidden();

  // What is said of the code is true of the one that is shown.
  await page.keyboard.press('q');
  await expect(code).not.toHaveAttribute('data-link', before);
  await expect(code).toHaveAttribute('data-link', /other/);
  expect(reachOf((await code.getAttribute('data-link')) as string)).toBe('machine');
  const warning = phones.getByText(/^Only this machine knows this address/);
  await expect(warning).toBeVisible();
  const address = phones.getByRole('textbox', { name: 'Address for the audience' });
  await address.fill('https://strata.example/talks/');
  await address.press('Enter');
  await expect(warning).toBeHidden();
  await leadTo('#v=1&talk=workshop/side-by-side');
  await expect(title(page)).toHaveText('The same program, housed twice');
  await strata.stage.awaitAnswer();
  await page.keyboard.press('q');
  await expect(code).toHaveAttribute('data-link', /^https:\/\/strata\.example\/talks\/#.*server/);
  await expect(warning).toBeHidden();
});

test('a run that the room was asked about goes on where it was when the window is loaded again', async ({
  page,
  strata,
}) => {
  await page.goto(AT('how-many-fall').replace('?autoplay=0', ''));
  await strata.stage.awaitAnswer();
  const poll = page.getByRole('region', { name: 'Poll' });
  await poll.getByRole('button', { name: 'One hand more: All of them' }).click();
  await page.clock.install();
  await poll.getByRole('button', { name: 'Run it' }).click();
  // The chart has the place of the hands meanwhile.
  await expect(page.getByRole('region', { name: 'Isolation' })).toBeVisible();
  await expect(poll).toBeHidden();
  await expect.poll(() => strata.time.moment()).toBeGreaterThan(1);
  await page.clock.pauseAt(Date.now() + 1000);
  // In mid run: something has been played, and the end is still to come.
  const moment = await strata.time.moment();
  expect(moment).toBeLessThan(6);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Isolation' })).toBeVisible();
  await expect(poll).toBeHidden();
  // A run that began again would stand before it, as the clock stands still; loading takes a part of a second of it.
  await expect.poll(() => strata.time.moment()).toBeGreaterThanOrEqual(moment);
  expect(await strata.time.moment()).toBeLessThan(moment + 1);
  await page.clock.resume();
  await expect(poll.getByText('the model: 4', { exact: true })).toBeVisible();
  await expect(poll.getByRole('listitem').last()).toContainText('1 hand');
});

test('a build challenge is an exercise for the room, and one way is shown when it is asked for', async ({
  page,
  strata,
  context,
}) => {
  await page.goto('/?autoplay=0#v=1&talk=challenges/first-container');
  await expect(title(page)).toHaveText('A web server, and nothing more');
  await strata.stage.awaitAnswer();
  const exercise = page.getByRole('region', { name: 'Try it yourself' });
  await expect(exercise.getByRole('listitem').filter({ hasText: 'A web server answers' })).toBeVisible();
  await expect(strata.stage.tree.getByRole('treeitem')).toHaveCount(1);
  await expectAccessible(page);

  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.getByRole('button', { name: 'Start 4 minutes' }).click();
  await speaker.getByRole('button', { name: 'Show how it is done' }).click();
  await expect(strata.stage.tree.getByRole('treeitem')).toHaveCount(2);
});

test('the speaker reads the figures of a scene as the audience does', async ({ page, context }) => {
  await page.goto('/?autoplay=0#v=1&talk=beliefs/given-is-used');
  const asked = /^A virtual machine with \d+ GiB boots and starts a database\./;
  await expect(page.getByRole('region', { name: 'Talk' }).getByText(asked)).toBeVisible();
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.getByText(asked)).toBeVisible();
  await page.goto('/?autoplay=0#v=1&talk=beliefs/it-sees-its-limit');
  const limit = /^web may use \d+ (MiB|GiB) on a host of 16 GiB\./;
  await expect(page.getByText(limit).first()).toBeVisible();
  await expect(speaker.getByText(limit)).toBeVisible();
  await expect(speaker.locator('body')).not.toContainText('{');
});
