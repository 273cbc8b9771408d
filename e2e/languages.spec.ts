// The page in languages nobody speaks: every word in brackets, accented and twice as long, from left to right (en-XA) and from
// right to left (en-XB). What stands unbracketed is not from the locales; what is cut or printed over does not fit others.
import type { Locator, Page } from '@playwright/test';
import { pseudoMessage } from '../src/locales/pseudo.ts';
import { escaped } from './page/stage.ts';
import { addressOf } from './page/strata.ts';
import { faultsOfWords, strayWords } from './page/words.ts';
import { expect, test } from './test.ts';

const DOCUMENT =
  'host:z,16cpu,64G(vm#orders,@globex(container:postgres#db);container:nginx#web*3,@acme;container:redis#cache,@acme)';
const RUNNING = ['orders', 'db', 'web', 'cache'];

/** What no language changes: names that somebody gave, those of images and programs, and those of kernel namespaces. */
const NAMES = [
  'host',
  ...RUNNING,
  ...['server', 'second', 'neighbour', 'function'],
  ...['globex', 'acme', 'initech', 'hooli', 'nginx', 'redis', 'postgres', 'debian'],
  ...['mnt', 'pid', 'net', 'ipc', 'uts', 'user', 'cgroup', 'time'],
];

const VIEWS = [
  { language: 'en-XA', width: 1440, height: 900 },
  { language: 'en-XA', width: 390, height: 844 },
  { language: 'en-XA', width: 320, height: 640 },
  { language: 'en-XB', width: 1440, height: 900 },
  { language: 'en-XB', width: 390, height: 844 },
] as const;

/** English words as a test language says them. */
class Words {
  readonly direction: 'ltr' | 'rtl';
  constructor(direction: 'ltr' | 'rtl') {
    this.direction = direction;
  }

  /** Words somewhere in a name, among others. */
  within(words: string): RegExp {
    const said = pseudoMessage(words).slice(1).split(' ').slice(0, words.split(' ').length).join(' ');
    return new RegExp(escaped(said));
  }

  /** Chooses from the menu of help, or from the one that holds everything on a phone. */
  async choose(page: Page, item: string): Promise<void> {
    const share = page.getByRole('button', { name: this.within('Share') });
    if (item === 'Share' && (await share.isVisible())) return share.click();
    const help = page.getByRole('button', { name: this.within('Help') });
    const menu = (await help.isVisible()) ? help : page.getByRole('button', { name: this.within('More') });
    await menu.click();
    await page.getByRole('menuitem', { name: this.within(item) }).click();
  }
}

