import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Packages in `dependencies` stay outside the bundle of main: native ones break inside it. */
export default defineConfig({
  main: {
    build: { outDir: 'out/main', rolldownOptions: { input: 'electron/main/index.ts' } },
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
    build: {
      outDir: 'out/renderer',
      minify: true,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
});
