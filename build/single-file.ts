// The whole app as one HTML file that needs no server: script, threads, styles and type in it, so that it opens from a disk, a stick
// or an attachment. Script and style stand in it packed; the few lines that unpack them the policy of the file knows by their hash.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { type Directives, metaOf } from './content-security.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is packed is written in digits of base 85, from `(` on; one sign would begin a tag, so another stands for it. */
const DIGITS = { base: 85, each: 5, bytes: 4, first: 40, tag: 60, instead: 125 } as const;

/** Unpacks style and script and uses them; threads are the same script again (src/single.ts). */
const UNPACK = `const unpack = (id) => {
  const { textContent, dataset } = document.getElementById(id);
  const words = new DataView(new ArrayBuffer((textContent.length / ${DIGITS.each}) * ${DIGITS.bytes}));
  for (let at = 0, to = 0; at < textContent.length; to += ${DIGITS.bytes}) {
    let word = 0;
    for (const end = at + ${DIGITS.each}; at < end; at += 1) {
      const sign = textContent.charCodeAt(at);
      word = word * ${DIGITS.base} + (sign === ${DIGITS.instead} ? ${DIGITS.tag} : sign) - ${DIGITS.first};
    }
    words.setUint32(to, word);
  }
  const packed = new Uint8Array(words.buffer, 0, Number(dataset.bytes));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
};
const style = new CSSStyleSheet();
style.replaceSync(await unpack('style'));
document.adoptedStyleSheets = [style];
globalThis.strataScript = URL.createObjectURL(new Blob([await unpack('script')], { type: 'text/javascript' }));
await import(globalThis.strataScript);`;

/**
 * In the one file a thread is no file of its own: it is the script of the page, which knows by its surroundings what it is to be.
 * And there is one catalogue with all its prose, instead of one with and one without.
 */
export function threadsFromTheSameScript(): Plugin {
  return {
    name: 'threads-from-the-same-script',
    enforce: 'pre',
    async resolveId(target, importer) {
      if (!target.endsWith('?records')) return null;
      return this.resolve(target.slice(0, -'?records'.length), importer);
    },
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\.worker\.ts/ },
      handler(code) {
        const threads = code
          // From a disk browsers run no module as a thread, but the script is a classic one as well: it imports nothing.
          .replace(
            /new URL\('[\w./-]*?([\w-]+\.worker\.ts)', import\.meta\.url\), \{[^}]*\}/g,
            "globalThis.strataScript, { type: 'classic', name: '$1' }",
          )
          .replace(/await import\('\.\/simulation\.worker\.ts\?worker&inline'\)/, '{ default: null }');
        if (/import\.meta\.url|\?worker/.test(threads))
          this.error('A thread is begun in another way than was expected.');
        return threads === code ? null : { code: threads, map: null };
      },
    },
  };
}

/** Puts script and styles into one page called `name` and leaves no other file. */
export function oneFile(name: string): Plugin {
  return {
    name: 'one-file',
    // After Vite's own, which finishes the script.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const chunks = files.filter((file) => file.type === 'chunk');
        const [script] = chunks;
        if (!script || chunks.length !== 1) {
          this.error(`One script was expected: ${chunks.map(({ fileName }) => fileName).join(', ')}`);
        }
        const styles = files.flatMap((file) =>
          file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
        );
        for (const fileName of Object.keys(bundle)) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: name, source: html(script.code, styles.join('\n')) });
      },
    },
  };
}

function html(script: string, style: string): string {
  const directives: Directives = {
    'default-src': "'none'",
    'script-src': `'${hashOf(UNPACK)}' blob:`,
    'font-src': 'data:',
    'img-src': 'data: blob:',
    'worker-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  };
  const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync(`${root}public/favicon.svg`, 'utf8'))}`;
  const packed = (id: string, text: string): string => {
    const bytes = gzipSync(text, { level: 9 });
    return `<script type="text/plain" id="${id}" data-bytes="${bytes.length}">${inDigits(bytes)}</script>\n    `;
  };
  return (
    readFileSync(`${root}index.html`, 'utf8')
      .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${metaOf(directives)}`)
      // What lies beside the page does not lie beside the file.
      .replace(/ *<p><a href="\.\/story\.html">.*<\/p>\n/, '')
      // An app of its own that a browser could install needs more than one file.
      .replace(/ *<link rel="(manifest|apple-touch-icon)"[^>]*>\n/g, '')
      .replace('./favicon.svg', () => icon)
      .replace(
        /<script type="module" src="[^"]*"><\/script>/,
        () => `${packed('style', style)}${packed('script', script)}<script type="module">${UNPACK}</script>`,
      )
  );
}

/** Four bytes are five digits, the last ones filled up with zeros: a quarter more, where base 64 is a third. */
function inDigits(bytes: Buffer): string {
  const { base, each, first, tag, instead } = DIGITS;
  const words = Buffer.concat([bytes, Buffer.alloc((DIGITS.bytes - (bytes.length % DIGITS.bytes)) % DIGITS.bytes)]);
  const signs = Buffer.alloc((words.length / DIGITS.bytes) * each);
  for (let at = 0; at < words.length; at += DIGITS.bytes) {
    let word = words.readUInt32BE(at);
    const to = (at / DIGITS.bytes) * each;
    for (let digit = each - 1; digit >= 0; digit -= 1) {
      const sign = (word % base) + first;
      signs[to + digit] = sign === tag ? instead : sign;
      word = Math.floor(word / base);
    }
  }
  return signs.toString('latin1');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
