// Time: play and pause on a clock that the test holds, step from event to event, scrub by keys and by mouse, speed, marks,
// and the sentence on what the last edit changed.
import { Mouse } from './hands/mouse.ts';
import type { Strata } from './page/strata.ts';
import { expect, test } from './test.ts';

const DOCUMENT = 'host:x86,16cpu,64G(container:nginx#web,@acme;vm#orders,@globex(container:postgres#db))';

test('plays as fast as it is told, never ahead of the clock, and stands still when paused', async ({
  page,
  strata,
}) => {
  await page.clock.install();
  await strata.open({ document: DOCUMENT });
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  expect(await shownSeconds(strata)).toBe(0);

  await strata.time.playOrPause.click();
  await expect(strata.time.playOrPause).toHaveAccessibleName('Pause');
  let passed = await playUntil(strata, 1);
  const atOne = await shownSeconds(strata);
  // What is shown is rounded to a tenth.
  expect(atOne).toBeLessThanOrEqual(passed + 0.06);

  await strata.time.speed.selectOption('10');
  passed = await playUntil(strata, 12);
  expect((await shownSeconds(strata)) - atOne).toBeLessThanOrEqual(10 * passed + 0.06);
  // At this speed it takes a tenth of the time, and not less.
  expect(passed).toBeGreaterThanOrEqual((12 - atOne) / 10 - 0.06);

  await strata.time.playOrPause.click();
  await expect(strata.time.playOrPause).toHaveAccessibleName('Play');
  const paused = await shownSeconds(strata);
  await page.clock.runFor(5_000);
  expect(await shownSeconds(strata)).toBe(paused);
  expect(await strata.time.moment()).toBe(paused);
});

test('the space bar and the letter K play and pause, and letters can be switched off', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT });
  const { playOrPause } = strata.time;
  for (const [key, name] of [
    [' ', 'Pause'],
    [' ', 'Play'],
    ['k', 'Pause'],
    ['k', 'Play'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(playOrPause).toHaveAccessibleName(name);
  }
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('switch', { name: 'Single letters are shortcuts' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const before = await strata.time.moment();
  await page.keyboard.press('k');
  await page.keyboard.press(';');
  await expect(playOrPause).toHaveAccessibleName('Play');
  expect(await strata.time.moment()).toBe(before);
});

test('steps from event to event and back, and the slider reads what happened', async ({ strata }) => {
  await strata.open({ document: DOCUMENT });
  const { time } = strata;
  const seen: string[] = [];
  for (const event of ['web ready', 'orders ready', 'db ready']) {
    await time.next.click();
    await expect.poll(() => time.reads()).toContain(event);
    seen.push(await time.reads());
  }
  await expect(strata.stage.item('web')).toHaveAccessibleName(/running$/);
  await strata.stage.awaitRunning();
  // Back again, the same events at the same moments, and the boxes as they were then.
  for (const words of seen.slice(0, -1).reverse()) {
    await time.previous.click();
    await expect.poll(() => time.reads()).toBe(words);
  }
  await expect(strata.stage.item('orders')).toHaveAccessibleName(/starting$/);
  await time.previous.click();
  await expect.poll(() => time.moment()).toBe(0);
  await time.previous.click();
  await expect.poll(() => time.moment()).toBe(0);
  await expect(strata.stage.item('web')).toHaveAccessibleName(/starting$/);
});

test('what is merged is an event too, and looked for beyond what has been computed', async ({ strata }) => {
  await strata.open({ document: 'host:x86,16cpu,64G(vm;vm)' });
  const { time } = strata;
  await time.next.click();
  await expect.poll(() => time.reads()).toContain('vm ready, vm-2 ready');
  expect(await time.horizon()).toBe(60);
  await time.next.click();
  await expect.poll(() => time.reads()).toContain('merge settles');
  expect(await time.moment()).toBeGreaterThan(60);
  await strata.stage.awaitRunning();
  await expect.poll(async () => (await strata.charts.headlines()).savedMiB).toBeGreaterThan(10);
});

test('scrubs by keys', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT });
  const { slider } = strata.time;
  await slider.focus();
  for (const [key, seconds] of [
    ['ArrowRight', 0.1],
    ['ArrowUp', 0.2],
    ['Shift+ArrowRight', 1.2],
    ['ArrowLeft', 1.1],
    ['PageUp', 11.1],
    ['PageDown', 1.1],
    ['Shift+ArrowDown', 0.1],
    ['PageDown', 0],
    ['End', 60],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => strata.time.moment(), key).toBe(seconds);
    await expect(slider).toHaveAttribute('aria-valuenow', String(seconds));
  }
});

