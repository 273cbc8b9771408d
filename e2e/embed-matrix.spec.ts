// Strata in other people's pages: wherever blogs, learning systems and slides put it, it works, and it takes nothing that is theirs.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { START_IDS } from '../src/topology/starting-point-ids.ts';
import { Framed } from './embedding/framed.ts';
import { expect, test } from './embedding/second-origin.ts';

const DOCUMENT = '#v=1&t=host:x86(container:nginx%23web;vm%23orders(container:postgres%23db))';
const ARTICLE = '<p>Before it.</p><p><button>Before</button></p>';
const AFTER = '<p><button>After</button></p>';

test('a plain frame takes no focus, no history, no storage and no Tab from the page around it', async ({
  page,
  elsewhere,
  baseURL,
}) => {
  const frame = `<iframe title="Strata" width="720" height="480" src="${baseURL}?embed=1&autoplay=0${DOCUMENT}"></iframe>`;
  // On the same host, where browsers would allow a frame to store things.
  await page.goto(elsewhere.publish({ body: ARTICLE + frame + AFTER }).replace('localhost', '127.0.0.1'));
  const strata = new Framed(page);
  await strata.awaitAnswer();
  await page.getByRole('button', { name: 'Before' }).focus();
  await expect(strata.fullVersion).toBeVisible();
  await expect(page.getByRole('button', { name: 'Before' })).toBeFocused();
  const histories = await page.evaluate(() => history.length);

  // Tab goes in, through, and out again, with whatever is on its way.
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await page.getByRole('button', { name: 'After' }).evaluate((button) => button === document.activeElement))
      break;
  }
  await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
  // A key that is pressed outside is none of ours.
  await page.keyboard.press('k');
  await expect(strata.play).toBeVisible();

  // The first press inside is what makes keys ours.
  const web = await strata.item('web').boundingBox();
  const orders = await strata.item('orders').boundingBox();
  if (!web || !orders) throw new Error('The boxes are not there.');
  await page.mouse.click(web.x + web.width / 2, web.y + web.height / 2);
  await page.keyboard.press('k');
  await expect(strata.pause).toBeVisible();
  // Only what has run for a moment has a moment to carry along.
  await expect.poll(() => strata.moment()).toBeGreaterThan(0);
  await page.keyboard.press('k');

  // What is dragged out of the frame and let go there stays where it was.
  const link = strata.fullVersion;
  const before = decodeURIComponent((await link.getAttribute('href')) ?? '');
  await page.mouse.move(web.x + web.width / 2, web.y + 12);
  await page.mouse.down();
  await page.mouse.move(web.x + 40, web.y + 40, { steps: 4 });
  await page.mouse.move(700, 700, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(orders.x + orders.width / 2, orders.y + 20, { steps: 4 });
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '').replace(/&at=.*/, '')).toBe(
    before.replace(/&at=.*/, ''),
  );
  await expect(strata.inside.locator('[data-carrying]')).toHaveCount(0);

  // An edit is in the way out at once, and neither in the history nor in any store.
  await page.mouse.move(web.x + web.width / 2, web.y + 12);
  await page.mouse.down();
  await page.mouse.move(orders.x + orders.width / 2, orders.y + 10, { steps: 8 });
  await page.mouse.up();
  await expect
    .poll(async () => decodeURIComponent((await link.getAttribute('href')) ?? ''))
    .toMatch(/vm#orders\([^)]*web/);
  expect(await page.evaluate(() => history.length)).toBe(histories);
  const kept = await page.frames()[1]?.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(kept).toEqual([0, 0]);

  await link.focus();
  expect(await link.getAttribute('href')).toMatch(/&at=/);
});

test('a sandboxed frame without an origin works in a thread, and its way out carries what is in it', async ({
  page,
  elsewhere,
}) => {
  const frame = `<iframe title="Strata" width="720" height="480" sandbox="allow-scripts" src="${elsewhere.strictApp}?embed=1${DOCUMENT}"></iframe>`;
  await page.goto(elsewhere.publish({ body: frame }));
  const strata = new Framed(page);
  await strata.awaitAnswer();
  await expect.poll(() => strata.moment()).toBeGreaterThan(0.2);
  expect(await page.frames()[1]?.evaluate(() => origin)).toBe('null');
  expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toEqual(['blob:']);
  await strata.pause.click();
  await strata.fullVersion.focus();
  const href = decodeURIComponent((await strata.fullVersion.getAttribute('href')) ?? '');
  expect(href).toMatch(new RegExp(`^${elsewhere.strictApp}#v=1&t=host:x86.*&at=`));
});

