// How the page is built, served and unit-tested. The build is plain static files with relative addresses.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [react()],
  server: { port: 5173, strictPort: false },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    chunkSizeWarningLimit: 600,
  },
  worker: { format: 'es' },
  test: {
    reporters: ['default'],
    restoreMocks: true,
    projects: [
      // Whatever needs no page runs in plain Node; *.test.tsx files get a document.
      { extends: true, test: { name: 'node', environment: 'node', include: ['src/**/*.test.ts'] } },
      // `globals` is there for testing-library, which then clears the document after each test by itself.
      {
        extends: true,
        test: { name: 'page', environment: 'happy-dom', globals: true, include: ['src/**/*.test.tsx'] },
      },
    ],
  },
});