for (const { language, width, height } of VIEWS) {
  const words = new Words(language === 'en-XB' ? 'rtl' : 'ltr');

  test.describe(`${language} at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('the page, before and while everything runs', async ({ page }) => {
      for (const running of [[], RUNNING]) {
        await open(page, language, running);
        await expectGoodWords(page.locator('body'), 'the page');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });

    test('every menu and every window behind it', async ({ page }) => {
      // Where nothing can be copied for the visitor, the link is shown in a window.
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await open(page, language, RUNNING);
      const menus = page.locator('button[aria-haspopup=menu]').filter({ visible: true });
      for (const button of await menus.all()) {
        await button.click();
        await expectGoodWords(page.getByRole('menu'), `the menu ${await button.innerText()}`);
        await page.keyboard.press('Escape');
      }
      for (const item of [
        'Running it',
        'Keys and hands',
        'All figures of the model',
        'What this model leaves out',
        'Share',
      ]) {
        await words.choose(page, item);
        if (item === 'Running it') await expect(page.getByRole('dialog').getByRole('table')).toHaveCount(4);
        if (item === 'Share') await expectParts(page, item);
        await expectWindow(page, item);
      }
    });

    test('every chart with its tables, and where a figure comes from', async ({ page }) => {
      await open(page, language, RUNNING);
      const openers = page.getByRole('button', { name: words.within('full view and table') });
      await expect(openers).toHaveCount(5);
      for (const opener of await openers.all()) {
        // By its corner, as on a phone the figure in its middle opens where it comes from.
        await opener.click({ position: { x: 4, y: 4 } });
        await expectWindow(page, (await opener.getAttribute('aria-label')) ?? '');
      }
      for (const figure of await page.locator('button[aria-haspopup=dialog]').filter({ visible: true }).all()) {
        await figure.click();
        await expectWindow(page, `where ${await figure.innerText()} comes from`);
      }
    });

    test('the inspector of everything', async ({ page }) => {
      await open(page, language, RUNNING);
      const items = page.getByRole('treeitem');
      const chosen = page.getByRole('treeitem', { selected: true });
      await items.first().focus();
      for (let index = 0; index < (await items.count()); index += 1) {
        // The arrows choose as they walk.
        await page.keyboard.press(index === 0 ? 'Home' : 'ArrowDown');
        const name = (await chosen.getAttribute('aria-label')) ?? '';
        const inspector = page.getByRole('region', { name: words.within('Inspector') });
        await expect(inspector).toBeVisible();
        for (const part of await inspector.locator('details:not([open]) > summary').all()) await part.click();
        await chosen.focus();
        await expectGoodWords(inspector, `the inspector of ${name}`);
      }
    });
  });
}

test.describe('en-XA', () => {
  test('what is carried, and what refuses it', async ({ page }) => {
    const words = new Words('ltr');
    await open(page, 'en-XA', RUNNING);
    await page.getByRole('button', { name: words.within('microVM') }).click();
    const places = page.getByRole('region', { name: words.within('Places for') });
    await expect(places).toBeVisible();
    await expectGoodWords(places, 'the list of places');
    expect(await strayWords(page.locator('main'), NAMES)).toEqual([]);
  });

  test('every flaw that can be replayed', async ({ page }) => {
    const words = new Words('ltr');
    await open(page, 'en-XA', RUNNING);
    await page.getByRole('button', { name: words.within('A real flaw') }).click();
    const panel = page.getByRole('dialog');
    await panel.locator('summary').click();
    const flaws = panel.getByRole('combobox').first();
    for (const flaw of await flaws.locator('option').all()) {
      await flaws.selectOption(await flaw.getAttribute('value'));
      await expectGoodWords(panel, (await flaw.textContent()) ?? '');
    }
  });

  test('walls without a flaw, all parts', async ({ page }) => {
    const words = new Words('ltr');
    await open(page, 'en-XA', RUNNING);
    await page.getByRole('button', { name: words.within('As an attacker') }).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('combobox').first().selectOption('db');
    for (const [width, height] of [
      [1440, 900],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const part of ['reach', 'pairs', 'shared']) {
        await panel.locator(`input[value=${part}]`).press('Space');
        await expectGoodWords(panel, `${part} at ${width} px`);
      }
    }
  });

  test('a challenge with its help, and the list of lessons', async ({ page }) => {
    const words = new Words('ltr');
    await page.goto('./?autoplay=0&lang=en-XA#v=1&l=challenge/a-loud-neighbour');
    const challenge = page.getByRole('region', { name: words.within('Challenge') });
    await challenge.getByRole('button', { name: words.within('A hint') }).click();
    await challenge.getByRole('button', { name: words.within('Show a solution') }).click();
    await challenge.getByRole('button', { name: words.within('Next step') }).click();
    const list = page.getByRole('region', { name: words.within('Learn') });
    for (const [width, height] of [
      [1440, 900],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expectGoodWords(challenge, `the challenge at ${width} px`);
    }
    await challenge.getByRole('button', { name: words.within('All lessons') }).click();
    for (const section of await list.locator('details:not([open]) > summary').all()) await section.click();
    await expectGoodWords(list, 'the list of lessons');
  });

  test('a notice', async ({ page }) => {
    await page.goto('./?autoplay=0&start=nowhere&lang=en-XA');
    const notice = page.getByRole('status').filter({ has: page.getByRole('button') });
    await expect(notice).toBeVisible();
    await expectGoodWords(notice, 'the notice');
  });
});

// Long, and played live: at the widths where its drawings and its table are laid out differently.
for (const { language, width, height } of VIEWS.filter((view) =>
  ['en-XA 1440', 'en-XA 320', 'en-XB 390'].includes(`${view.language} ${view.width}`),
)) {
  test(`${language} at ${width} px › the page that shows how the model was checked`, async ({ page }) => {
    test.setTimeout(330_000);
    await page.setViewportSize({ width, height });
    await page.goto(`./?page=validation&lang=${language}`);
    const progress = page.getByRole('progressbar');
    const complete = () => progress.evaluate(({ value, max }: HTMLProgressElement) => value === max);
    await expect.poll(complete, { timeout: 240_000 }).toBe(true);
    await expectGoodWords(page.locator('body'), 'the page of checks');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

// Its lines are laid out differently on a phone, and each opens to words of its own.
for (const { language, width, height } of VIEWS) {
  test(`${language} at ${width} px › the page of the claims`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`./?page=claims&lang=${language}`);
    const progress = page.getByRole('progressbar');
    await expect.poll(() => progress.evaluate(({ value, max }: HTMLProgressElement) => value === max)).toBe(true);
    await expectGoodWords(page.locator('body'), 'the list of claims');
    for (const line of await page.locator('main li h3').getByRole('button').all()) {
      await line.click();
      const open = page.locator('main ol > li').filter({ has: page.getByRole('button', { expanded: true }) });
      await expectGoodWords(open, (await line.textContent()) ?? '');
      await line.click();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

async function open(page: Page, language: string, running: readonly string[]): Promise<void> {
  await page.goto(addressOf({ document: DOCUMENT, running, query: `lang=${language}` }));
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  // The simulation has answered when there are figures to open.
  await expect(page.locator('button[aria-haspopup=dialog]').first()).toBeVisible();
}

/** Looks at the window that is open, and closes it. */
/** Every part of a window that shows one at a time. */
async function expectParts(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (const part of await dialog.locator('fieldset').first().getByRole('radio').all()) {
    await part.check();
    await expectGoodWords(dialog, `${name}, ${await part.getAttribute('value')}`);
  }
}

async function expectWindow(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectGoodWords(dialog, name);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

async function expectGoodWords(part: Locator, name: string): Promise<void> {
  // Long pages have many words to look at, each with its surroundings.
  await expect.poll(() => faultsOfWords(part), { message: name, timeout: 120_000 }).toEqual([]);
  expect(await strayWords(part, NAMES), name).toEqual([]);
}

// A lesson as it begins has only words of the page in its form.
for (const { language, width, height } of VIEWS.filter((view) =>
  ['en-XA 1440', 'en-XA 320', 'en-XB 390'].includes(`${view.language} ${view.width}`),
)) {
  test(`${language} at ${width} px › the page on which lessons are written`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`./?page=lesson-editor&lang=${language}`);
    await expect(page.locator('textarea[data-code]').last()).toHaveValue(/strataLesson: 1/);
    const closed = page.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await expectGoodWords(page.locator('body'), 'the page of writing');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

// A talk as it begins has only words of the page in its form, too; what came from the stage stands in a field.
for (const { language, width, height } of VIEWS.filter((view) =>
  ['en-XA 1440', 'en-XA 320', 'en-XB 390'].includes(`${view.language} ${view.width}`),
)) {
  test(`${language} at ${width} px › the talk that is written`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const words = new Words(language === 'en-XB' ? 'rtl' : 'ltr');
    await open(page, language, RUNNING);
    await words.choose(page, 'Present');
    await page.getByRole('button', { name: words.within('New talk') }).click();
    const talk = page.getByRole('region', { name: words.within('Talk that is written') });
    const closed = talk.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await expectGoodWords(talk, 'the talk that is written');
    await words.choose(page, 'Present');
    await expectWindow(page, 'the talks there are');
  });
}

// The handout of a chapter has words of the page only, those of the story among them.
for (const { language, width, height } of VIEWS.filter((view) =>
  ['en-XA 320', 'en-XB 1440'].includes(`${view.language} ${view.width}`),
)) {
  test(`${language} at ${width} px › a handout`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`./?page=handout&talk=what-a-machine-is&lang=${language}`);
    await expect(page.locator('main button').first()).toBeEnabled();
    await expectGoodWords(page.locator('main'), 'the handout');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