test('under strict policies on both sides the element loads, resizes, obeys, tells and refuses', async ({
  page,
  elsewhere,
}) => {
  const app = elsewhere.strictApp;
  const script = `
    const embed = document.querySelector('strata-embed');
    window.told = [];
    for (const name of ['ready', 'changed', 'resized', 'finished', 'refused']) embed.addEventListener(name, (event) => told.push(event.detail));
    document.addEventListener('securitypolicyviolation', (event) => told.push({ event: 'violation', what: event.violatedDirective }));
  `;
  const body = `<main><script src="${app}embed.js" async></script>
    <strata-embed title="Two walls" autoplay="0" theme="dark" link="${DOCUMENT}"></strata-embed></main>`;
  await page.goto(elsewhere.publish({ body, script, style: 'main { max-width: 700px }', strict: true }));
  const strata = new Framed(page, 'strata-embed iframe');
  await strata.awaitAnswer();
  const element = page.locator('strata-embed');
  type Told = { event: string; [member: string]: unknown };
  const told = (event: string) =>
    page.evaluate((name) => (window as unknown as { told: Told[] }).told.filter((one) => one.event === name), event);
  const send = (command: object) =>
    element.evaluate(
      (embed, wanted) =>
        (embed as unknown as { send(command: object): Promise<Told> }).send(wanted).catch((refused: Told) => refused),
      command,
    );

  await expect(page.locator('strata-embed iframe')).toHaveAttribute('title', 'Two walls');
  await expect.poll(() => told('ready')).toMatchObject([{ strata: 1, playing: false, seconds: 0 }]);
  expect(await strata.inside.locator('html').getAttribute('data-theme')).toBe('dark');
  expect((await (await page.request.get(`${app}embed.js`)).body()).length).toBeLessThanOrEqual(2000);
  // As high as the frame says, so that nothing in it has to scroll.
  await expect.poll(() => told('resized')).not.toEqual([]);
  await expect
    .poll(async () => {
      const box = await page.locator('strata-embed iframe').boundingBox();
      return box?.height === (await told('resized')).at(-1)?.height;
    })
    .toBe(true);
  await expect.poll(() => overflow(strata)).toBe(0);

  expect(await send({ command: 'seek', seconds: 20 })).toMatchObject({ event: 'done' });
  await expect.poll(() => strata.moment()).toBe(20);
  expect(await send({ command: 'set', speed: 100, figures: { 'host.none': 1 } })).toMatchObject({
    event: 'refused',
    place: 'figures.host.none',
  });
  await send({ command: 'set', speed: 100, theme: 'light' });
  await send({ command: 'play' });
  await expect.poll(() => told('finished')).toHaveLength(1);
  await send({ command: 'pause' });
  await expect(strata.play).toBeVisible();
  expect(await strata.inside.locator('html').getAttribute('data-theme')).toBe('light');

  const json = await send({ command: 'export', format: 'json' });
  expect(JSON.parse(String(json.content))).toMatchObject({ strata: 1, topology: expect.stringContaining('vm#orders') });
  const csv = await send({ command: 'export', format: 'csv' });
  expect(String(csv.content)).toMatch(/^seconds,\S+ private \(MiB\)/);
  const svg = await send({ command: 'export', format: 'svg' });
  expect(String(svg.content)).toMatch(/<strata:state[^>]*>[^<]*#v=1&amp;t=/);
  expect(await send({ command: 'export', format: 'png' })).toMatchObject({ name: 'strata.png', type: 'image/png' });
  expect((await send({ command: 'export', format: 'link' })).content).toContain(`${app}#v=1&t=`);
  expect(String((await send({ command: 'export', format: 'svg' })).content)).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
  const png = await element.evaluate(async (embed) => {
    const { content } = await (embed as unknown as { send(command: object): Promise<{ content: ArrayBuffer }> }).send({
      command: 'export',
      format: 'png',
    });
    return [...new Uint8Array(content, 1, 3)].map((code) => String.fromCharCode(code)).join('');
  });
  expect(png).toBe('PNG');
  expect(await send({ command: 'open', notation: 'host:x86(container:nginx' })).toMatchObject({ place: 'notation' });
  await expect(strata.item('orders')).toBeVisible();
  await send({ command: 'open', notation: 'host:z(lpar(container:nginx#alone))' });
  await expect(strata.item('alone')).toBeVisible();
  await expect.poll(async () => (await told('changed')).at(-1)?.link).toContain('alone');
  await send({ command: 'open', scenario: String(json.content) });
  await expect(strata.item('orders')).toBeVisible();
  await send({ command: 'open', start: 'machines', platform: 'x86' });
  await expect(strata.item('x86')).toBeVisible();
  await send({ command: 'open', link: DOCUMENT });
  await expect(strata.item('orders')).toBeVisible();

  // Noise is ignored, and what is ours but wrong is answered by its place.
  await page.evaluate(() => {
    const frame = document.querySelector('strata-embed')?.shadowRoot?.querySelector('iframe');
    const noise: unknown[] = [
      'play',
      null,
      7,
      [],
      { command: 'play' },
      { strata: 1, command: 'seek', seconds: 'soon' },
    ];
    for (const data of noise) frame?.contentWindow?.postMessage(data, '*');
  });
  await expect
    .poll(() => told('refused'))
    .toMatchObject([{ place: 'figures.host.none' }, { place: 'notation' }, { place: 'seconds' }]);
  expect(await told('violation')).toEqual([]);
});

/** How much of the frame is not in sight. */
function overflow(strata: Framed): Promise<number> {
  return strata.inside.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
}

test('a page that answers by hand, and one of a learning system, get the same height; neither corrects the other', async ({
  page,
  elsewhere,
  baseURL,
}) => {
  const script = `
    const [own, h5p] = document.querySelectorAll('iframe');
    window.seen = [];
    addEventListener('message', ({ source, data }) => {
      if (source === own.contentWindow && data.strata === 1) {
        seen.push(data.event);
        if (data.event === 'hello') own.contentWindow.postMessage({ strata: 1, command: 'hello', resizes: true }, '*');
        if (data.event === 'resized') own.style.height = data.height + 'px';
      }
      if (source === h5p.contentWindow && data.context === 'h5p') {
        const respond = (action) => h5p.contentWindow.postMessage({ context: 'h5p', action }, '*');
        seen.push('h5p ' + data.action);
        if (data.action === 'hello') { h5p.style.width = '100%'; respond('hello'); }
        if (data.action === 'prepareResize' && (h5p.clientHeight !== data.scrollHeight || data.scrollHeight !== data.clientHeight)) {
          h5p.style.height = data.clientHeight + 'px';
          respond('resizePrepared');
        }
        if (data.action === 'resize') h5p.style.height = data.scrollHeight + 'px';
      }
    });
  `;
  const frame = `<iframe title="Strata" src="${baseURL}?embed=1&autoplay=0${DOCUMENT}"></iframe>`;
  const style = 'main { width: 300px } iframe { width: 100%; border: 0; height: 150px }';
  await page.goto(elsewhere.publish({ body: `<main>${frame}${frame}</main>`, script, style }));
  const heights = () => page.locator('iframe').evaluateAll((frames) => frames.map((one) => one.clientHeight));
  for (const index of [0, 1]) {
    const strata = new Framed(page, `iframe >> nth=${index}`);
    await strata.awaitAnswer();
    await expect.poll(() => overflow(strata)).toBe(0);
    // A column of 300 pixels: nothing is wider than it, and the foot of the section is in sight.
    expect(await strata.inside.locator('html').evaluate((root) => root.scrollWidth)).toBe(300);
    const stage = strata.inside.locator('main > div').first();
    await expect.poll(() => stage.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
    await expect(strata.play).toBeVisible();
    await expect(strata.fullVersion).toBeVisible();
  }
  const [first = 0, second = 0] = await heights();
  expect(first).toBeGreaterThan(400);
  expect(second).toBe(first);
  const settled = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.length);

  // A window that is neither the parent nor the opener is not heard; the parent is.
  await page.frames()[2]?.evaluate(() => {
    parent.frames[0]?.postMessage({ strata: 1, command: 'seek', seconds: 30 }, '*');
  });
  const own = new Framed(page, 'iframe >> nth=0');
  await page.evaluate(() => frames[0]?.postMessage({ strata: 1, command: 'seek', seconds: 10 }, '*'));
  await expect.poll(() => own.moment()).toBe(10);

  // A wider column asks for another height, once each.
  await page.locator('main').evaluate((column) => {
    column.style.width = '700px';
  });
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
  await expect.poll(async () => (await heights())[0]).not.toBe(first);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length - settled).toBeLessThanOrEqual(6);
});

