// Sharing: the link, a frame for somebody's own page, and pictures and files that open again to what they show.
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

const DOCUMENT = 'host:x86,8cpu,16G(container:nginx*2#web,@acme;vm:debian#machine,2cpu,4G)';

async function openShare(page: Page, part: 'Link' | 'Embed' | 'Files' | 'Cite'): Promise<Locator> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('radio', { name: part }).check();
  return dialog;
}

async function saved(page: Page, dialog: Locator, name: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name, exact: true }).click();
  return download;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

async function drop(page: Page, bytes: Buffer, name: string): Promise<void> {
  await page.evaluate(
    ({ base64, name }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    { base64: bytes.toString('base64'), name },
  );
}

test('the link is copied, or selected where a page may not copy; it carries the moment and fits a QR code', async ({
  page,
  context,
  strata,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await strata.open({ document: DOCUMENT });
  const dialog = await openShare(page, 'Link');
  const link = dialog.getByRole('textbox', { name: 'Link to what you see' });
  await expect(link).toHaveValue(/#v=1&t=host:x86,8cpu,16G\(container:nginx\*2%23web/);
  await expect(dialog.getByRole('img', { name: 'QR code of the link to what you see' })).toBeVisible();
  const copy = dialog.getByRole('button', { name: 'Copy: Link to what you see' });
  await copy.press('Enter');
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await copy.click();
  await expect(dialog.getByRole('status').filter({ hasText: 'It is selected' })).toBeVisible();
  await expect(link).toBeFocused();
  expect(await link.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBeGreaterThan(
    50,
  );
  const whole = await bytesOf(await saved(page, dialog, 'Save strata.html'));
  expect(whole.toString()).toMatch(/^<!doctype html>[\s\S]*id="script"/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('a frame is chosen, seen, and its lines say what was chosen', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT });
  const dialog = await openShare(page, 'Embed');
  const lines = dialog.getByLabel('Lines for your page');
  await dialog.getByLabel('Theme').selectOption('dark');
  await dialog.getByRole('switch', { name: 'Plays by itself' }).uncheck();
  const height = dialog.getByRole('spinbutton', { name: 'Height' });
  await height.fill('360');
  await height.press('Enter');
  await expect(lines).toHaveValue(/<iframe src="[^"]*\?embed=1&amp;theme=dark&amp;autoplay=0#v=1.* height="360"/);
  const frame = dialog.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.getByRole('treeitem', { name: /web/ })).toBeVisible();
  await dialog.getByRole('radio', { name: 'Element that fits its height' }).check();
  await expect(lines).toHaveValue(/embed\.js[\s\S]*<strata-embed link="[^"]*#v=1[^"]*" .*theme="dark" autoplay="0"/);
});

test('pictures need nothing from outside, and opened here are what they show', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT });
  const dialog = await openShare(page, 'Files');
  await dialog.getByLabel('Colours of the pictures').selectOption('dark');
  const svg = (await bytesOf(await saved(page, dialog, 'Stage as SVG'))).toString();
  expect(svg).not.toMatch(/foreignObject|<image|<use|<script|@import|var\(|href=|url\((?!#)/);
  expect(svg).toMatch(/<text[^>]*font-family="&apos;IBM Plex Sans/);
  // Dark on the picture, and the page is as light as before.
  expect(svg).toMatch(/<rect x="0" y="0" [^>]*fill="#[01]/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  for (const word of ['web', 'machine', 'acme']) expect(svg).toContain(`>${word}</text>`);
  const png = await bytesOf(await saved(page, dialog, 'Memory sharing as PNG'));
  await expect(dialog.getByRole('status').filter({ hasText: 'strata-memory-sharing.png is saved.' })).toBeVisible();
  await page.keyboard.press('Escape');
  for (const [bytes, name] of [
    [Buffer.from(svg), 'stage.svg'],
    [png, 'memory.png'],
  ] as const) {
    await strata.open({ document: 'host:z' });
    await drop(page, bytes, name);
    const opened = page.getByRole('dialog', { name: 'Open a file' });
    await expect(opened.getByRole('status')).toHaveText(`${name} Picture of Strata: 2 boxes on 1 host.`);
    await opened.getByRole('button', { name: 'Put it on the stage' }).click();
    await strata.expectNotation(DOCUMENT);
  }
});

test('every chart is saved from its full view, as a picture that opens again to what it shows, and as a table', async ({
  page,
  strata,
}) => {
  await strata.open({ document: DOCUMENT });
  const pictures: { bytes: Buffer; name: string }[] = [];
  for (const [chart, name, format, head] of [
    ['Isolation', 'isolation', 'SVG', 'time_s,attacker,victim,'],
    ['Memory sharing', 'memory-sharing', 'PNG', 'seconds,host private (MiB),'],
    ['Startup cost', 'startup-cost', 'SVG', 'node,path,tenant,kind,'],
    ['Processor', 'processor', 'PNG', 'seconds,host usedCores (cores),'],
    ['Density', 'density', 'SVG', 'node,room,of,capacity,'],
  ] as const) {
    await page.getByRole('button', { name: `${chart}: full view and table` }).click();
    const full = page.getByRole('dialog', { name: chart });
    // One tenant is isolated from nobody, so there is no figure there to be explained.
    if (chart !== 'Isolation') await expect(full.getByRole('button', { name: 'Formula and sources' })).toBeVisible();
    const picture = await saved(page, full, `${chart} as ${format}`);
    expect(picture.suggestedFilename()).toBe(`strata-${name}.${format.toLowerCase()}`);
    pictures.push({ bytes: await bytesOf(picture), name: picture.suggestedFilename() });
    const table = (await bytesOf(await saved(page, full, `${chart} as CSV`))).toString();
    expect(table.startsWith(head), table.slice(0, 200)).toBe(true);
    expect(table.split('\r\n').length).toBeGreaterThan(chart === 'Isolation' ? 1 : 2);
    await page.keyboard.press('Escape');
  }
  for (const { bytes, name } of pictures) {
    await strata.open({ document: 'host:z' });
    await drop(page, bytes, name);
    const opened = page.getByRole('dialog', { name: 'Open a file' });
    await expect(opened.getByRole('status')).toHaveText(`${name} Picture of Strata: 2 boxes on 1 host.`);
    await opened.getByRole('button', { name: 'Put it on the stage' }).click();
    await strata.expectNotation(DOCUMENT);
  }
});

test('what was built goes to other programs, with a list of what they cannot say', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT });
  const dialog = await openShare(page, 'Files');
  const compose = (await bytesOf(await saved(page, dialog, 'Docker Compose as YAML'))).toString();
  expect(compose).toContain('services:\n  web:\n    image: nginx\n');
  expect(compose).toMatch(/# What this format cannot say:\n(# .*\n)*# - machine \(Virtual machine\)/);
  const programs = dialog.getByRole('region', { name: 'For other programs' });
  await programs.getByText('It cannot say').first().click();
  await expect(programs.getByRole('listitem').filter({ hasText: 'web: tenant=acme' }).first()).toBeVisible();
  const machines = await bytesOf(await saved(page, dialog, 'Machines with what stands in them as ZIP'));
  const report = (await bytesOf(await saved(page, dialog, 'Report as Markdown'))).toString();
  expect(report).toContain('- **web** × 2: Container, nginx: `tenant=acme`');
  expect(report).toMatch(/\| .* \| \*assumption\*: /);
  const curves = (await bytesOf(await saved(page, dialog, 'Curves of the charts as CSV'))).toString();
  expect(curves.split('\r\n')[0]).toMatch(/^seconds,\S+ private \(MiB\)/);
  await page.keyboard.press('Escape');
  await drop(page, machines, 'machines.zip');
  const opened = page.getByRole('dialog', { name: 'Open a file' });
  await expect(opened.getByRole('status')).toHaveText('machines.zip Archive of files: 2 boxes on 1 host.');
  await expect(opened.getByText('domains.xml, line').first()).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  test(`the window can be used by everybody, in ${theme} and on a small screen`, async ({ page, strata }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await strata.open({ document: DOCUMENT, query: `theme=${theme}` });
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    for (const part of ['Link', 'Files', 'Cite', 'Embed'] as const) {
      await dialog.getByRole('radio', { name: part }).check();
      if (part === 'Embed') await dialog.frameLocator('iframe').getByRole('treeitem').first().waitFor();
      await expectAccessible(page, 'dialog');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });
}
