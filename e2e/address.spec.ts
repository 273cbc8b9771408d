// The address carries what is on the page: it survives a reload, going back and forward, and a link that is broken.
import { Mouse } from './hands/mouse.ts';
import { addressOf } from './page/strata.ts';
import { expect, test } from './test.ts';

const ONE = 'host:x86,16cpu,64G(container:nginx#web,@acme)';
const TWO = 'host:x86,16cpu,64G(container:nginx#web,@acme;vm)';
const THREE = 'host:x86,16cpu,64G(container:nginx#web,@acme;vm(container:redis))';

test('a deployment survives a reload, with what runs already and with changed figures', async ({ page, strata }) => {
  await page.goto(`${addressOf({ document: TWO, running: ['web'] })}&p=ksm.pagesToScan=400`);
  await strata.stage.awaitAnswer();
  await expect(strata.stage.item('web')).toHaveAccessibleName(/running$/);
  await new Mouse(strata).put('redis', 'vm');
  await strata.expectNotation(THREE);
  // The run has taken it in.
  await expect(strata.stage.item('redis')).toHaveAccessibleName(/waiting$/);
  const address = page.url();
  const names = await strata.stage.names();
  await page.reload();
  await strata.stage.awaitAnswer();
  expect(page.url()).toBe(address);
  expect(new URL(address).hash).toContain('&p=ksm.pagesToScan=400&r=web');
  await expect.poll(() => strata.stage.names()).toEqual(names);
});

test('back and forward walk through the versions, also from a page that was reloaded', async ({ page, strata }) => {
  await strata.open({ document: ONE });
  const mouse = new Mouse(strata);
  await mouse.put('VM', 'x86');
  await mouse.put('redis', 'vm');
  await strata.expectNotation(THREE);
  await page.goBack();
  await strata.expectNotation(TWO);
  await expect(strata.stage.item('redis')).toHaveCount(0);
  await page.goBack();
  await strata.expectNotation(ONE);
  await expect(strata.stage.item('vm')).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await strata.expectNotation(THREE);
  await expect(strata.stage.item('redis')).toBeVisible();
  await page.reload();
  await strata.stage.awaitAnswer();
  await page.goBack();
  await strata.expectNotation(TWO);
  await expect(strata.stage.item('vm')).toBeVisible();
  await expect(strata.stage.item('redis')).toHaveCount(0);
});

test('going back does not stop the run: the clock stays where it is', async ({ page, strata }) => {
  await strata.open({ document: ONE });
  await strata.time.goTo(10);
  await new Mouse(strata).put('VM', 'x86');
  await page.goBack();
  await strata.expectNotation(ONE);
  expect(await strata.time.moment()).toBe(10);
});

test('another address on the same page is opened', async ({ page, strata }) => {
  await strata.open({ document: ONE });
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#v=1&t=${encodeURIComponent('host:z,4cpu,8G(lpar#only)')}`,
  );
  await expect(strata.stage.item('only')).toBeVisible();
  await page.goBack();
  await strata.expectNotation(ONE);
  await expect(strata.stage.item('web')).toBeVisible();
});

const BROKEN = [
  {
    what: 'a mistake in the notation',
    hash: `#v=1&t=${encodeURIComponent('host:x86(container:nginx;;vm)')}`,
    words: 'The deployment in this link cannot be read, from character 26 on:',
  },
  {
    what: 'a box that may not stand there',
    hash: `#v=1&t=${encodeURIComponent('host:x86(lpar)')}`,
    words: 'The deployment in this link cannot be read, from character 10 on: lpar is a logical partition',
  },
  { what: 'an encoding that is damaged', hash: '#v=1&t=host%3Ax86%2', words: 'The part t= of this link is damaged.' },
  { what: 'another version', hash: '#v=99&t=host:x86', words: 'This link was made by another version of Strata (99).' },
  { what: 'nothing in it', hash: '#v=1', words: 'This link says nothing about a deployment: t= is missing.' },
  {
    what: 'a stranger said to run',
    hash: '#v=1&t=host:x86&r=ghost',
    words: 'The link says that ghost is running, but there is no such thing in it.',
  },
  {
    what: 'definitions that cannot be read',
    hash: `#v=1&t=host:x86&d=${encodeURIComponent('{"images":[{"id":"shop"')}`,
    words: 'The definitions in this link cannot be read, from character',
  },
];

for (const { what, hash, words } of BROKEN) {
  test(`a broken link (${what}) names the place and keeps the page`, async ({ page, strata }) => {
    await strata.open({ document: ONE });
    await page.evaluate((broken) => {
      location.hash = broken;
    }, hash);
    await expect(strata.notice).toContainText(words);
    await expect(strata.notice).toContainText('What was on the page is kept.');
    await expect(strata.stage.item('web')).toBeVisible();
    await strata.expectNotation(ONE);
    await expect(strata.undo).toHaveAccessibleName('Nothing to undo');
    await strata.notice.getByRole('button', { name: 'Close' }).click();
    await expect(strata.notice).toHaveCount(0);

    await page.goto('about:blank');
    await page.goto(`./?autoplay=0${hash}`);
    await strata.stage.awaitAnswer();
    await expect(strata.notice).toContainText(words);
    await expect(strata.notice).toContainText('The usual beginning is shown instead.');
    await expect(strata.stage.item('orders')).toBeVisible();
  });
}

test('a query that asks for what there is not is told, and the usual is taken', async ({ page, strata }) => {
  await page.goto('./?autoplay=0&theme=plaid&start=empty');
  await strata.stage.awaitAnswer();
  await expect(strata.notice).toContainText('The address asks for theme=plaid, which is not possible.');
  await strata.expectNotation('host:z,16cpu,64G');
});

test('a figure that there is not is left out of what a link changes, and said', async ({ page, strata }) => {
  await page.goto('./?autoplay=0#v=1&t=host:x86(container:nginx%23web)&p=no.such=3,ksm.pagesToScan=400');
  await strata.stage.awaitAnswer();
  await expect(strata.notice).toContainText(
    'This link changes the figure no.such, which there is not. It is left out.',
  );
  await expect(strata.stage.item('web')).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toContain('p=ksm.pagesToScan=400');
  expect(page.url()).not.toContain('no.such');
});
