// A talk on a projector with a hundred boxes on the stage, traced while it is given: what the main thread does for each picture of
// what a speaker does, with the usual motion and with less of it, and the page itself while the same boxes start.
import { mkdirSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import type { TalkFile } from '../../src/lessons/talk-file.ts';
import { packFile } from '../../src/sharing/lesson-file/pack.ts';
import { TOGETHER, WITHIN } from './documents.ts';
import { FRAME_CATEGORIES, FRAME_MS, type FrameCost, type FrameTimes, frameTimesOf, KINDS } from './frame-times.ts';
import { heading, row } from './print.ts';
import { longest } from './tasks.ts';
import { traceDuring } from './trace.ts';

const SIZE = { width: 1920, height: 1080 };
/** A run of a minute, as fast as a talk shows one (app/present/tempo.ts). */
const SPEED = 4;
const PLAYED_S = 8;
/** Longer than any change of scene, and than any move of the camera. */
const CHANGED_MS = 1500;

const TALK: TalkFile = {
  strataTalk: 1,
  id: 'hundred',
  title: 'A hundred boxes',
  language: 'en',
  scenes: [
    {
      id: 'together',
      title: 'A hundred boxes on one kernel',
      idea: 'They stand side by side.',
      link: linkTo(TOGETHER),
    },
    { id: 'within', title: 'The same, in machines', idea: 'On four hosts, three to a machine.', link: linkTo(WITHIN) },
  ],
};

/** What is done while it is measured: by keys and places only, since to look for something on the page is work of the page too. */
type Deed = () => Promise<void>;

interface Scenario {
  readonly name: string;
  /** `within` stands on the stage; gets everything ready, which is not measured. */
  readonly ready: (page: Page) => Promise<Deed>;
}

const SCENARIOS: readonly Scenario[] = [
  { name: `a hundred boxes start, ${PLAYED_S} s`, ready: play },
  { name: 'from scene to scene, on and back', ready: changeScenes },
  { name: 'a box is carried over the stage and put down', ready: carry },
  { name: 'close in on a box, and back', ready: zoom },
  { name: 'spotlight, pointer and pen', ready: point },
];

export async function benchTalk(browser: Browser, address: string): Promise<void> {
  const folder = join(tmpdir(), 'strata-bench');
  mkdirSync(folder, { recursive: true });
  heading(`Talk: a hundred boxes on ${SIZE.width} × ${SIZE.height}; load of the machine ${loadavg()[0]?.toFixed(1)}`);
  explain();
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    for (const { name, ready } of SCENARIOS) {
      const page = await browser.newPage({ viewport: SIZE, reducedMotion });
      await open(page, `${address}?autoplay=0&speed=${SPEED}#v=1&talk=talk.hundred/within&talkfile=${packFile(TALK)}`);
      const said = reducedMotion === 'reduce' ? `${name}, less motion` : name;
      await measure(page, said, folder, await ready(page));
      await page.close();
    }
  }
  for (const [words, document] of [
    ['side by side', TOGETHER],
    ['in machines', WITHIN],
  ]) {
    const page = await browser.newPage({ viewport: SIZE });
    await open(page, `${address}?autoplay=0&speed=${SPEED}#${linkTo(document as string)}`);
    const said = `no talk, the page itself: they start ${words}`;
    await measure(page, said, folder, await play(page));
    await page.close();
  }
}

function explain(): void {
  for (const line of [
    'What is said of the main thread (script, style, layout, recording what is painted) is the same with and without a graphics',
    'processor: below 16.7 ms of processor time for each picture it keeps up with 60 a second on a core like this one. Pictures shown',
    'and late, and intervals by the clock, are not: without a graphics processor the picture itself is painted and put together by the',
    'processor, beside the main thread, in 1920 × 1080. The longest is mostly the answer to a press: another scene, or a box put down, is',
    'set up in one picture, before anything moves. On a machine that others use as well, processor time is longer too.',
  ]) {
    process.stdout.write(`  ${line}\n`);
  }
}

