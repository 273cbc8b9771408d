// Finds or installs a browser that really starts and really draws text, and writes it down for playwright.config.ts.
// Ladder: $E2E_BROWSER, the last one that worked, Playwright's own, the system's, Playwright's download, apt (as root), and
// as the last resort a packaged Chromium from npm. Run: node e2e/browser.mjs
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, '.cache');
const CHOICE = join(CACHE, 'browser.json');

/** No sandbox and no graphics card, as in most containers; and nothing that speaks to the network on its own. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SYSTEM = [
  // The same engine without the windows of a desktop comes first: it takes a quarter less of the processor.
  ...['chromium-headless-shell', 'chromium', 'chromium-browser'].flatMap(onPath),
  ...['google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(onPath),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const PACKAGED = '@sparticuz/chromium@147.0.0';

/**
 * Every rung in order; each gives zero or more candidates, and does its work only when the ones before have failed.
 * A candidate is a set of launch options; its `env` holds only what comes on top of the environment.
 */
const LADDER = [
  ['the one in $E2E_BROWSER', () => (process.env.E2E_BROWSER ? [{ executablePath: process.env.E2E_BROWSER }] : [])],
  ['the one that worked last time', () => (existsSync(CHOICE) ? [JSON.parse(readFileSync(CHOICE, 'utf8'))] : [])],
  ["Playwright's own", playwrightsOwn],
  ['a browser of this system', () => SYSTEM.filter(existsSync).map((executablePath) => ({ executablePath }))],
  ['an installed Chrome or Edge', () => [{ channel: 'chrome' }, { channel: 'msedge' }]],
  ["Playwright's own, downloaded", downloaded],
  ['Chromium from the package manager (as root)', fromApt],
  [`Chromium from npm (${PACKAGED})`, packaged],
];

const failures = [];
const found = await firstThatWorks();
if (found) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(CHOICE, `${JSON.stringify(found.candidate, null, 2)}\n`);
  console.log(`Browser for the tests: ${found.version} (${found.rung})`);
} else {
  console.error('No browser could be started for the tests. What was tried:');
  for (const failure of failures) console.error(`  - ${failure}`);
  console.error('Install Chromium or Chrome, or point E2E_BROWSER to one, and run the command again.');
  process.exit(1);
}

async function firstThatWorks() {
  for (const [rung, candidates] of LADDER) {
    try {
      for (const candidate of await candidates()) {
        const proof = await prove(candidate);
        if (proof.version) return { rung, candidate: { args: ARGS, ...candidate }, version: proof.version };
        failures.push(`${rung} (${candidate.executablePath ?? candidate.channel ?? 'default'}): ${proof.problem}`);
      }
    } catch (error) {
      failures.push(`${rung}: ${firstLine(error)}`);
    }
  }
  return null;
}

/** Starts it and measures a word: a browser without fonts starts well and shows nothing. */
async function prove(candidate) {
  let browser = null;
  try {
    browser = await chromium.launch({
      args: ARGS,
      timeout: 30_000,
      ...candidate,
      env: { ...process.env, ...candidate.env },
    });
    const page = await browser.newPage();
    await page.setContent('<span id="narrow">iiii</span><br><span id="wide">WWWW</span>');
    const [narrow, wide] = await page.evaluate(() =>
      ['narrow', 'wide'].map((id) => document.getElementById(id)?.getBoundingClientRect().width ?? 0),
    );
    if (!(narrow > 0 && wide > narrow * 1.5)) return { problem: 'it draws no text (are there fonts?)' };
    return { version: `${candidate.executablePath ?? 'Chromium'} ${browser.version()}` };
  } catch (error) {
    return { problem: firstLine(error) };
  } finally {
    await browser?.close();
  }
}

function playwrightsOwn() {
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? [{ executablePath }] : [];
}

function downloaded() {
  const playwright = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], 300_000);
  return playwrightsOwn();
}

function fromApt() {
  if (process.getuid?.() !== 0 || onPath('apt-get').length === 0) return [];
  run('apt-get', ['update'], 120_000);
  const install = (name) => {
    run('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-liberation'], 300_000);
    return onPath(name).map((executablePath) => ({ executablePath }));
  };
  try {
    return install('chromium-headless-shell');
  } catch {
    // Not every distribution has it by itself.
    return install('chromium');
  }
}

/** Needs no root and nothing of the system: the package brings the browser, its libraries and fonts. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const place = join(CACHE, 'packaged-browser');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), '{"private":true}\n');
  run('npm', ['install', '--prefix', place, '--no-audit', '--no-fund', '--ignore-scripts', PACKAGED], 300_000);
  const unpack = (name) => {
    const archive = readFileSync(join(place, 'node_modules', '@sparticuz', 'chromium', 'bin', `${name}.tar.br`));
    const folder = join(place, name);
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(archive) });
    return folder;
  };
  const entry = createRequire(join(place, 'package.json')).resolve('@sparticuz/chromium');
  const { default: chromiumPackage } = await import(pathToFileURL(entry).href);
  const executablePath = await chromiumPackage.executablePath();
  // Its own font settings name a folder that exists only in the cloud it was made for; text would be invisible.
  const fonts = join(place, 'fonts.conf');
  const folders = ['/usr/share/fonts', unpack('fonts')].map((folder) => `<dir>${folder}</dir>`).join('');
  const cache = `<cachedir>${join(place, 'font-cache')}</cachedir>`;
  writeFileSync(fonts, `<?xml version="1.0"?><fontconfig>${folders}${cache}</fontconfig>\n`);
  const env = { FONTCONFIG_FILE: fonts };
  return [
    { executablePath, env },
    { executablePath, env: { ...env, LD_LIBRARY_PATH: join(unpack('al2023'), 'lib') } },
  ];
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path));
}

function run(command, parameters, timeout) {
  console.log(`> ${command} ${parameters.join(' ')}`);
  execFileSync(command, parameters, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'], timeout });
}

function firstLine(error) {
  const message = String(error?.stderr?.toString().trim() || error?.message || error);
  return message.split('\n').find((line) => line.trim() !== '') ?? 'unknown';
}
