// How the page is built, served and unit-tested. The build is plain static files with relative addresses.
import react from '@vitejs/plugin-react';
import { type Plugin, parseSync, Visitor } from 'vite';
import { defineConfig } from 'vitest/config';
import { classicThread } from './build/classic-thread.ts';
import { contentSecurity } from './build/content-security.ts';
import { embeddingFiles } from './build/embedding-files.ts';
import { offline } from './build/offline.ts';
import { storyFile } from './build/story-page.ts';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    figuresWithoutProse(),
    classicThread(),
    contentSecurity(),
    embeddingFiles(),
    storyFile(),
    offline(),
  ],
  server: { port: 5173, strictPort: false },
  // Anybody may embed the page: frames without an origin of their own load its scripts from elsewhere, as it were.
  preview: { cors: { origin: '*' } },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // All that the first view needs is one file: cut up where other chunks share parts of it, it compresses less.
            { name: 'page', tags: ['$initial'], priority: 2 },
            // The prose of the catalogue and what has been published: only for the windows that show records of figures.
            { name: 'records', test: /\/src\/catalog\/.*\?records$/, priority: 3 },
            // What is cited: by the cases of validation, where a browser without threads has the page play them, and by nothing else.
            { name: 'citations', test: /\/src\/catalog\/(sources|evidence\/publication(s\/\w+)?)\.ts$/, priority: 3 },
            // What opens, checks and changes documents is needed by every part that comes afterwards.
            { name: 'document', test: /\/src\/(catalog|topology|store|sharing)\//, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [figuresWithoutProse()] },
  test: {
    reporters: ['default'],
    restoreMocks: true,
    // Nothing is judged by the clock: on a busy machine a property over hundreds of documents may take its time.
    testTimeout: 120_000,
    setupFiles: ['src/locales/all-words.ts', 'src/seeded.ts'],
    projects: [
      // Whatever needs no page runs in plain Node; *.test.tsx files get a document. Without a fresh Node for each file, which would
      // read all modules 200 times over: half the time.
      { extends: true, test: { name: 'node', environment: 'node', isolate: false, include: ['src/**/*.test.ts'] } },
      // `globals` is there for testing-library, which then clears the document after each test by itself.
      {
        extends: true,
        test: { name: 'page', environment: 'happy-dom', globals: true, include: ['src/**/*.test.tsx'] },
      },
    ],
  },
});

/** What a figure says of itself besides value, unit and range. */
const PROSE = ['about', 'source', 'published', 'note'];

/**
 * Leaves the words of the catalogue's figures (PROSE) out of what a browser loads: the page and its thread read values,
 * units and ranges only, and the prose is bigger than all the figures. Who shows the prose asks for it by the query in
 * `import('../catalog/parameters.ts?records')`, which brings a second, full catalogue in a chunk of its own. Unit tests and
 * the command line are not built and always have all of it.
 */
function figuresWithoutProse(): Plugin {
  const catalog = /\/src\/catalog\/[^?]+\.ts$/;
  const full = '?records';
  return {
    name: 'figures-without-prose',
    apply: 'build',
    enforce: 'pre',
    async resolveId(target, importer) {
      if (!importer?.endsWith(full) || !target.startsWith('.')) return null;
      const found = await this.resolve(target, importer.slice(0, -full.length));
      return found && catalog.test(found.id) ? { ...found, id: found.id + full } : found;
    },
    transform: {
      filter: { id: catalog },
      handler(code, id) {
        let left = code;
        const visitor = new Visitor({
          ObjectExpression({ properties }) {
            const named = new Map(
              properties.flatMap((property) =>
                property.type === 'Property' && property.key.type === 'Identifier'
                  ? [[property.key.name, property] as const]
                  : [],
              ),
            );
            if (!named.has('value') || !named.has('unit')) return;
            for (const property of PROSE.map((name) => named.get(name))) {
              if (!property) continue;
              const comma = /^\s*,/.exec(code.slice(property.end));
              const end = property.end + (comma?.[0].length ?? 0);
              // Blanks instead of the words: everything else keeps its place, so the source map stays true.
              const blank = code.slice(property.start, end).replace(/[^\n]/g, ' ');
              left = left.slice(0, property.start) + blank + left.slice(end);
            }
          },
        });
        visitor.visit(parseSync(id, code, { lang: 'ts' }).program);
        // What nobody names any more is left out with the file that it is in: the catalogue does nothing but name things.
        return { code: left, map: null, moduleSideEffects: false };
      },
    },
  };
}
