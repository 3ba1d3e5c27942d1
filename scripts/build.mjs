import { run } from './run.mjs';

/** Builds main, preload and renderer into `out/`. */
export const build = () =>
  run('node_modules/electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn']);
