// How the one file is built (`npm run build:single`): dist/strata.html, from the same sources as the page.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oneFile, threadsFromTheSameScript } from './build/single-file.ts';

export default defineConfig({
  base: './',
  plugins: [react(), threadsFromTheSameScript(), oneFile('strata.html')],
  publicDir: false,
  build: {
    target: 'es2023',
    emptyOutDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: 'src/single.ts',
      // Nothing of what is left of it is asked for: everything is in the one script.
      checks: { emptyImportMeta: false },
      output: { codeSplitting: false, format: 'iife' },
    },
  },
});
