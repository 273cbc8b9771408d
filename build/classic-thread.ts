// The thread without a file of its own as a classic one. Frames without an origin and pages from a disk run no module from a blob, and
// the script imports nothing.
import type { Plugin } from 'vite';

export function classicThread(): Plugin {
  return {
    name: 'classic-thread',
    apply: 'build',
    transform: {
      order: 'post',
      filter: { id: /\.worker\.ts\?worker&inline$/ },
      handler(code) {
        const classic = code
          .replace('URL.revokeObjectURL(import.meta.url);', 'URL.revokeObjectURL(self.location.href);')
          .replaceAll(/type: ?"module"/g, 'type: "classic"');
        if (!classic.includes('location.href') || classic.includes('type: "module"')) {
          this.error('The thread that is written into the page is put together in another way than was expected.');
        }
        return { code: classic, map: null };
      },
    },
  };
}