test('the one file opens from a disk, works in a thread, and can be embedded there', async ({ page, complaints }, {
  outputDir,
}) => {
  const file = pathToFileURL(fileURLToPath(new URL('../dist/strata.html', import.meta.url))).href;
  expect(statSync(fileURLToPath(file)).size).toBeLessThanOrEqual(1_500_000);
  await page.goto(`${file}?autoplay=0&theme=light${DOCUMENT}`);
  await expect(page.getByText(/ held$/).first()).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  await page.getByRole('slider', { name: 'Moment' }).press('PageUp');
  await expect(page.getByRole('slider', { name: 'Moment' })).toHaveAttribute('aria-valuetext', /^10/);
  expect(await page.evaluate(() => document.fonts.check('500 13px "IBM Plex Sans"'))).toBe(true);
  mkdirSync(outputDir, { recursive: true });
  const article = `${outputDir}/article.html`;
  writeFileSync(
    article,
    `<!doctype html><title>On a disk</title><iframe width="720" height="480" src="${file}?embed=1${DOCUMENT}"></iframe>`,
  );
  await page.goto(pathToFileURL(article).href);
  const strata = new Framed(page);
  await strata.awaitAnswer();
  await expect.poll(() => strata.moment()).toBeGreaterThan(0.2);
  complaints.splice(0, complaints.length, ...complaints.filter((words) => !words.startsWith('asked file:')));
});

