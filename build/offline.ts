// What makes the page work without a network: sw.js with the list of everything that this build is, each file with its SHA-256, and a
// version that is the sum of them all.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify, type Plugin, transformWithOxc } from 'vite';

const source = fileURLToPath(new URL('../src/app/offline/service-worker.ts', import.meta.url));

/** Besides what is in assets/, by the name under which the page asks for it. */
const BESIDE = ['favicon.svg', 'manifest.webmanifest', 'icons/192.png', 'icons/512.png', 'icons/maskable.png'];

/** The script for these files: bytes by their path in the folder of the page, `index.html` among them. */
export async function offlineScript(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const sums = [...files]
    .filter(([path]) => path.startsWith('assets/') || path === 'index.html' || BESIDE.includes(path))
    .map(([path, bytes]) => [path === 'index.html' ? './' : path, sha256(bytes)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const build = { version: sha256(Buffer.from(JSON.stringify(sums))).slice(0, 12), files: Object.fromEntries(sums) };
  const plain = await transformWithOxc(readFileSync(source, 'utf8'), source, { target: 'es2022' });
  const { code } = await minify(
    source,
    `(() => {const BUILD = ${JSON.stringify(build)};${plain.code.replace(/^export .*$/gm, '')}})();`,
    { compress: { target: 'es2022' }, mangle: true },
  );
  return code;
}

export function offline(): Plugin {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    // When all is written, what was only copied included.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        writeFileSync(join(folder, 'sw.js'), await offlineScript(filesIn(folder)));
      },
    },
  };
}

export function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const;
    }),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
