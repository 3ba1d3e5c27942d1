import { run } from './run.mjs';

/** `npm run demo`: the whole way of the documents on the built-in world, told in the terminal. */
const args = process.argv.slice(2).filter((argument) => argument !== '--headless');
process.exit(await run('electron/cli/index.ts', ['rehearse', ...args]));