test('on slides of reveal.js it stands still until its slide is shown, keys are its own only while it has the focus, and a drag lands where it is let go', async ({
  page,
  elsewhere,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1000, height: 640 });
  const frame = `<iframe title="Strata" width="900" height="600" src="${baseURL}?embed=1${DOCUMENT}"></iframe>`;
  const slides = ['<h2>Walls</h2>', `<h3>One</h3>${frame}`, `<h3>Two</h3>${frame}`, '<h2>Thanks</h2>'];
  const script = 'Reveal.initialize({ width: 960, height: 700, margin: 0.1, hash: false, transition: "none" });';
  const sections = slides.map((inside) => `<section>${inside}</section>`).join('');
  const style = ['reset', 'reveal', 'theme/white'].map((name) => `<link rel="stylesheet" href="/reveal/${name}.css">`);
  const deck = `<div class="reveal"><div class="slides">${sections}</div></div>`;
  await page.goto(
    elsewhere.publish({ body: `${style.join('')}${deck}<script src="/reveal/reveal.js"></script>`, script }),
  );
  type Deck = { getIndices(): { h: number }; getScale(): number; isReady(): boolean };
  const reveal = <Result>(ask: (deck: Deck) => Result): Promise<Result> =>
    page.evaluate(`(${ask})(Reveal)`) as Promise<Result>;
  await expect.poll(() => reveal((deck) => deck.isReady())).toBe(true);
  const slide = () => reveal((deck) => deck.getIndices().h);
  const [one, two] = [0, 1].map((index) => new Framed(page, `iframe >> nth=${index}`)) as [Framed, Framed];

  // Both are loaded and neither is seen: no thread, no clock.
  for (const { inside } of [one, two]) await expect(inside.locator('#root > *')).toBeAttached();
  expect(page.workers()).toHaveLength(0);
  await page.keyboard.press('ArrowRight');
  await one.awaitAnswer();
  await expect.poll(() => one.moment()).toBeGreaterThan(0.2);
  // On a busy machine a thread that was slow to answer is replaced, and goes.
  await expect.poll(() => page.workers().length).toBe(1);

  // A slide is drawn smaller than it is.
  const scale = await reveal((deck) => deck.getScale());
  expect(scale).toBeLessThan(0.9);
  const frameAt = await page.locator('iframe').first().boundingBox();
  if (!frameAt) throw new Error('The frame is not there.');
  const seen = (box: Locator) =>
    box
      .evaluate((element) => {
        const { left, top, width } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + 10 };
      })
      .then(({ x, y }) => ({ x: frameAt.x + x * scale, y: frameAt.y + y * scale }));
  const web = await seen(one.item('web'));
  const orders = await seen(one.item('orders'));
  await page.mouse.move(web.x, web.y);
  await page.mouse.down();
  await page.mouse.move(orders.x, orders.y, { steps: 8 });
  await page.mouse.up();
  await expect
    .poll(async () => decodeURIComponent((await one.fullVersion.getAttribute('href')) ?? ''))
    .toMatch(/vm#orders\([^)]*web/);

  // Pressed inside, keys are the frame's: the deck stays where it is.
  await page.keyboard.press('k');
  await expect(one.play).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('k');
  await expect(one.pause).toBeVisible();
  expect(await slide()).toBe(1);
  // Pressed outside, they are the deck's: `b` blackens it, and the frame goes on playing under it.
  await page.getByRole('heading', { name: 'One' }).click();
  await page.keyboard.press('b');
  await expect(page.locator('.reveal.paused')).toBeAttached();
  await page.keyboard.press('b');
  await expect(one.pause).toBeVisible();
  await page.keyboard.press('ArrowRight');
  expect(await slide()).toBe(2);

  // The second plays, and the first, which is hidden again, stands.
  await two.awaitAnswer();
  // What is hidden is drawn about once a second: until then it shows the moment before it was left.
  await expect.poll(() => two.moment()).toBeGreaterThan(1.5);
  const stood = await one.moment();
  await expect.poll(() => two.moment()).toBeGreaterThan(3);
  expect(await one.moment()).toBe(stood);
  await page.keyboard.press('ArrowRight');
  expect(await slide()).toBe(3);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => one.moment()).toBeGreaterThan(stood);
});