async function measure(page: Page, name: string, folder: string, run: Deed): Promise<void> {
  const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.json`);
  const events = await traceDuring(page, FRAME_CATEGORIES, run, file);
  print(name, file, frameTimesOf(events));
}

function print(name: string, file: string, { frames, tasks, drawn, dropped }: FrameTimes): void {
  heading(`  ${name}`);
  const sums = frames.map(({ sum }) => sum);
  const over = sums.filter((ms) => ms > FRAME_MS).length;
  row('main thread for each picture, of 16.7 ms', `${spread(sums)}; ${over} of ${sums.length} over`);
  for (const kind of KINDS) row(`  of it ${kind}`, spread(frames.map((frame) => frame[kind])));
  row('tasks', longest(tasks));
  row('by the clock, between pictures asked for', spread(intervalsOf(frames)));
  row('shown in software', `${drawn}, ${((100 * dropped) / Math.max(1, drawn + dropped)).toFixed(0)} % late`);
  row('trace', file);
}

/** Milliseconds: the median, what nineteen in twenty keep within, the longest. */
function spread(figures: readonly number[]): string {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1);
  return `median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)} ms`;
}

function intervalsOf(frames: readonly FrameCost[]): readonly number[] {
  return frames.slice(1).map(({ atMs }, before) => atMs - (frames[before]?.atMs ?? atMs));
}

function linkTo(document: string): string {
  return `v=1&t=${encodeURIComponent(document)}`;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // Some views say it for ears only, where it is no use to wait for it to be seen.
  await page
    .getByText(/ of 100 ready/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await page.waitForLoadState('networkidle');
  await pass(1000);
}

async function play(page: Page): Promise<Deed> {
  const { x, y } = await middleOf(playOn(page));
  return async () => {
    await page.mouse.click(x, y);
    await pass(PLAYED_S * 1000);
  };
}

async function changeScenes(page: Page): Promise<Deed> {
  return async () => {
    for (const key of ['PageUp', 'PageDown', 'PageUp', 'PageDown']) {
      await page.keyboard.press(key);
      await pass(CHANGED_MS);
    }
  };
}

async function carry(page: Page): Promise<Deed> {
  await page.keyboard.press('t');
  const clock = await middleOf(playOn(page));
  const thing = await middleOf(page.getByRole('button', { name: /^nginx/ }).first());
  const place = await middleOf(page.getByRole('treeitem', { level: 1 }).nth(1), 0.75);
  return async () => {
    await page.mouse.click(clock.x, clock.y);
    await page.mouse.move(thing.x, thing.y);
    await page.mouse.down();
    await wander(page, 4000);
    await page.mouse.move(place.x, place.y, { steps: 10 });
    await page.mouse.up();
    await pass(CHANGED_MS);
  };
}

async function zoom(page: Page): Promise<Deed> {
  await page
    .getByRole('treeitem', { level: 2 })
    .first()
    .click({ position: { x: 6, y: 30 } });
  return async () => {
    for (let turn = 0; turn < 4; turn++) {
      await page.keyboard.press('z');
      await pass(CHANGED_MS / 2);
    }
  };
}

async function point(page: Page): Promise<Deed> {
  return async () => {
    for (const key of ['x', 'r']) {
      await page.keyboard.press(key);
      await wander(page, 2000);
    }
    await page.keyboard.press('w');
    for (let stroke = 0; stroke < 3; stroke++) {
      await page.mouse.down();
      await wander(page, 1000);
      await page.mouse.up();
    }
  };
}

function playOn(page: Page): Locator {
  return page.getByRole('button', { name: /^Play/ });
}

/** In the middle across, and so far down. */
async function middleOf(place: Locator, down = 0.5): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error(`${place} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height * down };
}

/** The pointer goes over all of the stage, about as often as a screen shows a picture. */
async function wander(page: Page, ms: number): Promise<void> {
  const from = performance.now();
  for (let spent = 0; spent < ms; spent = performance.now() - from) {
    const turn = (spent / 1000) * Math.PI;
    await page.mouse.move(
      SIZE.width * (0.55 + 0.35 * Math.sin(turn)),
      SIZE.height * (0.45 + 0.25 * Math.sin(2.3 * turn)),
    );
    await pass(FRAME_MS / 2);
  }
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
