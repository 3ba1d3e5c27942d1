import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Packages in `dependencies` stay outside the bundle of main: native ones break inside it. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          index: 'electron/main/index.ts',
          'rehearsal-worker': 'electron/main/rehearsal-worker.ts',
          'read-worker': 'electron/engine/documents/worker-entry.ts',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: 'electron/preload/index.ts',
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    // The protocol handler replaces it by a fresh nonce at each load (electron/main/renderer-files.ts).
    html: { cspNonce: '__NONCE__' },
    build: {
      outDir: 'out/renderer',
      minify: true,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
});