test('of twelve on one page only those work that somebody sees', async ({ page, elsewhere, baseURL }) => {
  const one = `<p>Read on.</p><strata-embed link="${DOCUMENT}" height="420"></strata-embed>`;
  const body = `<script src="${baseURL}embed.js"></script>${one.repeat(12)}`;
  await page.goto(elsewhere.publish({ body }));
  const at = (index: number) => new Framed(page, `strata-embed >> nth=${index} >> iframe`);
  await at(0).awaitAnswer();
  await expect.poll(() => at(0).moment()).toBeGreaterThan(0.2);
  const loaded = () => page.locator('strata-embed iframe').count();
  expect(await loaded()).toBeLessThan(5);
  await page.locator('strata-embed').nth(8).scrollIntoViewIfNeeded();
  await at(8).awaitAnswer();
  await expect.poll(() => at(8).moment()).toBeGreaterThan(0.2);
  // The first is out of sight now: while the ninth plays for a second, its clock stands.
  const stood = await at(0).moment();
  const from = await at(8).moment();
  await expect.poll(() => at(8).moment()).toBeGreaterThan(from + 1);
  expect(await at(0).moment()).toBe(stood);
  await page.locator('strata-embed').nth(0).scrollIntoViewIfNeeded();
  await expect.poll(() => at(0).moment()).toBeGreaterThan(stood);
});

test('bad values keep what is usual and say so; less motion and less freedom are granted', async ({
  page,
  elsewhere,
  baseURL,
}) => {
  const frame = `<iframe title="Strata" width="720" height="480" src="${baseURL}?embed=1&ro=1&clickToLoad=1&motion=reduced&speed=0&theme=pink&hide=nothing,all${DOCUMENT}"></iframe>`;
  await page.goto(elsewhere.publish({ body: frame }));
  const strata = new Framed(page);
  const cover = strata.inside.getByRole('button', { name: /Press to start/ });
  await expect(cover).toBeVisible();
  expect(page.workers()).toHaveLength(0);
  const found = await new AxeBuilder({ page: page as never }).include(['iframe', 'main']).analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await cover.click();
  await strata.awaitAnswer();
  const told = strata.inside.getByRole('status').filter({ hasText: 'speed=0' });
  for (const asked of ['theme=pink', 'hide=nothing', 'hide=all']) await expect(told).toContainText(asked);
  expect(
    await strata.inside.locator('html').evaluate((root) => getComputedStyle(root).getPropertyValue('--t-move')),
  ).toMatch(/^0m?s$/);
  // It may be looked at and played, and not changed.
  const before = await strata.item('web').getAttribute('aria-label');
  await strata.item('web').click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(strata.inside.locator('[data-carrying]')).toHaveCount(0);
  await expect(strata.item('web')).toHaveCount(1);
  expect(before).toBeTruthy();
});

