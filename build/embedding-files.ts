// What pages that embed Strata load or read beside it: embed.js with the element <strata-embed>, its types, and for every starting
// point a page with a card (Open Graph) and an answer to oEmbed. All of it is static; nothing of it is asked for by Strata itself.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minify, type Plugin, transformWithOxc } from 'vite';
import { cards } from './cards.ts';

const embedding = fileURLToPath(new URL('../src/sharing/embedding/', import.meta.url));

/** embed.js: a classic script, so that it knows by itself where it came from. */
export async function embedScript(): Promise<string> {
  const file = `${embedding}element.ts`;
  const plain = await transformWithOxc(readFileSync(file, 'utf8'), file, { target: 'es2022' });
  const { code } = await minify(file, `(() => {${plain.code.replace(/^export .*$/gm, '')}})();`, {
    compress: { target: 'es2022' },
    mangle: true,
  });
  return code;
}

export function embeddingFiles(): Plugin {
  return {
    name: 'embedding-files',
    apply: 'build',
    async generateBundle() {
      const emit = (fileName: string, source: string): void => void this.emitFile({ type: 'asset', fileName, source });
      emit('embed.js', await embedScript());
      emit('strata-embed.d.ts', readFileSync(`${embedding}strata-embed.d.ts`, 'utf8'));
      for (const [fileName, source] of cards()) emit(fileName, source);
    },
  };
}
