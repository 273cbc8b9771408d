// The workshop from end to end in two windows: by clicker and from the speaker's window in turn, every scene with its words and its
// figures, every run to what it is about, either window loaded again on the way, and the last scenes without a network.
import type { Page } from '@playwright/test';
import type { Lesson } from '../src/lessons/lesson.ts';
import { unitOf } from '../src/lessons/measure.ts';
import { play } from '../src/lessons/play.ts';
import { STORY } from '../src/lessons/story.ts';
import type { TalkScene } from '../src/lessons/talk.ts';
import { WORKSHOP } from '../src/lessons/workshop.ts';
import { workshop } from '../src/locales/en/workshop.ts';
import { createFormat } from '../src/locales/format.ts';
import { expect, test } from './test.ts';

// The size in which a talk is laid out: what is larger is the same drawn larger, and takes longer.
test.use({ viewport: { width: 960, height: 540 } });

const title = (page: Page) => page.getByRole('heading', { level: 1 });

interface Words {
  readonly title: string;
  readonly idea: string;
  readonly notes: string;
}

/** What is said at a scene; figures whose writing is the page's own business stand for anything. */
function notesOf(scene: TalkScene): RegExp[] {
  const { notes } = (workshop.scenes as Readonly<Record<string, Words>>)[scene.id] as Words;
  const figures = figuresOf(scene);
  return notes.split('\n\n').map((paragraph) => {
    const words = paragraph
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{(\w+)\}/g, (_, name) => figures[name] ?? '.+');
    return new RegExp(`^${words}$`);
  });
}

/** Counts and times as the engine has them here, in the words that the page has to say. */
function figuresOf(scene: TalkScene): Readonly<Record<string, string>> {
  const step = stepOf(scene);
  if (!step) return {};
  const format = createFormat('en', 'ltr');
  const { figures } = play(step.lesson, step.index);
  const written = Object.entries(step.lesson.steps[step.index]?.figures ?? {}).flatMap(([name, measure]) => {
    const value = figures[name] as number;
    if (unitOf(measure) === 'ms') return [[name, format.seconds(value)] as const];
    return unitOf(measure) === 'count' ? [[name, format.count(value)] as const] : [];
  });
  return Object.fromEntries(written.map(([name, words]) => [name, words.replace(/[.]/g, '\\.')]));
}

function stepOf({ shown }: TalkScene): { lesson: Lesson; index: number } | null {
  if (!('step' in shown)) return null;
  const lesson = [...(WORKSHOP.lessons ?? []), ...STORY].find(({ id }) => id === shown.lesson) as Lesson;
  return { lesson, index: lesson.steps.findIndex(({ id }) => id === shown.step) };
}

/** How an address ends that names a scene. */
function placeOf({ id }: TalkScene): RegExp {
  return new RegExp(`&talk=workshop/${id}$`);
}

const RELOAD_AUDIENCE = 9;
const RELOAD_SPEAKER = 19;
/** From here on everything that the last scenes need has come. */
const OFFLINE = 29;

/** Said for whatever is fetched without a network; the browser itself asks for the icon with every new address. */
const DISCONNECTED = 'Failed to load resource: net::ERR_INTERNET_DISCONNECTED';

test('the workshop is given from end to end', async ({ page, strata, context, complaints }) => {
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#shop)' });
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Present…' }).click();
  await page.getByRole('button', { name: `Begin: ${workshop.title}` }).click();
  await expect(title(page)).toHaveText(workshop.scenes['side-by-side'].title);
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  page.on('console', (message) => {
    const icon = message.text() === DISCONNECTED && message.location().url.endsWith('/favicon.svg');
    if (icon) complaints.splice(complaints.indexOf(DISCONNECTED), 1);
  });
  speaker.on('pageerror', (error) => complaints.push(String(error)));

  for (const [at, scene] of WORKSHOP.scenes.entries()) {
    if (at > 0 && at % 2 === 0) await page.keyboard.press('PageDown');
    else if (at > 0 && at % 4 === 1) await speaker.keyboard.press('PageDown');
    else if (at > 0) await speaker.getByRole('button', { name: 'Next scene' }).click();
    if (at === OFFLINE) await context.setOffline(true);
    if (at === RELOAD_AUDIENCE) {
      await expect(page).toHaveURL(placeOf(scene));
      await page.reload();
    }
    if (at === RELOAD_SPEAKER) await speaker.reload();
    await test.step(scene.id, () => expectScene(page, speaker, scene));
  }
  await expect(page.getByRole('button', { name: 'Next scene' })).toBeDisabled();
  await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('This is the last scene.');
});

async function expectScene(page: Page, speaker: Page, scene: TalkScene): Promise<void> {
  const words = (workshop.scenes as Readonly<Record<string, Words>>)[scene.id] as Words;
  for (const window of [page, speaker]) {
    await expect(title(window)).toHaveText(words.title);
    await expect(window.getByText(words.idea, { exact: true })).toBeVisible();
  }
  for (const paragraph of notesOf(scene)) await expect(speaker.getByText(paragraph)).toBeVisible();
  await expect(page).toHaveURL(placeOf(scene));

  const step = stepOf(scene);
  if (!step) return;
  const reached = speaker.getByText('It has come true on the stage.');
  await expect(reached).toBeHidden();
  const { solution } = step.lesson.steps[step.index] ?? {};
  // Where there is nothing to do but to watch, the first and the last run stand for the others: lessons.test.ts plays them all.
  const watched = solution === undefined && scene.poll === undefined;
  if (watched && scene !== WORKSHOP.scenes[0] && scene !== WORKSHOP.scenes.at(-1)) return;
  if (scene.poll) {
    await speaker
      .getByRole('button', { name: /^One hand more: / })
      .first()
      .click();
    await speaker.getByRole('button', { name: 'Run it' }).click();
    await expect(page.getByText(/^the model: /)).toBeVisible();
    await expect(page.getByText(/^[01] of 1 had it\.$/)).toBeVisible();
  } else if (solution) {
    await speaker.getByRole('button', { name: 'Show it on the stage' }).click();
    await expect(speaker.getByText('Shown on the stage.')).toBeVisible();
  }
  // The clock stands: its run is gone through by key, as far as it is computed, and further where that is not enough.
  const moment = page.getByRole('slider', { name: 'Moment' });
  await expect(async () => {
    await moment.press('End');
    await expect(reached).toBeVisible({ timeout: 1000 });
  }).toPass();
}
