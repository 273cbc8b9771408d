// What the built files weigh: what the first view cannot do without (named by index.html, or imported by what is), and the
// parts that come later.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './browser.ts';
import { heading, kB, row } from './print.ts';

/** JS and CSS of the first view, gzip, before the charts arrive. */
export const FIRST_VIEW_BUDGET = 130_000;

/** Bytes as they are, not packed: of embed.js, and of the one file. */
const ELEMENT_BUDGET = 2_000;
const FILE_BUDGET = 1_500_000;

export function benchSize(): void {
  heading('Size of the built files, gzip');
  if (!existsSync(`${root}/dist/index.html`)) {
    row('dist', 'not built: npm run build');
    return;
  }
  const first = firstView();
  let sum = 0;
  for (const file of first) {
    sum += weightOf(file);
    row(file, kB(weightOf(file)));
  }
  row('first view: named by index.html or imported by it', `${kB(sum)} (budget ${kB(FIRST_VIEW_BUDGET).trim()})`);
  row(
    'embed.js, raw: what a page with the element loads',
    `${statSync(`${root}/dist/embed.js`).size} B (budget ${ELEMENT_BUDGET} B)`,
  );
  if (existsSync(`${root}/dist/strata.html`)) {
    row(
      'strata.html, raw: everything in one file',
      `${kB(statSync(`${root}/dist/strata.html`).size)} (budget ${kB(FILE_BUDGET).trim()})`,
    );
  }
  const later = readdirSync(`${root}/dist/assets`)
    .map((name) => `assets/${name}`)
    .filter((file) => /\.(js|css)$/.test(file) && !first.includes(file));
  for (const file of later.sort((a, b) => weightOf(b) - weightOf(a))) row(`later: ${file}`, kB(weightOf(file)));
}

/** Files that index.html names, and all that these import without being asked. */
function firstView(): readonly string[] {
  const page = readFileSync(`${root}/dist/index.html`, 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)];
  const files = new Set(named.map((match) => match[1] as string));
  // A set that grows while it is walked is walked to its end.
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(`${root}/dist/${file}`, 'utf8');
    for (const [, target = ''] of code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+\.js)["']/g)) {
      files.add(posix.join(posix.dirname(file), target));
    }
  }
  return [...files];
}

const weights = new Map<string, number>();

function weightOf(file: string): number {
  const known = weights.get(file) ?? gzipSync(readFileSync(`${root}/dist/${file}`)).length;
  weights.set(file, known);
  return known;
}