test('a page that opened Strata in a window of its own is heard as a parent is', async ({
  page,
  elsewhere,
  baseURL,
}) => {
  const script = `
    window.told = [];
    addEventListener('message', ({ source, data }) => {
      if (source !== window.strata) return;
      told.push(data);
      if (data.event === 'hello') source.postMessage({ strata: 1, command: 'seek', seconds: 10, id: 'there' }, '*');
    });
    document.querySelector('button').addEventListener('click', () => { window.strata = window.open('${baseURL}?autoplay=0${DOCUMENT}'); });
  `;
  await page.goto(elsewhere.publish({ body: '<button>Open</button>', script }));
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button').click()]);
  await expect(opened.getByRole('slider', { name: 'Moment' })).toHaveAttribute('aria-valuetext', /^10/);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: unknown[] }).told))
    .toContainEqual({ strata: 1, event: 'done', id: 'there' });
});

test('no text becomes markup or a script, and no script of others a thread', async ({ page, strata, complaints }) => {
  await strata.open();
  const allowed = await page.evaluate(async () => {
    // What is tried at once is tried on behalf of the test, which may evaluate; what comes later is the page's own doing.
    await new Promise((resolve) => setTimeout(resolve));
    const attempts: Record<string, () => unknown> = {
      markup: () => {
        document.body.innerHTML = '<b>text</b>';
      },
      script: () => {
        document.createElement('script').src = 'https://elsewhere.example/script.js';
      },
      code: () => new Function('return 1'),
      thread: () => new Worker('https://elsewhere.example/thread.js'),
      inlineThread: () => new Worker('data:text/javascript,1'),
    };
    return Object.keys(attempts).filter((name) => {
      try {
        attempts[name]?.();
        return true;
      } catch {
        return false;
      }
    });
  });
  expect(allowed).toEqual([]);
  await expect(strata.stage.tree).toBeVisible();
  // The browser says of each on its console that it was refused.
  complaints.splice(
    0,
    complaints.length,
    ...complaints.filter((words) => !/Trusted|Content Security Policy/.test(words)),
  );
});

test('where storage is forbidden nothing is missed', async ({ page, strata }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Forbidden here.', 'SecurityError');
        },
      });
    }
  });
  await strata.open();
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await strata.time.goTo(10);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a finger that moves over the frame scrolls the page around it', async ({ page, elsewhere, baseURL }) => {
    const frame = `<iframe title="Strata" src="${baseURL}?embed=1&autoplay=0${DOCUMENT}"></iframe>`;
    const style = 'body { margin: 0 } .tall { height: 1500px } iframe { width: 100%; height: 520px; border: 0 }';
    await page.goto(elsewhere.publish({ body: `${frame}<p class="tall">Read on.</p>`, style }));
    const strata = new Framed(page);
    await strata.awaitAnswer();
    const box = await strata.tree.boundingBox();
    if (!box) throw new Error('The stage is not there.');
    const hand = await page.context().newCDPSession(page);
    const x = box.x + box.width / 2;
    const y = box.y + box.height - 60;
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly number[]) => {
      await hand.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((at) => ({ x, y: at })) });
      await page.evaluate(() => new Promise(requestAnimationFrame));
    };
    await touch('touchStart', [y]);
    // At once: a finger that rests takes up what it rests on.
    for (let moved = 30; moved <= 300; moved += 30) await touch('touchMove', [y - moved]);
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    expect(await page.locator('iframe').evaluate((one: HTMLIFrameElement) => one.clientHeight)).toBe(520);
  });
});

test('every starting point has a card and an answer to oEmbed, and its page goes on to the app', async ({
  page,
  baseURL,
}) => {
  const file = (path: string) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
  for (const id of START_IDS) {
    const card = readFileSync(file(`start/${id}.html`), 'utf8');
    const [, image = ''] = /property="og:image" content="\.\.\/([^"]+)"/.exec(card) ?? [];
    expect(existsSync(file(image)), image).toBe(true);
    const [, answer = ''] = /type="application\/json\+oembed" href="\.\.\/([^"]+)"/.exec(card) ?? [];
    const said: unknown = JSON.parse(readFileSync(file(answer), 'utf8'));
    expect(said).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 480 });
    expect((said as { html: string }).html).toContain(`?embed=1&#38;start=${id}`);
    expect((said as { thumbnail_url: string }).thumbnail_url).toBe(`../${image}`);
  }
  await page.goto(`${baseURL}start/empty.html`);
  await expect(page).toHaveURL(/\?start=empty/);
  await expect(page.getByRole('treeitem', { name: /^host/ })).toBeVisible();
});