test('scrubs by mouse: the moment and the boxes follow the hand, and a press near a mark takes it', async ({
  page,
  strata,
}) => {
  await strata.open({ document: DOCUMENT });
  const line = await strata.time.slider.boundingBox();
  if (!line) throw new Error('There is no line.');
  const horizon = await strata.time.horizon();
  const y = line.y + line.height / 2;
  await page.mouse.move(line.x + line.width * 0.5, y);
  await page.mouse.down();
  await expect.poll(() => strata.time.moment()).toBeCloseTo(horizon / 2, 0);
  await strata.stage.awaitRunning();
  await page.mouse.move(line.x + line.width * 0.1, y, { steps: 4 });
  await expect.poll(() => strata.time.moment()).toBeCloseTo(horizon / 10, 0);
  await expect(strata.stage.item('orders')).toHaveAccessibleName(/starting$/);
  // Beyond the ends of the line there are only its ends.
  await page.mouse.move(line.x - 60, y, { steps: 4 });
  await expect.poll(() => strata.time.moment()).toBe(0);
  await page.mouse.up();

  await strata.time.next.click();
  await strata.time.next.click();
  await expect.poll(() => strata.time.reads()).toContain('orders ready');
  const ready = await strata.time.moment();
  await strata.time.toStart();
  await page.mouse.click(line.x + (line.width * ready) / horizon + 3, y);
  await expect.poll(() => strata.time.reads()).toContain('orders ready');
  expect(await strata.time.moment()).toBe(ready);
});

test('scrubbing holds the clock and lets it go on from there', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT });
  await strata.time.playOrPause.click();
  const line = await strata.time.slider.boundingBox();
  if (!line) throw new Error('There is no line.');
  await page.mouse.move(line.x + line.width * 0.5, line.y + line.height / 2);
  await page.mouse.down();
  await expect(strata.time.playOrPause).toHaveAccessibleName('Play');
  await page.mouse.up();
  await expect(strata.time.playOrPause).toHaveAccessibleName('Pause');
  await expect.poll(() => shownSeconds(strata)).toBeGreaterThan(30);
});

test('says what the last edit came to, and what taking it back came to', async ({ strata }) => {
  await strata.open({ document: 'host:x86,16cpu,64G(vm#orders)' });
  const { time } = strata;
  await expect(time.sentence).toHaveText(/^0\sof 1\sready orders comes last, in \d+\.\d\ss$/);
  await time.goTo(30);
  await strata.stage.awaitRunning();
  const mouse = new Mouse(strata);
  await mouse.put('nginx', 'orders');
  await expect(time.sentence).toHaveText(/^nginx placed \+\d+\sMiB, ready in 0\.\d+\ss$/);
  await mouse.put('VM', 'x86');
  await expect(time.sentence).toHaveText(/^vm placed \+\d+\sMiB, ready in \d+\.\d\ss, kernels 2 → 3$/);
  await strata.undo.click();
  await expect(time.sentence).toHaveText(/^Taken back: vm placed.*kernels 3 → 2$/);
  await mouse.move('nginx', 'x86');
  await expect(time.sentence).toHaveText(/^nginx moved into x86/);
  await mouse.remove('nginx');
  await expect(time.sentence).toHaveText(/^nginx removed −\d+\sMiB$/);
});

test('an edit in the past cuts off what came later, and says so', async ({ strata }) => {
  await strata.open({ document: DOCUMENT });
  const mouse = new Mouse(strata);
  await strata.time.goTo(40);
  await mouse.put('redis', 'orders');
  await strata.ears.awaitSentence('Done: place redis in orders.');
  await strata.time.goTo(30);
  await expect(strata.stage.item('redis')).toHaveAccessibleName(/about to start$/);
  await mouse.put('nginx', 'orders');
  await strata.ears.awaitSentence('Done: place nginx in orders. What came later in this run is cut off.');
  await strata.time.goTo(40);
  await strata.stage.awaitRunning();
});

/** Lets the held clock go on in small steps until so much is shown; returns the seconds that passed on it. */
async function playUntil(strata: Strata, seconds: number): Promise<number> {
  const stepMs = 50;
  let passedMs = 0;
  await expect(async () => {
    await strata.page.clock.runFor(stepMs);
    passedMs += stepMs;
    expect(await shownSeconds(strata)).toBeGreaterThanOrEqual(seconds);
  }).toPass({ intervals: [0] });
  return passedMs / 1000;
}

/** The moment in figures beside the play button: it follows every picture. */
async function shownSeconds(strata: Strata): Promise<number> {
  return Number.parseFloat(
    await strata.time.region
      .getByText(/^[\d.]+ s$/)
      .first()
      .innerText(),
  );
}
